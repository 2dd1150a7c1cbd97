import type { DateRule } from "../rule.ts"
import type { LocaleWords } from "../words.ts"
import { ago } from "./ago.ts"
import { dayWord, justNow, unitEnd } from "./day-word.ts"
import { daysOfMonth } from "./days-of-month.ts"
import { fiscal } from "./fiscal.ts"
import { fromEvent } from "./from-event.ts"
import { dayOnly, month, weekOfMonthRule } from "./month.ts"
import { dayMonth, monthDay } from "./month-day.ts"
import { namedUnit } from "./named-unit.ts"
import { isoDay, isoMonth, numericDay, yearRange } from "./numeric.ts"
import { quarterCode, quarterWords } from "./quarter.ts"
import { season } from "./season.ts"
import { shiftedName, shiftedUnit } from "./shift.ts"
import { weekday, weekdayNumber } from "./weekday.ts"
import { inAmount, vagueWindow, window } from "./window.ts"
import { bareYear, decade } from "./year.ts"

/** Every phrase family of a language. Of two that read the same words the longer wins, then the earlier. */
export function dateRules(words: LocaleWords): readonly DateRule[] {
  return [
    isoDay(),
    isoMonth(),
    numericDay(words),
    ...daysOfMonth(words),
    monthDay(words),
    dayMonth(words),
    weekOfMonthRule(words),
    weekdayNumber(words),
    month(words),
    dayOnly(words),
    ...fiscal(words),
    ...quarterCode(),
    quarterWords(words),
    season(words),
    yearRange(),
    decade(),
    bareYear(words),
    shiftedName(words),
    ...shiftedUnit(words),
    namedUnit(words),
    weekday(words),
    ...window(words),
    ...vagueWindow(words),
    ...inAmount(words),
    ...ago(words),
    ...fromEvent(words),
    unitEnd(words),
    ...dayWord(words),
    ...justNow(words),
  ]
}
