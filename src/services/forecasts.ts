import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import * as forecasts from "../db/queries/forecasts.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { DomainError } from "../domain/errors.ts"
import {
  checkForecast,
  type Decisive,
  type Forecast,
  type ForecastEntry,
  type ForecastListed,
  standingForecasts,
} from "../domain/forecast.ts"
import {
  type Calibration,
  calibrationOf,
  type ForecastScore,
  scoreForecasts,
} from "../domain/forecast-score.ts"
import { newId } from "../domain/ids.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { Prediction } from "../domain/prediction.ts"
import type { TrackFilter } from "../domain/track-record.ts"
import type { VerdictAbout } from "../domain/verdict.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import { notFound, requireNotWithdrawn } from "./revisions.ts"

export type ForecastAsk = forecasts.ForecastAsk

/**
 * Records what somebody holds to be likely. Two people at once both get in.
 * @throws DomainError `not_found`, `withdrawn`, `already_resolved`, `no_condition`, `conflict`.
 */
export async function recordForecast(
  context: ServiceContext,
  predictionId: string,
  entry: ForecastEntry,
): Promise<ForecastListed> {
  return add(context, predictionId, entry.about, async () => ({ ...entry, predictionId, withdrawsId: null }))
}

/**
 * Takes back the last forecast of `by` that stands about the condition or the outcome: the one before stands again.
 * What it was until today still counts in the time-weighted score.
 * @throws DomainError `not_found`, `withdrawn`, `already_resolved`, `no_condition`, `nothing_to_undo`, `conflict`.
 */
export async function withdrawForecast(
  context: ServiceContext,
  predictionId: string,
  { about, by }: { about: VerdictAbout; by: string },
): Promise<ForecastListed> {
  return add(context, predictionId, about, async (trx) => {
    const own = await forecasts.listForecasts(trx, predictionId, { about, by })
    const last = standingForecasts(own).at(-1)
    if (last === undefined)
      throw new DomainError("nothing_to_undo", `no forecast of ${by} about the ${about} stands`)
    // Beside what it takes back, which may have come here by a merge that is undone again.
    const { predictionId: home, probability, id } = last
    return { predictionId: home, about, probability, note: null, recordedBy: by, withdrawsId: id }
  })
}

/** How often a number that somebody else took a moment earlier is followed by the next one. */
const MOST_TRIES = 5

type Added = Omit<Forecast, "id" | "number" | "recordedOn" | "recordedAt">

async function add(
  context: ServiceContext,
  predictionId: string,
  about: VerdictAbout,
  makeRow: (trx: Database) => Promise<Added>,
): Promise<ForecastListed> {
  const now = context.clock()
  const store = (): Promise<ForecastListed> =>
    transact(context.db, async (trx) => {
      checkForecast(await findOwn(trx, predictionId), about)
      const row = await makeRow(trx)
      const forecast: Forecast = {
        ...row,
        id: newId("fct", now),
        number: 1 + (await forecasts.lastForecastNumber(trx, row.predictionId)),
        recordedOn: todayOf(context),
        recordedAt: now.toISOString(),
      }
      await forecasts.insertForecast(trx, forecast)
      return { ...forecast, isWithdrawn: false }
    })
  for (let tries = 1; ; tries++)
    try {
      return await store()
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      if (tries === MOST_TRIES || context.db.isTransaction)
        throw new DomainError("conflict", "others forecast the same claim at the same moment; try again")
    }
}

/** The latest first, withdrawn ones and withdrawals included. @throws DomainError `not_found`, `invalid_cursor`. */
export async function listForecasts(
  { db }: ServiceContext,
  predictionId: string,
  ask: ForecastAsk,
  page: PageAsk,
): Promise<Page<ForecastListed>> {
  if ((await findPrediction(db, predictionId)) === undefined) throw notFound("prediction", predictionId)
  return forecasts.pageForecasts(db, predictionId, ask, page)
}

/** What everybody's forecasts on one prediction have earned so far, by name. @throws DomainError `not_found`. */
export async function listScores(
  { db }: ServiceContext,
  predictionId: string,
  ask: ForecastAsk,
): Promise<ForecastScore[]> {
  const prediction = await findPrediction(db, predictionId)
  if (prediction === undefined) throw notFound("prediction", predictionId)
  const decisive = decisiveOf(prediction)
  const rows = await forecasts.listForecasts(db, predictionId, ask)
  return scoresOf(rows.map((forecast) => ({ predictionId, forecast, prediction: decisive })))
}

/** A calibration beside whose forecasts there are. */
export interface CalibrationAnswer extends Calibration {
  /** Everybody who has given a forecast on anything, in order of name. */
  forecasters: string[]
}

/** How well forecasts agree with what came, over claims that the filter leaves in; all people's unless `by` is given. */
export async function getCalibration(
  { db }: ServiceContext,
  filter: TrackFilter,
  ask: ForecastAsk,
): Promise<CalibrationAnswer> {
  const scores = scoresOf(await forecasts.listForecastsInPlay(db, filter, ask))
  return { ...calibrationOf(scores), forecasters: await forecasts.listForecasters(db) }
}

/** One score for each claim, person and question. */
function scoresOf(rows: readonly forecasts.ForecastInPlay[]): ForecastScore[] {
  const held = new Map<string, forecasts.ForecastInPlay[]>()
  for (const row of rows) {
    const key = JSON.stringify([row.forecast.recordedBy, row.predictionId, row.forecast.about])
    const group = held.get(key)
    if (group === undefined) held.set(key, [row])
    else group.push(row)
  }
  return [...held.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { predictionId, forecast, prediction } = first
    const thing = { predictionId, about: forecast.about, by: forecast.recordedBy }
    return [
      scoreForecasts(
        thing,
        group.map((row) => row.forecast),
        prediction,
      ),
    ]
  })
}

const decisiveOf = (prediction: Prediction): Decisive => ({
  resolution: prediction.resolution,
  annulReason: prediction.annulReason,
  conditionMetOn: prediction.conditionMetOn,
  resolvedOn: prediction.resolvedOn,
  conditionDueOn: prediction.conditionWindow.dueOn,
  outcomeDueOn: prediction.outcomeWindow.dueOn,
})

async function findOwn(db: Database, id: string): Promise<Prediction> {
  const prediction = await findPrediction(db, id)
  if (prediction === undefined) throw notFound("prediction", id)
  requireNotWithdrawn(prediction)
  return prediction
}
