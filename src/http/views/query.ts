import { z } from "@hono/zod-openapi"

const MOST_CHARACTERS = 500

/** A query in the query language; what is wrong in it is said by whoever reads it. */
export const QueryText = z
  .string()
  .trim()
  .max(MOST_CHARACTERS, `must have at most ${MOST_CHARACTERS} characters`)
  .openapi({
    example: 'chips "export rules" due:<=P30D -topic:finance',
    description:
      'The query language: words, "phrases", beginnings*, -not, and fields with a colon: thing, kind, type, topic, ' +
      "publisher, standing, resolution, review, on, made, due. A comma lists alternatives; days take >=, <=, > and <, " +
      "two with .. between, and distances from today such as P14D.",
  })

export const Slug = z
  .string()
  .max(80, "must have at most 80 characters")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be letters a to z and digits, with - between")
  .openapi({ example: "chips-this-quarter" })

/** What every list that the query language narrows takes, beside its other parameters. */
export const AskedQuery = {
  query: QueryText.optional(),
  view: Slug.optional().openapi({ description: "The slug of a saved view, whose query holds as well" }),
}

const written = z.string().openapi({ description: "The term by itself, written the one way" })

const TermView = z.union([
  z.object({ kind: z.literal("text"), written, text: z.string(), isPrefix: z.boolean(), isNot: z.boolean() }),
  z.object({
    kind: z.literal("list"),
    written,
    field: z.string(),
    values: z.array(z.string()),
    isNot: z.boolean(),
  }),
  z.object({
    kind: z.literal("days"),
    written,
    field: z.string(),
    from: z.object({ at: z.string(), isBeyond: z.boolean() }).nullable(),
    to: z.object({ at: z.string(), isBeyond: z.boolean() }).nullable(),
    isNot: z.boolean(),
  }),
])

export const ReadQueryView = z
  .object({
    query: z
      .string()
      .nullable()
      .openapi({ description: "The query written the one way; null when it cannot be read" }),
    terms: z.array(TermView),
    fault: z
      .object({ message: z.string(), start: z.int(), end: z.int() })
      .nullable()
      .openapi({ description: "What is wrong, and where: offsets in UTF-16 code units" }),
  })
  .openapi("ReadQuery")
