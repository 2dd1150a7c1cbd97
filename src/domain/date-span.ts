import {
  addDays,
  type CalendarDay,
  calendarDay,
  daysInMonth,
  isCalendarDay,
  partsOf,
} from "./calendar-day.ts"
import { DomainError } from "./errors.ts"

/** How exact the words were. Never shown or exported as more exact than this. */
export const PRECISIONS = [
  "day",
  "range",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "multi-year",
] as const
export type Precision = (typeof PRECISIONS)[number]

/**
 * The days some words cover. `startsOn` and `endsOn` are the first and the last day, both included.
 * With `isStartOpen` only the end was said ("through 31 May"); with `isEndOpen` only the start ("from 2027").
 */
export interface DateSpan {
  startsOn: CalendarDay
  endsOn: CalendarDay
  precision: Precision
  isStartOpen: boolean
  isEndOpen: boolean
  isApproximate: boolean
}

/** The season numbers of EDTF (ISO 8601-2), as months of the northern hemisphere. Winter begins in December. */
const SEASON_FIRST_MONTH = { 21: 3, 22: 6, 23: 9, 24: 12 } as const

const span = (startsOn: CalendarDay, endsOn: CalendarDay, precision: Precision): DateSpan => ({
  startsOn,
  endsOn,
  precision,
  isStartOpen: false,
  isEndOpen: false,
  isApproximate: false,
})

const monthsSpan = (year: number, first: number, count: number, precision: Precision): DateSpan => {
  const lastYear = year + Math.floor((first + count - 2) / 12)
  const last = ((first + count - 2) % 12) + 1
  return span(
    calendarDay(year, first, 1),
    calendarDay(lastYear, last, daysInMonth(lastYear, last)),
    precision,
  )
}

export const daySpan = (day: CalendarDay): DateSpan => span(day, day, "day")
export const monthSpan = (year: number, month: number): DateSpan => monthsSpan(year, month, 1, "month")
/** Calendar quarter 1 to 4. */
export const quarterSpan = (year: number, quarter: number): DateSpan =>
  monthsSpan(year, quarter * 3 - 2, 3, "quarter")
/** Calendar half 1 or 2. */
export const halfSpan = (year: number, half: number): DateSpan => monthsSpan(year, half * 6 - 5, 6, "half")
export const yearSpan = (year: number): DateSpan => monthsSpan(year, 1, 12, "year")
/** Season by its EDTF number: 21 spring, 22 summer, 23 autumn, 24 winter (December of `year` to February). */
export const seasonSpan = (year: number, season: 21 | 22 | 23 | 24): DateSpan =>
  monthsSpan(year, SEASON_FIRST_MONTH[season], 3, "season")

/** A span from its first to its last day. @throws DomainError `invalid_span` when it ends before it starts. */
export function rangeSpan(
  startsOn: CalendarDay,
  endsOn: CalendarDay,
  precision: Precision = "range",
): DateSpan {
  if (endsOn < startsOn) throw new DomainError("invalid_span", `${endsOn} is before ${startsOn}`)
  return span(startsOn, endsOn, startsOn === endsOn && precision === "range" ? "day" : precision)
}

/**
 * Writes a span as EDTF (ISO 8601-2, level 1 and the level 2 sub-years 33-36 and 40-41): `2026-04-29`, `2026-03`,
 * `2026-35`, `2026-41`, `2027/2032-12`, `../2026-05-31`, `2027/..`. `~` marks an approximate date.
 */
export function toEdtf(of: DateSpan): string {
  const mark = of.isApproximate ? "~" : ""
  if (of.isStartOpen) return `../${endPart(of.endsOn)}${mark}`
  if (of.isEndOpen) return `${startPart(of.startsOn)}${mark}/..`
  const { year, month } = partsOf(of.startsOn)
  const head = String(year).padStart(4, "0")
  if (of.precision === "day") return `${of.startsOn}${mark}`
  if (sameDays(of, monthSpan(year, month))) return `${of.startsOn.slice(0, 7)}${mark}`
  if (sameDays(of, yearSpan(year))) return `${head}${mark}`
  for (const quarter of [1, 2, 3, 4])
    if (sameDays(of, quarterSpan(year, quarter))) return `${head}-${32 + quarter}${mark}`
  for (const half of [1, 2]) if (sameDays(of, halfSpan(year, half))) return `${head}-${39 + half}${mark}`
  if (of.precision === "season")
    for (const season of [21, 22, 23, 24] as const)
      if (sameDays(of, seasonSpan(year, season))) return `${head}-${season}${mark}`
  return `${startPart(of.startsOn)}${mark}/${endPart(of.endsOn, of.startsOn)}${mark}`
}

const UNIT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/

/**
 * Reads the EDTF that `toEdtf` writes, and decades (`203X`). An open side needs `today` as its other end.
 * @throws DomainError `invalid_span` for anything else, saying what was wrong.
 */
export function readEdtf(text: string, today: CalendarDay): DateSpan {
  const decade = /^(\d{3})X$/.exec(text)
  if (decade) return { ...monthsSpan(Number(decade[1]) * 10, 1, 120, "multi-year") }
  const [first, second, ...rest] = text.split("/")
  if (first === undefined || rest.length > 0) throw invalid(text)
  if (second === undefined) return readUnit(first, text)
  if (first === ".." && second === "..") throw invalid(text)
  if (first === "..") {
    const end = readUnit(second, text)
    return { ...end, startsOn: today < end.endsOn ? today : end.endsOn, isStartOpen: true }
  }
  if (second === "..") return { ...readUnit(first, text), isEndOpen: true }
  const [from, to] = [readUnit(first, text), readUnit(second, text)]
  const whole = from.precision === "year" && to.precision === "year"
  const both = rangeSpan(from.startsOn, to.endsOn, whole ? "multi-year" : "range")
  return { ...both, isApproximate: from.isApproximate || to.isApproximate }
}

function readUnit(unit: string, text: string): DateSpan {
  const parts = UNIT.exec(unit)
  if (!parts) throw invalid(text)
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), parts[3]]
  const isApproximate = parts[4] !== ""
  if (day !== undefined) {
    const on = unit.slice(0, 10)
    if (!isCalendarDay(on)) throw invalid(text)
    return { ...daySpan(on), isApproximate }
  }
  if (parts[2] === undefined) return { ...yearSpan(year), isApproximate }
  if (month >= 1 && month <= 12) return { ...monthSpan(year, month), isApproximate }
  if (month >= 33 && month <= 36) return { ...quarterSpan(year, month - 32), isApproximate }
  if (month === 40 || month === 41) return { ...halfSpan(year, month - 39), isApproximate }
  if (month === 21 || month === 22 || month === 23 || month === 24)
    return { ...seasonSpan(year, month), isApproximate }
  throw invalid(text)
}

const invalid = (text: string) =>
  new DomainError(
    "invalid_span",
    `${JSON.stringify(text)} is not a date this program reads (EDTF, such as 2026-04-29, 2026-Q3 written 2026-35, or 2027/2032)`,
  )

const sameDays = (a: DateSpan, b: DateSpan): boolean => a.startsOn === b.startsOn && a.endsOn === b.endsOn

/** A side of an interval, written as shortly as its days allow: a whole year or month, else the day. */
function startPart(day: CalendarDay): string {
  return day.endsWith("-01-01") ? day.slice(0, 4) : day.endsWith("-01") ? day.slice(0, 7) : day
}

/** The year or month it ends only where that begins no earlier than the interval: 2026-04-21/2026 is no interval. */
function endPart(day: CalendarDay, startsOn: CalendarDay = ""): string {
  if (day.endsWith("-12-31") && `${day.slice(0, 4)}-01-01` >= startsOn) return day.slice(0, 4)
  return addDays(day, 1).endsWith("-01") && `${day.slice(0, 7)}-01` >= startsOn ? day.slice(0, 7) : day
}
