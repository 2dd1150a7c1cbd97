import { z } from "@hono/zod-openapi"
import { ruleWords } from "../../domain/rule-words.ts"
import type { SeriesDetail as Detail, Series } from "../../domain/series.ts"
import { Day, Instant } from "./days.ts"
import { EventKind, hasChange, NO_CHANGE } from "./event.ts"
import { By, Line, Topic } from "./fields.ts"
import { Because } from "./regrouping.ts"

export const SeriesId = z
  .string()
  .regex(/^ser_[0-9a-z]{26}$/, "must be a series' id, ser_…")
  .openapi({ example: "ser_01kqhc8am0xpgabet8eeebd2sk" })

const Rule = Line(300).openapi({
  description: "RFC 5545 recurrence rule",
  example: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
})

export const SeriesView = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: EventKind,
    topic: Topic,
    rule: Rule,
    words: z.string().openapi({ description: "The rule for people" }),
    startsOn: Day.openapi({ description: "The day from which the rule counts" }),
    exceptions: z.array(Day).openapi({ description: "Days that the rule gives and that do not take place" }),
    revision: z.int(),
    createdAt: Instant,
  })
  .openapi("Series")

export const SeriesList = z.object({ items: z.array(SeriesView) }).openapi("SeriesList")

export const SeriesDetail = SeriesView.extend({
  coming: z.array(
    z.object({
      eventId: z.string(),
      on: Day,
      seriesOn: Day.openapi({ description: "The day the rule gives: another one where it was moved" }),
    }),
  ),
  revisions: z.array(
    z.object({
      number: z.int(),
      rule: Rule,
      words: z.string(),
      startsOn: Day,
      exceptions: z.array(Day),
      reason: z.string(),
      recordedAt: Instant,
      recordedBy: z.string(),
    }),
  ),
}).openapi("SeriesDetail")

const title = Line(200)

export const SeriesBody = z
  .strictObject({
    title,
    kind: EventKind.default("other"),
    topic: Topic.default("other"),
    rule: Rule,
    startsOn: Day,
    by: By.optional(),
  })
  .openapi("SeriesBody", {
    examples: [{ title: "Harbour bulletin", rule: "FREQ=MONTHLY;BYDAY=3TU", startsOn: "2026-05-01" }],
  })

export const SeriesPatch = z
  .strictObject({
    title: title.optional(),
    kind: EventKind.optional(),
    topic: Topic.optional(),
    rule: Rule.optional(),
    from: Day.optional().openapi({
      description: "The first day of the new rule, today where it is left out; what was before stays",
    }),
    ...Because,
  })
  .refine(({ from: _, ...rest }) => hasChange(rest), NO_CHANGE)
  .openapi("SeriesPatch", { examples: [{ rule: "FREQ=MONTHLY;BYDAY=2TU", reason: "They changed the day" }] })

export const OccurrenceBody = z
  .strictObject({ on: Day.openapi({ description: "The day the rule gives" }), ...Because })
  .openapi("OccurrenceBody", { examples: [{ on: "2026-10-20" }] })

export const EndBody = z
  .strictObject({
    lastOn: Day.openapi({ description: "It takes place on this day for the last time" }),
    ...Because,
  })
  .openapi("EndBody", { examples: [{ lastOn: "2027-01-19" }] })

export const MoveBody = z
  .strictObject({ on: Day.openapi({ description: "The first day to move" }), to: Day, ...Because })
  .openapi("MoveBody", { examples: [{ on: "2026-10-20", to: "2026-10-22" }] })

export function toSeriesView(series: Series): z.input<typeof SeriesView> {
  const { id, title, kind, topic, rule, startsOn, exceptions, revision, createdAt } = series
  const words = ruleWords(rule, startsOn)
  return { id, title, kind, topic, rule, words, startsOn, exceptions, revision, createdAt }
}

export const toSeriesDetail = (series: Detail): z.input<typeof SeriesDetail> => ({
  ...toSeriesView(series),
  coming: series.coming,
  revisions: series.revisions.map(({ seriesId: _, ...revision }) => ({
    ...revision,
    words: ruleWords(revision.rule, revision.startsOn),
  })),
})
