import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, type CalendarUnit, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { yearNumber } from "./month-day.ts"
import { calendar } from "./said.ts"

/** A year in two digits stands right behind the code or after an apostrophe: "Q1, 20 stores" is no date. */
const CODE_YEAR = `(?:(?:${GAP}of${GAP}|,?\\s{1,2}|[/-])?(${YEAR})|(?:\\s?['’]|[/-])(\\d{2})(?!\\d|%))?`

/**
 * - Q3, Q3 2026, Q3'26, Q3/26, Q3 of 2026, 2026 Q3
 * - 3Q26, 2H26, 1H 2027, H1 2028; T3 2026, S1 2027 in French and Spanish
 * - Q3_K_M and "Q4 quantisation" are none
 */
export function quarterCode(words: LocaleWords): DateRule[] {
  const letter = `([${words.quarterLetters}${words.halfLetters}])`
  const none = `(?!(?!-${letter.slice(1, -1)}[1-4])[-_.]?\\w|${GAP}(?:quant|bit|gguf))`
  return [
    {
      name: "quarter-code",
      pattern: phrase(`(?:(${YEAR})(?:${GAP}|-)?)?${letter}([1-4])${CODE_YEAR}${none}`),
      read: ([, before, letter, number, long, short]) => code(words, letter, number, before ?? long ?? short),
    },
    {
      name: "code-quarter",
      pattern: phrase(`([1-4])${letter}(?:\\s?['’]?(${YEAR}|\\d{2})(?!\\d|%))?${none}`),
      read: ([, number, letter, year]) => code(words, letter, number, year),
    },
  ]
}

function code(
  words: LocaleWords,
  letter: string | undefined,
  number: string | undefined,
  year: string | undefined,
): Found | null {
  const index = Number(number)
  if (letter === undefined) return null
  if (words.quarterLetters.includes(letter)) return unitFound("quarter", index, yearNumber(year))
  if (!words.halfLetters.includes(letter) || index > 2) return null
  return unitFound("half", index, yearNumber(year))
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
  const ofYear = new RegExp(`^(?:${words.halfYearWords})$`, "i")
  return {
    name: "quarter-words",
    pattern: phrase(
      `(?:(?:${words.articles})${GAP})?${ordinal}\\.?(?:${GAP}|-)(?:calendar${GAP})?(?:(${words.quarterWords})|(${words.halfWords}))(?:(?:${GAP}(?:${words.inYear})${GAP}|,?${GAP})(?:(?:fiscal|calendar)${GAP})?(${YEAR}|${named})|${GAP}(of)(?=\\s))?`,
    ),
    read([, word, , half, year, ofOther], context) {
      const index = meaningOf(words.ordinals, word)
      const isHalf = half !== undefined
      if (index === undefined || ofOther !== undefined || (isHalf && index > 2)) return null
      if (isHalf && year === undefined && !ofYear.test(half)) return null
      return unitFound(isHalf ? "half" : "quarter", index, saidYear(words, year, context))
    },
  }
}

function saidYear(words: LocaleWords, year: string | undefined, { publishedOn }: DateContext): number | null {
  const shift = meaningOf(words.namedYears, year)
  return shift === undefined ? yearNumber(year) : Number(publishedOn.slice(0, 4)) + shift
}
