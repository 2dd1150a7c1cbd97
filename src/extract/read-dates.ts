import type { DateSpan } from "../domain/date-span.ts"
import { dateRules } from "./dates/index.ts"
import { wordsFor } from "./locales/index.ts"
import { allMatches } from "./patterns/all-matches.ts"
import { type Gate, gateOf } from "./patterns/gate.ts"
import type { DateReading } from "./reading.ts"
import { REFINERS } from "./refine/index.ts"
import { withoutOverlaps } from "./refine/overlap.ts"
import type { DateContext, DateRule, Draft, Found, Passage } from "./rule.ts"
import type { LocaleWords } from "./words.ts"

export type { DateContext } from "./rule.ts"

interface Grammar {
  rules: readonly DateRule[]
  gate: Gate
}
const grammars = new Map<LocaleWords, Grammar>()

/** The rules of a language with what tells which of them a text may need, built once. */
function grammarOf(words: LocaleWords): Grammar {
  const known = grammars.get(words)
  if (known) return known
  const rules = dateRules(words)
  const made = { rules, gate: gateOf(rules.map(({ pattern }) => pattern)) }
  grammars.set(words, made)
  return made
}

/** The rules of a language. @internal Also for the test of their patterns. */
export const rulesFor = (language: string): readonly DateRule[] => grammarOf(wordsFor(language)).rules

/**
 * All dated stretches of one sentence, bullet or heading, in order and not overlapping; offsets are relative to `text`.
 * Days are calendar days without a zone. With basis `event` the days are counted from the last anchor (from the
 * digest's day when there is none, and then only `offset` can be trusted); basis `none` marks words that set no limit
 * ("soon"). Pure; time linear in the length of `text`.
 */
export function readDates(text: string, context: DateContext): DateReading[] {
  const passage: Passage = { text, context, words: wordsFor(context.language) }
  const { rules, gate } = grammarOf(passage.words)
  const found = gate(text).flatMap((index) => draftsOf(rules[index], passage))
  if (found.length === 0) return []
  const refined = REFINERS.reduce<readonly Draft[]>(
    (drafts, refiner) => refiner.refine(drafts, passage),
    withoutOverlaps(found),
  )
  return refined.flatMap((draft) => readingOf(draft, text))
}

function draftsOf(rule: DateRule | undefined, { text, context }: Passage): Draft[] {
  if (rule === undefined) return []
  const drafts: Draft[] = []
  for (const match of allMatches(text, rule.pattern)) {
    const found = rule.read(match, context)
    if (found === null) continue
    for (const one of Array.isArray(found) ? found : [found]) drafts.push(draftOf(one, match, rule.name))
  }
  return drafts
}

function draftOf(found: Found, match: RegExpExecArray, name: string): Draft {
  return {
    start: match.index,
    end: match.index + match[0].length,
    role: "on",
    basis: "absolute",
    offset: null,
    open: null,
    isApproximate: false,
    implied: [],
    ...found,
    rules: [name],
  }
}

function readingOf(draft: Draft, text: string): DateReading[] {
  if (draft.said.unit !== "span") return []
  const { start, role, basis, offset, implied, rules } = draft
  const end = text[draft.end - 1] === "." ? draft.end - 1 : draft.end
  const span: DateSpan = {
    ...draft.said.span,
    isStartOpen: draft.said.span.isStartOpen || draft.open === "start",
    isEndOpen: draft.said.span.isEndOpen || draft.open === "end",
    isApproximate: draft.said.span.isApproximate || draft.isApproximate,
  }
  return [{ start, end, words: text.slice(start, end), span, role, basis, offset, implied, rules }]
}
