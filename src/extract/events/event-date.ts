import type { DateReading } from "../reading.ts"
import type { Phrase } from "./phrase.ts"
import { type Token, verbOf } from "./tokens.ts"

/** Verbs of what goes on from its first day; all others happen on it. */
const GOING_ON = new Set(
  "run last continue remain stay cover span hold operate sell display exhibit".split(" "),
)

/** Words that set the earliest day, not the first. */
const EARLIEST = /^(?:NET|no earlier|not before|no sooner|nicht vor|pas avant|no antes)\b|\bearliest\b/i

/**
 * The date as the happening's own: "from 2 August", "starting in 2027" and "effective 1 June" name the day or the unit
 * in which something begins, so that their open end goes; it stays with verbs of what goes on.
 */
export function eventDate(date: DateReading, phrase: Phrase): DateReading {
  if (!date.span.isEndOpen || EARLIEST.test(date.words) || phrase.tokens.some(goesOn)) return date
  return { ...date, span: { ...date.span, isEndOpen: false } }
}

const goesOn = (token: Token): boolean => GOING_ON.has(verbOf(token)?.base ?? "")
