import type { Selectable } from "kysely"
import type { Decisive, Forecast, ForecastListed } from "../../domain/forecast.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { Resolution } from "../../domain/prediction.ts"
import type { TrackFilter } from "../../domain/track-record.ts"
import type { AnnulReason, VerdictAbout } from "../../domain/verdict.ts"
import type { Database } from "../database.ts"
import { readCursor, toPage } from "../keyset.ts"
import type { ForecastTable } from "../schema.ts"
import { trackConditions } from "./track-conditions.ts"

/** The same number twice in one prediction is a unique violation. */
export async function insertForecast(db: Database, forecast: Forecast): Promise<void> {
  await db
    .insertInto("forecast")
    .values({
      id: forecast.id,
      prediction_id: forecast.predictionId,
      number: forecast.number,
      about: forecast.about,
      probability: forecast.probability,
      note: forecast.note,
      recorded_on: forecast.recordedOn,
      recorded_at: forecast.recordedAt,
      recorded_by: forecast.recordedBy,
      withdraws_id: forecast.withdrawsId,
    })
    .execute()
}

/** The greatest number given so far in a prediction; 0 before the first. */
export async function lastForecastNumber(db: Database, predictionId: string): Promise<number> {
  const row = await db
    .selectFrom("forecast")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("prediction_id", "=", predictionId)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Whose forecasts, and on which question; everything left out narrows nothing. */
export interface ForecastAsk {
  by?: string | undefined
  about?: VerdictAbout | undefined
}

/** All forecasts on one prediction and what was merged into it, withdrawals included, in the order they were made. */
export async function listForecasts(
  db: Database,
  predictionId: string,
  ask: ForecastAsk = {},
): Promise<Forecast[]> {
  const rows = await forecastsOf(db, predictionId, ask)
    .orderBy("forecast.recorded_at")
    .orderBy("forecast.number")
    .orderBy("forecast.id")
    .execute()
  return rows.map(toForecast)
}

/** One page of them, the latest first. @throws DomainError `invalid_cursor`. */
export async function pageForecasts(
  db: Database,
  predictionId: string,
  ask: ForecastAsk,
  page: PageAsk,
): Promise<Page<ForecastListed>> {
  const after = readCursor(page.cursor)
  let query = forecastsOf(db, predictionId, ask)
    .leftJoin("forecast as later", "later.withdraws_id", "forecast.id")
    .select("later.id as withdrawn_by")
  if (after !== undefined) {
    const [, id] = after
    query = query.where((eb) =>
      eb(
        eb.refTuple("forecast.recorded_at", "forecast.number", "forecast.id"),
        "<",
        eb
          .selectFrom("forecast as last")
          .select(["last.recorded_at", "last.number", "last.id"])
          .where("last.id", "=", id)
          .$asTuple("recorded_at", "number", "id"),
      ),
    )
  }
  const rows = await query
    .orderBy("forecast.recorded_at", "desc")
    .orderBy("forecast.number", "desc")
    .orderBy("forecast.id", "desc")
    .limit(page.limit + 1)
    .execute()
  const items = rows.map((row) => ({ ...toForecast(row), isWithdrawn: row.withdrawn_by !== null }))
  return toPage(items, page.limit, ({ recordedOn, id }) => [recordedOn, id])
}

function forecastsOf(db: Database, predictionId: string, { by, about }: ForecastAsk) {
  let query = db
    .withRecursive("member(id)", (qb) =>
      qb
        .selectFrom("prediction")
        .select("prediction.id")
        .where("prediction.id", "=", predictionId)
        .union(
          qb
            .selectFrom("member")
            .innerJoin("prediction", "prediction.merged_into_id", "member.id")
            .select("prediction.id"),
        ),
    )
    .selectFrom("forecast")
    .innerJoin("member", "member.id", "forecast.prediction_id")
    .selectAll("forecast")
  if (by !== undefined) query = query.where("forecast.recorded_by", "=", by)
  if (about !== undefined) query = query.where("forecast.about", "=", about)
  return query
}

/** A forecast beside the claim that decides over it, which is the one it was merged into where it was. */
export interface ForecastInPlay {
  predictionId: string
  forecast: Forecast
  prediction: Decisive
}

/** The forecasts on claims that are not withdrawn, by claim, person and question, each in the order they were made. */
export async function listForecastsInPlay(
  db: Database,
  filter: TrackFilter,
  { by, about }: ForecastAsk,
): Promise<ForecastInPlay[]> {
  let query = db
    .withRecursive("survivor(id, claim_id)", (qb) =>
      qb
        .selectFrom("prediction")
        .select(["prediction.id", "prediction.merged_into_id as claim_id"])
        .where("prediction.merged_into_id", "is not", null)
        .union(
          qb
            .selectFrom("survivor")
            .innerJoin("prediction", "prediction.id", "survivor.claim_id")
            .select(["survivor.id", "prediction.merged_into_id as claim_id"])
            .where("prediction.merged_into_id", "is not", null),
        ),
    )
    .selectFrom("forecast")
    .leftJoin("survivor", "survivor.id", "forecast.prediction_id")
    .innerJoin("prediction", (join) =>
      join.on("prediction.id", "=", (eb) => eb.fn.coalesce("survivor.claim_id", "forecast.prediction_id")),
    )
    .selectAll("forecast")
    .select("prediction.id as claim_id")
    .select(["prediction.resolution", "prediction.annul_reason", "prediction.condition_met_on"])
    .select(["prediction.resolved_on", "prediction.condition_due_on", "prediction.outcome_due_on"])
    .where("prediction.review", "!=", "withdrawn")
    .where("prediction.merged_into_id", "is", null)
    .where((eb) => eb.and(trackConditions(filter)))
  if (by !== undefined) query = query.where("forecast.recorded_by", "=", by)
  if (about !== undefined) query = query.where("forecast.about", "=", about)
  const rows = await query
    .orderBy("prediction.id")
    .orderBy("forecast.recorded_by")
    .orderBy("forecast.about")
    .orderBy("forecast.recorded_at")
    .orderBy("forecast.number")
    .orderBy("forecast.id")
    .execute()
  return rows.map((row) => ({
    predictionId: row.claim_id,
    forecast: toForecast(row),
    prediction: toDecisive(row),
  }))
}

/** Everybody who has given a forecast, in order of name. */
export async function listForecasters(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("forecast")
    .select("recorded_by")
    .distinct()
    .orderBy("recorded_by")
    .limit(MOST_FORECASTERS)
    .execute()
  return rows.map((row) => row.recorded_by)
}

const MOST_FORECASTERS = 200

function toForecast(row: Selectable<ForecastTable>): Forecast {
  return {
    id: row.id,
    predictionId: row.prediction_id,
    number: row.number,
    about: row.about as VerdictAbout,
    probability: row.probability,
    note: row.note,
    recordedOn: row.recorded_on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    withdrawsId: row.withdraws_id,
  }
}

interface DecisiveColumns {
  resolution: string
  annul_reason: string | null
  condition_met_on: string | null
  resolved_on: string | null
  condition_due_on: string | null
  outcome_due_on: string | null
}

const toDecisive = (row: DecisiveColumns): Decisive => ({
  resolution: row.resolution as Resolution,
  annulReason: row.annul_reason as AnnulReason | null,
  conditionMetOn: row.condition_met_on,
  resolvedOn: row.resolved_on,
  conditionDueOn: row.condition_due_on,
  outcomeDueOn: row.outcome_due_on,
})
