import { allMatches } from "../patterns/all-matches.ts"
import type { DateRule, Found } from "../rule.ts"
import { anyOf, DASH, DAY, GAP, type LocaleWords, NEVER, phrase, YEAR } from "../words.ts"
import { dayFound, NO_NUMBER, NOT_AFTER_NUMBER } from "./month-day.ts"

/**
 * Days of one month.
 * - 12–14 June, from 10 to 24 March 2026, du 6 au 13 avril
 * - Nov. 4-6, 2026
 * - May 4, 5 and 6; le 4, 5 et 6 mai (a day each)
 * - May 13 and 14, 2025 ("and" without "between" names two days)
 */
export function daysOfMonth(words: LocaleWords): DateRule[] {
  const lead = `(?:(?<lead>${words.fromWords})${GAP}(?:(?:${words.articles})${GAP})?)?`
  const month = `(?<month>${anyOf(words.months)})\\.?`
  const first = `(?<first>${DAY})${words.dayMark}`
  const last = `(?<last>${DAY})${words.dayMark}`
  const join = `(?:\\s{0,2}(?<dash>${DASH}|[/&])\\s{0,2}|${GAP}(?<word>${words.toWords}|${words.andWords})${GAP}(?:(?:${words.articles})${GAP})?)`
  const rule = (name: string, source: string): DateRule => ({
    name,
    pattern: phrase(`${source}${NO_NUMBER}`, "d"),
    read: (match) => readDays(words, match),
  })
  const more = `(?<more>(?:,\\s{0,2}${DAY}${words.dayMark}){1,8}),?${GAP}(?:${words.andWords})${GAP}`
  const listRule = (name: string, source: string): DateRule => ({
    name,
    pattern: phrase(`${source}${NO_NUMBER}`, "d"),
    read: (match) => readList(words, match),
  })
  return [
    listRule(
      "month-day-list",
      words.monthFirst ? `${month}${GAP}${first}${more}${last}(?:,?${GAP}(?<year>${YEAR}))?` : NEVER,
    ),
    listRule(
      "day-list-month",
      `${NOT_AFTER_NUMBER}${first}${more}${last}${words.dayOf}${month}(?:${words.yearOf}(?<year>${YEAR}))?`,
    ),
    rule(
      "month-days",
      words.monthFirst ? `${lead}${month}${GAP}${first}${join}${last}(?:,?${GAP}(?<year>${YEAR}))?` : NEVER,
    ),
    rule(
      "days-month",
      `${NOT_AFTER_NUMBER}${lead}${first}${join}${last}${words.dayOf}${month}(?:${words.yearOf}(?<year>${YEAR}))?`,
    ),
  ]
}

function readDays(words: LocaleWords, match: RegExpExecArray): Found | Found[] | null {
  const { lead, month, first, last, dash, word, year } = match.groups ?? {}
  const from = dayFound(words, month, first, year)
  const to = dayFound(words, month, last, year)
  if (!from || !to) return null
  const isList = dash === "&" || (isOneOf(words.andWords, word) && !isOneOf(words.betweenWords, lead))
  if (isList) return twoDays(match, from, to)
  if (Number(last) <= Number(first)) return null
  return { said: { unit: "range", from: from.said, to: to.said }, implied: from.implied ?? [] }
}

/** "May 4, 5 and 6": a day each; the first and the last keep the month beside them. */
function readList(words: LocaleWords, match: RegExpExecArray): Found[] | null {
  const { month, first, more, last, year } = match.groups ?? {}
  const at = match.indices?.groups ?? {}
  const found = (day: string | undefined) => dayFound(words, month, day, year)
  const [from, to] = [found(first), found(last)]
  if (!from || !to || more === undefined) return null
  const moreAt = at.more?.[0] ?? match.index
  const between = allMatches(more, /\d{1,2}/g).map((day) => {
    const start = moreAt + day.index
    return { ...(found(day[0]) ?? from), start, end: start + day[0].length }
  })
  return [
    { ...from, start: match.index, end: moreAt },
    ...between,
    { ...to, start: at.last?.[0] ?? match.index, end: match.index + match[0].length },
  ]
}

function twoDays(match: RegExpExecArray, from: Found, to: Found): Found[] {
  const at = match.indices?.groups ?? {}
  const join = at.dash ?? at.word
  const whole = match[0]
  const begin = match.index
  const middle = (join?.[0] ?? begin) - begin
  return [
    { ...from, start: begin, end: begin + whole.slice(0, middle).trimEnd().length },
    { ...to, start: at.last?.[0] ?? begin, end: begin + whole.length },
  ]
}

const isOneOf = (source: string, word: string | undefined): boolean =>
  word !== undefined && new RegExp(`^(?:${source})$`, "iu").test(word)
