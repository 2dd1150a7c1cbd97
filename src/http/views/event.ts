import { z } from "@hono/zod-openapi"
import { type CalendarDay, daysBetween } from "../../domain/calendar-day.ts"
import { EVENT_KINDS, EVENT_STATUSES, type EventListed, eventStanding } from "../../domain/event.ts"
import type { EventDetail as Detail } from "../../domain/event-detail.ts"
import { ruleWords } from "../../domain/rule-words.ts"
import { ChangeView, toChangeView } from "./change.ts"
import { Day, Duration, Edtf, Instant } from "./days.ts"
import { DigestId } from "./digest-id.ts"
import { MentionBody } from "./digest-review.ts"
import { By, Line, Origin, orNull, Review, Tags, Topic } from "./fields.ts"
import { MentionView, toMentionView } from "./mention.ts"
import { OfferView, toOfferView } from "./offer.ts"
import { PageQuery, pageOf } from "./page.ts"
import { AskedQuery } from "./query.ts"
import { RegroupingView, toRegroupingView } from "./regrouping.ts"
import { SpanView, toSpanView } from "./span.ts"

export const EventId = z
  .string()
  .regex(/^evt_[0-9a-z]{26}$/, "must be an event's id, evt_…")
  .openapi({ example: "evt_01kqhc8am0xpgabet8eeebd2sk" })
export const EventKind = z.enum(EVENT_KINDS).openapi("EventKind")
const EventStatus = z.enum(EVENT_STATUSES).openapi("EventStatus")
export const EventStanding = z
  .enum(["upcoming", "due_soon", "under_way", "past", "cancelled"])
  .openapi("EventStanding")

const CountedFrom = z.strictObject({ eventId: EventId, offset: Duration }).openapi("CountedFrom")
const Neighbour = z.object({ id: z.string(), title: z.string(), span: SpanView })

export const EventView = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: EventKind,
    topic: Topic,
    status: EventStatus,
    review: Review,
    span: SpanView,
    standing: EventStanding,
    daysLeft: z.int().openapi({ description: "Days to the last day; negative when it is past" }),
    seriesId: z.string().nullable(),
    seriesOn: Day.nullable().openapi({
      description: "The day its series' rule gives; it may have moved since",
    }),
    countedFrom: orNull(CountedFrom).openapi({
      description: "The event whose last day its days are counted from",
    }),
    publishers: z.array(z.string()),
    mentionCount: z.int(),
    tags: z.array(z.string()),
    confidence: z.number(),
    proposedBy: Origin,
    titleBy: Origin,
    rules: z.array(z.string()),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .openapi("Event")

export const EventDetail = EventView.extend({
  series: z
    .object({ id: z.string(), title: z.string(), rule: z.string(), words: z.string(), startsOn: Day })
    .nullable(),
  mentions: z.array(MentionView),
  offers: z.array(OfferView).openapi({ description: "Stretches of later digests that seem to bear on it" }),
  revisions: z.array(
    z.object({
      number: z.int(),
      span: SpanView,
      reason: z.string(),
      recordedAt: Instant,
      recordedBy: z.string(),
      digestId: z.string().nullable().openapi({ description: "The digest that moved it" }),
    }),
  ),
  history: z.array(ChangeView),
  anchorEvent: Neighbour.nullable(),
  anchored: z.array(Neighbour).openapi({ description: "Events that are counted from this one" }),
  regroupings: z.array(RegroupingView),
  predictions: z
    .array(z.object({ id: z.string(), title: z.string(), dueOn: z.string().nullable() }))
    .openapi({ description: "Predictions that hang on this event" }),
}).openapi("EventDetail")

export const EventPage = pageOf(EventView, "EventPage")

export const EventListQuery = z.strictObject({
  kind: EventKind.optional(),
  publisher: Line(200).optional(),
  topic: Topic.optional(),
  standing: EventStanding.optional(),
  review: Review.exclude(["withdrawn"]).optional(),
  q: Line(200).optional().openapi({ description: "Words in the title" }),
  ...AskedQuery,
  ...PageQuery,
})

const title = Line(200)

export const EventBody = z
  .strictObject({
    title,
    date: Edtf.optional(),
    countedFrom: CountedFrom.optional(),
    kind: EventKind.default("other"),
    topic: Topic.default("other"),
    status: EventStatus.default("scheduled"),
    mention: MentionBody.optional(),
    by: By.optional(),
  })
  .refine(({ date, countedFrom }) => (date === undefined) !== (countedFrom === undefined), {
    path: ["date"],
    message: "must be given, or countedFrom instead of it",
  })
  .openapi("EventBody", {
    examples: [
      { title: "Chip export rules take effect", date: "2026-09-01", kind: "legal", topic: "policy" },
    ],
  })

/** Says which fields a patch takes when it holds none of them. */
export const hasChange = (patch: Record<string, unknown>): boolean =>
  Object.entries(patch).some(([field, value]) => value !== undefined && field !== "by" && field !== "reason")
export const NO_CHANGE = "changes nothing: name at least one field to change"

/** A changed date keeps the old one as a revision; `reason` says why it moved. */
export const EventPatch = z
  .strictObject({
    title: title.optional(),
    date: Edtf.optional(),
    countedFrom: orNull(CountedFrom).optional(),
    kind: EventKind.optional(),
    topic: Topic.optional(),
    status: EventStatus.optional(),
    tags: Tags.optional(),
    reason: Line(500).optional(),
    digestId: DigestId.optional().openapi({ description: "The digest that moved it" }),
    by: By.optional(),
  })
  .refine(hasChange, NO_CHANGE)
  .refine(({ date, countedFrom }) => date === undefined || !countedFrom, {
    path: ["countedFrom"],
    message: "does not go together with a date",
  })
  .openapi("EventPatch", {
    examples: [{ date: "2026-35", reason: "The ministry now says the third quarter", by: "mara" }],
  })

export function toEventView(event: EventListed, today: CalendarDay): z.input<typeof EventView> {
  const { id, title, kind, topic, status, review, seriesId, publishers, mentionCount } = event
  const { tags, seriesOn, anchor, confidence, rules, revision, createdAt, updatedAt } = event
  const { proposedBy, titleBy } = event
  return {
    id,
    title,
    kind,
    topic,
    status,
    review,
    span: toSpanView(event.span),
    standing: eventStanding(event, today),
    daysLeft: daysBetween(today, event.span.endsOn),
    seriesId,
    seriesOn,
    countedFrom: anchor,
    publishers,
    mentionCount,
    tags,
    confidence,
    proposedBy,
    titleBy,
    rules,
    revision,
    createdAt,
    updatedAt,
  }
}

const toNeighbourView = ({ id, title, span }: Detail["anchored"][number]) => ({
  id,
  title,
  span: toSpanView(span),
})

export function toEventDetail(event: Detail, today: CalendarDay): z.input<typeof EventDetail> {
  const { series, mentions, offers, revisions, predictions, history, anchorEvent, anchored, regroupings } =
    event
  return {
    ...toEventView(event, today),
    series: series && {
      id: series.id,
      title: series.title,
      rule: series.rule,
      words: ruleWords(series.rule, series.startsOn),
      startsOn: series.startsOn,
    },
    mentions: mentions.map(toMentionView),
    offers: offers.map(toOfferView),
    revisions: revisions.map(({ number, span, reason, recordedAt, recordedBy, digestId }) => ({
      number,
      span: toSpanView(span),
      reason,
      recordedAt,
      recordedBy,
      digestId,
    })),
    history: history.map(toChangeView),
    anchorEvent: anchorEvent && toNeighbourView(anchorEvent),
    anchored: anchored.map(toNeighbourView),
    regroupings: regroupings.map(toRegroupingView),
    predictions,
  }
}
