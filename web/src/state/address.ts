import type { Day } from "../words/days.ts"

/** What the timeline, the list and the density strip are narrowed by; the names are the API's own. */
export const FILTER_KEYS = [
  "thing",
  "kind",
  "publisher",
  "topic",
  "standing",
  "review",
  "tag",
  "query",
] as const
export type FilterKey = (typeof FILTER_KEYS)[number]
export type Filter = Partial<Record<FilterKey, string>>

export type GroupBy = "topic" | "publisher"
export type ViewName = "timeline" | "list"

/** All that a page's address says: the filters, the window, the grouping, the open item. */
export interface Address {
  filter: Filter
  group: GroupBy
  /** null: what fits the screen (the timeline, or on a phone the list). */
  view: ViewName | null
  from: Day | null
  to: Day | null
  item: string | null
  /** The slug of the saved view that it was opened from. */
  saved: string | null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const SLUG = /^[a-z0-9-]{1,80}$/
const ITEM = /^(?:evt|prd)_[0-9a-z]{26}$/

const dayOrNull = (text: string | null): Day | null =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null

/** Reads an address's query. What it does not know or cannot use is left out: an address may come from anywhere. */
export function readAddress(query: string): Address {
  const params = new URLSearchParams(query)
  const filter: Filter = {}
  for (const key of FILTER_KEYS) {
    const value = params
      .get(key)
      ?.trim()
      .slice(0, key === "query" ? 500 : 200)
    if (value) filter[key] = value
  }
  const [from, to] = [dayOrNull(params.get("from")), dayOrNull(params.get("to"))]
  const isWindow = from !== null && to !== null && from < to
  // What this page's search field was called before there was a language.
  const words = params.get("q")?.trim().slice(0, 200)
  if (words && !filter.query) filter.query = words
  const item = params.get("item")
  const saved = params.get("saved")
  const view = params.get("view")
  return {
    filter,
    group: params.get("group") === "publisher" ? "publisher" : "topic",
    view: view === "list" || view === "timeline" ? view : null,
    from: isWindow ? from : null,
    to: isWindow ? to : null,
    item: item !== null && ITEM.test(item) ? item : null,
    saved: saved !== null && SLUG.test(saved) ? saved : null,
  }
}

/** The query of an address, with `?` unless it is empty; always in the same order. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams()
  for (const key of FILTER_KEYS) {
    const value = address.filter[key]
    if (value) params.set(key, value)
  }
  if (address.group !== "topic") params.set("group", address.group)
  if (address.view) params.set("view", address.view)
  if (address.from && address.to) {
    params.set("from", address.from)
    params.set("to", address.to)
  }
  if (address.saved) params.set("saved", address.saved)
  if (address.item) params.set("item", address.item)
  const query = params.toString()
  return query && `?${query}`
}
