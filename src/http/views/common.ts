import { z } from "@hono/zod-openapi"
import { isCalendarDay, isDayDuration } from "../../domain/calendar-day.ts"
import { PRECISIONS } from "../../domain/date-span.ts"
import { REVIEWS } from "../../domain/digest.ts"
import { TOPICS } from "../../domain/event.ts"

export const Day = z
  .string()
  .refine(isCalendarDay, "must be a day of the calendar, written YYYY-MM-DD")
  .openapi({ format: "date", example: "2026-08-02" })

export const Instant = z.string().openapi({ format: "date-time", example: "2026-04-21T09:00:00.000Z" })

export const Duration = z
  .string()
  .refine(isDayDuration, "must be an ISO 8601 duration in days or greater units, such as P14D")
  .openapi({ example: "P14D" })

/** One-line text that people type: trimmed, not empty, bounded, without control characters. */
export const Line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(most, `must have at most ${most} characters`)
    .refine((text) => !/\p{Cc}/u.test(text), "must not hold control characters")

export const Review = z.enum(REVIEWS).openapi("Review")
export const Topic = z.enum(TOPICS).openapi("Topic")

/** Who says so; there are no accounts yet, so it is what the client gives. */
export const By = Line(100).openapi({ example: "mara" })

/** A date as the API takes it: EDTF, kept as exact as it is said. */
export const Edtf = z
  .string()
  .max(40)
  .openapi({
    example: "2026-35",
    description: "EDTF: 2026-04-29, 2026-04, 2026-35 (Q3), 2026, 2027/2032, ../2026-05-31",
  })

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

/** What every list takes. */
export const PageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
}

export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() }).openapi(name)
