import { transact } from "../db/database.ts"
import { setEventImportance } from "../db/queries/events.ts"
import { listMentionIds } from "../db/queries/mentions.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import type { EventDetail } from "../domain/event-detail.ts"
import { NOTHING_MOVED, type Regrouping } from "../domain/regrouping.ts"
import { labelOf } from "../domain/span-label.ts"
import { listAnchors, requireNoCycle } from "./anchors.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { getEvent } from "./events.ts"
import { listHanging, moveAnchored, moveHanging } from "./hanging.ts"
import type { Cause } from "./history.ts"
import { writeEvent } from "./recount.ts"
import {
  differences,
  holdTwoEvents,
  moveMentions,
  recordRegrouping,
  requireLast,
  requireTwo,
  restored,
} from "./regroup.ts"
import { checkRevision } from "./revisions.ts"

/** What a merged event may take from the other one. */
export const EVENT_TAKES = ["title", "date", "kind", "topic", "status"] as const

export interface EventMerge {
  /** The event that goes into this one. */
  with: string
  take?: readonly (typeof EVENT_TAKES)[number][] | undefined
  reason?: string | undefined
  by?: string | undefined
}

const FIELDS = [
  "title",
  "kind",
  "topic",
  "status",
  "review",
  "span",
  "seriesId",
  "seriesOn",
  "anchor",
] as const

/**
 * Makes two events one: mentions, what hangs on the other and its place in a series go to the kept one, and the other's
 * address leads there.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request` (an event with itself), `merge_conflict` (both belong
 * to series), `hangs_in_cycle` (one is counted from the other), `precondition_failed`, `conflict`.
 */
export async function mergeEvents(
  context: ServiceContext,
  keptId: string,
  merge: EventMerge,
  ifRevision?: number,
): Promise<EventDetail> {
  return transact(context.db, async (trx) => {
    const place = { ...context, db: trx }
    const [kept, other] = await holdTwoEvents(trx, keptId, merge.with)
    requireTwo(kept, other)
    checkRevision(kept, ifRevision)
    if (kept.seriesId !== null && other.seriesId !== null)
      throw new DomainError("merge_conflict", "both are dates of a series; skip one of them instead")
    const why = merge.reason ?? `“${other.title}” is the same`
    const cause: Cause = { why, by: merge.by ?? SOMEONE, now: context.clock() }
    const after = joined(kept, other, merge.take ?? [])
    requireNoCycle(kept.id, after.anchor === null ? [] : await listAnchors(trx, after.anchor.eventId))
    requireNoCycle(other.id, after.anchor === null ? [] : await listAnchors(trx, after.anchor.eventId))
    const hanging = await listHanging(trx, other.id)
    const mentionIds = await listMentionIds(trx, "event", other.id)
    await moveMentions(trx, mentionIds, other.id, kept.id)
    // First what hangs on it, so that nothing loses its day for a moment; then the place in the series becomes free.
    await moveHanging(place, hanging, other.id, kept.id, cause)
    const anchoredIds = await moveAnchored(place, other.id, kept, undefined, cause)
    const gone = {
      ...other,
      review: "withdrawn",
      mergedIntoId: kept.id,
      seriesId: null,
      seriesOn: null,
    } as const
    await writeEvent(place, other, gone, cause)
    await writeEvent(place, kept, after, { ...cause, why: whyDated(kept, other, after, why) })
    await setEventImportance(trx, kept.id)
    const { review, seriesId, seriesOn } = other
    const moved = {
      ...NOTHING_MOVED,
      ...differences(kept, after, FIELDS),
      mentionIds,
      hanging,
      anchoredIds,
      otherBefore: { review, seriesId, seriesOn },
    }
    await recordRegrouping(trx, { kind: "merge", undoesId: null, moved }, kept, other, cause)
    return getEvent(place, kept.id)
  })
}

function joined(kept: Event, other: Event, take: NonNullable<EventMerge["take"]>): Event {
  const takes = (field: (typeof EVENT_TAKES)[number]): Event => (take.includes(field) ? other : kept)
  const inSeries = kept.seriesId === null ? other : kept
  return {
    ...kept,
    title: takes("title").title,
    kind: takes("kind").kind,
    topic: takes("topic").topic,
    status: takes("status").status,
    span: takes("date").span,
    anchor: takes("date").anchor,
    seriesId: inSeries.seriesId,
    seriesOn: inSeries.seriesOn,
    review: other.review === "accepted" ? "accepted" : kept.review,
  }
}

const whyDated = (kept: Event, other: Event, after: Event, why: string): string =>
  labelOf(kept.span) === labelOf(after.span) ? why : `${why} and says ${labelOf(other.span)}`

/**
 * Takes a merge of events back: what it moved returns, and so do the fields that it changed and nobody changed since.
 * To be called in a transaction.
 * @throws DomainError `nothing_to_undo`, `cannot_undo`, `hangs_in_cycle`, `conflict`.
 */
export async function undoEventMerge(
  context: ServiceContext,
  regrouping: Regrouping,
  cause: Cause,
): Promise<void> {
  const { db } = context
  const { id, keptId, otherId, moved } = regrouping
  const [kept, other] = await holdTwoEvents(db, keptId, otherId)
  await requireLast(db, regrouping)
  if (kept.review === "withdrawn")
    throw new DomainError("cannot_undo", `${keptId} was withdrawn since; it stays as it is`)
  const after = restored(kept, moved)
  const { review, seriesId, seriesOn } = moved.otherBefore as Pick<Event, "review" | "seriesId" | "seriesOn">
  // Its place in the series comes back if the kept one still holds it and gives it up.
  const gets = seriesId !== null && kept.seriesId === seriesId && after.seriesId !== seriesId
  const back: Event = {
    ...other,
    review,
    mergedIntoId: null,
    seriesId: gets ? seriesId : null,
    seriesOn: gets ? seriesOn : null,
  }
  const anchor = back.anchor === null ? undefined : (await listAnchors(db, back.anchor.eventId))[0]
  if (back.anchor !== null && anchor !== undefined && anchor.review !== "withdrawn")
    back.span = countedSpan(anchor.id === keptId ? after.span : anchor.span, back.anchor.offset)
  requireNoCycle(keptId, after.anchor === null ? [] : await listAnchors(db, after.anchor.eventId))
  await moveMentions(db, moved.mentionIds, keptId, otherId)
  await writeEvent(context, kept, after, cause)
  await writeEvent(context, other, back, cause)
  await moveHanging(context, moved.hanging, keptId, otherId, cause)
  await moveAnchored(context, keptId, back, moved.anchoredIds, cause)
  for (const eventId of [keptId, otherId]) await setEventImportance(db, eventId)
  await recordRegrouping(db, { kind: "merge", undoesId: id, moved: NOTHING_MOVED }, kept, other, cause)
}
