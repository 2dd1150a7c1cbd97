import { type Database, transact } from "../db/database.ts"
import { listChanges } from "../db/queries/changes.ts"
import { findEvent } from "../db/queries/events.ts"
import { listMentions } from "../db/queries/mentions.ts"
import { listOffers } from "../db/queries/offers.ts"
import * as predictions from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Review } from "../domain/digest.ts"
import type { Topic } from "../domain/event.ts"
import { newId } from "../domain/ids.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { Prediction, PredictionDetail, PredictionListed, PredictionType } from "../domain/prediction.ts"
import { replacedVerdicts, unanswered } from "../domain/verdict-rules.ts"
import { findMarked, insertMarked, type MentionEntry } from "./added-mentions.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { offerToThings } from "./offer-stretches.ts"
import { type PredictionPatch, patched } from "./prediction-patch.ts"
import {
  holdEvents,
  invalid,
  predictionFaults,
  toWindow,
  type WindowEntry,
  windowFaults,
} from "./prediction-windows.ts"
import { enterPrediction, eventEndsOf, replay, storePrediction } from "./recount.ts"
import { listOwnRegroupings, survivorOf } from "./regroupings.ts"
import { checkRevision, notFound, requireNotWithdrawn } from "./revisions.ts"
import { storeTags } from "./tags.ts"

/** So many offers are shown beside a thing. */
const MOST_OFFERS = 10

/** A prediction as a person enters it; accepted at once. */
export interface PredictionEntry {
  type: PredictionType
  condition?: string | null | undefined
  consequence: string
  topic: Topic
  /** Today where it is left out. */
  madeOn?: CalendarDay | undefined
  conditionWindow?: WindowEntry | null | undefined
  outcomeWindow?: WindowEntry | null | undefined
  triggerEventId?: string | null | undefined
  /** The words of a digest that it rests on. */
  mention?: MentionEntry | undefined
  by?: string | undefined
}

/** By the day a verdict is asked for, earliest first; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listPredictions(
  context: ServiceContext,
  filter: ItemFilter,
  ask: PageAsk,
): Promise<Page<PredictionListed>> {
  return predictions.listPredictions(context.db, { filter, today: todayOf(context) }, ask)
}

/** What was merged into another prediction answers with that one. @throws DomainError `not_found`. */
export async function getPrediction(
  { db }: Pick<ServiceContext, "db">,
  askedId: string,
): Promise<PredictionDetail> {
  const id = await survivorOf(db, askedId)
  const [prediction] = await predictions.listPredictionsById(db, [id])
  if (prediction === undefined) throw notFound("prediction", id)
  const { triggerEventId } = prediction
  const trigger = triggerEventId === null ? undefined : await findEvent(db, triggerEventId)
  const verdicts = await listVerdicts(db, id)
  const replaced = replacedVerdicts(verdicts)
  return {
    ...prediction,
    triggerEvent: trigger ? { id: trigger.id, title: trigger.title, span: trigger.span } : null,
    mentions: await listMentions(db, "prediction", id),
    offers: await listOffers(db, { thingId: id, state: "offered", limit: MOST_OFFERS }),
    verdicts: verdicts.map((verdict) => ({ ...verdict, isWithdrawn: replaced.has(verdict.id) })),
    history: await listChanges(db, "prediction", id),
    regroupings: await listOwnRegroupings(db, id),
  }
}

/** @throws DomainError `invalid_request` (windows and events that do not fit, each named), `conflict`. */
export async function createPrediction(
  context: ServiceContext,
  entry: PredictionEntry,
): Promise<PredictionDetail> {
  const now = context.clock()
  const triggerEventId = entry.triggerEventId ?? null
  const marked = entry.mention && (await findMarked(context.db, entry.mention))
  const draft: Prediction = {
    id: newId("prd", now),
    type: entry.type,
    condition: entry.condition ?? null,
    consequence: entry.consequence,
    topic: entry.topic,
    review: "accepted",
    madeOn: entry.madeOn ?? marked?.publishedOn ?? todayOf(context),
    conditionWindow: toWindow(entry.conditionWindow ?? null, triggerEventId),
    outcomeWindow: toWindow(entry.outcomeWindow ?? null, triggerEventId),
    triggerEventId,
    dueOn: null,
    reviewOn: null,
    resolution: "open",
    annulReason: null,
    conditionMetOn: null,
    resolvedOn: null,
    mergedIntoId: null,
    confidence: 1,
    rules: [],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  checkWindows(entry, draft)
  return transact(context.db, async (trx) => {
    await holdEvents(trx, draft)
    const prediction = unanswered(draft, await eventEndsOf(trx, draft))
    const cause = { why: "entered by hand", by: entry.by ?? SOMEONE, now }
    await enterPrediction(trx, prediction, marked ? 1 : 0, cause)
    if (marked) await insertMarked(trx, marked, { predictionId: prediction.id }, now)
    await offerToThings(trx, [prediction.id], prediction.madeOn, now)
    return getPrediction({ db: trx }, prediction.id)
  })
}

/**
 * Changes what is claimed and until when; the state is replayed from the verdicts given so far.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_request`, `no_condition` and `condition_open` (a verdict given
 * already would not fit any more), `precondition_failed`, `conflict`.
 */
export async function changePrediction(
  context: ServiceContext,
  id: string,
  patch: PredictionPatch,
  ifRevision?: number,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    const before = await findOwn(trx, id)
    requireNotWithdrawn(before)
    checkRevision(before, ifRevision)
    const draft = patched(before, patch)
    checkWindows(patch, draft)
    await holdEvents(trx, draft, before)
    const after = await replay(trx, draft, await listVerdicts(trx, id), context.timeZone)
    const cause = { why: patch.reason ?? "changed by hand", by: patch.by ?? SOMEONE, now: context.clock() }
    if (JSON.stringify(after) !== JSON.stringify(before)) await storePrediction(trx, before, after, cause)
    if (patch.tags !== undefined)
      await storeTags({ ...context, db: trx }, await findOwn(trx, id), patch.tags, cause)
    return getPrediction({ db: trx }, id)
  })
}

/** What digests said since is offered to it as evidence. @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptPrediction(
  context: ServiceContext,
  id: string,
  by?: string,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    const { madeOn } = await acceptOffered({ ...context, db: trx }, id, by)
    await offerToThings(trx, [id], madeOn, context.clock())
    return getPrediction({ db: trx }, id)
  })
}

/** Accepts one that had its offers when its digest was read. @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptOffered(
  context: ServiceContext,
  id: string,
  by?: string,
): Promise<PredictionDetail> {
  return review(context, id, "accepted", by)
}

/** @throws DomainError `not_found`, `conflict`. */
export async function withdrawPrediction(
  context: ServiceContext,
  id: string,
  by?: string,
): Promise<PredictionDetail> {
  return review(context, id, "withdrawn", by)
}

async function review(
  context: ServiceContext,
  id: string,
  to: Exclude<Review, "proposed">,
  by: string | undefined,
): Promise<PredictionDetail> {
  return transact(context.db, async (trx) => {
    await reviewPrediction(trx, id, to, { why: to, by: by ?? SOMEONE, now: context.clock() })
    return getPrediction({ db: trx }, id)
  })
}

/** As accepting and withdrawing, in the transaction that `db` is. @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function reviewPrediction(db: Database, id: string, to: Review, cause: Cause): Promise<void> {
  const before = await findOwn(db, id)
  if (before.review === to) return
  requireNotWithdrawn(before)
  await storePrediction(db, before, { ...before, review: to }, cause)
}

function checkWindows(
  entry: Pick<PredictionPatch, "conditionWindow" | "outcomeWindow">,
  draft: Prediction,
): void {
  const faults = [
    ...windowFaults(entry.conditionWindow, "/conditionWindow"),
    ...windowFaults(entry.outcomeWindow, "/outcomeWindow"),
  ]
  if (faults.length === 0) faults.push(...predictionFaults(draft))
  if (faults.length > 0) throw invalid(faults)
}

async function findOwn(db: Database, id: string): Promise<Prediction> {
  const prediction = await predictions.findPrediction(db, id)
  if (prediction === undefined) throw notFound("prediction", id)
  return prediction
}
