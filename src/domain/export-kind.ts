import { PRECISIONS } from "./date-span.ts"
import { a, type ExportField, maybe, maybeTo, to } from "./export-fields.ts"
import { WINDOW_BASES } from "./windows.ts"

/** What no two items of a kind may have in common; those that hold a null in it do not count. */
export interface Unique {
  fields: readonly string[]
  /** Whether those that were withdrawn do not count either. */
  isStandingOnly: boolean
}

/** What an export holds of one kind of thing. Fields with a dot stand in an object: `span.startsOn`. */
export interface ExportKind {
  /** The three letters before its ids; null for what is known by another thing and a number. */
  prefix: string | null
  /** What tells its items apart and puts them in order. */
  key: readonly string[]
  unique: readonly Unique[]
  fields: Readonly<Record<string, ExportField>>
}

export const recorded = { recordedAt: a("instant"), recordedBy: a("text") }
export const stamped = { revision: a("count"), createdAt: a("instant"), updatedAt: a("instant") }
export const mentioned = {
  digestId: to("digests"),
  eventId: maybeTo("events"),
  predictionId: maybeTo("predictions"),
}
export const place = { start: a("count"), end: a("count"), words: a("text") }
export const span = {
  "span.startsOn": a("day"),
  "span.endsOn": a("day"),
  "span.precision": a(PRECISIONS),
  "span.isStartOpen": a("flag"),
  "span.isEndOpen": a("flag"),
  "span.isApproximate": a("flag"),
}
export const window = <const Name extends string>(name: Name): Record<string, ExportField> => ({
  [`${name}.basis`]: a(WINDOW_BASES),
  [`${name}.opensOn`]: maybe("day"),
  [`${name}.dueOn`]: maybe("day"),
  [`${name}.offset`]: maybe("duration"),
  [`${name}.eventId`]: maybeTo("events"),
  [`${name}.words`]: maybe("text"),
})

export const kind = (
  prefix: string | null,
  fields: ExportKind["fields"],
  unique: readonly Unique[] = [],
  key: ExportKind["key"] = ["id"],
): ExportKind => ({ prefix, key, unique, fields: prefix === null ? fields : { id: a("id"), ...fields } })

export const once = (...fields: string[]): Unique => ({ fields, isStandingOnly: false })
export const onceStanding = (...fields: string[]): Unique => ({ fields, isStandingOnly: true })
