import { addDays, type CalendarDay, calendarDay, daysBetween, weekdayOf } from "../../domain/calendar-day.ts"
import { daySpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { GAP, type LocaleWords, phrase } from "../words.ts"
import { settled } from "./said.ts"

/** Easter Sunday of a year (Gregorian), by the algorithm of Meeus, Jones and Butcher (Nature, 20 April 1876). @internal */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * late + 114
  return calendarDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The fourth Thursday of November (5 U.S.C. 6103). @internal */
export function thanksgivingOf(year: number): CalendarDay {
  const first = calendarDay(year, 11, 1)
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21)
}

const RADIAN = Math.PI / 180
/** Julian day of 1970-01-01 at midnight. */
const EPOCH = 2440587.5
/** Eight hours: the calendar follows China's time. */
const CHINA = 1 / 3

/** The day in China of the new moon `lunation` months after that of January 2000 (Meeus, Astronomical Algorithms, 49). */
function newMoon(lunation: number): CalendarDay {
  const sin = (degrees: number) => Math.sin(degrees * RADIAN)
  const sun = 2.5534 + 29.1053567 * lunation
  const moon = 201.5643 + 385.81693528 * lunation
  const node = 160.7108 + 390.67050284 * lunation
  const eccentric = 1 - 0.002516 * (lunation / 1236.85)
  const days =
    2451550.09766 +
    29.530588861 * lunation -
    0.4072 * sin(moon) +
    0.17241 * eccentric * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * node) +
    0.00739 * eccentric * sin(moon - sun) -
    0.00514 * eccentric * sin(moon + sun) +
    0.00208 * eccentric * eccentric * sin(2 * sun)
  return addDays("1970-01-01", Math.floor(days - EPOCH + CHINA))
}

/** Lunar New Year: the first new moon between 21 January and 20 February (true of 1986 to 2050). @internal */
export function lunarNewYearOf(year: number): CalendarDay {
  const near = Math.round((year - 2000) * 12.3685)
  const moons = [near - 1, near, near + 1, near + 2].map(newMoon)
  const [first, last] = [calendarDay(year, 1, 21), calendarDay(year, 2, 20)]
  return moons.find((day) => day >= first && day <= last) ?? last
}

const AT = `(?<=(?<aim>by|before|until|next|since|after|on|around|at|over|for|this|last)${GAP})`
const NOT_A_THING = `(?!${GAP}(?:eggs?|bunny|island|turkey|dinner|sales?|travel|shopping|parade|tree|celebrations))`
const FEASTS: readonly (readonly [words: string, day: (year: number) => CalendarDay])[] = [
  [`easter(?:${GAP}sunday)?`, easterOf],
  [`thanksgiving(?:${GAP}day)?`, thanksgivingOf],
  [`(?:the${GAP})?(?:lunar|chinese)${GAP}new${GAP}year`, lunarNewYearOf],
]
const AHEAD = /^(?:by|before|until|next)$/i
const BACK = /^(?:since|last)$/i

/** A feast this far back is still the one spoken of. */
const RECENT_DAYS = 60

/** - by Easter, over Thanksgiving, after Lunar New Year (the year is implied: one just past or the next, as the word before has it) */
export function feasts(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  return FEASTS.map(([source, dayIn], index) => ({
    name: `feast-${index + 1}`,
    pattern: phrase(`${AT}${source}${NOT_A_THING}`),
    read({ groups }, { publishedOn }) {
      const aim = groups?.aim ?? ""
      const year = Number(publishedOn.slice(0, 4))
      const days = [year - 1, year, year + 1].map(dayIn).filter((day) => {
        if (AHEAD.test(aim)) return day >= publishedOn
        return BACK.test(aim) ? day <= publishedOn : daysBetween(day, publishedOn) <= RECENT_DAYS
      })
      const day = BACK.test(aim) ? days.at(-1) : days[0]
      return day === undefined ? null : { said: settled(daySpan(day), "day"), implied: ["year"] }
    },
  }))
}
