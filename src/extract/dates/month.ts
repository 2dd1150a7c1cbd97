import { monthSpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, DASH, GAP, type LocaleWords, leadIn, meaningOf, NEVER, phrase, YEAR } from "../words.ts"
import { yearNumber } from "./month-day.ts"
import { weekOfMonth } from "./parts.ts"
import { calendar, settled } from "./said.ts"
import { dayIn } from "./units.ts"

/**
 * - March 2026, Sept. 2025, May of 2027, Mar-26
 * - October (the year is implied)
 * - May's report; "may" the verb, "march" the verb and people named April are none
 */
export function month(words: LocaleWords): DateRule {
  const before = leadIn(`(?:${words.atWords})-?`)
  return {
    name: "month",
    pattern: phrase(
      `(${anyOf(words.months)})\\.?(?:(?:${words.yearOf}|['’]s${GAP}|-)(${YEAR})|[ -]?['’](\\d{2}))?(?!\\.[a-z])`,
    ),
    read(match) {
      const [whole, name, year, short] = match
      const index = meaningOf(words.months, name)
      if (index === undefined || name === undefined) return null
      const said = calendar("month", { index, year: yearNumber(year ?? short) })
      if (said.year !== null)
        return words.capitalised && words.doubtful.includes(name) && !before.test(textBefore(match))
          ? null
          : { said }
      if (isName(words, before, match, whole, name)) return null
      return { said, implied: ["year"] }
    },
  }
}

const REACH = 24
const textBefore = (match: RegExpExecArray): string =>
  match.input.slice(Math.max(0, match.index - REACH), match.index)

const doubtfulLeads = new Map<LocaleWords, RegExp>()
function doubtfulLead(words: LocaleWords): RegExp {
  const made = doubtfulLeads.get(words) ?? leadIn(`(?:${words.doubtfulLeads})(?:${GAP}|${DASH})`)
  doubtfulLeads.set(words, made)
  return made
}

const CAPITALISED_NEXT = /^\s\p{Lu}\p{Ll}/u

/** "May/June" */
const JOINED_NEXT = /^\s?[-–—/]\s?\p{Lu}\p{Ll}{2}/u

/** A bare month that is a verb or a person: lower case in a language that capitalises, or two capitalised words. */
function isName(
  words: LocaleWords,
  before: RegExp,
  match: RegExpExecArray,
  whole: string,
  name: string,
): boolean {
  const lower = name.toLowerCase()
  const led = before.test(textBefore(match))
  const after = match.input.slice(match.index + whole.length, match.index + whole.length + REACH)
  if (words.doubtful.includes(lower) && !words.capitalised)
    return !doubtfulLead(words).test(textBefore(match))
  if (words.doubtful.includes(lower)) {
    if (name === lower || name === name.toUpperCase()) return true
    if (JOINED_NEXT.test(after)) return false
    return !led && !/^['’]s\s/u.test(after) && !/[-–—/]\s?$/u.test(textBefore(match))
  }
  if (words.capitalised && name === lower) return true
  return (
    (!led || words.listEnd.test(textBefore(match))) &&
    words.givenNames.includes(lower) &&
    CAPITALISED_NEXT.test(after)
  )
}

/**
 * - the first week of May 2026
 * - the last week of April
 */
export function weekOfMonthRule(words: LocaleWords): DateRule {
  const source = `(?:the${GAP})?(first|second|third|fourth|last|final|1st|2nd|3rd|4th)${GAP}(?:full${GAP})?week${GAP}(?:of|in)${GAP}(${anyOf(words.months)})\\.?(?:${words.yearOf}(${YEAR}))?`
  return {
    name: "week-of-month",
    pattern: phrase(words.language === "en" ? source : NEVER),
    read([, ordinal, name, year], { publishedOn }) {
      const index = meaningOf(words.months, name)
      if (index === undefined) return null
      const isLast = ordinal === "last" || ordinal === "final"
      const number = isLast ? "last" : (meaningOf(words.ordinals, ordinal) ?? 1)
      const of = monthSpan(yearNumber(year) ?? Number(publishedOn.slice(0, 4)), index)
      return { said: settled(weekOfMonth(of, number), "week"), implied: year === undefined ? ["year"] : [] }
    },
  }
}

/** - on the 14th (the month is implied; "the 14th amendment" is none) */
export function dayOnly(words: LocaleWords): DateRule {
  const before = /\b(?:on|by|until|from|before|after)\s(?:the\s)?$/iu
  return {
    name: "day-only",
    pattern: phrase(
      words.language === "en"
        ? `(?:the${GAP})?([12]?\\d|3[01])(?:st|nd|rd|th)(?=[.,;:)]|$|${GAP}(?:and|to|at|after|before|as|with|when)\\b)`
        : NEVER,
    ),
    read(match) {
      const day = Number(match[1])
      const valid = day >= 1 && dayIn(2024, 1, day) !== null && before.test(textBefore(match))
      return valid ? { said: calendar("day", { day }), implied: ["month", "year"] } : null
    },
  }
}
