import type { Database } from "../db/database.ts"
import { transact } from "../db/database.ts"
import { listAnchored, setEventImportance } from "../db/queries/events.ts"
import { listMentionIds } from "../db/queries/mentions.ts"
import { setPredictionImportance } from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import type { EventDetail } from "../domain/event-detail.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction, PredictionDetail } from "../domain/prediction.ts"
import { NOTHING_MOVED, type Regrouping, thingOf } from "../domain/regrouping.ts"
import { standingVerdicts, unanswered } from "../domain/verdict-rules.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { getEvent } from "./events.ts"
import { listHanging, moveHanging } from "./hanging.ts"
import type { Cause } from "./history.ts"
import { invalid, predictionFaults } from "./prediction-windows.ts"
import { getPrediction } from "./predictions.ts"
import { enterEvent, enterPrediction, eventEndsOf, storePrediction, writeEvent } from "./recount.ts"
import { holdTwoEvents, holdTwoPredictions, moveMentions, recordRegrouping, requireLast } from "./regroup.ts"
import { checkRevision, requireNotWithdrawn } from "./revisions.ts"

interface Split {
  /** The mentions that go to the new one; at least one has to stay. */
  mentionIds: readonly string[]
  reason?: string | undefined
  by?: string | undefined
}

export interface EventSplit extends Split {
  /** Of the new event; the same as before where it is left out. */
  title?: string | undefined
  /** Predictions that hang on the new event from now on. */
  predictionIds?: readonly string[] | undefined
}

export interface PredictionSplit extends Split {
  condition?: string | null | undefined
  consequence?: string | undefined
}

/**
 * Makes one event two: chosen mentions, and chosen predictions that hang on it, go to a new event of the same days.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request` (mentions or predictions that are not its own, or all of
 * them), `precondition_failed`, `conflict`.
 */
export async function splitEvent(
  context: ServiceContext,
  id: string,
  split: EventSplit,
  ifRevision?: number,
): Promise<EventDetail> {
  return transact(context.db, async (trx) => {
    const place = { ...context, db: trx }
    const [event] = await holdTwoEvents(trx, id, id)
    requireNotWithdrawn(event)
    checkRevision(event, ifRevision)
    const cause = causeOf(context, split)
    const mentionIds = await ownMentions(trx, id, split.mentionIds)
    const all = await listHanging(trx, id)
    const wanted = new Set(split.predictionIds ?? [])
    if ([...wanted].some((one) => !all.some(({ predictionId }) => predictionId === one)))
      throw invalid([{ where: "/predictionIds", message: "must all hang on this event" }])
    const now = cause.now.toISOString()
    const made: Event = {
      ...event,
      id: newId("evt", cause.now),
      title: split.title ?? event.title,
      seriesId: null,
      seriesOn: null,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    }
    await enterEvent(trx, made, { ...cause, why: `split off “${event.title}”: ${cause.why}` })
    await moveMentions(trx, mentionIds, id, made.id)
    const hanging = all.filter(({ predictionId }) => wanted.has(predictionId))
    await moveHanging(place, hanging, id, made.id, cause)
    await writeEvent(place, event, event, cause)
    for (const eventId of [id, made.id]) await setEventImportance(trx, eventId)
    const moved = { ...NOTHING_MOVED, mentionIds, hanging }
    await recordRegrouping(trx, { kind: "split", undoesId: null, moved }, event, newborn(made), cause)
    return getEvent(place, made.id)
  })
}

/**
 * Makes one prediction two: chosen mentions go to a new one, about which nobody has said anything yet.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request`, `precondition_failed`, `conflict`.
 */
export async function splitPrediction(
  context: ServiceContext,
  id: string,
  split: PredictionSplit,
  ifRevision?: number,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    const place = { ...context, db: trx }
    const [prediction] = await holdTwoPredictions(trx, id, id)
    requireNotWithdrawn(prediction)
    checkRevision(prediction, ifRevision)
    const cause = causeOf(context, split)
    const mentionIds = await ownMentions(trx, id, split.mentionIds)
    const now = cause.now.toISOString()
    const draft: Prediction = {
      ...prediction,
      id: newId("prd", cause.now),
      condition: split.condition === undefined ? prediction.condition : split.condition,
      consequence: split.consequence ?? prediction.consequence,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    }
    const faults = predictionFaults(draft)
    if (faults.length > 0) throw invalid(faults)
    const made = unanswered(draft, await eventEndsOf(trx, draft))
    await enterPrediction(trx, made, mentionIds.length, { ...cause, why: `split off ${id}: ${cause.why}` })
    await moveMentions(trx, mentionIds, id, made.id)
    await storePrediction(trx, prediction, prediction, cause)
    await setPredictionImportance(trx, id)
    const moved = { ...NOTHING_MOVED, mentionIds }
    await recordRegrouping(trx, { kind: "split", undoesId: null, moved }, prediction, newborn(made), cause)
    return getPrediction(place, made.id)
  })
}

/**
 * Takes a split back: all mentions of the new thing return, and its address leads to the one that it came from. To be
 * called in a transaction.
 * @throws DomainError `nothing_to_undo`, `cannot_undo` when something hangs on the new one by now, `conflict`.
 */
export async function undoSplit(
  context: ServiceContext,
  regrouping: Regrouping,
  cause: Cause,
): Promise<void> {
  await (thingOf(regrouping.keptId) === "event" ? undoEventSplit : undoPredictionSplit)(
    context,
    regrouping,
    cause,
  )
}

async function undoEventSplit(context: ServiceContext, regrouping: Regrouping, cause: Cause): Promise<void> {
  const { db } = context
  const { id, keptId, otherId, moved } = regrouping
  const [kept, other] = await holdTwoEvents(db, keptId, otherId)
  await requireLast(db, regrouping)
  requireBothThere(kept, other)
  const hanging = await listHanging(db, otherId)
  const isOwn = (one: (typeof hanging)[number]) =>
    moved.hanging.some(({ predictionId, slot }) => predictionId === one.predictionId && slot === one.slot)
  if (other.seriesId !== null || !hanging.every(isOwn) || (await listAnchored(db, otherId)).length > 0)
    throw new DomainError("cannot_undo", `something else hangs on ${otherId} by now; merge the two instead`)
  const mentionIds = await listMentionIds(db, "event", otherId)
  await moveMentions(db, mentionIds, otherId, keptId)
  await moveHanging(context, hanging, otherId, keptId, cause)
  await writeEvent(context, other, { ...other, review: "withdrawn", mergedIntoId: keptId }, cause)
  await writeEvent(context, kept, kept, cause)
  await setEventImportance(db, keptId)
  const back = { ...NOTHING_MOVED, mentionIds, hanging }
  await recordRegrouping(db, { kind: "split", undoesId: id, moved: back }, kept, other, cause)
}

async function undoPredictionSplit(
  context: ServiceContext,
  regrouping: Regrouping,
  cause: Cause,
): Promise<void> {
  const { db } = context
  const { id, keptId, otherId } = regrouping
  const [kept, other] = await holdTwoPredictions(db, keptId, otherId)
  await requireLast(db, regrouping)
  requireBothThere(kept, other)
  if (standingVerdicts(await listVerdicts(db, otherId)).length > 0)
    throw new DomainError("cannot_undo", `${otherId} was answered since; take that back, or merge the two`)
  const mentionIds = await listMentionIds(db, "prediction", otherId)
  await moveMentions(db, mentionIds, otherId, keptId)
  await storePrediction(db, other, { ...other, review: "withdrawn", mergedIntoId: keptId }, cause)
  await storePrediction(db, kept, kept, cause)
  await setPredictionImportance(db, keptId)
  const back = { ...NOTHING_MOVED, mentionIds }
  await recordRegrouping(db, { kind: "split", undoesId: id, moved: back }, kept, other, cause)
}

/** `recordRegrouping` counts on from the revision before; a new thing is at its first. */
const newborn = ({ id }: { id: string }) => ({ id, revision: 0 })

const causeOf = (context: ServiceContext, { reason, by }: Split): Cause => ({
  why: reason ?? "these are another one",
  by: by ?? SOMEONE,
  now: context.clock(),
})

async function ownMentions(db: Database, id: string, asked: readonly string[]): Promise<string[]> {
  const own = await listMentionIds(db, thingOf(id), id)
  const chosen = [...new Set(asked)]
  if (chosen.some((one) => !own.includes(one)))
    throw invalid([{ where: "/mentionIds", message: `must all be mentions of ${id}` }])
  if (chosen.length === own.length)
    throw invalid([{ where: "/mentionIds", message: "must leave at least one mention where it is" }])
  return chosen
}

function requireBothThere(kept: Event | Prediction, other: Event | Prediction): void {
  for (const { id, review } of [kept, other])
    if (review === "withdrawn")
      throw new DomainError("cannot_undo", `${id} was withdrawn since; it stays as it is`)
}
