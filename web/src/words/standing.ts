import type { components } from "../api/schema.d.ts"
import { overdueWords, relativeWords } from "./days.ts"

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

/** "in 12 days", "17 weeks overdue"; empty where no day counts any more. */
export function leftWords(item: { standing: StandingOf; daysLeft: number | null }): string {
  if (item.daysLeft === null) return ""
  return item.standing === "overdue" ? overdueWords(-item.daysLeft) : relativeWords(item.daysLeft)
}

export const ANNUL_WORDS: Record<string, string> = {
  condition_not_met: "the condition did not come true",
  untestable: "it cannot be tested",
  withdrawn: "its author took it back",
  duplicate: "it says the same as another",
}
