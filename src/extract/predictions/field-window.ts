import { addDuration, type CalendarDay } from "../../domain/calendar-day.ts"
import { rangeSpan } from "../../domain/date-span.ts"
import type { DateReading } from "../reading.ts"

const BARE = /^\W{0,3}(?:(\d{1,3})\s?(?:[-–]|to)\s?)?(\d{1,3})[\s-](day|week|month|year)s?\b(?! ago)/i
const UNITS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" }

/** "Timeline: 15-45 days": behind the label of a field a bare length of time counts from the digest's day. */
export function withFieldWindow(
  dates: readonly DateReading[],
  words: string,
  start: number,
  atField: RegExp,
  { publishedOn }: { publishedOn: CalendarDay },
): readonly DateReading[] {
  const label = atField.exec(words)?.[0].length ?? 0
  const found = label === 0 || dates.length > 0 ? null : BARE.exec(words.slice(label))
  const unit = UNITS[found?.[3]?.toLowerCase() ?? ""]
  if (!found || unit === undefined) return dates
  const offset = `P${Number(found[2])}${unit}`
  const from = start + label + found.index
  return [
    {
      start: from,
      end: from + found[0].length,
      words: found[0].trim(),
      span: rangeSpan(publishedOn, addDuration(publishedOn, offset)),
      role: "deadline",
      basis: "digest",
      offset,
      implied: [],
      rules: ["field-window"],
    },
  ]
}
