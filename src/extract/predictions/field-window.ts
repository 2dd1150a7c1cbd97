import { addDuration, type CalendarDay } from "../../domain/calendar-day.ts"
import { rangeSpan } from "../../domain/date-span.ts"
import type { DateReading } from "../reading.ts"
import type { ClaimPatterns } from "./patterns.ts"

const BARE = /^\W{0,3}(?:(\d{1,3})\s?(?:[-–]|to)\s?)?(\d{1,3})[\s-](day|week|month|year)s?\b(?! ago)/i
/** How long something is to go on: "will stay high for 4-6 weeks". */
const GOING_ON =
  /\bfor (?:(?:the next|another|about|at least|roughly|some) )?(?:(\d{1,3})\s?(?:[-–]|to)\s?)?(\d{1,3})[\s-](day|week|month|year)s?\b(?! (?:of|ago))/i
const UNITS: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" }

/**
 * "Timeline: 15-45 days", "will stay closed for 6 weeks": behind the label of a field, or as the time that something to
 * come goes on, a bare length of time counts from the digest's day.
 */
export function withFieldWindow(
  dates: readonly DateReading[],
  words: string,
  start: number,
  { atField, will }: Pick<ClaimPatterns, "atField" | "will">,
  { publishedOn }: { publishedOn: CalendarDay },
): readonly DateReading[] {
  const label = atField.exec(words)?.[0].length ?? 0
  if (dates.length > 0) return dates
  const found = (label === 0 ? null : BARE.exec(words.slice(label))) ?? goingOn(words, will)
  const unit = UNITS[found?.[3]?.toLowerCase() ?? ""]
  if (!found || unit === undefined) return dates
  const offset = `P${Number(found[2])}${unit}`
  const from = start + (found.input === words ? 0 : label) + found.index
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

const goingOn = (words: string, will: RegExp): RegExpExecArray | null =>
  will.test(words) ? GOING_ON.exec(words) : null
