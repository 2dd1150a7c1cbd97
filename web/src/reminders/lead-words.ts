import { distanceOf } from "../words/distance.ts"
import { durationWords } from "./log-message.ts"

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 }

/** About so many days; what leads are sorted by. */
const daysOf = (lead: string): number =>
  [...lead.matchAll(/(\d+)([YMWD])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (DAYS[unit ?? ""] ?? 0),
    0,
  )

/** The longest first. */
export const sortedLeads = (leads: readonly string[]): string[] =>
  [...leads].sort((a, b) => daysOf(b) - daysOf(a))

/** "P7D" → "7 days before", "P0D" → "on the day". */
export function leadWords(lead: string): string {
  const words = durationWords(lead)
  return !words ? "on the day" : `${words} before`
}

/** "30, 7 and 1 days before and on the day"; empty where there is none. */
export function leadsWords(leads: readonly string[]): string {
  const before = sortedLeads(leads).filter((lead) => daysOf(lead) > 0)
  const isOnTheDay = before.length < leads.length
  const amounts = before.map((lead) => /^P(\d+)D$/.exec(lead)?.[1])
  const isInDays = before.length > 1 && amounts.every((amount) => amount !== undefined)
  const words = isInDays
    ? `${listed(amounts as string[])} days`
    : listed(before.map((lead) => durationWords(lead) ?? lead))
  return [words && `${words} before`, isOnTheDay && "on the day"].filter(Boolean).join(" and ")
}

const OFTEN: Readonly<Record<string, string>> = {
  P1D: "daily",
  P7D: "weekly",
  P14D: "every 2 weeks",
  P1W: "weekly",
  P1M: "monthly",
  P1Y: "yearly",
}

/** How often something is said again: "weekly", "every 2 weeks". */
export const everyWords = (every: string): string => OFTEN[every] ?? `every ${durationWords(every)}`

/** What a person types for a lead: "3 weeks", "10", "P2W", "on the day"; `undefined` for what is none. */
export function leadOf(typed: string): string | undefined {
  const text = typed.trim().replace(/ (before|ahead|earlier)$/i, "")
  if (/^(on )?(the )?(same )?day( itself)?$/i.test(text)) return "P0D"
  if (/^\d{1,4}$/.test(text)) return `P${Number(text)}D`
  const distance = distanceOf(text)
  return distance?.startsWith("P") ? distance : undefined
}

/** "30, 7 and 1", "mara and tom". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ""
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`
}
