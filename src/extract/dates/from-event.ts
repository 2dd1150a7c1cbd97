import { type CalendarDay, earlier } from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateRule, Found } from "../rule.ts"
import { GAP, type LocaleWords, phrase } from "../words.ts"
import { type Amount, amountSource, durationOf, moved, pointSpan, readAmount } from "./amount.ts"
import { unitSpan } from "./units.ts"

/**
 * Days counted from something dated, which a refiner finds in the sentence or among the anchors.
 * - two weeks later, a year earlier, 90 days after the ruling, three days before the vote
 * - the same day, that week, at the same time
 * - after this date, ahead of the deadline, by then, before then
 */
export function fromEvent(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  return [
    {
      name: "after-event",
      pattern: phrase(`${amount}${GAP}(?:${words.laterWords})`),
      read: (match) => awayFrom(readAmount(words, match.slice(1, 4)), 1),
    },
    {
      name: "before-event",
      pattern: phrase(`${amount}${GAP}(?:${words.earlierWords})`),
      read: (match) => awayFrom(readAmount(words, match.slice(1, 4)), -1),
    },
    {
      name: "same-unit",
      pattern: phrase(words.sameWords),
      read: (match) => sameUnit(match[0], words),
    },
    {
      name: "after-this-date",
      pattern: phrase(words.afterDateWords),
      read: () => event((anchor) => daySpan(moved(anchor.endsOn, 1, "day")), { role: "start" }),
    },
    {
      name: "before-this-date",
      pattern: phrase(words.beforeDateWords),
      read: (_match, { publishedOn }) =>
        event((anchor) => upTo(moved(anchor.startsOn, -1, "day"), publishedOn), { role: "deadline" }),
    },
    {
      name: "by-this-date",
      pattern: phrase(words.byDateWords),
      read: (_match, { publishedOn }) =>
        event((anchor) => upTo(anchor.endsOn, publishedOn), { role: "deadline" }),
    },
  ]
}

function upTo(end: CalendarDay, publishedOn: CalendarDay): DateSpan {
  return { ...rangeSpan(earlier(end, publishedOn), end), isStartOpen: true }
}

function event(from: (anchor: DateSpan) => DateSpan, also: Partial<Found> = {}): Found {
  return { basis: "event", ...also, said: { unit: "event", of: "day", from } }
}

function awayFrom(amount: Amount | null, direction: 1 | -1): Found | null {
  if (amount === null) return null
  const unit = amount.unit === "year" && amount.most === 1 ? "month" : amount.unit
  const away = (anchor: DateSpan, count: number) =>
    pointSpan(moved(anchor.endsOn, count * amount.most, amount.unit), unit)
  return {
    basis: "event",
    offset: direction === 1 ? durationOf(amount.most, amount.unit) : null,
    said: {
      unit: "event",
      of: "day",
      from: (anchor) => away(anchor, direction),
      back: (anchor) => away(anchor, -direction),
    },
  }
}

function sameUnit(said: string, words: LocaleWords): Found {
  const unit = /(?<!\S)\S+$/u.exec(said)?.[0].toLowerCase()
  const of = unit === undefined ? undefined : words.units[unit]
  const whole = of === undefined || of === "hour" || of === "day"
  return event((anchor) => (whole ? anchor : unitSpan(of, anchor.startsOn, 0)))
}
