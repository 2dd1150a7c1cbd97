import type { components } from "../api/schema.d.ts"
import { addDays, type Day, dayWords, monthWords } from "../words/days.ts"

type Schemas = components["schemas"]

/** `day` says when within the section, as exactly as it is known: "29 Apr", "Q3 2026". */
export type ListEntry =
  | { id: string; on: Day; day: string; item: Schemas["TimelineItem"] }
  | { id: string; on: Day; day: string; bin: Schemas["TimelineBin"] }

export interface ListSection {
  key: string
  title: string
  isNow: boolean
  entries: ListEntry[]
}

/**
 * Items by month: an event under the month it begins in, a prediction under the month in which it is (or was) to be
 * answered. What is no more exact than a quarter or a year has a section of its own, before that stretch's months.
 */
export function toSections(view: Schemas["Timeline"], today: Day): ListSection[] {
  const sections = new Map<string, ListSection>()
  const put = (key: string, title: string, entry: ListEntry): void => {
    const section = sections.get(key) ?? { key, title, isNow: key === `${today.slice(0, 7)}m`, entries: [] }
    section.entries.push(entry)
    sections.set(key, section)
  }
  for (const item of view.items) {
    const on = dayOf(item, today)
    const entry = { id: item.id, on, day: dayLabel(item, on), item }
    if (item.thing === "event" && isCoarse(item.precision)) put(...coarse(item), entry)
    else put(`${on.slice(0, 7)}m`, monthWords(on), entry)
  }
  for (const bin of view.bins)
    put(`${bin.startsOn.slice(0, 7)}m`, monthWords(bin.startsOn), {
      id: bin.id,
      on: bin.startsOn,
      day: "",
      bin,
    })
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  for (const section of sections.values())
    section.entries.sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
  return [...sections.values()].sort((a, b) => compare(a.key, b.key))
}

/** The sections without what lies before the month that it is now; those that nothing is left of go, too. */
export function fromThisMonth(sections: readonly ListSection[], today: Day): ListSection[] {
  const isLeft = (entry: ListEntry): boolean => lastDay(entry).slice(0, 7) >= today.slice(0, 7)
  return sections
    .map((section) => ({ ...section, entries: section.entries.filter(isLeft) }))
    .filter((section) => section.entries.length > 0)
}

export const countEntries = (sections: readonly ListSection[]): number =>
  sections.reduce((sum, section) => sum + section.entries.length, 0)

const lastDay = (entry: ListEntry): Day => {
  if ("bin" in entry) return entry.bin.endsOn
  return entry.item.thing === "event" && entry.item.endsOn > entry.on ? entry.item.endsOn : entry.on
}

const isCoarse = (precision: string): boolean => !["day", "range", "month"].includes(precision)

/** A key that sorts before the first month of the stretch, the longest stretch first. */
function coarse(item: Schemas["TimelineItem"]): [string, string] {
  const order = { "multi-year": "a", year: "b", half: "c", season: "d", quarter: "e" }[
    item.precision as string
  ]
  return [`${item.startsOn.slice(0, 7)}${order ?? "f"}${item.when}`, item.when]
}

function dayOf(item: Schemas["TimelineItem"], today: Day): Day {
  if (item.thing === "event") return item.startsOn
  return item.daysLeft === null ? item.endsOn : addDays(today, item.daysLeft)
}

function dayLabel(item: Schemas["TimelineItem"], on: Day): string {
  if (item.thing === "prediction") return item.isEndOpen ? "no limit" : `by ${dayWords(on).slice(0, -5)}`
  if (item.precision === "day" && !item.isStartOpen && !item.isEndOpen)
    return `${item.isApproximate ? "≈ " : ""}${dayWords(on).slice(0, -5)}`
  return item.when
}
