import type { DateRule } from "../rule.ts"
import type { LocaleWords } from "../words.ts"
import { ago } from "./ago.ts"
import { bareHalf } from "./bare-half.ts"
import { dayWord, justNow, unitEnd } from "./day-word.ts"
import { daysOfMonth } from "./days-of-month.ts"
import { feasts } from "./feasts.ts"
import { fiscal } from "./fiscal.ts"
import { fromEvent } from "./from-event.ts"
import { hanRules } from "./han.ts"
import { holidays } from "./holiday.ts"
import { dayOnly, month, weekOfMonthRule } from "./month.ts"
import { dayMonth, monthDay } from "./month-day.ts"
import { namedUnit } from "./named-unit.ts"
import { nthDay } from "./nth-day.ts"
import {
  eastAsianDay,
  isoDay,
  isoMonth,
  numericDay,
  shortNumericDay,
  slashDay,
  yearRange,
} from "./numeric.ts"
import { quarterCode, quarterWords } from "./quarter.ts"
import { season } from "./season.ts"
import { shiftedName, shiftedUnit } from "./shift.ts"
import { spelledDays } from "./spelled-day.ts"
import { unitOut } from "./unit-out.ts"
import { weekNumber } from "./week-number.ts"
import { weekday, weekdayNumber, weekend } from "./weekday.ts"
import { inAmount, vagueWindow, window } from "./window.ts"
import { bareYear, decade } from "./year.ts"

/** Every phrase family of a language. Of two that read the same words the longer wins, then the earlier. */
export function dateRules(words: LocaleWords): readonly DateRule[] {
  if (words.language === "und") return [isoDay(), eastAsianDay(), numericDay(words)]
  return [
    ...hanRules(words),
    shortNumericDay(words),
    isoDay(),
    isoMonth(),
    numericDay(words),
    yearRange(),
    decade(words),
    ...(words.isHan ? [] : [bareYear(words)]),
    ...daysOfMonth(words),
    monthDay(words),
    dayMonth(words),
    weekOfMonthRule(words),
    month(words),
    ...(words.isHan ? [] : [weekdayNumber(words), weekday(words)]),
    dayOnly(words),
    ...nthDay(words),
    ...spelledDays(words),
    ...holidays(words),
    ...feasts(words),
    ...fiscal(words),
    ...quarterCode(words),
    quarterWords(words),
    ...bareHalf(words),
    season(words),
    shiftedName(words),
    ...shiftedUnit(words),
    slashDay(words),
    weekNumber(words),
    namedUnit(words),
    weekend(words),
    ...window(words),
    ...inAmount(words),
    ...ago(words),
    ...vagueWindow(words),
    ...fromEvent(words),
    ...unitOut(words),
    unitEnd(words),
    ...dayWord(words),
    ...justNow(words),
  ]
}
