import { z } from "@hono/zod-openapi"
import type { MentionListed } from "../../domain/digest.ts"
import { Day } from "./days.ts"

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

export function toMentionView(mention: MentionListed): z.input<typeof MentionView> {
  const { id, digestId, digestTitle, publisher, publishedOn, start, end, words, dateWords } = mention
  return { id, digestId, digestTitle, publisher, publishedOn, start, end, words, dateWords }
}
