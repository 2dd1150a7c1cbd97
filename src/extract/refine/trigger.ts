import { daySpan } from "../../domain/date-span.ts"
import { settled } from "../dates/said.ts"
import type { Draft, Passage, Refiner } from "../rule.ts"

const REACH = 60
/** Left in `rules` where nothing dated was found to count from: the days are then not to be trusted, the offset is. */
const NO_ANCHOR = "no-anchor"

/**
 * What days counted from an event are counted from: a date right behind the words ("within 60 days of the ruling,
 * handed down on May 2", "two weeks after April 3"), else the last dated thing before them, else the anchors.
 */
export const trigger: Refiner = {
  name: "trigger",
  refine(drafts, passage) {
    const counted: Draft[] = []
    for (const [index, draft] of drafts.entries()) {
      counted.push(draft.said.unit === "event" ? count(draft, drafts[index + 1], counted, passage) : draft)
    }
    return counted
  },
}

function count(
  draft: Draft,
  next: Draft | undefined,
  before: readonly Draft[],
  { text, context }: Passage,
): Draft {
  if (draft.said.unit !== "event") return draft
  const { from, of } = draft.said
  const behind = next && draft.offset !== null && isItsDate(draft, next, text) ? next : undefined
  const last = behind ?? before.at(-1)
  const near = last?.said.unit === "span" && last.basis !== "none" ? last.said.span : undefined
  const anchor = near ?? context.anchors.at(-1)
  const rules = [...draft.rules, anchor === undefined ? NO_ANCHOR : trigger.name]
  return { ...draft, said: settled(from(anchor ?? daySpan(context.publishedOn)), of), rules }
}

function isItsDate(draft: Draft, next: Draft, text: string): boolean {
  if (next.said.unit !== "span" || next.start - draft.end > REACH) return false
  return !/[.;:]\s|\b(?:if|will|would)\b/iu.test(text.slice(draft.end, next.start))
}
