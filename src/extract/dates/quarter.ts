import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, type CalendarUnit, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { yearNumber } from "./month-day.ts"
import { calendar } from "./said.ts"

const SHORT_YEAR = `(?:['’]\\d{2}|${YEAR}|\\d{2}(?!\\d|%|${GAP}?(?:per|points|bps)))`
/**
 * - Q3, Q3 2026, Q3'26, Q3/26, Q3 of 2026, 2026 Q3
 * - 3Q26, 2H26, 1H 2027, H1 2028
 * - Q3_K_M and "Q4 quantisation" are none
 */
export function quarterCode(): DateRule[] {
  const year = `(?:(?:${GAP}of${GAP}|\\s{0,2}[/,-]?\\s{0,1})(${SHORT_YEAR}))?`
  const none = `(?![-_.]?\\w|${GAP}(?:quant|bit|gguf))`
  return [
    {
      name: "quarter-code",
      pattern: phrase(`(?:(${YEAR})(?:${GAP}|-)?)?([QH])([1-4])${year}${none}`),
      read: ([, before, letter, number, after]) => code(letter, number, before ?? after),
    },
    {
      name: "code-quarter",
      pattern: phrase(`([1-4])([QH])(?:\\s?(${SHORT_YEAR}))?${none}`),
      read: ([, number, letter, year]) => code(letter, number, year),
    },
  ]
}

function code(
  letter: string | undefined,
  number: string | undefined,
  year: string | undefined,
): Found | null {
  const index = Number(number)
  if (letter !== "Q" && letter !== "H") return null
  if (letter === "H" && index > 2) return null
  return unitFound(letter === "Q" ? "quarter" : "half", index, yearNumber(year))
}

const unitFound = (unit: CalendarUnit, index: number, year: number | null): Found => ({
  said: calendar(unit, { index, year }),
  implied: year === null ? ["year"] : [],
})

/**
 * - the third quarter, third-quarter results, the first quarter of 2025, of next year
 * - the second half of 2027, the second half of the year ("the second half" of anything else is none)
 */
export function quarterWords(words: LocaleWords): DateRule {
  const ordinal = `(${anyOf(words.ordinals)})`
  const named = anyOf(words.namedYears)
  return {
    name: "quarter-words",
    pattern: phrase(
      `(?:(?:${words.articles})${GAP})?${ordinal}\\.?(?:${GAP}|-)(?:calendar${GAP})?(?:(${words.quarterWords})|(${words.halfWords}))(?:(?:${GAP}(?:${words.inYear})${GAP}|,?${GAP})(?:(?:fiscal|calendar)${GAP})?(${YEAR}|${named})|${GAP}(of)(?=\\s))?`,
    ),
    read([, word, , half, year, ofOther], context) {
      const index = meaningOf(words.ordinals, word)
      const isHalf = half !== undefined
      if (index === undefined || ofOther !== undefined || (isHalf && index > 2)) return null
      if (isHalf && year === undefined) return null
      return unitFound(isHalf ? "half" : "quarter", index, saidYear(words, year, context))
    },
  }
}

function saidYear(words: LocaleWords, year: string | undefined, { publishedOn }: DateContext): number | null {
  const shift = meaningOf(words.namedYears, year)
  return shift === undefined ? yearNumber(year) : Number(publishedOn.slice(0, 4)) + shift
}
