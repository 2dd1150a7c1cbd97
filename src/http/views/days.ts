import { z } from "@hono/zod-openapi"
import { type CalendarDay, isCalendarDay, isDayDuration } from "../../domain/calendar-day.ts"
import { readEdtf } from "../../domain/date-span.ts"
import { DomainError } from "../../domain/errors.ts"

/** Days that clients may give. Wider ones would only be mistakes, and day arithmetic has to stay within four digits. */
const FIRST_DAY: CalendarDay = "1900-01-01"
const LAST_DAY: CalendarDay = "2299-12-31"
const RANGE_MESSAGE = `must lie between ${FIRST_DAY} and ${LAST_DAY}`
const isInRange = (day: CalendarDay): boolean => day >= FIRST_DAY && day <= LAST_DAY

export const Day = z
  .string()
  .superRefine((text, issues) => {
    const message = !/^\d{4}-\d{2}-\d{2}$/.test(text)
      ? "must be a day, written YYYY-MM-DD"
      : !isCalendarDay(text)
        ? `${text} is not a day of the calendar`
        : isInRange(text)
          ? undefined
          : RANGE_MESSAGE
    if (message !== undefined) issues.addIssue(message)
  })
  .openapi({ format: "date", example: "2026-08-02" })

export const Instant = z.string().openapi({ format: "date-time", example: "2026-04-21T09:00:00.000Z" })

const DURATION = /^P(?=\d)(?:\d{1,2}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,5}D)?$/

export const Duration = z
  .string()
  .refine(
    (text) => isDayDuration(text) && DURATION.test(text),
    "must be an ISO 8601 duration in days or greater units, such as P14D, of at most 99 years",
  )
  .openapi({ example: "P14D", pattern: DURATION.source })

/** A date as the API takes it: EDTF, kept as exact as it is said. */
export const Edtf = z
  .string()
  .superRefine((text, issues) => {
    const message = edtfFault(text)
    if (message !== undefined) issues.addIssue(message)
  })
  .openapi({
    example: "2026-35",
    maxLength: 40,
    description: "EDTF: 2026-04-29, 2026-04, 2026-35 (Q3), 2026, 2027/2032, ../2026-05-31",
  })

function edtfFault(text: string): string | undefined {
  if (text.length > 40) return "must have at most 40 characters"
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !isCalendarDay(text)) return `${text} is not a day of the calendar`
  try {
    const { startsOn, endsOn } = readEdtf(text, FIRST_DAY)
    return isInRange(startsOn) && isInRange(endsOn) ? undefined : RANGE_MESSAGE
  } catch (error) {
    if (error instanceof DomainError) return error.message
    throw error
  }
}
