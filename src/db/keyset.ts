import { DomainError } from "../domain/errors.ts"
import type { Page } from "../domain/page.ts"

/** The place of a row in a list: the values it is sorted by, its id last. */
export type Keys = readonly [on: string, id: string]

/** What a list is sorted by first. */
type KeyKind = "day" | "instant"

/** The place after which the next page starts, as clients carry it: opaque to them. */
const toCursor = (keys: Keys): string => Buffer.from(JSON.stringify(keys)).toString("base64url")

/** The place a cursor names; `undefined` for none. @throws DomainError `invalid_cursor` for anything we did not make. */
export function readCursor(cursor: string | undefined, kind: KeyKind = "day"): Keys | undefined {
  if (cursor === undefined) return undefined
  const keys = parse(Buffer.from(cursor, "base64url").toString("utf8"))
  if (Array.isArray(keys) && keys.length === 2) {
    const [on, id]: unknown[] = keys
    if (SHAPES[kind](on) && isId(id) && toCursor([on, id]) === cursor) return [on, id]
  }
  throw new DomainError("invalid_cursor", "the cursor is not one that this list gave out")
}

/** Cuts a list read one row too far into a page. */
export function toPage<T>(rows: readonly T[], limit: number, keysOf: (row: T) => Keys): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? toCursor(keysOf(last)) : null }
}

/** Nothing else reaches the database: PostgreSQL fails on text with a NUL character in it. */
const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
const isInstant = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
const SHAPES: Readonly<Record<KeyKind, (value: unknown) => value is string>> = {
  day: isDay,
  instant: isInstant,
}
const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z]{3}_[0-9a-z]{26}$/.test(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
