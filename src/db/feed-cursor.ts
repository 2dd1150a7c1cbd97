import { type RawBuilder, type SqlBool, sql } from "kysely"
import { DomainError } from "../domain/errors.ts"
import { dueToldAt, lastDayToldAt } from "../domain/feed.ts"

/** The place of an entry in a feed: the newest first, then by where it is from, then by its id, last first. */
export interface FeedPlace {
  at: string
  source: number
  id: string
}

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ID = /^[a-z]{3}_[0-9a-z]{26}$/

/** The place as clients carry it: opaque to them. */
export const toFeedCursor = ({ at, source, id }: FeedPlace): string =>
  Buffer.from(JSON.stringify([at, source, id])).toString("base64url")

/** The place a cursor names; `undefined` for none. @throws DomainError `invalid_cursor` for anything we did not make. */
export function readFeedCursor(cursor: string | undefined): FeedPlace | undefined {
  if (cursor === undefined) return undefined
  const place = parse(Buffer.from(cursor, "base64url").toString("utf8"))
  if (place === undefined || toFeedCursor(place) !== cursor)
    throw new DomainError("invalid_cursor", "the cursor is not one that this feed gave out")
  return place
}

function parse(text: string): FeedPlace | undefined {
  try {
    const read: unknown = JSON.parse(text)
    if (!Array.isArray(read) || read.length !== 3) return undefined
    const [at, source, id]: unknown[] = read
    const isPlace = typeof at === "string" && SHAPE.test(at) && !Number.isNaN(Date.parse(at))
    if (!isPlace || !Number.isInteger(source) || typeof id !== "string" || !ID.test(id)) return undefined
    return { at, source: Number(source), id }
  } catch {
    return undefined
  }
}

/** Which of two comes first. */
export const byPlace = (a: FeedPlace, b: FeedPlace): number =>
  a.at !== b.at ? (a.at > b.at ? -1 : 1) : a.source - b.source || (a.id > b.id ? -1 : 1)

/** By which columns a source is sorted: when a thing came about (or on which day it falls due), then its id. */
interface SourceOrder {
  source: number
  at: string
  id: string
}

/** What a row of a source must fulfil to come after a place. */
export const comesAfter = (place: FeedPlace | undefined, order: SourceOrder): RawBuilder<SqlBool> =>
  place === undefined ? sql<SqlBool>`1 = 1` : orderedAfter(place, order, place.at, true)

/** The same where a source is sorted by the day on which its things fall due. */
export function fallsDueAfter(place: FeedPlace | undefined, order: SourceOrder): RawBuilder<SqlBool> {
  if (place === undefined) return sql<SqlBool>`1 = 1`
  const day = lastDayToldAt(place.at)
  return orderedAfter(place, order, day, dueToldAt(day) === place.at)
}

function orderedAfter(
  place: FeedPlace,
  { source, at, id }: SourceOrder,
  limit: string,
  isSame: boolean,
): RawBuilder<SqlBool> {
  const [atColumn, idColumn] = [sql.ref(at), sql.ref(id)]
  if (!isSame || source > place.source) return sql<SqlBool>`${atColumn} <= ${limit}`
  if (source < place.source) return sql<SqlBool>`${atColumn} < ${limit}`
  return sql<SqlBool>`(${atColumn} < ${limit} or (${atColumn} = ${limit} and ${idColumn} < ${place.id}))`
}
