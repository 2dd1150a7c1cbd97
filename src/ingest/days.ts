import { type CalendarDay, isCalendarDay } from "../domain/calendar-day.ts"

/** First letters of month names in English, German, French and Spanish, by month. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|jän)/,
  /^(?:feb|fév|fev)/,
  /^(?:mar|mär|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai)/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|aoû|aou|ago)/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:dec|dez|déc|dic)/,
]

/**
 * The day of a machine's or a mail's time stamp, as written in its own offset: ISO 8601, RFC 5322 ("21 Apr 2026 23:30
 * -0700"), "April 21, 2026", "21 de abril de 2026", "21.4.2026". Null for anything else.
 */
export function dayOfStamp(stamp: string | null | undefined): CalendarDay | null {
  const words = stamp?.trim().slice(0, 100) ?? ""
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(words)
  if (iso) return toDay(iso[1], iso[2], iso[3])
  const han = /(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日/.exec(words)
  if (han) return toDay(han[1], han[2], han[3])
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(words)
  if (dotted) return toDay(dotted[3], dotted[2], dotted[1])
  const british =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]+(?:de +)?(\p{L}{3,12})\.?,?[ -]+(?:de +)?(\d{4}|\d{2})(?![\d:])/iu.exec(
      words,
    )
  if (british) return toDay(fullYear(british[3]), monthOf(british[2]), british[1])
  const american = /(\p{L}{3,12})\.? {1,4}(\d{1,2})(?:st|nd|rd|th)?,? {1,4}(\d{4})(?!\d)/iu.exec(words)
  return american ? toDay(american[3], monthOf(american[1]), american[2]) : null
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(name?.toLowerCase() ?? ""))
  return index < 0 ? undefined : String(index + 1)
}

/** RFC 5322 §4.3: two-digit years up to 49 are of this century. */
function fullYear(year: string | undefined): string | undefined {
  if (year === undefined || year.length === 4) return year
  return `${Number(year) < 50 ? 20 : 19}${year}`
}

function toDay(year?: string, month?: string, day?: string): CalendarDay | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return isCalendarDay(text) ? text : null
}
