import { z } from "@hono/zod-openapi"
import { type CalendarDay, isCalendarDay, isDayDuration } from "../../domain/calendar-day.ts"
import type { Change } from "../../domain/change.ts"
import { type DateSpan, PRECISIONS, readEdtf, toEdtf } from "../../domain/date-span.ts"
import { type MentionListed, REVIEWS } from "../../domain/digest.ts"
import { DomainError } from "../../domain/errors.ts"
import { TOPICS } from "../../domain/event.ts"
import { labelOf } from "../../domain/span-label.ts"

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

/** One-line text that people type: trimmed, not empty, bounded, without control characters. */
export const Line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(most, `must have at most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "must not hold control characters")

/** Text of several lines, bounded. */
export const Text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `must have at most ${most} characters`)
    .refine((text) => !/[^\P{Cc}\n\r\t]/u.test(text), "must not hold control characters")

/** A named schema or null. `nullable()` on a named schema would be documented as never null. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

export const Review = z.enum(REVIEWS).openapi("Review")
export const Topic = z.enum(TOPICS).openapi("Topic")

/** Who says so; there are no accounts yet, so it is what the client gives. */
export const By = Line(100).openapi({ example: "mara" })

/** For what needs nothing but a name: accept, withdraw, undo. */
export const ActionBody = z
  .strictObject({ by: By.optional() })
  .openapi("ActionBody", { examples: [{ by: "mara" }] })

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

export const SpanView = z
  .object({
    startsOn: Day,
    endsOn: Day,
    precision: z.enum(PRECISIONS),
    isStartOpen: z.boolean(),
    isEndOpen: z.boolean(),
    isApproximate: z.boolean(),
    edtf: z.string(),
    label: z.string().openapi({ description: "For people: 2 Aug 2026, Q3 2026, 2027 to Dec 2032" }),
  })
  .openapi("Span")

export const MentionView = z
  .object({
    id: z.string(),
    digestId: z.string(),
    digestTitle: z.string(),
    publisher: z.string().nullable(),
    publishedOn: Day,
    start: z.int(),
    end: z.int(),
    words: z.string(),
    dateWords: z.string().nullable(),
  })
  .openapi("Mention")

export const ChangeView = z
  .object({
    id: z.string(),
    field: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    why: z.string(),
    recordedAt: Instant,
    recordedBy: z.string(),
  })
  .openapi("Change")

const limitOf = (most: number, standard: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((limit) => limit <= most, `must be a whole number from 1 to ${most}`)
    .default(standard)
    .openapi({ type: "integer", minimum: 1, maximum: most, default: standard })

const Limit = limitOf(200, 50)
export const DeadlineLimit = limitOf(500, 200)

/** What every list takes. */
export const PageQuery = {
  limit: Limit,
  cursor: z
    .string()
    .regex(/^[\w.~-]{1,500}$/, "must be a nextCursor that this list gave out")
    .optional()
    .openapi({ description: "The nextCursor of the page before" }),
}

export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .openapi({ description: "Where the next page starts; null at the end" }),
    })
    .openapi(name)

export function toSpanView(span: DateSpan): z.input<typeof SpanView> {
  const { startsOn, endsOn, precision, isStartOpen, isEndOpen, isApproximate } = span
  return {
    startsOn,
    endsOn,
    precision,
    isStartOpen,
    isEndOpen,
    isApproximate,
    edtf: toEdtf(span),
    label: labelOf(span),
  }
}

export function toMentionView(mention: MentionListed): z.input<typeof MentionView> {
  const { id, digestId, digestTitle, publisher, publishedOn, start, end, words, dateWords } = mention
  return { id, digestId, digestTitle, publisher, publishedOn, start, end, words, dateWords }
}

export function toChangeView(change: Change): z.input<typeof ChangeView> {
  const { id, field, from, to, why, recordedAt, recordedBy } = change
  return { id, field, from, to, why, recordedAt, recordedBy }
}
