import { z } from "@hono/zod-openapi"
import { DigestId } from "./digest-id.ts"

const MOST_TEXT = 500_000
const Offset = z.int().min(0).max(MOST_TEXT)

/** The words of a digest that something rests on, as a person marks them. */
export const MentionBody = z
  .strictObject({ digestId: DigestId, start: Offset, end: Offset })
  .openapi("MentionBody", { description: "A stretch of a digest's text, in UTF-16 code units" })

const QueryOffset = z.coerce.number().int().min(0).max(MOST_TEXT)
export const StretchQuery = z.strictObject({ start: QueryOffset, end: QueryOffset })

const RereadThing = z.object({ thing: z.enum(["event", "prediction"]), id: z.string(), title: z.string() })

export const RereadView = z
  .object({
    added: z.array(RereadThing),
    changed: z.array(RereadThing),
    gone: z.array(RereadThing),
    decidedCount: z.int().openapi({ description: "What stayed because somebody had decided about it" }),
  })
  .openapi("Reread")

export const MarkedDates = z
  .object({
    words: z.string(),
    dates: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        words: z.string(),
        edtf: z.string().openapi({ description: "As events take it" }),
        label: z.string(),
      }),
    ),
  })
  .openapi("MarkedDates")
