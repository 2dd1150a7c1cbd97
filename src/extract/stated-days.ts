import { type CalendarDay, isCalendarDay } from "../domain/calendar-day.ts"

/** A day written out in full, where it stands, and the offset after it. A range counts as its last day. */
export interface StatedDay {
  day: CalendarDay
  start: number
  end: number
}

/** Month names and their usual short forms in the languages the reader knows. */
const MONTHS: readonly string[] = [
  "january|jan|januar|jänner|janvier|janv|enero|ene",
  "february|feb|februar|février|févr|fév|febrero",
  "march|mar|märz|mrz|mars|marzo",
  "april|apr|avril|avr|abril|abr",
  "may|mai|mayo",
  "june|jun|juni|juin|junio",
  "july|jul|juli|juillet|juil|julio",
  "august|aug|août|agosto|ago",
  "september|sept|sep|septembre|septiembre",
  "october|oct|oktober|okt|octobre|octubre",
  "november|nov|novembre|noviembre",
  "december|dec|dezember|dez|décembre|déc|diciembre|dic",
]
const MONTH = MONTHS.join("|")
const DASH = String.raw`\s?(?:[-–—]|to|au|bis|al)\s?`
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`
const FORMS: readonly { pattern: RegExp; read: (parts: readonly string[]) => CalendarDay }[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([, year, month, day]) => written(year, Number(month), day),
  },
  {
    pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
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
    pattern: /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})[/.](\d{4})(?![\d])/g,
    read: ([, first, mark, second, year]) => {
      const isDayFirst = mark === "." || Number(first) > 12
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
 * the first number can't be a month; dots as day.month.year.
 */
export function readStatedDays(words: string): StatedDay[] {
  const found: StatedDay[] = []
  for (const { pattern, read } of FORMS)
    for (const match of words.matchAll(pattern)) {
      const day = read(match)
      if (isCalendarDay(day)) found.push({ day, start: match.index, end: match.index + match[0].length })
    }
  return found.sort((a, b) => a.start - b.start)
}

const pad = (value: string | number | undefined): string => String(value ?? "").padStart(2, "0")
const written = (year: string | undefined, month: number, day: string | undefined): string =>
  `${year ?? ""}-${pad(month)}-${pad(day)}`

function monthNumber(name: string | undefined): number {
  const lower = (name ?? "").toLowerCase()
  return MONTHS.findIndex((forms) => forms.split("|").includes(lower)) + 1
}
