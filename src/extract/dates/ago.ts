import { type DateSpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, phrase } from "../words.ts"
import { type Amount, amountSource, moved, pointSpan, readAmount } from "./amount.ts"
import { settled } from "./said.ts"

/**
 * - three weeks ago (that day), two months ago (that month), five years ago (that year), a year ago (that month)
 * - over the past six months, in the last 30 days (a stretch up to the digest's day)
 */
export function ago(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  const past = `(?:(?:${words.duringWords})${GAP})?(?:(?:${words.articles})${GAP})?(?:${words.pastWords})${GAP}`
  return [
    {
      name: "ago",
      pattern: phrase(`${words.agoBefore}${amount}${words.agoAfter}`),
      read(match, { publishedOn }) {
        const said = readAmount(words, match.slice(1, 4), (hours) => Math.floor(hours / 24))
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
