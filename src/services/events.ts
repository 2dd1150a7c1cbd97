import { DomainError } from "../domain/errors.ts"
import type { EventDetail, EventKind, EventListed, EventStatus, Topic } from "../domain/event.ts"
import type { ItemFilter } from "../domain/item-filter.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { ServiceContext } from "./context.ts"

/** An event as a person enters it; accepted at once. */
export interface EventEntry {
  title: string
  /** EDTF. */
  date: string
  kind: EventKind
  topic: Topic
  status: EventStatus
  by?: string | undefined
}

/** What is to change; everything left out stays. */
export interface EventPatch {
  title?: string | undefined
  /** EDTF. */
  date?: string | undefined
  kind?: EventKind | undefined
  topic?: Topic | undefined
  status?: EventStatus | undefined
  /** Why the days moved. */
  reason?: string | undefined
  by?: string | undefined
}

/** By first day, earliest first; without what was withdrawn. @throws DomainError `invalid_cursor`. */
export async function listEvents(
  _context: ServiceContext,
  _filter: ItemFilter,
  _ask: PageAsk,
): Promise<Page<EventListed>> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`. */
export async function getEvent(_context: ServiceContext, _id: string): Promise<EventDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `invalid_span`. */
export async function createEvent(_context: ServiceContext, _entry: EventEntry): Promise<EventDetail> {
  throw new DomainError("internal", "to come")
}

/**
 * Changes an event; windows that hang on it are counted anew in the same transaction.
 * @throws DomainError `not_found`, `withdrawn`, `invalid_span`, `precondition_failed`, `conflict`.
 */
export async function changeEvent(
  _context: ServiceContext,
  _id: string,
  _patch: EventPatch,
  _ifRevision?: number,
): Promise<EventDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`, `withdrawn`, `conflict`. */
export async function acceptEvent(_context: ServiceContext, _id: string, _by?: string): Promise<EventDetail> {
  throw new DomainError("internal", "to come")
}

/** @throws DomainError `not_found`, `conflict`. */
export async function withdrawEvent(
  _context: ServiceContext,
  _id: string,
  _by?: string,
): Promise<EventDetail> {
  throw new DomainError("internal", "to come")
}
