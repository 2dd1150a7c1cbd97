import { daysBetween } from "../../domain/calendar-day.ts"
import type { Candidate } from "./candidate.ts"
import { isBe, isMark, verbOf } from "./tokens.ts"

/** "Senate vote – Thursday" in a list of things to watch. */
export const isListedWeekday = ({ block, date, words }: Candidate): boolean =>
  (block.kind === "bullet" || block.kind === "row") &&
  date.rules[0] === "weekday" &&
  date.role === "on" &&
  !/\b(?:whether|if|unless|could|may|might)\b|\?\W{0,12}$/i.test(words)

/** "in two weeks" and "two days ago" are points; "within two weeks" and "over the coming year" are limits. */
export function isPoint({ date, phrase }: Candidate): boolean {
  const isSaid = /^(?:in|from)\b|\b(?:ago|from now|earlier|later|before|after)\b/i.test(date.words)
  if (!isSaid || date.span.precision === "range") return false
  return (
    phrase.tokens.some((token) => token.isFinite) &&
    !phrase.tokens.some((token) => /^(?:likely|probably|may|might|could|expect|get)$/.test(token.lower))
  )
}

const PLANNED = /^(?:expected|set|due|scheduled|slated|planned|coming|being|launching|opening|releasing)$/
const STATE = new Set(
  "support show suggest indicate reflect remain continue appear need require include represent describe follow face".split(
    " ",
  ),
)

/** "the evidence this quarter supports it": the present tells how things are, not what happened. */
export function tellsState({ phrase }: Candidate): boolean {
  const verb = phrase.tokens.find((token) => token.isFinite)
  if (verb === undefined) return false
  if (isBe(verb))
    return /^(?:is|are)$/.test(verb.lower) && !phrase.tokens.some((token) => PLANNED.test(token.lower))
  return STATE.has(verbOf(verb)?.base ?? "") && !verbOf(verb)?.forms.has("past")
}

/** The digest's own title, dateline or period, or a heading that is nothing but a date. */
export function isOwnDate({ block, date, publishedOn, phrase }: Candidate): boolean {
  if (block.index > 2) return phrase.tokens.every((token) => token.date !== null || isMark(token))
  return Math.abs(daysBetween(date.span.endsOn, publishedOn)) <= 10 || date.span.startsOn <= publishedOn
}

/** "did not, contrary to reports, withdraw it", "no fine was announced": what was not the case. */
export const DID_NOT =
  /^(?:no|neither|nobody|none)\b.{0,60}\b(?:was|were|has|have|did)\b|\b(?:did|was|were) (?:not|n['’]t|never)\b|\b(?:did|was|were)n['’]t\b/i
