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
  return {
    name: "weekday",
    pattern: phrase(
      `(${anyOf(words.weekdays)})(?:\\.(?=\\s?[,\\d]))?(?:['’]s)?(?:${GAP}(?:morning|afternoon|evening|night))?`,
    ),
    read(match) {
      const [whole, name] = match
      const on = meaningOf(words.weekdays, name)
      if (on === undefined || name === undefined) return null
      const next = match.input.slice(match.index + whole.length, match.index + whole.length + 4)
      if (isPlain(words, name) && !/^[.,]?\s?\d/u.test(next)) return null
      return { said: { unit: "weekday", weekday: on }, implied: ["unit"] }
    },
  }
}

/** - LUNES 26, Mon 27 (the month is implied) */
export function weekdayNumber(words: LocaleWords): DateRule {
  return {
    name: "weekday-number",
    pattern: phrase(
      `(${anyOf(words.weekdays)})\\.?,?${GAP}(?:the${GAP})?(${DAY})${words.dayMark}${NO_NUMBER}`,
    ),
    read(match) {
      const [whole, name, day] = match
      const on = meaningOf(words.weekdays, name)
      const next = match.input.slice(match.index + whole.length, match.index + whole.length + 12)
      if (on === undefined || /^\s\p{Ll}/u.test(next)) return null
      return { said: calendar("day", { day: Number(day), weekday: on }), implied: ["month", "year"] }
    },
  }
}
