import { type Database, transact } from "../db/database.ts"
import { listChanges } from "../db/queries/changes.ts"
import { findEvent } from "../db/queries/events.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { findSeries } from "../db/queries/series.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import { later } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import type { EventDetail } from "../domain/event-detail.ts"
import type { Prediction, PredictionDetail } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import { getEvent } from "./events.ts"
import type { Cause } from "./history.ts"
import { getPrediction } from "./predictions.ts"
import { replay, storeEvent, storePrediction } from "./recount.ts"
import { notFound } from "./revisions.ts"
import { storeSeries } from "./series-exceptions.ts"
import { daysOfSeries } from "./series-occurrences.ts"

/**
 * Brings a withdrawn event back as it was before, proposed or accepted; what hangs on it follows, and its day is no
 * exception of its series any more. One that is not withdrawn stays as it is.
 * @throws DomainError `not_found`, `cannot_undo` (it was merged, or its series gives that day no more), `conflict`.
 */
export async function restoreEvent(context: ServiceContext, id: string, by = SOMEONE): Promise<EventDetail> {
  return transact(context.db, async (trx) => {
    await restoreThing({ ...context, db: trx }, id, { why: "brought back", by, now: context.clock() })
    return getEvent({ db: trx }, id)
  })
}

/** As `restoreEvent`, for a prediction; its days are counted anew from what they hang on. */
export async function restorePrediction(
  context: ServiceContext,
  id: string,
  by = SOMEONE,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    await restoreThing({ ...context, db: trx }, id, { why: "brought back", by, now: context.clock() })
    return getPrediction({ db: trx }, id)
  })
}

/** Brings a withdrawn thing back, in the transaction that `db` is. */
export async function restoreThing(context: ServiceContext, id: string, cause: Cause): Promise<void> {
  const { db, timeZone } = context
  if (thingOf(id) === "event") {
    const event = await findEvent(db, id)
    if (event === undefined) throw notFound("event", id)
    if (event.review !== "withdrawn") return
    requireNotMerged(event)
    await dropException(context, event, cause)
    const review = await reviewBefore(db, event)
    const span = await spanNow(db, event)
    await storeEvent({ db, timeZone }, event, { ...event, review, span }, cause)
    return
  }
  const prediction = await findPrediction(db, id)
  if (prediction === undefined) throw notFound("prediction", id)
  if (prediction.review !== "withdrawn") return
  requireNotMerged(prediction)
  const draft = { ...prediction, review: await reviewBefore(db, prediction) }
  const after = await replay(db, draft, await listVerdicts(db, id), timeZone)
  await storePrediction(db, prediction, after, cause)
}

/** What its history says that it was when it was withdrawn. */
async function reviewBefore(db: Database, { id }: Event | Prediction): Promise<"proposed" | "accepted"> {
  const changes = await listChanges(db, thingOf(id), id)
  const last = changes.findLast(({ field, to }) => field === "review" && to === "withdrawn")
  return last?.from === "proposed" ? "proposed" : "accepted"
}

/** Its days, counted anew where they are counted from an event that is there. */
async function spanNow(db: Database, { anchor, span }: Event): Promise<Event["span"]> {
  const from = anchor && (await findEvent(db, anchor.eventId))
  return !anchor || !from || from.review === "withdrawn" ? span : countedSpan(from.span, anchor.offset)
}

function requireNotMerged({ id, mergedIntoId }: Event | Prediction): void {
  if (mergedIntoId !== null)
    throw new DomainError("cannot_undo", `${id} is one with ${mergedIntoId} now; take that merge back`)
}

/** The day of an occurrence takes place again in its series. */
async function dropException(context: ServiceContext, event: Event, cause: Cause): Promise<void> {
  const { seriesId, seriesOn } = event
  if (seriesId === null || seriesOn === null) return
  const series = await findSeries(context.db, seriesId)
  if (series === undefined) return
  const exceptions = series.exceptions.filter((day) => day !== seriesOn)
  const today = todayOf(context)
  // What took place before the rule that holds now stays as it was.
  const days = () => daysOfSeries({ ...series, exceptions }, today, later(seriesOn, today))
  if (seriesOn >= series.startsOn && !days().includes(seriesOn))
    throw new DomainError(
      "cannot_undo",
      `the series “${series.title}” does not take place on ${seriesOn} any more`,
    )
  if (exceptions.length === series.exceptions.length) return
  const why = `“${event.title}” was brought back`
  await storeSeries(context.db, series, { ...series, exceptions }, { ...cause, why })
}
