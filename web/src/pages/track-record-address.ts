import type { Schemas } from "../api/client.ts"
import type { Day } from "../words/days.ts"
import { PREDICTION_TYPES, TOPICS, TRACK_NUMBERS } from "../words/lists.ts"

export type TrackNumber = Schemas["TrackNumber"]
export type Grouping = Schemas["TrackRecords"]["by"]

/** What the track record's address says; the names are the API's own but for `item` and `forecaster`. */
export interface TrackAddress {
  by: Grouping
  from: Day | null
  to: Day | null
  publisher: string | null
  topic: Schemas["Topic"] | null
  type: Schemas["PredictionType"] | null
  /** The number whose claims are listed, and of which group; `""`: no publisher known, null: all of them. */
  number: TrackNumber | null
  group: string | null
  forecaster: string | null
  item: string | null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const dayOrNull = (text: string | null): Day | null =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null
const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((one) => one === text) ?? null
const lineOf = (text: string | null): string | null => text?.trim().slice(0, 200) || null

/** Reads an address's query. What it does not know or cannot use is left out. */
export function readTrackAddress(query: string): TrackAddress {
  const params = new URLSearchParams(query)
  const item = params.get("item")
  const [from, to] = [dayOrNull(params.get("from")), dayOrNull(params.get("to"))]
  const isInOrder = from === null || to === null || from <= to
  return {
    by: params.get("by") === "topic" ? "topic" : "publisher",
    from: isInOrder ? from : null,
    to: isInOrder ? to : null,
    publisher: lineOf(params.get("publisher")),
    topic: oneOf(TOPICS, params.get("topic")),
    type: oneOf(PREDICTION_TYPES, params.get("type")),
    number: oneOf(TRACK_NUMBERS, params.get("number")),
    group: params.get("group")?.slice(0, 200) ?? null,
    forecaster: lineOf(params.get("forecaster")),
    item: item !== null && /^prd_[0-9a-z]{26}$/.test(item) ? item : null,
  }
}

const KEYS = ["from", "to", "publisher", "topic", "type", "number", "group", "forecaster", "item"] as const

/** The query of an address, with `?` unless it is empty; always in the same order. */
export function writeTrackAddress(address: TrackAddress): string {
  const params = new URLSearchParams()
  if (address.by !== "publisher") params.set("by", address.by)
  for (const key of KEYS) {
    const value = address[key]
    if (value || (key === "group" && value === "" && address.number)) params.set(key, value ?? "")
  }
  const query = params.toString()
  return query && `?${query}`
}

/** What narrows the claims, as the API takes it. */
export function filterOf({ from, to, publisher, topic, type }: TrackAddress) {
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(publisher && { publisher }),
    ...(topic && { topic }),
    ...(type && { type }),
  }
}
