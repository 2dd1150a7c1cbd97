import { addDays, calendarDay, daysBetween } from "../../domain/calendar-day.ts"
import type { DateRule } from "../rule.ts"
import { GAP, type LocaleWords, phrase, YEAR } from "../words.ts"
import { settled } from "./said.ts"
import { weekSpan } from "./units.ts"

/** - KW 18, Kalenderwoche 18/2026, calendar week 18 (ISO 8601 weeks; without a year the nearest) */
export function weekNumber(words: LocaleWords): DateRule {
  return {
    name: "week-number",
    pattern: phrase(
      `(?:${words.weekNumberWords})${GAP}(0?[1-9]|[1-4]\\d|5[0-3])(?:(?:/|,?${GAP})(${YEAR}))?`,
    ),
    read([, number, year], { publishedOn }) {
      const own = Number(publishedOn.slice(0, 4))
      const years = year === undefined ? [own - 1, own, own + 1] : [Number(year)]
      const weeks = years.map((each) => weekOf(each, Number(number)))
      const far = weeks.map((week) => Math.abs(daysBetween(publishedOn, week.startsOn)))
      const week = weeks[far.indexOf(Math.min(...far))]
      return week ? { said: settled(week, "week"), implied: year === undefined ? ["year"] : [] } : null
    },
  }
}

/** ISO week 1 holds 4 January. */
const weekOf = (year: number, number: number) => weekSpan(addDays(calendarDay(year, 1, 4), 7 * (number - 1)))
