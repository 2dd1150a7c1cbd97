import { rangeSpan } from "../../domain/date-span.ts"
import type { DateReading } from "../reading.ts"

/** Words for what goes on, right before the day it ends: "2 May promotion valid through 31 May". */
const GOES_ON =
  /^[^.;:|]{1,80}\b(?:active|valid|open|running|available|live|on (?:sale|view|show|display|offer)|in (?:effect|force|place)|ongoing|underway|lasting|extending|continuing|runs|lasts)\s*$/i
const TOLD = /\b(?:said|says|announced|confirmed|told|reported|wrote|noted|added|that)\b/i
/** "on 2 May" dates a deed rather than the thing that goes on. */
const ON = /\bon\s$/i
const UNTIL = /^(?:through|until|till|thru|to)\b/i

/** The first day and the last day of one thing that goes on, as one range; other dates stay. `text`: the digest's. */
export function joinRuns(dates: readonly DateReading[], text: string): DateReading[] {
  const joined: DateReading[] = []
  for (const date of dates) {
    const first = joined.at(-1)
    const isSaid = first !== undefined && ON.test(text.slice(Math.max(0, first.start - 4), first.start))
    if (first && !isSaid && isRun(first, date, text.slice(first.end, date.start)))
      joined[joined.length - 1] = {
        ...first,
        span: rangeSpan(first.span.startsOn, date.span.endsOn),
        rules: [...first.rules, "run"],
      }
    else joined.push(date)
  }
  return joined
}

const isRun = (first: DateReading, last: DateReading, between: string): boolean =>
  UNTIL.test(last.words) &&
  first.role !== "deadline" &&
  [first, last].every(({ basis, offset }) => basis === "absolute" && offset === null) &&
  first.span.precision === "day" &&
  first.span.startsOn < last.span.endsOn &&
  GOES_ON.test(between) &&
  !TOLD.test(between)
