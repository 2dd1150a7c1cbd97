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

/** Verbs and cue words of a passage, in order. */
export function cuesOf({ text, words }: Passage): Cue[] {
  const known = cuePatterns.get(words)
  const pattern =
    known ??
    phrase(
      `(?<watch>${words.watchWords})|(?<ahead>${words.aheadWords})|(?<back>${words.backWords})|(?<soft>${words.softWords})`,
    )
  if (!known) cuePatterns.set(words, pattern)
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match.groups?.watch
      ? "watch"
      : match.groups?.ahead
        ? "ahead"
        : match.groups?.back
          ? "back"
          : "soft",
  }))
}

/**
 * The tense at a date: a watch word anywhere before it looks ahead ("watch whether it converts pilots into signed
 * contracts in Q3"); else the nearest cue before it in the sentence, else the nearest after, else the section's.
 */
export function tenseAt(draft: Draft, cues: readonly Cue[], { context }: Passage): Tense {
  const index = lastBefore(cues, draft.start)
  const within = cues
    .slice(Math.max(0, index - MOST_CUES), index + 1)
    .filter((cue) => draft.start - cue.end <= REACH)
  if (within.some((cue) => cue.kind === "watch")) return { direction: "ahead", isSure: true }
  const near = within.findLast((cue) => cue.kind !== "soft") ?? within.at(-1)
  if (near) return { direction: near.kind === "back" ? "back" : "ahead", isSure: true }
  const next = cues.slice(index + 1, index + 8).find((cue) => cue.start >= draft.end)
  if (next && next.kind !== "soft" && next.start - draft.end <= 60)
    return { direction: next.kind === "back" ? "back" : "ahead", isSure: context.outlook === "neither" }
  return { direction: context.outlook, isSure: false }
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
