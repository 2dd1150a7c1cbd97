import type { components } from "../api/schema.d.ts"
import { everyWords, leadsWords, listed } from "./lead-words.ts"

type Rule = Pick<
  components["schemas"]["ReminderRule"],
  | "query"
  | "viewId"
  | "leads"
  | "atTime"
  | "timeZone"
  | "channelIds"
  | "fallbackChannelIds"
  | "remindsOfStart"
  | "overdueEvery"
  | "quiet"
  | "isDailyDigest"
>

/** What people know channels and views by; those that are gone are missing. */
export interface Names {
  channels: ReadonlyMap<string, string>
  views: ReadonlyMap<string, string>
}

/** What a rule does, in parts that belong together: of what, when, to whom, and what else holds. */
export function ruleWords(rule: Rule, names: Names): string[] {
  const { leads, atTime, timeZone, remindsOfStart, overdueEvery, quiet, isDailyDigest } = rule
  const days = [leadsWords(leads), remindsOfStart && "on the first day"].filter(Boolean).join(", also ")
  const fallbacks = namesOf(rule.fallbackChannelIds, names)
  return [
    ofWhat(rule, names),
    `${days === "" ? "at" : `${days},`} ${atTime} ${timeZone}`,
    `to ${namesOf(rule.channelIds, names)}${fallbacks && `, or where that fails ${fallbacks}`}`,
    overdueEvery === null ? "overdue never" : `overdue ${everyWords(overdueEvery)}`,
    quiet === null ? "" : `quiet from ${quiet.from} to ${quiet.to}`,
    isDailyDigest ? "one message a day" : "",
  ].filter(Boolean)
}

function ofWhat({ query, viewId }: Rule, { views }: Names): string {
  const view = viewId === null ? "" : `in the view ${views.get(viewId) ?? "that is not listed"}`
  const asked = query === "" ? "" : `matching ${query}`
  return ["Every deadline", [view, asked].filter(Boolean).join(" and ")].filter(Boolean).join(" ")
}

const namesOf = (ids: readonly string[], { channels }: Names): string =>
  listed(ids.map((id) => channels.get(id) ?? "a channel that was withdrawn"))

/** What a rule is called where nobody gave it a name. */
export const suggestedName = ({ query, viewId }: Pick<Rule, "query" | "viewId">, { views }: Names): string =>
  (viewId !== null && views.get(viewId)) || query.trim().slice(0, 100) || "Every deadline"
