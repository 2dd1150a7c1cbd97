import type { CalendarDay } from "../../../src/domain/calendar-day.ts"
import { type DateContext, readDates } from "../../../src/extract/read-dates.ts"

/** A Tuesday in April, the day of an invented digest. */
export const PUBLISHED_ON: CalendarDay = "2026-04-21"

export function aContext(also: Partial<DateContext> = {}): DateContext {
  return {
    publishedOn: PUBLISHED_ON,
    language: "en",
    heading: null,
    anchors: [],
    outlook: "neither",
    cadence: null,
    ...also,
  }
}

/** What was read, one line per stretch: `words: first..last`, `<` and `>` for an open start and end, `~` for approximate. */
export function read(text: string, also: Partial<DateContext> = {}): string[] {
  return readDates(text, aContext(also)).map(({ words, span }) => {
    const first = `${span.isStartOpen ? "<" : ""}${span.startsOn}`
    const last = `${span.endsOn}${span.isEndOpen ? ">" : ""}${span.isApproximate ? "~" : ""}`
    return `${words}: ${span.startsOn === span.endsOn && !span.isStartOpen ? last : `${first}..${last}`}`
  })
}
