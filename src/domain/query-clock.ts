import type { Query, Term } from "./query.ts"
import type { DayBound } from "./query-days.ts"

/**
 * What of a query holds whatever the day is: without standings and days counted from today. Every thing that answers
 * the whole query on some day answers this one.
 */
export const withoutClock = ({ terms }: Query): Query => ({
  terms: terms.filter((term) => !dependsOnClock(term)),
})

/**
 * What of a query holds on whatever days a thing comes to lie: without standings, and days but for that on which a
 * prediction was made.
 */
export const withoutDays = ({ terms }: Query): Query => ({
  terms: terms.filter((term) =>
    term.kind === "list" ? term.field !== "standing" : term.kind !== "days" || term.field === "made",
  ),
})

function dependsOnClock(term: Term): boolean {
  if (term.kind === "list") return term.field === "standing"
  return term.kind === "days" && [term.from, term.to].some(isCounted)
}

const isCounted = (bound: DayBound | null): boolean => bound !== null && /^(?:today$|-?P)/.test(bound.at)
