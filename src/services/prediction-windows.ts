import type { Database } from "../db/database.ts"
import { findEvent, holdEvent } from "../db/queries/events.ts"
import { addDuration, type CalendarDay } from "../domain/calendar-day.ts"
import { DomainError, type Fault } from "../domain/errors.ts"
import type { Prediction } from "../domain/prediction.ts"
import { NO_WINDOW, type Window, type WindowBasis } from "../domain/windows.ts"
import { requireStored } from "./revisions.ts"

/** A clock as a person sets it: a day, or a duration counted from its basis. */
export interface WindowEntry {
  basis: Exclude<WindowBasis, "none">
  opensOn?: CalendarDay | undefined
  dueOn?: CalendarDay | undefined
  /** ISO 8601 duration in days or greater units. */
  offset?: string | undefined
  eventId?: string | undefined
}

/** The window that an entry asks for; a window on an event without `eventId` hangs on the trigger event. */
export function toWindow(entry: WindowEntry | null, triggerEventId: string | null): Window {
  if (entry === null) return NO_WINDOW
  const isAbsolute = entry.basis === "absolute"
  return {
    basis: entry.basis,
    opensOn: isAbsolute ? (entry.opensOn ?? null) : null,
    dueOn: isAbsolute ? (entry.dueOn ?? null) : null,
    offset: isAbsolute ? null : (entry.offset ?? "P0D"),
    eventId: entry.basis === "event" ? (entry.eventId ?? triggerEventId) : null,
    words: null,
  }
}

/** What is wrong with an entry by itself; `where` is the JSON pointer of the window. */
export function windowFaults(entry: WindowEntry | null | undefined, where: string): Fault[] {
  if (!entry) return []
  const faults: Fault[] = []
  const fault = (field: keyof WindowEntry, message: string) =>
    faults.push({ where: `${where}/${field}`, message })
  if (entry.basis === "absolute") {
    if (entry.dueOn === undefined) fault("dueOn", "must be given when the basis is absolute")
    if (entry.offset !== undefined) fault("offset", "does not go with the basis absolute")
    if (entry.opensOn !== undefined && entry.dueOn !== undefined && entry.opensOn > entry.dueOn)
      fault("opensOn", "must not be after dueOn")
  } else {
    if (entry.dueOn !== undefined) fault("dueOn", "is counted from the basis; give an offset instead")
    if (entry.opensOn !== undefined) fault("opensOn", "is counted from the basis; give an offset instead")
    if (entry.offset === undefined && entry.basis !== "event")
      fault("offset", `must be given when the basis is ${entry.basis}`)
  }
  if (entry.eventId !== undefined && entry.basis !== "event")
    fault("eventId", "goes only with the basis event")
  return faults
}

/** What is wrong with a prediction's windows together. */
export function predictionFaults(
  prediction: Pick<Prediction, "condition" | "conditionWindow" | "outcomeWindow" | "madeOn">,
): Fault[] {
  const { condition, conditionWindow, outcomeWindow, madeOn } = prediction
  const faults: Fault[] = []
  if (condition === null && conditionWindow.basis !== "none")
    faults.push({ where: "/conditionWindow", message: "a claim without a condition has no such window" })
  if (conditionWindow.basis === "condition")
    faults.push({ where: "/conditionWindow/basis", message: "cannot hang on the condition itself" })
  if (condition === null && outcomeWindow.basis === "condition")
    faults.push({ where: "/outcomeWindow/basis", message: "a claim without a condition cannot hang on it" })
  for (const [name, window] of Object.entries({ conditionWindow, outcomeWindow })) {
    if (window.basis === "event" && window.eventId === null)
      faults.push({ where: `/${name}/eventId`, message: "must name an event, or triggerEventId must" })
    if (window.offset !== null && !leadsToDay(madeOn, window.offset))
      faults.push({ where: `/${name}/offset`, message: "leads beyond the calendar" })
  }
  return faults
}

type HangingOn = Pick<Prediction, "conditionWindow" | "outcomeWindow" | "triggerEventId">

/**
 * Holds the events that a prediction hangs on as they are until the transaction ends, so that none moves meanwhile.
 * An event withdrawn since may stay where it was in `before`.
 * @throws DomainError `invalid_request` naming those that do not exist or were withdrawn, `conflict`.
 */
export async function holdEvents(db: Database, prediction: HangingOn, before?: HangingOn): Promise<void> {
  const known = before
    ? [before.triggerEventId, before.conditionWindow.eventId, before.outcomeWindow.eventId]
    : []
  const named: [where: string, id: string | null][] = [
    ["/triggerEventId", prediction.triggerEventId],
    ["/conditionWindow/eventId", prediction.conditionWindow.eventId],
    ["/outcomeWindow/eventId", prediction.outcomeWindow.eventId],
  ]
  for (const [where, id] of named) {
    if (id === null) continue
    const event = await findEvent(db, id)
    if (event === undefined || (event.review === "withdrawn" && !known.includes(id)))
      throw invalid([{ where, message: `there is no event ${id}` }])
    requireStored(await holdEvent(db, event), id)
  }
}

/** One error for everything wrong with an input. */
export const invalid = (faults: readonly Fault[]): DomainError =>
  new DomainError("invalid_request", "the request says something that cannot be", faults)

function leadsToDay(from: CalendarDay, offset: string): boolean {
  try {
    return addDuration(from, offset) >= from
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
