import { isCalendarDay, isDayDuration } from "./calendar-day.ts"
import { DomainError } from "./errors.ts"
import { readQuery } from "./query-language.ts"
import { readRule } from "./recurrence-rule.ts"
import { HANGING_SLOTS, NOTHING_MOVED } from "./regrouping.ts"

/** What a field of an exported item may hold. `thing` is the id of an event or a prediction. */
type FieldType =
  | "id"
  | "thing"
  | "text"
  | "address"
  | "day"
  | "instant"
  | "count"
  | "share"
  | "number"
  | "flag"
  | "texts"
  | "duration"
  | "slug"
  | "rule"
  | "query"
  | "object"
  | "moved"
  | "parts"

/** Kept as JSON. */
export const isJsonType = (type: ExportField["type"]): boolean =>
  type === "texts" || type === "object" || type === "moved" || type === "parts"

/** A field: its type, or the words it may be; whether it may be null; what it names by its id. */
export interface ExportField {
  type: FieldType | readonly string[]
  isNullable: boolean
  refersTo: string | null
}

export const a = (type: ExportField["type"]): ExportField => ({ type, isNullable: false, refersTo: null })
export const maybe = (type: ExportField["type"]): ExportField => ({ ...a(type), isNullable: true })
/** The id of an item of another kind, or of the same. */
export const to = (kind: string): ExportField => ({ ...a("id"), refersTo: kind })
export const maybeTo = (kind: string): ExportField => ({ ...to(kind), isNullable: true })

/** What is wrong with a value of a field; null when it can be kept. */
export function faultOfValue(field: ExportField, value: unknown): string | null {
  if (value === null || value === undefined)
    return field.isNullable && value === null ? null : "has to be there"
  if (typeof field.type !== "string")
    return field.type.includes(value as string) ? null : `must be one of ${field.type.join(", ")}`
  const [holds, words] = CHECKS[field.type]
  return holds(value) ? null : words
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const isText = (value: unknown): value is string =>
  typeof value === "string" && !value.includes("\0") && !/\p{Cs}/u.test(value)
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

const CHECKS: Record<FieldType, readonly [holds: (value: unknown) => boolean, words: string]> = {
  id: [(value) => isText(value) && /^[a-z]{3}_[0-9a-z]{26}$/.test(value), "must be an id"],
  thing: [
    (value) => isText(value) && /^(evt|prd)_[0-9a-z]{26}$/.test(value),
    "must be the id of an event or a prediction",
  ],
  text: [isText, "must be text without NUL characters and lone surrogates"],
  address: [
    (value) => isText(value) && /^https?:\/\//i.test(value) && URL.canParse(value),
    "must be an http or https address",
  ],
  day: [(value) => isText(value) && isCalendarDay(value), "must be a day, YYYY-MM-DD"],
  instant: [isInstant, "must be an instant in UTC with milliseconds"],
  count: [
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31,
    "must be a whole number from 0 on",
  ],
  share: [(value) => isNumber(value) && value >= 0 && value <= 1, "must be a number from 0 to 1"],
  number: [isNumber, "must be a number"],
  flag: [(value) => typeof value === "boolean", "must be true or false"],
  texts: [isTexts, "must be a list of texts"],
  duration: [(value) => isText(value) && isDayDuration(value), "must be a duration in days or greater units"],
  slug: [(value) => isText(value) && /^[a-z0-9-]{1,80}$/.test(value), "must be the slug of an address"],
  rule: [(value) => isText(value) && canRead(() => readRule(value)), "must be a recurrence rule"],
  query: [(value) => isText(value) && canRead(() => readQuery(value)), "must be a query that can be read"],
  object: [(value) => isObject(value) && isPlain(value), "must be an object"],
  moved: [isMoved, "must say what a merge or a split moved"],
  parts: [isParts, "must say what a score is made of"],
}

function canRead(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isPlain = (value: unknown): boolean => isText(JSON.stringify(value))

function isMoved(value: unknown): boolean {
  if (!isObject(value) || !isPlain(value) || !sameNames(value, NOTHING_MOVED)) return false
  const { mentionIds, hanging, anchoredIds, verdictIds, before, after, otherBefore } = value
  const isHanging = (one: unknown): boolean =>
    isObject(one) && isText(one.predictionId) && HANGING_SLOTS.some((slot) => slot === one.slot)
  return (
    [mentionIds, anchoredIds, verdictIds].every(isTexts) &&
    Array.isArray(hanging) &&
    hanging.every(isHanging) &&
    [before, after, otherBefore].every(isObject)
  )
}

function isParts(value: unknown): boolean {
  if (!isObject(value) || !isPlain(value)) return false
  const { names, numbers, words, isReport, isSpeculation, isIndependent } = value
  return (
    [names, numbers, words].every(isTexts) &&
    [isReport, isSpeculation, isIndependent].every((flag) => typeof flag === "boolean")
  )
}

const sameNames = (value: object, other: object): boolean =>
  Object.keys(value).sort().join() === Object.keys(other).sort().join()

function isInstant(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false
  const milliseconds = Date.parse(value)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === value
}

/**
 * A number with the fewest digits that single precision tells apart: PostgreSQL keeps shares and scores so, and the same
 * ledger has to give the same text from every database.
 */
export function toSingle(value: number): number {
  const single = Math.fround(value)
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(single.toPrecision(digits))
    if (Math.fround(short) === single) return short
  }
  return single
}
