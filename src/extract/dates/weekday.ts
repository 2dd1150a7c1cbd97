import type { DateRule } from "../rule.ts"
import { anyOf, DAY, GAP, type LocaleWords, meaningOf, phrase } from "../words.ts"
import { NO_NUMBER } from "./month-day.ts"
import { calendar } from "./said.ts"

const isPlain = (words: LocaleWords, name: string): boolean =>
  words.doubtful.includes(name.toLowerCase()) || (words.capitalised && name === name.toLowerCase())

/**
 * - Tuesday, Wed. (the week is implied: a refiner takes the one that fits the tense)
 * - "sun", "sat" and "wed" alone are none
 */
export function weekday(words: LocaleWords): DateRule {
  const dateNext = new RegExp(`^[.,]{0,2}\\s{0,2}(?:\\d|${anyOf(words.months)}\\b)`, "i")
  return {
    name: "weekday",
    pattern: phrase(
      `(${anyOf(words.weekdays)})(?:\\.(?=\\s?[,\\d]))?(?:['’]s)?(?:${GAP}(?:morning|afternoon|evening|night))?`,
    ),
    read(match) {
      const [whole, name] = match
      const on = meaningOf(words.weekdays, name)
      if (on === undefined || name === undefined) return null
      const next = match.input.slice(match.index + whole.length, match.index + whole.length + 16)
      if (isPlain(words, name) && !dateNext.test(next)) return null
      return { said: { unit: "weekday", weekday: on }, implied: ["unit"] }
    },
  }
}

/** - over the weekend (Saturday and Sunday; the week is implied) */
export function weekend(words: LocaleWords): DateRule {
  return {
    name: "weekend",
    pattern: phrase(words.weekendWords),
    read: () => ({
      said: { unit: "range", from: { unit: "weekday", weekday: 6 }, to: { unit: "weekday", weekday: 7 } },
      implied: ["unit"],
    }),
  }
}

const SMALL_NEXT = /^\s\p{Ll}/u

/** - LUNES 26, Mon 27 (the month is implied) */
export function weekdayNumber(words: LocaleWords): DateRule {
  return {
    name: "weekday-number",
    pattern: phrase(
      `(${anyOf(words.weekdays)})\\.?,?${GAP}(?:the${GAP})?(${DAY})(?!${words.dayMark}(?:${words.dayOf}|-)${anyOf(words.months)})${words.dayMark}${NO_NUMBER}`,
    ),
    read(match) {
      const [whole, name, day] = match
      const on = meaningOf(words.weekdays, name)
      const next = match.input.slice(match.index + whole.length, match.index + whole.length + 12)
      if (on === undefined || SMALL_NEXT.test(next)) return null
      return { said: calendar("day", { day: Number(day), weekday: on }), implied: ["month", "year"] }
    },
  }
}
