import { type DateSpan, daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, phrase } from "../words.ts"
import { type Amount, amountSource, durationOf, moved, pointSpan, readAmount } from "./amount.ts"
import { settled } from "./said.ts"
import { unitSpan } from "./units.ts"

/**
 * - three weeks ago (that day), two months ago (that month), five years ago (that year), a year ago (that month)
 * - over the past six months, in the last 30 days (a stretch up to the digest's day)
 */
export function ago(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  const past = `(?:(?:${words.duringWords})${GAP})?(?:the${GAP})?(?:${words.pastWords})${GAP}`
  return [
    {
      name: "ago",
      pattern: phrase(`${words.agoBefore}${amount}${words.agoAfter}`),
      read(match, { publishedOn }) {
        const said = readAmount(words, match.slice(1, 4))
        return said && { said: settled(backFrom(said, publishedOn), said.unit), basis: "digest" }
      },
    },
    {
      name: "past-window",
      pattern: phrase(
        `${past}${amount}|(?:${words.duringWords})${GAP}the${GAP}past${GAP}(${anyOf(words.units)})`,
      ),
      read(match, { publishedOn }) {
        const said = readAmount(
          words,
          match[4] === undefined ? match.slice(1, 4) : ["1", undefined, match[4]],
        )
        if (said === null) return null
        const span = rangeSpan(moved(publishedOn, -said.most, said.unit), publishedOn)
        return {
          said: settled(
            { ...span, precision: span.precision === "day" ? "range" : span.precision },
            said.unit,
          ),
          basis: "digest",
        }
      },
    },
  ]
}

/** One year back is said of the same month; more years, of the year. */
function backFrom({ most, unit }: Amount, from: string): DateSpan {
  const day = moved(from, -most, unit)
  return pointSpan(day, unit === "year" && most === 1 ? "month" : unit)
}

/**
 * Counted from the last dated thing; without one there are no days to trust.
 * - two weeks later, a year earlier, 90 days after the ruling, three days before the vote
 * - the same day, that week, the same month, at the same time
 */
export function fromEvent(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  return [
    {
      name: "after-event",
      pattern: phrase(`${amount}${GAP}(?:${words.laterWords})`),
      read: (match, context) => awayFrom(readAmount(words, match.slice(1, 4)), 1, context),
    },
    {
      name: "before-event",
      pattern: phrase(`${amount}${GAP}(?:${words.earlierWords})`),
      read: (match, context) => awayFrom(readAmount(words, match.slice(1, 4)), -1, context),
    },
    {
      name: "same-unit",
      pattern: phrase(words.sameWords),
      read: (match, context) => sameUnit(match[0], context, words),
    },
    {
      name: "after-this-date",
      pattern: phrase(words.afterDateWords),
      read: (_match, { anchors }) => {
        const last = anchors.at(-1)
        if (last === undefined) return null
        return { said: settled(daySpan(moved(last.endsOn, 1, "day")), "day"), basis: "event", role: "start" }
      },
    },
    {
      name: "before-this-date",
      pattern: phrase(words.beforeDateWords),
      read: (_match, { anchors, publishedOn }) => {
        const last = anchors.at(-1)
        if (last === undefined) return null
        const end = moved(last.startsOn, -1, "day")
        return {
          said: settled(
            { ...rangeSpan(end < publishedOn ? end : publishedOn, end), isStartOpen: true },
            "day",
          ),
          basis: "event",
          role: "deadline",
        }
      },
    },
  ]
}

function awayFrom(
  amount: Amount | null,
  direction: 1 | -1,
  { anchors, publishedOn }: DateContext,
): Found | null {
  if (amount === null) return null
  const from = anchors.at(-1)?.endsOn ?? publishedOn
  const day = moved(from, direction * amount.most, amount.unit)
  const isYear = amount.unit === "year" && amount.most === 1
  return {
    said: settled(pointSpan(day, isYear ? "month" : amount.unit), amount.unit),
    basis: "event",
    offset: direction === 1 ? durationOf(amount.most, amount.unit) : null,
  }
}

function sameUnit(said: string, { anchors, publishedOn }: DateContext, words: LocaleWords): Found | null {
  const last = anchors.at(-1)
  const unit = /\p{L}+$/u.exec(said)?.[0].toLowerCase()
  const of = unit === undefined ? undefined : words.units[unit]
  if (last === undefined)
    return of === "day" || of === "week" || of === "month"
      ? { said: settled(unitSpan(of, publishedOn, 0), of), basis: "digest", implied: ["unit"] }
      : null
  const span = of === undefined || of === "hour" || of === "day" ? last : unitSpan(of, last.startsOn, 0)
  return { said: settled(span, of === "hour" ? "day" : (of ?? "day")), basis: "event" }
}
