import { z } from "@hono/zod-openapi"
import { REVIEWS } from "../../domain/digest.ts"
import { TOPICS } from "../../domain/event.ts"

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
