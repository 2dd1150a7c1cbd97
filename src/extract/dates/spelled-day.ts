import { addDays, weekdayOf } from "../../domain/calendar-day.ts"
import { daySpan, monthSpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { yearNumber } from "./month-day.ts"
import { calendar, settled } from "./said.ts"

const UNDER_TWENTY =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  )
const ONES = UNDER_TWENTY.slice(0, 9)
const DAYS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNDER_TWENTY.map((name, index) => [name, index + 1] as const),
  ...ONES.map((name, index) => [`twenty-${name}`, index + 21] as const),
  ["thirtieth", 30],
  ["thirty-first", 31],
])
const WEEKS: Readonly<Record<string, number>> = { two: 2, three: 3, "2": 2, "3": 3 }

/**
 * Days and weeks in words.
 * - the ninth of May, the twenty-first of June 2027
 * - the last two weeks of May, the first three weeks in June 2027 (the year is implied: the digest's)
 * - in a fortnight, a week from Monday, a week from tomorrow, Thursday week
 */
export function spelledDays(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  const month = `(${anyOf(words.months)})\\.?(?:${words.yearOf}(${YEAR}))?`
  return [
    {
      name: "spelled-day",
      pattern: phrase(`(?:the${GAP})?(${anyOf(DAYS)})${GAP}of${GAP}${month}`),
      read([, day, name, year]) {
        const index = meaningOf(words.months, name)
        if (index === undefined) return null
        const said = calendar("day", { index, day: meaningOf(DAYS, day) ?? 1, year: yearNumber(year) })
        return { said, implied: year === undefined ? ["year"] : [] }
      },
    },
    {
      name: "weeks-of-month",
      pattern: phrase(
        `(?:the${GAP})?(first|last)${GAP}(${anyOf(WEEKS)})${GAP}weeks${GAP}(?:of|in)${GAP}${month}`,
      ),
      read([, side, count, name, year], { publishedOn }) {
        const index = meaningOf(words.months, name)
        const days = 7 * (meaningOf(WEEKS, count) ?? 0)
        if (index === undefined) return null
        const whole = monthSpan(yearNumber(year) ?? Number(publishedOn.slice(0, 4)), index)
        const span =
          side?.toLowerCase() === "last"
            ? { ...whole, startsOn: addDays(whole.endsOn, 1 - days), precision: "range" as const }
            : { ...whole, endsOn: addDays(whole.startsOn, days - 1), precision: "range" as const }
        return { said: settled(span, "day"), implied: year === undefined ? ["year"] : [] }
      },
    },
    {
      name: "fortnight",
      pattern: phrase(`in${GAP}a${GAP}fortnight(?!['’]s)`),
      read: (_match, { publishedOn }) => ({
        said: settled(daySpan(addDays(publishedOn, 14)), "day"),
        basis: "digest",
      }),
    },
    {
      name: "week-from",
      pattern: phrase(
        `a${GAP}week${GAP}(?:from|on)${GAP}(?:(today|tomorrow)|(${anyOf(words.weekdays)}))|(${anyOf(words.weekdays)})${GAP}week(?=[,.;:)]|$)`,
      ),
      read([, word, name, behind], { publishedOn }) {
        const weekday = meaningOf(words.weekdays, name ?? behind)
        const ahead = weekday === undefined ? 0 : ((weekday - weekdayOf(publishedOn) + 6) % 7) + 1
        const first = word === undefined ? ahead : word.toLowerCase() === "today" ? 0 : 1
        return { said: settled(daySpan(addDays(publishedOn, first + 7)), "day"), basis: "digest" }
      },
    },
  ]
}
