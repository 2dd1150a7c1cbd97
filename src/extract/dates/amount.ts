import { addDays, addDuration, addMonths, type CalendarDay, partsOf } from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, monthSpan, yearSpan } from "../../domain/date-span.ts"
import { anyOf, DASH, GAP, type LocaleWords, meaningOf } from "../words.ts"

export type AmountUnit = "day" | "week" | "month" | "quarter" | "year"

/** An amount of time; with two numbers ("12 to 18 months") the least and the most. */
export interface Amount {
  least: number
  most: number
  unit: AmountUnit
}

/** Source of a pattern with three groups: number, second number, unit ("12", "18", "months"); "next" may stand before it. */
export function amountSource(words: LocaleWords, beforeUnit = ""): string {
  const number = `\\d{1,3}|${anyOf(words.numbers)}`
  const about = `(?:(?:about|around|roughly|approximately|nearly|almost|some|only|just|at${GAP}least|as${GAP}little${GAP}as|up${GAP}to)${GAP})?`
  return `(?<![\\d$€£][.,]?)${about}(${number})(?:(?:\\s{0,2}${DASH}\\s{0,2}|${GAP}(?:${words.toWords}|${words.orWords})${GAP})(${number}))?(?:${GAP}|-|(?<=\\d)(?=hr?s?(?![a-z])))${beforeUnit}(${anyOf(words.units)})`
}

/**
 * What the groups of `amountSource` say, or null for an amount of nothing. Hours become days: begun ones ahead, full
 * ones back (`days`).
 */
export function readAmount(
  words: LocaleWords,
  [first, second, unit]: readonly (string | undefined)[],
  days: (hours: number) => number = (hours) => Math.ceil(hours / 24),
): Amount | null {
  const name = meaningOf(words.units, unit)
  const least = numberOf(words, first)
  const most = second === undefined ? least : numberOf(words, second)
  if (name === undefined || least === null || most === null || most < least || most === 0) return null
  if (name === "hour") return { least: days(least), most: days(most), unit: "day" }
  if (name === "decade") return { least: least * 10, most: most * 10, unit: "year" }
  return { least, most, unit: name }
}

function numberOf(words: LocaleWords, text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d/.test(text) ? Number(text) : (meaningOf(words.numbers, text) ?? null)
}

/** ISO 8601 duration: P60D, P2W, P18M, P1Y. */
export function durationOf(count: number, unit: AmountUnit): string {
  if (unit === "quarter") return `P${count * 3}M`
  return `P${count}${unit === "day" ? "D" : unit === "week" ? "W" : unit === "month" ? "M" : "Y"}`
}

/** `from` moved by an amount; backwards when negative. */
export function moved(from: CalendarDay, count: number, unit: AmountUnit): CalendarDay {
  if (count >= 0) return addDuration(from, durationOf(count, unit))
  if (unit === "day" || unit === "week") return addDays(from, count * (unit === "week" ? 7 : 1))
  return addMonths(from, count * (unit === "month" ? 1 : unit === "quarter" ? 3 : 12))
}

/** A point so many units away is as exact as its unit: a day for days and weeks, a month for months, a year for years. */
export function pointSpan(day: CalendarDay, unit: AmountUnit): DateSpan {
  const { year, month } = partsOf(day)
  if (unit === "year") return yearSpan(year)
  return unit === "day" || unit === "week" ? daySpan(day) : monthSpan(year, month)
}
