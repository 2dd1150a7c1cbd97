import { z } from "@hono/zod-openapi"
import {
  ENOUGH_RESOLVED,
  TRACK_DEFINITIONS,
  TRACK_GROUPINGS,
  TRACK_NUMBERS,
  type TrackNumber,
  type TrackRecord,
} from "../../domain/track-record.ts"
import { Day } from "./days.ts"
import { Line, orNull, Topic } from "./fields.ts"
import { PageQuery } from "./page.ts"
import { PredictionType } from "./prediction.ts"

const Grouping = z.enum(TRACK_GROUPINGS).default("publisher")
const Counted = z.enum(TRACK_NUMBERS).openapi("TrackNumber")

/** What claims are narrowed by. The days are those on which they were made. */
export const TrackQuery = {
  by: Grouping,
  from: Day.optional().openapi({ description: "Claims made on this day or later" }),
  to: Day.optional().openapi({ description: "Claims made on this day or earlier" }),
  publisher: Line(200).optional(),
  topic: Topic.optional(),
  type: PredictionType.optional(),
}

export const TrackRecordQuery = z.strictObject(TrackQuery)

/** An empty text stands for the claims of which no publisher is known, since no publisher has an empty name. */
const Group = z
  .string()
  .max(200)
  .refine((text) => !/\p{Cc}/u.test(text), "must not hold control characters")

export const TrackedQuery = z.strictObject({
  ...TrackQuery,
  number: Counted,
  group: Group.optional().openapi({
    description:
      "A publisher's name or a topic; empty for claims of no known publisher; left out for the total",
  }),
  ...PageQuery,
})

export const IntervalView = z
  .object({
    share: z.number().min(0).max(1),
    low: z.number().min(0).max(1),
    high: z.number().min(0).max(1),
  })
  .openapi("Interval", { description: "A share and its 95 % Wilson interval" })

const TrackShare = z.object({ count: z.int(), of: z.int(), interval: orNull(IntervalView) })

const shareOf = (number: TrackNumber) =>
  z.object(TrackShare.shape).openapi({ description: TRACK_DEFINITIONS[number] })

const TrackRecordView = z
  .object({
    group: z
      .string()
      .nullable()
      .openapi({ description: "A publisher or a topic; null: no publisher is known" }),
    numbers: z.object({
      made: z.object({ count: z.int() }).openapi({ description: TRACK_DEFINITIONS.made }),
      dated: shareOf("dated"),
      testable: shareOf("testable"),
      fired: shareOf("fired"),
      right: shareOf("right"),
      wrong: shareOf("wrong"),
      ambiguous: shareOf("ambiguous"),
      annulled: shareOf("annulled"),
      overdue: shareOf("overdue"),
      open: shareOf("open"),
    }),
    medianDays: z
      .object({ count: z.int(), median: z.number(), low: z.number().nullable(), high: z.number().nullable() })
      .nullable()
      .openapi({
        description: "Days from made to right or wrong, with the 95 % interval by ranks from six claims on",
      }),
    isEnough: z.boolean().openapi({
      description: `Whether at least ${ENOUGH_RESOLVED} came out right or wrong; fewer tell nothing`,
    }),
    rank: z.int().nullable().openapi({
      description: "1: right most often. Null unless its interval overlaps no other group's",
    }),
  })
  .openapi("TrackRecord")

export const TrackRecordsView = z
  .object({
    by: z.enum(TRACK_GROUPINGS),
    enoughResolved: z
      .int()
      .openapi({ description: "So many right and wrong answers are needed to tell anything" }),
    definitions: z.record(Counted, z.string()).openapi({ description: "What each number counts" }),
    groups: z
      .array(TrackRecordView)
      .openapi({ description: "In order of name, which says nothing about who is better" }),
    total: TrackRecordView,
  })
  .openapi("TrackRecords")

const toView = ({ numbers, ...record }: TrackRecord): z.input<typeof TrackRecordView> => ({
  ...record,
  numbers: { ...numbers, made: { count: numbers.made.count } },
})

export function toTrackRecordsView(
  by: z.output<typeof Grouping>,
  { groups, total }: { groups: readonly TrackRecord[]; total: TrackRecord },
): z.input<typeof TrackRecordsView> {
  return {
    by,
    enoughResolved: ENOUGH_RESOLVED,
    definitions: { ...TRACK_DEFINITIONS },
    groups: groups.map(toView),
    total: toView(total),
  }
}
