import { unitOf } from "../dates/said.ts"
import { allMatches } from "../patterns/all-matches.ts"
import type { Draft, Passage } from "../rule.ts"
import { type LocaleWords, phrase } from "../words.ts"

/** Where the words around a date point, and how surely. */
export interface Tense {
  direction: "ahead" | "back" | "neither"
  isSure: boolean
}

export interface Cue {
  start: number
  end: number
  kind: "watch" | "ahead" | "back" | "soft"
}

const cuePatterns = new Map<LocaleWords, RegExp>()
const REACH = 240
const MOST_CUES = 40

/** Words of what has mostly been that stand beside what comes too ("results on 28 October", "the last six places"). */
const REPORTED = /^(?:results?|earnings|last|previous|recent)$/i
/** A clause that ends between a verb and a date: the verb is another's. */
const CLAUSE_END = /;\s|[.!?]\s{1,3}(?=\p{Lu})/u
/** "cut rates, ending the purchases on 1 December", "locked for 3 December": the day may be one to come after all. */
const FURTHER =
  /(?:\b(?:pulled|brought|put|slipped|bumped|extended|kicked|shunted|carried)\b[^,;.]{0,40}\s(?:to|until|till|into)\s(?:the\s)?|,\s{1,3}(?:ending|starting|beginning|closing|expiring|taking effect|opening|resuming|running)\b[^,;.]{0,60}|\b(?:locked(?: in)?|(?<=\b(?:is|are|still|now) )on|confirmed|fixed|pencill?ed in|booked|earmarked) for\s{1,3}(?:the\s{1,3})?)$/i
const FURTHER_REACH = 60
/** What follows a date up to a cue of a clause that is not the date's own. */
const ANOTHER_CLAUSE = /[;:]\s|\s[—–]\s|,\s(?:and|but|while|whereas|though|although|so|yet)\s/

/** "reopens on 6 January, four months after it was shut": what follows may be told of something else. */
const PART_END = /,\s|\(/

/** The pattern of a language's cue words. @internal Also for the test of patterns. */
export function cuePattern(words: LocaleWords): RegExp {
  const known = cuePatterns.get(words)
  if (known) return known
  const made = phrase(
    `(?<watch>${words.watchWords})|(?<ahead>${words.aheadWords})|(?<back>${words.backWords})|(?<soft>${words.softWords})`,
  )
  cuePatterns.set(words, made)
  return made
}

/** Verbs and cue words of a passage, in order. */
export function cuesOf({ text, words }: Passage): Cue[] {
  return allMatches(text, cuePattern(words)).map(({ 0: said, index, groups }) => ({
    start: index,
    end: index + said.length,
    kind: groups?.watch ? "watch" : groups?.ahead ? "ahead" : groups?.back ? "back" : "soft",
  }))
}

/**
 * The tense at a date: a watch word anywhere before it looks ahead ("watch whether it converts pilots into signed
 * contracts in Q3"); else the nearest cue before it in the sentence, else the nearest after, else the section's.
 */
export function tenseAt(draft: Draft, cues: readonly Cue[], { context, text }: Passage): Tense {
  const index = lastBefore(cues, draft.start)
  const within = cues
    .slice(Math.max(0, index - MOST_CUES), index + 1)
    .filter((cue) => draft.start - cue.end <= REACH)
  if (within.some((cue) => cue.kind === "watch")) return { direction: "ahead", isSure: true }
  const near = within.findLast((cue) => cue.kind !== "soft") ?? within.at(-1)
  if (
    near?.kind === "back" &&
    FURTHER.test(text.slice(Math.max(near.start, draft.start - FURTHER_REACH), draft.start))
  )
    return { direction: "neither", isSure: false }
  if (near)
    return {
      direction: near.kind === "back" ? "back" : "ahead",
      isSure:
        !REPORTED.test(text.slice(near.start, near.end)) &&
        !(near.kind === "back" && CLAUSE_END.test(text.slice(near.end, draft.start))),
    }
  const next = cues.slice(index + 1, index + 8).find((cue) => cue.start >= draft.end)
  if (
    next &&
    next.kind !== "soft" &&
    next.start - draft.end <= 60 &&
    !ANOTHER_CLAUSE.test(text.slice(draft.end, next.start))
  )
    return {
      direction: next.kind === "back" ? "back" : "ahead",
      isSure: context.outlook === "neither" && !PART_END.test(text.slice(draft.end, next.start)),
    }
  return { direction: context.outlook, isSure: context.outlook === "ahead" && unitOf(draft.said) === "day" }
}

/** Index of the last cue that ends at or before `position`; -1 without one. */
function lastBefore(cues: readonly Cue[], position: number): number {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
