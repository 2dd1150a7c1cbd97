import { addDays } from "../domain/calendar-day.ts"
import { rangeSpan } from "../domain/date-span.ts"
import type { DateReading } from "./reading.ts"

const JOINTS: Readonly<Record<string, RegExp>> = {
  day: /^\.?\s(?:and|und|et|y|e)\s(?:on\s|am\s|le\s|el\s)?$/iu,
  month: /^\s(?:or|oder|ou|o)\s(?:in\s|en\s)?$/iu,
}
const EACH_ITS_OWN = /\b(?:respectively|bzw|beziehungsweise|respectivement|respectivamente)\b/iu
const REACH = 80

/** "on 28 and 29 October", "in September or October": one happening takes both. `text`: the digest's. */
export function joinConsecutive(dates: readonly DateReading[], text: string): DateReading[] {
  const joined: DateReading[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    if (last && isNext(last, date, text)) {
      const span = rangeSpan(last.span.startsOn, date.span.endsOn)
      joined[joined.length - 1] = { ...last, end: date.end, span, words: text.slice(last.start, date.end) }
    } else joined.push(date)
  }
  return joined
}

function isNext(first: DateReading, second: DateReading, text: string): boolean {
  const { precision, endsOn } = first.span
  const joint = JOINTS[precision === "range" ? "day" : precision]
  const isPlain = [first, second].every(
    ({ role, basis, offset, rules }) =>
      role === "on" &&
      basis !== "event" &&
      offset === null &&
      !rules.some((rule) => rule.startsWith("part-")),
  )
  if (joint === undefined || !isPlain || (precision !== "range" && precision !== second.span.precision))
    return false
  if (addDays(endsOn, 1) !== second.span.startsOn) return false
  return (
    joint.test(text.slice(first.end, second.start)) &&
    !EACH_ITS_OWN.test(text.slice(second.end, second.end + REACH))
  )
}
