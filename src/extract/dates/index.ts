import type { DateRule } from "../rule.ts"
import { anyOf, type LocaleWords } from "../words.ts"
import { ago } from "./ago.ts"
import { dayWord, justNow, unitEnd } from "./day-word.ts"
import { daysOfMonth } from "./days-of-month.ts"
import { fiscal } from "./fiscal.ts"
import { fromEvent } from "./from-event.ts"
import { hanRules } from "./han.ts"
import { dayOnly, month, weekOfMonthRule } from "./month.ts"
import { dayMonth, monthDay } from "./month-day.ts"
import { namedUnit } from "./named-unit.ts"
import { isoDay, isoMonth, numericDay, shortNumericDay, slashDay, yearRange } from "./numeric.ts"
import { quarterCode, quarterWords } from "./quarter.ts"
import { season } from "./season.ts"
import { shiftedName, shiftedUnit } from "./shift.ts"
import { weekNumber } from "./week-number.ts"
import { weekday, weekdayNumber, weekend } from "./weekday.ts"
import { inAmount, vagueWindow, window } from "./window.ts"
import { bareYear, decade } from "./year.ts"

/** The rules with a test that spares them the texts they cannot match. */
function hinted(hint: RegExp, rules: readonly DateRule[]): DateRule[] {
  return rules.map((rule) => ({ ...rule, hint }))
}

/** Every phrase family of a language. Of two that read the same words the longer wins, then the earlier. */
export function dateRules(words: LocaleWords): readonly DateRule[] {
  const digits = /\d\d/
  const months = new RegExp(anyOf(words.months), "i")
  const weekdays = new RegExp(anyOf(words.weekdays), "i")
  const named = new RegExp(`${anyOf(words.shiftsBefore)}|${anyOf(words.shiftsAfter)}`, "i")
  const units = words.isHan ? /./ : new RegExp(anyOf(words.units), "i")
  const shifts = words.isHan ? /./ : new RegExp(`${anyOf(words.units)}|${words.shiftHints}`, "i")
  return [
    ...hanRules(words),
    shortNumericDay(words),
    ...hinted(digits, [
      isoDay(),
      isoMonth(),
      numericDay(words),
      yearRange(),
      decade(words),
      ...(words.isHan ? [] : [bareYear(words)]),
    ]),
    ...hinted(months, [...daysOfMonth(words), monthDay(words), dayMonth(words)]),
    ...hinted(months, [weekOfMonthRule(words), month(words)]),
    ...(words.isHan ? [] : hinted(weekdays, [weekdayNumber(words), weekday(words)])),
    dayOnly(words),
    ...hinted(/fy|fiscal/i, fiscal(words)),
    ...hinted(/[qhts][1-4]|[1-4][qhts]/i, quarterCode(words)),
    quarterWords(words),
    season(words),
    ...hinted(named, [shiftedName(words)]),
    ...hinted(shifts, shiftedUnit(words)),
    ...hinted(/\d\/\d/, [slashDay(words)]),
    ...hinted(/\d/, [weekNumber(words)]),
    namedUnit(words),
    weekend(words),
    ...hinted(units, [...window(words), ...inAmount(words), ...ago(words)]),
    ...vagueWindow(words),
    ...fromEvent(words),
    unitEnd(words),
    ...dayWord(words),
    ...justNow(words),
  ]
}
