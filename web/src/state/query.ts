import type { Schemas } from "../api/client.ts"
import type { Filter, FilterKey } from "./address.ts"

type Terms = Schemas["ReadQuery"]["terms"]

/** Fields of the query language, by the chip that shows them. */
const CHIPS: Readonly<Record<string, FilterKey>> = {
  thing: "thing",
  kind: "kind",
  type: "kind",
  topic: "topic",
  publisher: "publisher",
  standing: "standing",
  review: "review",
  tag: "tag",
}
const TYPES = ["conditional", "watch", "forecast", "scenario"]

/**
 * A query as the chips and the search field show it together: what asks for one value of a field becomes its chip, as
 * long as that is free; the rest stays text.
 */
export function toFilter(terms: Terms, chips: Filter = {}): Filter {
  const filter: Filter = { ...chips }
  const rest: string[] = []
  for (const term of terms) {
    const key = term.kind === "list" ? CHIPS[term.field] : undefined
    const value = term.kind === "list" && term.values.length === 1 ? term.values[0] : undefined
    if (key && value && !term.isNot && (filter[key] === undefined || filter[key] === value))
      filter[key] = value
    else rest.push(term.written)
  }
  if (rest.length > 0) filter.query = rest.join(" ")
  else delete filter.query
  return filter
}

/** Chips and text as one query, as it is saved. */
export function toQuery({ query, ...chips }: Filter): string {
  const said = Object.entries(chips).flatMap(([key, value]) => {
    if (!value) return []
    const field = key === "kind" && TYPES.includes(value) ? "type" : key
    return [`${field}:${/^[\w.-]+$/.test(value) ? value : `"${value.replaceAll('"', " ")}"`}`]
  })
  return [...said, ...(query ? [query] : [])].join(" ")
}
