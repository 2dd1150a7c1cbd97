import type { components } from "../api/schema.d.ts"
import { addressWords, type ChannelTone, KIND_WORDS, standingOf, TONE_WORDS } from "./channels-words.ts"
import { isFound } from "./found.ts"

type Schemas = components["schemas"]
type Kind = Schemas["ChannelKind"]

/** What the address of the channels says: what is being added, and which are shown. */
export interface ChannelsAddress {
  add: Kind | null
  kind: Kind | null
  standing: ChannelTone | null
  find: string
}

const HERE = "/reminders/channels"
const MOST_FIND = 200

/** Reads an address's query. What it does not know is left out. */
export function readChannelsAddress(query: string): ChannelsAddress {
  const params = new URLSearchParams(query)
  return {
    add: keyOf(KIND_WORDS, params.get("add")),
    kind: keyOf(KIND_WORDS, params.get("kind")),
    standing: keyOf(TONE_WORDS, params.get("standing")),
    find: (params.get("find") ?? "").slice(0, MOST_FIND),
  }
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, key: string | null): K | null {
  return (Object.keys(words) as K[]).find((one) => one === key) ?? null
}

/** The address of the channels; always in the same order. */
export function channelsPath(address: ChannelsAddress): string {
  const params = new URLSearchParams()
  for (const key of ["add", "kind", "standing", "find"] as const) {
    const value = address[key]
    if (value) params.set(key, value)
  }
  const query = params.toString()
  return query ? `${HERE}?${query}` : HERE
}

/** Whether a channel is one that is asked for: by kind, by how it stands, and by a part of its name or address. */
export function isAsked(channel: Schemas["Channel"], { kind, standing, find }: ChannelsAddress): boolean {
  if (kind !== null && channel.kind !== kind) return false
  if (standing !== null && standingOf(channel).tone !== standing) return false
  const text = `${channel.name} ${addressWords(channel) ?? ""}`
  return isFound(text, find)
}
