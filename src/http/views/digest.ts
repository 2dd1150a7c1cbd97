import { z } from "@hono/zod-openapi"
import type { DigestListed } from "../../domain/digest.ts"
import { notesOn, noteWords } from "../../domain/languages.ts"
import { MODEL_PASS_STATES, type ModelPass, modelPassWords } from "../../domain/model-pass.ts"
import { Day, Instant } from "./days.ts"
import { Line, Origin, orNull, Review } from "./fields.ts"
import { PageQuery, pageOf } from "./page.ts"

export { DigestId } from "./digest-id.ts"

export const DigestView = z
  .object({
    id: z.string(),
    publisher: z.string().nullable(),
    title: z.string(),
    publishedOn: Day,
    language: z.string().openapi({ description: "BCP 47; und where the reader could not tell" }),
    notes: z.array(z.object({ code: z.enum(["digits_only"]), message: z.string() })).openapi({
      description: "What to know of how it was read; digits_only: its language has no words here",
    }),
    url: z.string().nullable(),
    eventCount: z.int(),
    predictionCount: z.int(),
    proposedCount: z
      .int()
      .openapi({ description: "Events and predictions from it that nobody has accepted yet" }),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .openapi("Digest")

/** A stretch of the text that something rests on, in the order of the text. */
const FoundView = z
  .object({
    id: z.string(),
    start: z.int(),
    end: z.int(),
    words: z.string(),
    dateWords: z.string().nullable(),
    thing: z.enum(["event", "prediction"]),
    thingId: z.string(),
    title: z.string(),
    when: z
      .string()
      .nullable()
      .openapi({ description: "The event's days or the prediction's due day, for people" }),
    review: Review,
    confidence: z.number().openapi({ description: "How sure the reader was, 0 to 1" }),
    tags: z.array(z.string()),
    proposedBy: Origin,
  })
  .openapi("Found")

const ModelPassView = z
  .object({
    state: z.enum(MODEL_PASS_STATES),
    message: z.string().nullable().openapi({ description: "Why there is nothing of it, or not yet" }),
    model: z.string().nullable(),
    nextTryAt: Instant.nullable(),
    eventCount: z.int(),
    predictionCount: z.int(),
    titleCount: z.int().openapi({ description: "Titles that it gave to events which the reader found" }),
  })
  .openapi("ModelPass", { description: "A language model's reading of the digest, after the reader's own" })

export const DigestDetail = DigestView.extend({
  text: z.string(),
  found: z.array(FoundView),
  modelPass: orNull(ModelPassView),
}).openapi("DigestDetail")

export const DigestPage = pageOf(DigestView, "DigestPage")

export const DigestListQuery = z.strictObject({ publisher: Line(200).optional(), ...PageQuery })

export const DigestBody = z
  .strictObject({
    text: z.string().min(1, "must not be empty").max(500_000, "must have at most 500,000 characters"),
    publishedOn: Day.optional().openapi({ description: "Needed only where the text does not say it" }),
    publisher: Line(200).optional(),
    title: Line(300).optional(),
    url: z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .max(2000)
      .optional(),
    fileName: Line(255).optional(),
  })
  .openapi("DigestBody", {
    examples: [
      {
        text: "# Grid Weekly, 4 May 2026\n\nIf the northern line opens by 30 June, expect prices to fall within 60 days.",
        publisher: "Grid Weekly",
      },
    ],
  })

/** What comes with a file; each outweighs what the file says of itself. */
export const DigestFileQuery = z.strictObject({
  fileName: Line(255).optional(),
  ...DigestBody.pick({ publishedOn: true, publisher: true, title: true, url: true }).shape,
})

export function toDigestView(digest: DigestListed): z.input<typeof DigestView> {
  const { id, publisher, title, publishedOn, language, url, eventCount, predictionCount } = digest
  const { proposedCount, revision, createdAt, updatedAt, withdrawnAt } = digest
  return {
    id,
    publisher,
    title,
    publishedOn,
    language,
    notes: notesOn(language).map((code) => ({ code, message: noteWords(code, language) })),
    url,
    eventCount,
    predictionCount,
    proposedCount,
    revision,
    createdAt,
    updatedAt,
    withdrawnAt,
  }
}

export const toModelPassView = (pass: ModelPass): z.input<typeof ModelPassView> => ({
  state: pass.state,
  message: modelPassWords(pass),
  model: pass.model,
  nextTryAt: pass.nextTryAt,
  eventCount: pass.eventCount,
  predictionCount: pass.predictionCount,
  titleCount: pass.titleCount,
})
