import { z } from "@hono/zod-openapi"
import type { Series } from "../../domain/series.ts"
import { Day, Instant } from "./days.ts"
import { EventKind } from "./event.ts"
import { Topic } from "./fields.ts"

export const SeriesView = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: EventKind,
    topic: Topic,
    rule: z.string().openapi({
      description: "RFC 5545 recurrence rule",
      example: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
    }),
    startsOn: Day,
    createdAt: Instant,
  })
  .openapi("Series")

export const SeriesList = z.object({ items: z.array(SeriesView) }).openapi("SeriesList")

export function toSeriesView(series: Series): z.input<typeof SeriesView> {
  const { id, title, kind, topic, rule, startsOn, createdAt } = series
  return { id, title, kind, topic, rule, startsOn, createdAt }
}
