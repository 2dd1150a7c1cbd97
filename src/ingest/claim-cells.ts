import { isCalendarDay } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { CsvRow } from "./csv.ts"

/** Longer texts are no claims. */
const MOST_CHARACTERS = 2000

const bad = (message: string): DomainError => new DomainError("invalid_request", message)

/** A cell without white space around it; null where it is empty or missing. */
export function cellOf({ cells }: CsvRow, column: string): string | null {
  const text = cells[column]
    ?.replaceAll("\0", "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim()
  return text === undefined || text === "" ? null : text
}

/** A cell in one line. @throws DomainError `invalid_request` where there is none, or too much. */
export function textOf(row: CsvRow, column: string): string {
  const text = cellOf(row, column)?.replace(/\s+/g, " ")
  if (text === undefined) throw bad(`“${column}” is empty`)
  if (text.length > MOST_CHARACTERS) throw bad(`“${column}” is longer than ${MOST_CHARACTERS} characters`)
  return text
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(?: ?(Z|UTC|[+-]\d\d:?\d\d))?)?$/

/** A day, with or without a time, as it was written, and its instant; without a zone in UTC. @throws DomainError. */
export function momentOf(row: CsvRow, column: string): { on: string; at: string } | null {
  const text = cellOf(row, column)
  if (text === null) return null
  const [, on = "", time = "00:00", zone = "Z"] = MOMENT.exec(text) ?? []
  const milliseconds = isCalendarDay(on) ? Date.parse(`${on}T${time}${zone.replace("UTC", "Z")}`) : Number.NaN
  if (Number.isNaN(milliseconds)) throw bad(`“${column}” is no day: ${text.slice(0, 40)}`)
  return { on, at: new Date(milliseconds).toISOString() }
}

/** As `momentOf`. @throws DomainError also where there is none. */
export function neededMoment(row: CsvRow, column: string): { on: string; at: string } {
  const moment = momentOf(row, column)
  if (moment === null) throw bad(`“${column}” is empty`)
  return moment
}

/** A number from 0 to `most`, as a share; null where the cell is empty. @throws DomainError for anything else. */
export function shareOf(row: CsvRow, column: string, most: number): number | null {
  const text = cellOf(row, column)
  if (text === null) return null
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) / most : Number.NaN
  if (!(value >= 0 && value <= 1))
    throw bad(`“${column}” is no number from 0 to ${most}: ${text.slice(0, 40)}`)
  return value
}

/** One of some words, upper and lower case alike; null where the cell is empty. @throws DomainError for any other. */
export function wordOf<T>(row: CsvRow, column: string, words: Readonly<Record<string, T>>): T | null {
  const text = cellOf(row, column)
  if (text === null) return null
  const key = text.toLowerCase()
  const found = Object.hasOwn(words, key) ? words[key] : undefined
  if (found === undefined)
    throw bad(`“${column}” is none of ${Object.keys(words).join(", ")}: ${text.slice(0, 40)}`)
  return found
}
