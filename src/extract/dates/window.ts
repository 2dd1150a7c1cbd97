import { type CalendarDay, later } from "../../domain/calendar-day.ts"
import { daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase } from "../words.ts"
import { type Amount, amountSource, durationOf, moved, pointSpan, readAmount } from "./amount.ts"
import { settled } from "./said.ts"

/**
 * Windows that open on the digest's day, or on a trigger that is named after them.
 * - within 60 days, in the next two weeks, over the coming year, next 24-72 hours, for the next 12 to 18 months
 * - within 90 days of the order (basis `event`; the days are those of the last dated thing, if there is one)
 */
export function window(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  const unit = `(${anyOf(words.units)})`
  const next = `(?:(?:${words.duringWords})${GAP})?(?:(?:${words.articles})${GAP})?(?:${words.nextWords})${GAP}`
  return [
    {
      name: "window-within",
      pattern: phrase(
        `(?:${words.withinWords})${GAP}(?:(?:${words.articles})${GAP})?(?:(?:${words.nextWords})${GAP})?${amount}(?:${GAP}(${words.ofWords})(?=\\s))?`,
      ),
      read: ([, first, second, name, of], context) =>
        windowFound(readAmount(words, [first, second, name]), of !== undefined, context),
    },
    {
      name: "window-next",
      pattern: phrase(
        `${next}${amount}|(?:${words.duringWords})${GAP}(?:(?:${words.articles})${GAP})?${amountSource(words, `(?:${words.nextWords})${GAP}`)}`,
      ),
      read: ([, a1, a2, aUnit, b1, b2, bUnit], context) =>
        windowFound(readAmount(words, [a1 ?? b1, a2 ?? b2, aUnit ?? bUnit]), false, context),
    },
    {
      name: "window-next-unit",
      pattern: phrase(
        `(?:${words.duringWords})${GAP}(?:${words.theWords})${GAP}(?:${words.nextWords})${GAP}(?:full${GAP})?${unit}(?<!s)|the${GAP}coming${GAP}${unit}(?<!s)|(?:${words.withinWords})${GAP}(?:${words.theWords})${GAP}${unit}(?<!s)`,
      ),
      read: ([, a, b, c], context) =>
        windowFound(readAmount(words, ["1", undefined, a ?? b ?? c]), false, context),
    },
  ]
}

function windowFound(amount: Amount | null, hasTrigger: boolean, { publishedOn }: DateContext): Found | null {
  if (amount === null) return null
  const { most, unit } = amount
  const from = (day: CalendarDay) => ({
    ...rangeSpan(day, moved(day, most, unit)),
    precision: "range" as const,
  })
  const offset = durationOf(most, unit)
  if (!hasTrigger) return { said: settled(from(publishedOn), unit), basis: "digest", offset }
  return { said: { unit: "event", of: unit, from: (anchor) => from(anchor.endsOn) }, basis: "event", offset }
}

/** How long "within days", "within weeks" and so on are taken to be, and how exact that is. */
const VAGUE = {
  hour: "P1D",
  day: "P7D",
  week: "P1M",
  month: "P6M",
  quarter: "P1Y",
  year: "P5Y",
  decade: "P10Y",
} as const

/**
 * - within days (taken as seven), within hours; within the week, the month
 * - in the coming months, in the next few weeks: no limit that could be missed, so basis `none`
 */
export function vagueWindow(words: LocaleWords): DateRule[] {
  const unit = `(${anyOf(words.units)})`
  return [
    {
      name: "window-vague-within",
      pattern: phrase(
        `(?:${words.withinWords})${GAP}(?:(?:a${GAP})?(?:few|matter${GAP}of)${GAP})?${unit}(?!${GAP}\\d)`,
      ),
      read([, name], { publishedOn }) {
        const of = meaningOf(words.units, name)
        if (of === undefined) return null
        const offset = VAGUE[of]
        const span = rangeSpan(publishedOn, moved(publishedOn, ...lengthOf(of)))
        return {
          said: settled({ ...span, precision: "range" }, "day"),
          basis: "digest",
          offset,
          isApproximate: true,
        }
      },
    },
    {
      name: "window-without-end",
      pattern: phrase(`${words.vagueNextWords}|${words.soonWords}`),
      read: (_match, { publishedOn }) => ({
        said: settled(daySpan(publishedOn), "day"),
        basis: "none",
        open: "end",
        isApproximate: true,
      }),
    },
  ]
}

function lengthOf(unit: keyof typeof VAGUE): [number, "day" | "month" | "year"] {
  if (unit === "hour") return [1, "day"]
  if (unit === "day") return [7, "day"]
  return unit === "week"
    ? [1, "month"]
    : unit === "month"
      ? [6, "month"]
      : [unit === "quarter" ? 1 : unit === "year" ? 5 : 10, "year"]
}

/**
 * Points and stretches ahead.
 * - in 10 days (that day), in six months (that month), in three years (that year), two weeks from now
 * - in 6–12 months (a stretch)
 */
export function inAmount(words: LocaleWords): DateRule[] {
  const amount = amountSource(words)
  const read: DateRule["read"] = (match, { publishedOn }) => {
    const amount = readAmount(words, match.slice(1, 4))
    if (amount === null || isDuration(words, match)) return null
    return { ...pointFound(amount, publishedOn), offset: durationOf(amount.most, amount.unit) }
  }
  return [
    {
      name: "in-amount",
      pattern: phrase(
        `(?:${words.inWords})${GAP}${amount}(?:['’]s?)?(?:${GAP}time)?(?!${GAP}(?:of|ago|or${GAP}(?:less|more))(?![a-z]))`,
      ),
      read,
    },
    { name: "from-now", pattern: phrase(`${amount}${GAP}(?:${words.fromNowWords})`), read },
  ]
}

function pointFound({ least, most, unit }: Amount, from: CalendarDay): Found {
  const last = pointSpan(moved(from, most, unit), unit === "year" && most === 1 ? "month" : unit)
  if (least === most) return { said: settled(last, unit), basis: "digest" }
  const span = rangeSpan(later(from, moved(from, least, unit)), moved(from, most, unit))
  return { said: settled(span, unit), basis: "digest" }
}

const REACH = 60
/** "the third time in fifteen months" */
const COUNTED_TIME =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|\d{1,2}(?:st|nd|rd|th)) time\s$/i

/** "doubled in three months", "the first time in ten years": how long it took, not when. */
function isDuration(words: LocaleWords, match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - REACH), match.index)
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1)
  if (COUNTED_TIME.test(before)) return true
  return words.durationCues.test(clause) && !words.aheadCues.test(clause)
}
