import type { CalendarSaid, DateContext, DateRule, Found } from "../rule.ts"
import { type CalendarUnit, meaningOf, type Part, type Table } from "../words.ts"
import { hanNumber, YEAR_NUMBER } from "./han-numbers.ts"
import { calendar } from "./said.ts"

/** Years by name and how far they are. */
const NAMED_YEARS: Table<number> = {
  今年: 0,
  本年: 0,
  今: 0,
  明年: 1,
  明: 1,
  去年: -1,
  上年: -1,
  去: -1,
  后年: 2,
  前年: -2,
}
/** Parts of a unit by their last characters. */
const PARTS: Table<Part> = {
  初: "early",
  上旬: "early",
  年中: "mid",
  中: "mid",
  中旬: "mid",
  下旬: "late",
  底: "end",
  末: "end",
}

/** Two groups: a year in numbers or by name ("2026年", "二〇二七年", "明年"). */
export const YEAR = `(?:(?:(${YEAR_NUMBER})\\s?年?|(今年|本年|明年|去年|上年|后年|前年))\\s?(?:的)?)`
export const TO = "\\s?(?:至|到|[-–—~～])\\s?"

/** A rule for words that stand without spaces; no digit or letter stands right before them. */
export const hanRule = (name: string, source: string, read: DateRule["read"]): DateRule => ({
  name,
  pattern: new RegExp(`(?<![\\dA-Za-z])(?:${source})`, "g"),
  read,
})

/** The year said in numbers or by name; null where none was. */
export function yearSaid(
  digits: string | undefined,
  name: string | undefined,
  { publishedOn }: DateContext,
): number | null {
  if (digits !== undefined) return hanNumber(digits)
  const shift = meaningOf(NAMED_YEARS, name)
  return shift === undefined ? null : Number(publishedOn.slice(0, 4)) + shift
}

export const partSaid = (name: string | undefined): Part | null => meaningOf(PARTS, name) ?? null

export function hanFound(unit: CalendarUnit, parts: Partial<Omit<CalendarSaid, "unit">>): Found {
  return { said: calendar(unit, parts), implied: parts.year === null ? ["year"] : [] }
}
