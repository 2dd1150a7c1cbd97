import type { components } from "../api/schema.d.ts"
import { daysBetween, overdueWords, relativeWords } from "./days.ts"

type Schemas = components["schemas"]
export type StandingOf = Schemas["TimelineItem"]["standing"]
export type ResolutionOf = Schemas["Resolution"]

/** What a standing is drawn as. Colour comes on top of the shape and the word, never instead of them. */
export type Shape = "event" | "open" | "due_soon" | "overdue" | "yes" | "no" | "ambiguous" | "annulled"

interface Stood {
  thing: "event" | "prediction"
  standing: StandingOf
  resolution: ResolutionOf | null
}

export function shapeOf({ thing, standing, resolution }: Stood): Shape {
  if (thing === "event") return "event"
  if (resolution === "yes" || resolution === "no" || resolution === "ambiguous" || resolution === "annulled")
    return resolution
  return standing === "overdue" || standing === "due_soon" ? standing : "open"
}

/** The standing in a word or two: "Needs a verdict", "Came true", "Upcoming". */
export function standingWords(stood: Stood): string {
  if (stood.thing === "event") return EVENT_WORDS[stood.standing] ?? "Past"
  const shape = shapeOf(stood)
  if (shape === "open" && stood.resolution === "condition_met") return "Open, condition met"
  return SHAPE_WORDS[shape]
}

const EVENT_WORDS: Partial<Record<StandingOf, string>> = {
  upcoming: "Upcoming",
  due_soon: "Within a week",
  under_way: "Under way",
  past: "Past",
  cancelled: "Cancelled",
}

export const SHAPE_WORDS: Record<Shape, string> = {
  event: "Event",
  open: "Open",
  due_soon: "Due soon",
  overdue: "Needs a verdict",
  yes: "Came true",
  no: "Did not come true",
  ambiguous: "Ambiguous",
  annulled: "Set aside",
}

/** For a prediction: "in 12 days", "17 weeks overdue"; empty where no day counts any more. */
export function leftWords(item: { standing: StandingOf; daysLeft: number | null }): string {
  if (item.daysLeft === null) return ""
  return item.standing === "overdue" ? overdueWords(-item.daysLeft) : relativeWords(item.daysLeft)
}

/** The days of an event, as spans and timeline items both have them. */
type Span = Pick<Schemas["Span"], "startsOn" | "endsOn" | "precision" | "isEndOpen">

/**
 * For an event: "in 12 days" until it starts, "ends in 3 days" while it lasts, "within 39 days" where it may be any
 * day of the stretch it was named for, "2 months ago" after its last day. Empty where no end was named.
 */
export function eventLeftWords(standing: StandingOf, daysLeft: number, span: Span): string {
  if (standing === "cancelled" || (standing === "past" && daysLeft >= 0)) return ""
  if (daysLeft < 0) return span.isEndOpen ? "" : relativeWords(daysLeft)
  const toStart = daysLeft - daysBetween(span.startsOn, span.endsOn)
  if (toStart >= 0) return relativeWords(toStart)
  if (span.isEndOpen) return ""
  if (daysLeft === 0) return "ends today"
  const ends = relativeWords(daysLeft)
  return span.precision === "range" || span.precision === "multi-year"
    ? `ends ${ends}`
    : ends.replace(/^in /, "within ")
}

/** What is left of any timeline item. */
export const itemLeftWords = (item: Schemas["TimelineItem"]): string =>
  item.thing === "event" && item.daysLeft !== null
    ? eventLeftWords(item.standing, item.daysLeft, item)
    : leftWords(item)

export const ANNUL_WORDS: Record<string, string> = {
  condition_not_met: "the condition did not come true",
  untestable: "it cannot be tested",
  withdrawn: "its author took it back",
  duplicate: "it says the same as another",
}
