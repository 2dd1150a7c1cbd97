import { signal } from "@preact/signals"
import type { Schemas } from "../api/client.ts"
import { listViews, readQuery } from "../api/search-calls.ts"
import { type Address, writeAddress } from "./address.ts"
import { toFilter } from "./query.ts"

type View = Schemas["View"]

/** The saved views, by name; null until they were asked for. */
export const views = signal<readonly View[] | null>(null)

export async function refreshViews(): Promise<void> {
  views.value = (await listViews()).items
}

const PATHS = { timeline: "/", list: "/list", inbox: "/inbox" } as const

/** Where the page of a view lies, with its filters as chips and text. */
export async function addressOf(view: View): Promise<string> {
  const { terms } = await readQuery(view.query)
  const address: Address = {
    filter: toFilter(terms),
    group: view.grouping,
    view: null,
    from: null,
    to: null,
    item: null,
    saved: view.slug,
  }
  return `${PATHS[view.page]}${writeAddress(address)}`
}
