import type { components } from "../api/schema.d.ts"
import { type Names, suggestedName } from "./rule-words.ts"

type Schemas = components["schemas"]

/** A rule as the form holds it: all that the API takes but for whom it is. */
export type RuleDraft = Omit<Schemas["ReminderRuleBody"], "owner" | "timeZone" | "quiet"> & {
  timeZone: string
  quiet: { from: string; to: string } | null
}

/** The zone that this browser's clocks show. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The default rule, as the API makes it where nothing else is said. */
export const defaultDraft = (channelIds: readonly string[], timeZone: string): RuleDraft => ({
  name: "",
  query: "",
  viewId: null,
  leads: ["P30D", "P7D", "P1D", "P0D"],
  atTime: "09:00",
  timeZone,
  channelIds: [...channelIds],
  fallbackChannelIds: [],
  remindsOfStart: false,
  overdueEvery: "P7D",
  quiet: null,
  isDailyDigest: false,
  state: "active",
})

export function toDraft(rule: Schemas["ReminderRule"]): RuleDraft {
  const { name, query, viewId, leads, atTime, timeZone, channelIds, fallbackChannelIds } = rule
  const { remindsOfStart, overdueEvery, quiet, isDailyDigest, state } = rule
  return {
    name,
    query,
    viewId,
    leads,
    atTime,
    timeZone,
    channelIds,
    fallbackChannelIds,
    remindsOfStart,
    overdueEvery,
    quiet,
    isDailyDigest,
    state,
  }
}

/** As the API takes it; a rule that nobody named is called by what it asks for. */
export const toBody = (draft: RuleDraft, names: Names): RuleDraft => ({
  ...draft,
  name: draft.name.trim() || suggestedName(draft, names),
  query: draft.query.trim(),
})
