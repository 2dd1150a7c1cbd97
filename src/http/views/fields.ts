import { z } from "@hono/zod-openapi"
import { REVIEWS } from "../../domain/digest.ts"
import { TOPICS } from "../../domain/event.ts"
import { ORIGINS } from "../../domain/origin.ts"
import { MOST_TAGS, TAG_RULE, toTag } from "../../domain/tag.ts"

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
/** Who proposed a thing, or gave it its title. */
export const Origin = z.enum(ORIGINS).openapi("Origin", {
  description: "The reader's grammar, a language model (held against the words of the text), or a person",
})

/** A tag as somebody types it; kept in lower case. */
export const Tag = z
  .string()
  .max(80)
  .refine((text) => toTag(text) !== undefined, TAG_RULE)
  .openapi({ example: "follow up", description: "Kept in lower case; at most 40 characters" })
export const Tags = z
  .array(Tag)
  .max(MOST_TAGS)
  .openapi({ description: "All its tags: those left out are taken away", example: ["follow up"] })

/** Who says so; there are no accounts yet, so it is what the client gives. */
export const By = Line(100).openapi({ example: "mara" })

/** For what needs nothing but a name: accept, withdraw, undo. */
export const ActionBody = z
  .strictObject({ by: By.optional() })
  .openapi("ActionBody", { examples: [{ by: "mara" }] })

/** Yes or no in a query; no where it is left out. */
export const flag = (description: string) =>
  z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true")
    .openapi({ description })

/** For a list of what can be brought back. */
export const WithdrawnQuery = z.strictObject({
  withdrawn: flag("true: only what was withdrawn; else all but that"),
})
