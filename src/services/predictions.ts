import type { CalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { Topic } from "../domain/event.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { PredictionDetail, PredictionListed, PredictionType } from "../domain/prediction.ts"
import type { WindowBasis } from "../domain/windows.ts"
import type { ServiceContext } from "./context.ts"

/** A clock as a person sets it: a day, or a duration counted from its basis. */
export interface WindowEntry {
  basis: Exclude<WindowBasis, "none">
  opensOn?: CalendarDay | undefined
  dueOn?: CalendarDay | undefined
  /** ISO 8601 duration in days or greater units. */
  offset?: string | undefined
  eventId?: string | undefined
}

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
  by?: string | undefined
}

/** What is to change; everything left out stays, null takes away. */
export interface PredictionPatch {
  type?: PredictionType | undefined
  condition?: string | null | undefined
  consequence?: string | undefined
  topic?: Topic | undefined
  conditionWindow?: WindowEntry | null | undefined
  outcomeWindow?: WindowEntry | null | undefined
  triggerEventId?: string | null | undefined
  reason?: string | undefined
  by?: string | undefined
}

/** By the day a verdict is asked for, earliest first; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listPredictions(
  _context: ServiceContext,
  _filter: ItemFilter,
  _ask: PageAsk,
): Promise<Page<PredictionListed>> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`. */
export async function getPrediction(_context: ServiceContext, _id: string): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `invalid_request` (windows and events that do not fit, each named). */
export async function createPrediction(
  _context: ServiceContext,
  _entry: PredictionEntry,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`, `withdrawn`, `invalid_request`, `precondition_failed`, `conflict`. */
export async function changePrediction(
  _context: ServiceContext,
  _id: string,
  _patch: PredictionPatch,
  _ifRevision?: number,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptPrediction(
  _context: ServiceContext,
  _id: string,
  _by?: string,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`, `conflict`. */
export async function withdrawPrediction(
  _context: ServiceContext,
  _id: string,
  _by?: string,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}
