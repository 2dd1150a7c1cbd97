import type { components } from "../api/schema.d.ts"
import { STATES } from "./log-words.ts"

type Schemas = components["schemas"]

/** What the log's address says; the names are the API's own but for `delivery`, the row that is open. */
export interface LogAddress {
  channel: string | null
  rule: string | null
  state: Schemas["DeliveryState"] | null
  /** Where a later page starts; null is the newest one. */
  cursor: string | null
  delivery: string | null
}

const idOrNull = (prefix: string, text: string | null): string | null =>
  text !== null && new RegExp(`^${prefix}_[0-9a-z]{26}$`).test(text) ? text : null

/** Reads an address's query. What it does not know or cannot use is left out. */
export function readLogAddress(query: string): LogAddress {
  const params = new URLSearchParams(query)
  const cursor = params.get("cursor")
  return {
    channel: idOrNull("chn", params.get("channel")),
    rule: idOrNull("rul", params.get("rule")),
    state: STATES.find((state) => state === params.get("state")) ?? null,
    cursor: cursor !== null && /^[\w.~-]{1,500}$/.test(cursor) ? cursor : null,
    delivery: idOrNull("dlv", params.get("delivery")),
  }
}

const KEYS = ["channel", "rule", "state", "cursor", "delivery"] as const
const LOG = "/reminders/log"

/** The address of the log; always in the same order. */
export function logPath(address: Partial<LogAddress>): string {
  const params = new URLSearchParams()
  for (const key of KEYS) {
    const value = address[key]
    if (value) params.set(key, value)
  }
  const query = params.toString()
  return query ? `${LOG}?${query}` : LOG
}
