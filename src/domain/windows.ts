import { addDuration, type CalendarDay } from "./calendar-day.ts"

/**
 * What a clock counts from: its own words (`absolute`), the day of the digest, a trigger event's last day,
 * the day the condition came true, or nothing (`none`: the claim set no limit).
 */
export const WINDOW_BASES = ["absolute", "digest", "event", "condition", "none"] as const
export type WindowBasis = (typeof WINDOW_BASES)[number]

/** One of a prediction's two clocks: by when something has to happen, and what that day hangs on. */
export interface Window {
  basis: WindowBasis
  /** First day that counts; null when the words set none. */
  opensOn: CalendarDay | null
  /** Last day that counts; null when there is no limit, or it hangs on something not yet known. */
  dueOn: CalendarDay | null
  /** ISO 8601 duration counted from the basis (`P60D`); null for absolute windows. */
  offset: string | null
  /** The event it hangs on, when the basis is `event`. */
  eventId: string | null
  /** The words that set it, as they stand in the digest. */
  words: string | null
}

export const NO_WINDOW: Window = {
  basis: "none",
  opensOn: null,
  dueOn: null,
  offset: null,
  eventId: null,
  words: null,
}

/** What windows may hang on, as far as it is known. */
export interface Anchors {
  /** The digest's day (or the day the claim was made). */
  madeOn: CalendarDay
  /** The last day of the event the window hangs on; null when the event is unknown or was withdrawn. */
  eventEndsOn: CalendarDay | null
  /** The day the condition came true; null while it has not. */
  conditionMetOn: CalendarDay | null
}

/** The window with `dueOn` counted anew from its basis. Absolute windows and those without an offset stay. */
export function computeWindow(window: Window, anchors: Anchors): Window {
  if (window.basis === "absolute" || window.basis === "none") return window
  const from =
    window.basis === "digest"
      ? anchors.madeOn
      : window.basis === "event"
        ? anchors.eventEndsOn
        : anchors.conditionMetOn
  if (from === null) return { ...window, opensOn: null, dueOn: null }
  return { ...window, opensOn: from, dueOn: addDuration(from, window.offset ?? "P0D") }
}
