import { z } from "@hono/zod-openapi"
import { Day } from "./days.ts"
import { EventStanding } from "./event.ts"
import { Review, Topic } from "./fields.ts"
import { searchLimit } from "./page.ts"
import { Standing } from "./prediction.ts"
import { AskedQuery, QueryText } from "./query.ts"

export const SearchQuery = z.strictObject({
  query: QueryText.min(1, "must not be empty"),
  view: AskedQuery.view,
  limit: searchLimit,
})

const Highlights = z
  .array(z.object({ start: z.int(), end: z.int() }))
  .openapi({ description: "Where `text` holds what was sought: offsets in UTF-16 code units" })

const FoundThingView = z
  .object({
    thing: z.enum(["event", "prediction"]),
    id: z.string(),
    text: z.string(),
    highlights: Highlights,
    when: z.string().openapi({ description: "The days for people" }),
    topic: Topic,
    standing: z.union([Standing, EventStanding]),
    review: Review,
    publishers: z.array(z.string()),
  })
  .openapi("FoundThing")

const FoundPassageView = z
  .object({
    digestId: z.string(),
    digestTitle: z.string(),
    publisher: z.string().nullable(),
    publishedOn: Day,
    start: z.int().openapi({ description: "Where `text` stands in the digest's text" }),
    end: z.int(),
    text: z.string(),
    highlights: Highlights,
  })
  .openapi("FoundPassage")

export const SearchResultsView = z
  .object({
    query: z.string().openapi({ description: "The query, written the one way" }),
    events: z.array(FoundThingView),
    predictions: z.array(FoundThingView),
    digests: z.array(FoundPassageView),
  })
  .openapi("SearchResults")
