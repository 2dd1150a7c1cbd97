import { sql } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Page, PageAsk } from "../../domain/page.ts"
import type { PredictionListed } from "../../domain/prediction.ts"
import {
  sumOf,
  TRACK_NUMBERS,
  type TrackCounts,
  type TrackFilter,
  type TrackGrouping,
  type TrackNumber,
} from "../../domain/track-record.ts"
import type { Database } from "../database.ts"
import { countWhere, dayNumber } from "../expressions.ts"
import { readCursor, toPage } from "../keyset.ts"
import { listPredictionsById } from "./predictions.ts"
import { countsAs, isConditionAnswered, isCounted, isInGroup, trackConditions } from "./track-conditions.ts"

/** Which claims are counted, by what, and the day that decides what is overdue. */
export interface TrackAsk {
  filter: TrackFilter
  by: TrackGrouping | "all"
  today: CalendarDay
}

/** The counts of every group that holds a claim, in no order; `all` gives one group with every claim once, or none. */
export async function countTrackRecords(db: Database, ask: TrackAsk): Promise<TrackCounts[]> {
  // One walk over the claims: by group and, where they came out right or wrong, by the days that this took.
  const rows = await claimsBy(db, ask)
    .select("claim_group")
    .select((eb) =>
      eb
        .case()
        .when("resolution", "in", ["yes", "no"])
        .then(eb(dayNumber(eb.ref("resolved_on")), "-", dayNumber(eb.ref("made_on"))))
        .end()
        .as("days_taken"),
    )
    .select(countWhere(isConditionAnswered()).as("conditions_answered"))
    .select(TRACK_NUMBERS.map((number) => countWhere(countsAs(number, ask.today)).as(number)))
    .groupBy(["claim_group", "days_taken"])
    .execute()
  const parts = new Map<string | null, TrackCounts[]>()
  for (const row of rows) {
    const part: TrackCounts = {
      group: row.claim_group,
      numbers: Object.fromEntries(TRACK_NUMBERS.map((number) => [number, row[number]])) as Record<
        TrackNumber,
        number
      >,
      conditionsAnswered: row.conditions_answered,
      daysToResolution: row.days_taken === null ? [] : [{ value: row.days_taken, count: row.made }],
    }
    const known = parts.get(part.group)
    if (known === undefined) parts.set(part.group, [part])
    else known.push(part)
  }
  return [...parts].map(([group, own]) => ({ ...sumOf(own), group }))
}

/**
 * The claims behind one number of one group (of all where it is left out), the latest first.
 * @throws DomainError `invalid_cursor`.
 */
export async function listTracked(
  db: Database,
  { filter, by, today }: Omit<TrackAsk, "by"> & { by: TrackGrouping },
  { group, number }: { group?: string | null | undefined; number: TrackNumber },
  page: PageAsk,
): Promise<Page<PredictionListed>> {
  const after = readCursor(page.cursor)
  let query = db
    .selectFrom("prediction")
    .select(["id", "made_on"])
    .where((eb) => eb.and([isCounted(), ...trackConditions(filter), countsAs(number, today)]))
  if (group !== undefined) query = query.where(isInGroup(by, group))
  if (after !== undefined) {
    const [on, id] = after
    query = query.where((eb) =>
      eb.or([eb("made_on", "<", on), eb.and([eb("made_on", "=", on), eb("id", "<", id)])]),
    )
  }
  const rows = await query
    .orderBy("made_on", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute()
  const { items, nextCursor } = toPage(rows, page.limit, (row) => [row.made_on, row.id])
  const found = await listPredictionsById(
    db,
    items.map(({ id }) => id),
  )
  const byId = new Map(found.map((prediction) => [prediction.id, prediction]))
  return { items: items.flatMap(({ id }) => byId.get(id) ?? []), nextCursor }
}

/** Every counted claim as many times as it has groups: once for each publisher that makes it, once by topic. */
function claimsBy(db: Database, { filter, by }: TrackAsk) {
  const counted = db
    .selectFrom("prediction")
    .selectAll("prediction")
    .where((eb) => eb.and([isCounted(), ...trackConditions(filter)]))
  if (by === "topic") return db.selectFrom(counted.select(asGroup("prediction.topic")).as("prediction"))
  if (by === "all") return db.selectFrom(counted.select(asGroup(null)).as("prediction"))
  const made = counted.leftJoin(makers(db), "maker.prediction_id", "prediction.id")
  const own = filter.publisher === undefined ? made : made.where("maker.publisher", "=", filter.publisher)
  return db.selectFrom(own.select(asGroup("maker.publisher")).as("prediction"))
}

const asGroup = (column: string | null) =>
  sql<string | null>`${column === null ? sql`cast(null as text)` : sql.ref(column)}`.as("claim_group")

/** Who makes each claim, each publisher once. */
const makers = (db: Database) =>
  db
    .selectFrom("mention")
    .innerJoin("digest", "digest.id", "mention.digest_id")
    .select(["mention.prediction_id", "digest.publisher"])
    .distinct()
    .where("mention.prediction_id", "is not", null)
    .where("digest.publisher", "is not", null)
    .where("digest.withdrawn_at", "is", null)
    .as("maker")
