import { z } from "@hono/zod-openapi"
import { PRECISIONS } from "../../domain/date-span.ts"
import { THINGS } from "../../domain/item-filter.ts"
import { Day, Duration } from "./days.ts"
import { EventKind, EventStanding } from "./event.ts"
import { Line, orNull, Review, Topic } from "./fields.ts"
import { DeadlineLimit } from "./page.ts"
import { PredictionType, Resolution, Standing } from "./prediction.ts"
import { AskedQuery } from "./query.ts"

const Thing = z.enum(THINGS).openapi("Thing")

/** What the timeline, the list and the deadlines can be narrowed by. */
export const FilterQuery = {
  thing: Thing.optional(),
  kind: z
    .union([EventKind, PredictionType])
    .optional()
    .openapi({ description: "An event's kind or a prediction's type" }),
  publisher: Line(200).optional(),
  topic: Topic.optional(),
  standing: z.enum([...Standing.options, "upcoming", "under_way", "past"]).optional(),
  review: Review.exclude(["withdrawn"]).optional(),
  q: Line(200).optional().openapi({ description: "Words in the title, condition or consequence" }),
  ...AskedQuery,
}

const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to
const NOT_IN_ORDER = { path: ["from"], message: "must not be after to" }

export const TimelineQuery = z
  .strictObject({ from: Day, to: Day, ...FilterQuery })
  .refine(isInOrder, NOT_IN_ORDER)
export const DensityQuery = z.strictObject(FilterQuery)

const TimelineItem = z
  .object({
    id: z.string(),
    thing: Thing,
    title: z.string(),
    startsOn: Day,
    endsOn: Day,
    precision: z.enum(PRECISIONS),
    isStartOpen: z.boolean(),
    isEndOpen: z.boolean().openapi({ description: "Also for a prediction without a time limit" }),
    isApproximate: z.boolean(),
    when: z.string().openapi({ description: "The days for people: 2 Aug 2026, Q3 2026, By 28 Jun 2026" }),
    kind: orNull(EventKind),
    type: orNull(PredictionType),
    topic: Topic,
    publisher: z.string().nullable(),
    standing: z.union([Standing, EventStanding]),
    resolution: orNull(Resolution),
    review: Review,
    daysLeft: z.int().nullable(),
  })
  .openapi("TimelineItem")

/** Things of one topic in one calendar unit that did not fit one by one. */
const TimelineBin = z
  .object({
    id: z.string(),
    startsOn: Day,
    endsOn: Day,
    topic: Topic,
    count: z.int(),
    topTitle: z.string(),
  })
  .openapi("TimelineBin")

/** Days that an event had before it moved. */
const MovedDate = z
  .object({
    id: z.string(),
    eventId: z.string(),
    title: z.string(),
    topic: Topic,
    publisher: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    precision: z.enum(PRECISIONS),
    isStartOpen: z.boolean(),
    isEndOpen: z.boolean(),
    isApproximate: z.boolean(),
    when: z.string(),
    movedTo: z.string().openapi({ description: "The days it has now, for people" }),
  })
  .openapi("MovedDate")

export const TimelineView = z
  .object({
    from: Day,
    to: Day,
    total: z.int(),
    items: z.array(TimelineItem),
    bins: z.array(TimelineBin),
    moved: z
      .array(MovedDate)
      .openapi({ description: "Days in the window that events had before they moved; at most 60" }),
  })
  .openapi("Timeline")

export const DensityView = z
  .object({
    from: Day.nullable(),
    to: Day.nullable(),
    unit: z.enum(["month", "year"]),
    buckets: z.array(z.object({ startsOn: Day, endsOn: Day, count: z.int() })),
  })
  .openapi("Density")

export const DeadlineQuery = z
  .strictObject({
    within: Duration.optional().openapi({
      description: "So long from today, or from `from`; P30D when neither this nor `to` is given",
    }),
    from: Day.optional().openapi({ description: "First day, included; today when it is left out" }),
    to: Day.optional().openapi({ description: "Last day, included" }),
    overdue: z
      .enum(["true", "false"])
      .default("false")
      .openapi({ description: "true: also what is overdue and still needs a verdict" }),
    thing: Thing.optional(),
    kind: FilterQuery.kind,
    publisher: FilterQuery.publisher,
    topic: FilterQuery.topic,
    ...AskedQuery,
    limit: DeadlineLimit,
  })
  .refine(isInOrder, NOT_IN_ORDER)
  .refine(({ within, to }) => within === undefined || to === undefined, {
    path: ["within"],
    message: "cannot be given together with to",
  })

const DeadlineView = z
  .object({
    thing: Thing,
    id: z.string(),
    title: z.string(),
    clock: z.enum(["event", "condition", "outcome", "review"]).openapi({
      description: "What runs out on that day; review: no limit was set, it is time to look again",
    }),
    dueOn: Day,
    precision: z.enum(PRECISIONS),
    when: z.string(),
    daysLeft: z.int(),
    standing: z.union([Standing, EventStanding]),
    kind: orNull(EventKind),
    type: orNull(PredictionType),
    condition: z.string().nullable(),
    consequence: z.string().nullable(),
    topic: Topic,
    publishers: z.array(z.string()),
    tags: z.array(z.string()),
    review: Review,
  })
  .openapi("Deadline")

export const DeadlineList = z
  .object({ today: Day, from: Day, to: Day, items: z.array(DeadlineView), truncated: z.boolean() })
  .openapi("DeadlineList")

const Counted = z.object({ value: z.string(), count: z.int() })

export const SummaryView = z
  .object({
    today: Day,
    timeZone: z.string(),
    events: z.int(),
    predictions: z.int(),
    digests: z.int(),
    proposed: z.int(),
    needsVerdict: z.int(),
    isEvidenceRequired: z.boolean().openapi({ description: "Whether a yes or a no wants evidence" }),
    next: orNull(DeadlineView),
    opensOn: z
      .object({ from: Day, to: Day })
      .openapi({ description: "The window a timeline should open on" }),
    publishers: z.array(Counted),
    topics: z.array(Counted),
    kinds: z.array(Counted),
    tags: z.array(Counted),
  })
  .openapi("Summary")
