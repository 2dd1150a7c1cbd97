import type { Database } from "../db/database.ts"
import { findEvent } from "../db/queries/events.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { listTags } from "../db/queries/tags.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { BulkAction, BulkDoing } from "../domain/bulk.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import type { Prediction } from "../domain/prediction.ts"
import { thingOf } from "../domain/regrouping.ts"
import { toTag } from "../domain/tag.ts"
import type { VerdictEntry } from "../domain/verdict.ts"
import type { ServiceContext } from "./context.ts"
import { reviewEvent } from "./events.ts"
import type { Cause } from "./history.ts"
import { moveEvent, movePrediction } from "./move.ts"
import { reviewPrediction } from "./predictions.ts"
import { replay, storeEvent, storePrediction } from "./recount.ts"
import { restoreThing } from "./restore.ts"
import { notFound, requireNotWithdrawn } from "./revisions.ts"
import { storeTags } from "./tags.ts"
import { giveVerdict, takeBackVerdict } from "./verdicts.ts"

/*
 * What a bulk action does to one thing, and how that is taken back. To be called in a transaction.
 */

/** @throws DomainError `not_found`. */
export async function findThing(db: Database, id: string): Promise<Event | Prediction> {
  const thing = await (thingOf(id) === "event" ? findEvent(db, id) : findPrediction(db, id))
  if (thing === undefined) throw notFound(thingOf(id), id)
  return thing
}

const isEvent = (thing: Event | Prediction): thing is Event => "span" in thing

/** What an action changes of a thing, as it is now. */
export async function snapshotOf(
  db: Database,
  thing: Event | Prediction,
  action: BulkAction,
): Promise<Record<string, unknown>> {
  if (action === "tag" || action === "untag")
    return { tags: (await listTags(db, [thing.id])).get(thing.id) ?? [] }
  if (action === "annul") return {}
  if (action !== "move") return { review: thing.review }
  if (isEvent(thing)) return { span: thing.span }
  return { conditionWindow: thing.conditionWindow, outcomeWindow: thing.outcomeWindow }
}

/** @throws DomainError what the verbs for one thing throw. */
export async function doToThing(
  context: ServiceContext,
  thing: Event | Prediction,
  doing: BulkDoing,
  cause: Cause,
): Promise<void> {
  const { id } = thing
  switch (doing.action) {
    case "accept":
    case "withdraw": {
      const to = doing.action === "accept" ? "accepted" : "withdrawn"
      // What digests said since was offered to it when its digest was read: no need to look again.
      if (isEvent(thing)) await reviewEvent(context, id, to, cause)
      else await reviewPrediction(context.db, id, to, cause)
      return
    }
    case "tag":
    case "untag": {
      requireNotWithdrawn(thing)
      const tag = toTag(doing.tag) ?? doing.tag
      const own = (await listTags(context.db, [id])).get(id) ?? []
      const tags = doing.action === "tag" ? [...own, tag] : own.filter((one) => one !== tag)
      await storeTags(context, thing, tags, cause)
      return
    }
    case "move": {
      const by = doing.shift === undefined ? { to: doing.to } : { shift: doing.shift }
      await (isEvent(thing) ? moveEvent : movePrediction)(context, id, by, cause)
      return
    }
    case "annul":
      if (isEvent(thing)) throw new DomainError("some_unable", "an event has no verdict")
      await giveVerdict(context, id, annulment(thing, doing, cause))
  }
}

/** The verdict that sets a prediction aside, about the question that is open. */
const annulment = (
  { condition, resolution }: Prediction,
  { reason, note }: Extract<BulkDoing, { action: "annul" }>,
  { by }: Cause,
): VerdictEntry => ({
  about: condition !== null && resolution === "open" ? "condition" : "outcome",
  verdict: "annulled",
  reason,
  becameTrueOn: null,
  evidenceUrl: null,
  evidenceQuote: null,
  note: note ?? null,
  recordedBy: by,
})

/**
 * Gives a thing back what an action changed of it; `before` as `snapshotOf` gave it. What hangs on the thing follows.
 * @throws DomainError `cannot_undo`, `conflict`.
 */
export async function undoToThing(
  context: ServiceContext,
  id: string,
  action: BulkAction,
  before: Record<string, unknown>,
  cause: Cause,
): Promise<void> {
  if (action === "withdraw") return restoreThing(context, id, cause)
  if (action === "annul") return takeBackVerdict(context, id, cause.by)
  const thing = await findThing(context.db, id)
  if (action === "tag" || action === "untag") {
    await storeTags(context, thing, before.tags as string[], cause)
    return
  }
  if (isEvent(thing)) {
    await storeEvent(context, thing, { ...thing, ...before }, cause)
    return
  }
  const verdicts = await listVerdicts(context.db, id)
  const after = await replay(context.db, { ...thing, ...before }, verdicts, context.timeZone)
  await storePrediction(context.db, thing, after, cause)
}
