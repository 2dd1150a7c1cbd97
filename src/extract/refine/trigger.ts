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
  const { from, of, back } = draft.said
  const beside = before.at(-1)
  if (back && beside?.said.unit === "span" && beside.said.of === "day" && isApposed(draft, beside, text)) {
    const rules = [...draft.rules, trigger.name, APPOSED]
    return { ...draft, offset: null, said: settled(back(beside.said.span), of), rules }
  }
  const behind = next && draft.offset !== null && isItsDate(draft, next, text) ? next : undefined
  const last = behind ?? before.at(-1)
  const near = last?.said.unit === "span" && last.basis !== "none" ? last.said.span : undefined
  const anchor = near ?? context.anchors.at(-1)
  const rules = [...draft.rules, anchor === undefined ? NO_ANCHOR : trigger.name]
  const isOpening = near === undefined && of === "day" && draft.rules.includes(SAME_UNIT)
  const isSettled = anchor !== undefined && (isOpening || draft.rules.some((rule) => THAT_DAY.has(rule)))
  return {
    ...draft,
    ...(isSettled && { basis: "absolute" as const }),
    said: settled(from(anchor ?? daySpan(context.publishedOn)), of),
    rules,
  }
}

const APPOSED = "apposed"
/** Rules whose words mean the very day named before. */
const THAT_DAY: ReadonlySet<string> = new Set(["by-this-date", "before-this-date"])
/** "the same day" of a sentence without another date is that of the sentence before. */
const SAME_UNIT = "same-unit"
const WORD_NEXT = /^\s[\p{L}“"]/u
const COMMA = /^,\s(?:(?:just|only|barely|exactly|almost|nearly|about|some|roughly)\s)?$/i
const AFTER_OR_BEFORE =
  /\b(?:after|following|before|prior to|ahead of|nach|vor|après|avant|después de|tras|antes de)$/iu

/** "on Tuesday, four days after the leak": the leak was four days before Tuesday. */
function isApposed(draft: Draft, beside: Draft, text: string): boolean {
  if (beside.basis === "none" || beside.basis === "event" || !COMMA.test(text.slice(beside.end, draft.start)))
    return false
  const said = text.slice(draft.start, draft.end)
  const behind = text.slice(draft.end, draft.end + 8)
  return AFTER_OR_BEFORE.test(said) && WORD_NEXT.test(behind)
}

function isItsDate(draft: Draft, next: Draft, text: string): boolean {
  if (next.said.unit !== "span" || next.start - draft.end > REACH) return false
  return !/[.;:]\s|\b(?:if|will|would)\b/iu.test(text.slice(draft.end, next.start))
}
