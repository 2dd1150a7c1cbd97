import { REVIEWS } from "./digest.ts"
import { EVENT_KINDS, EVENT_STANDINGS, TOPICS } from "./event.ts"
import { PREDICTION_TYPES, RESOLUTIONS, STANDINGS } from "./prediction.ts"
import { THINGS } from "./thing.ts"

const STANDING_VALUES: readonly string[] = [...new Set<string>([...STANDINGS, ...EVENT_STANDINGS])]

/** Fields that take names, and which; null takes any. A new field needs its line here and its condition. */
export const LIST_FIELDS = {
  thing: THINGS,
  kind: EVENT_KINDS,
  type: PREDICTION_TYPES,
  topic: TOPICS,
  publisher: null,
  tag: null,
  standing: STANDING_VALUES,
  resolution: RESOLUTIONS,
  review: REVIEWS.filter((review) => review !== "withdrawn"),
} as const satisfies Record<string, readonly string[] | null>
export type ListField = keyof typeof LIST_FIELDS

/** Fields that take days: when it is, when it was said, when it falls due. */
export const DAY_FIELDS = ["on", "made", "due"] as const
export type DayField = (typeof DAY_FIELDS)[number]

/** Other names of the same field. */
export const OTHER_NAMES: Readonly<Record<string, DayField | ListField>> = { span: "on" }

/** Words that stand for a field and its value. */
export const ALONE: Readonly<Record<string, { field: ListField; value: string }>> = {
  overdue: { field: "standing", value: "overdue" },
}

export const isListField = (name: string): name is ListField => Object.hasOwn(LIST_FIELDS, name)
export const isDayField = (name: string): name is DayField => (DAY_FIELDS as readonly string[]).includes(name)
export const FIELD_NAMES: readonly string[] = [...Object.keys(LIST_FIELDS), ...DAY_FIELDS]
