import { type CalendarDay, isCalendarDay } from "../domain/calendar-day.ts"
import { allMatches } from "./patterns/all-matches.ts"

/** A day written out in full, where it stands, and the offset after it. Of a range, `day` is the last one. */
export interface StatedDay {
  day: CalendarDay
  /** The first day of a range ("29 June – 5 July 2026"); null for a single day. */
  from: CalendarDay | null
  start: number
  end: number
}

/** Month names in the languages the reader knows, with their short forms, and in some whose datelines it meets. */
const MONTHS: readonly string[] = [
  "january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|janeiro|januari|stycznia|января|ocak",
  "february|feb|februar|février|févr|fév|febrero|febbraio|fevereiro|februari|lutego|февраля|şubat",
  "march|mar|märz|mrz|mars|marzo|março|maart|marts|marca|марта|mart",
  "april|apr|avril|avr|abril|abr|aprile|kwietnia|апреля|nisan",
  "may|mai|mayo|maggio|maio|mei|maj|maja|мая|mayıs",
  "june|jun|juni|juin|junio|giugno|junho|czerwca|июня|haziran",
  "july|jul|juli|juillet|juil|julio|luglio|julho|lipca|июля|temmuz",
  "august|aug|août|agosto|ago|augustus|augusti|sierpnia|августа|ağustos",
  "september|sept|sep|septembre|septiembre|settembre|setembro|września|сентября|eylül",
  "october|oct|oktober|okt|octobre|octubre|ottobre|outubro|października|октября|ekim",
  "november|nov|novembre|noviembre|novembro|listopada|ноября|kasım",
  "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|grudnia|декабря|aralık",
]
const MONTH = MONTHS.join("|")
const DASH = String.raw`\s?(?:[-–—]|to|au|bis|al)\s?`
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`
/** The start of a range whose end is written out: a day, its month before or after it or left out. */
const RANGE_START = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${MONTH})\.?\s+)?${ORDINAL}(?:\s+(?:de\s+)?(${MONTH})\.?)?\s?(?:[-–—]|to|through|au|bis(?: zum)?|al|至|到)\s?$`,
  "iu",
)
const ONLY_DASH = /^\s?(?:[-–—→]|to|through|au|bis(?: zum)?|al|至|到)\s?$/i
const LONGEST_START = 34
/** "May 4-8, 2026" */
const INNER_RANGE = /^\p{L}+\.?\s+(\d{1,2})(?:st|nd|rd|th|er|\.)?\s?(?:[-–—]|to|au|bis|al)\s?\d/iu
const FORMS: readonly { pattern: RegExp; read: (parts: readonly string[]) => CalendarDay }[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([, year, month, day]) => written(year, Number(month), day),
  },
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([, year, month, day]) => written(year, Number(month), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(${MONTH})\.?\s+(?:${ORDINAL}${DASH})?${ORDINAL},?\s+(\d{4})(?!\d)`,
      "giu",
    ),
    read: ([, month, , day, year]) => written(year, monthNumber(month), day),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${ORDINAL}\s+(?:de\s+)?(${MONTH})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)`,
      "giu",
    ),
    read: ([, day, month, year]) => written(year, monthNumber(month), day),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d])/g,
    read: ([, first, mark, second, year]) => {
      const isDayFirst = (mark !== "/" && Number(second) <= 12) || Number(first) > 12
      return isDayFirst ? written(year, Number(second), first) : written(year, Number(first), second)
    },
  },
  {
    pattern: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g,
    read: ([, year, month, day]) => written(year, Number(month), day),
  },
]

/**
 * Days that the words give with day, month and year, in order of the text. Slashes are read as month/day/year unless
 * the first number can't be a month; dots and dashes as day, month, year.
 */
export function readStatedDays(words: string): StatedDay[] {
  const found: StatedDay[] = []
  for (const { pattern, read } of FORMS)
    for (const match of allMatches(words, pattern)) {
      const day = read(match)
      if (!isCalendarDay(day)) continue
      const first = INNER_RANGE.exec(match[0])?.[1]
      const from = first === undefined ? null : dayBefore(day, Number(day.slice(5, 7)), first)
      found.push({ day, from, start: match.index, end: match.index + match[0].length })
    }
  return joinRanges(
    words,
    found.sort((a, b) => a.start - b.start),
  )
}

/** Takes the first day of a range into its last one, with the words between. */
function joinRanges(words: string, days: readonly StatedDay[]): StatedDay[] {
  const joined: StatedDay[] = []
  for (const one of days) {
    const last = joined.at(-1)
    if (last && last.from === null && ONLY_DASH.test(words.slice(last.end, one.start)))
      joined[joined.length - 1] = { ...one, from: last.day, start: last.start }
    else joined.push(one.from === null ? withStart(words, one, last?.end ?? 0) : one)
  }
  return joined
}

function withStart(words: string, one: StatedDay, floor: number): StatedDay {
  const lead = words.slice(Math.max(floor, one.start - LONGEST_START), one.start)
  const start = RANGE_START.exec(lead)
  if (!start) return one
  const [said, monthBefore, day, monthAfter] = start
  const name = monthBefore ?? monthAfter
  const from = dayBefore(one.day, name === undefined ? Number(one.day.slice(5, 7)) : monthNumber(name), day)
  return from === null ? one : { ...one, from, start: one.start - said.length }
}

/** The day of that month in the year of `last`, or in the year before where it would come after `last`. */
function dayBefore(last: CalendarDay, month: number, day: string | undefined): CalendarDay | null {
  const year = Number(last.slice(0, 4))
  const sameYear = written(String(year), month, day)
  const from = sameYear < last ? sameYear : written(String(year - 1), month, day)
  return isCalendarDay(from) ? from : null
}

const pad = (value: string | number | undefined): string => String(value ?? "").padStart(2, "0")
const written = (year: string | undefined, month: number, day: string | undefined): string =>
  `${year ?? ""}-${pad(month)}-${pad(day)}`

function monthNumber(name: string | undefined): number {
  const lower = (name ?? "").toLowerCase()
  return MONTHS.findIndex((forms) => forms.split("|").includes(lower)) + 1
}
