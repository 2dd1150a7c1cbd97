import { type DateSpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, phrase } from "../words.ts"
import { type Amount, amountSource, moved, pointSpan, readAmount } from "./amount.ts"
import { settled } from "./said.ts"

/** How many "a few" are, at most and at least. */
const FEW = ["5", "2"]

/**
 * - three weeks ago (that day), two months ago (that month), five years ago (that year), a year ago (that month)
 * - a few weeks ago (two to five of them, approximately)
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
      name: "ago-few",
      pattern: phrase(
        `${words.agoBefore}(?:${words.fewWords})${GAP}(${anyOf(words.units)})${words.agoAfter}`,
      ),
      read: ([, name], context) => fewAgo(words, name, context),
    },
    {
      name: "past-window",
      pattern: phrase(
        `${past}${amount}(?!${GAP}of${GAP}${anyOf(words.months)})|(?:${words.duringWords})${GAP}(?:(?:${words.articles})${GAP})?${amountSource(words, `(?:${words.pastWords})${GAP}`)}|(?:${words.duringWords})${GAP}the${GAP}past${GAP}(${anyOf(words.units)})(?!${GAP}of${GAP}${anyOf(words.months)})`,
      ),
      read(match, { publishedOn }) {
        const said = readAmount(
          words,
          match[7] === undefined
            ? [1, 2, 3].map((at) => match[at] ?? match[at + 3])
            : ["1", undefined, match[7]],
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

/** Two to five units ago, approximately. */
export function fewAgo(
  words: LocaleWords,
  unit: string | undefined,
  { publishedOn }: DateContext,
): Found | null {
  const [far, near] = FEW.map((count) => readAmount(words, [count, undefined, unit]))
  if (!far || !near) return null
  const [first, last] = [backFrom(far, publishedOn).startsOn, backFrom(near, publishedOn).endsOn]
  return { said: settled(rangeSpan(first, last), far.unit), basis: "digest", isApproximate: true }
}

/** One year back is said of the same month; more years, of the year. */
function backFrom({ most, unit }: Amount, from: string): DateSpan {
  const day = moved(from, -most, unit)
  return pointSpan(day, unit === "year" && most === 1 ? "month" : unit)
}
