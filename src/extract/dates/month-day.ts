import type { DateRule, Found } from "../rule.ts"
import { anyOf, DAY, GAP, type LocaleWords, meaningOf, NEVER, phrase, YEAR } from "../words.ts"
import { calendar } from "./said.ts"

/** After the last number of a date: no decimals, clock, percentage or longer number. */
export const NO_NUMBER = "(?![.,:/]\\d|%)"
export const NOT_AFTER_NUMBER = "(?<![\\d$€£#][.,:/]?|\\d[-–])"

/** "may 5" in lower case is no date; "5 may" neither. Where months are written small, a day makes them one. */
function isOtherWord(words: LocaleWords, month: string | undefined): boolean {
  return words.capitalised && month !== undefined && words.doubtful.includes(month)
}

/** A day of a named month, or null when the month is another word here. */
export function dayFound(
  words: LocaleWords,
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
): Found | null {
  const index = meaningOf(words.months, month)
  if (index === undefined || isOtherWord(words, month)) return null
  const said = calendar("day", { index, day: Number(day), year: yearNumber(year) })
  return { said, implied: year === undefined ? ["year"] : [] }
}

/** A year as written: 2026, '26 or null. */
export function yearNumber(year: string | undefined): number | null {
  if (year === undefined) return null
  const digits = year.replace(/\D/g, "")
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/**
 * - April 29
 * - Apr. 29th, 2026
 */
export function monthDay(words: LocaleWords): DateRule {
  const month = anyOf(words.months)
  return {
    name: "month-day",
    pattern: phrase(
      words.monthFirst
        ? `(${month})\\.?${GAP}(?:the${GAP})?(${DAY})${words.dayMark}(?:(?:,\\s{0,2}|\\s{1,2}|,?\\s{1,2}of\\s{1,2})(${YEAR}|['’]\\d{2}))?${NO_NUMBER}`
        : NEVER,
    ),
    read: ([, name, day, year]) => dayFound(words, name, day, year),
  }
}

/**
 * - 29 April
 * - the 14th of April 2026
 */
export function dayMonth(words: LocaleWords): DateRule {
  const month = anyOf(words.months)
  return {
    name: "day-month",
    pattern: phrase(
      `${NOT_AFTER_NUMBER}(${DAY})${words.dayMark}(?:${words.dayOf}|-)(${month})\\.?(?:(?:${words.yearOf}|-)(${YEAR}|['’]\\d{2}))?${NO_NUMBER}`,
    ),
    read: ([, day, name, year]) => dayFound(words, name, day, year),
  }
}
