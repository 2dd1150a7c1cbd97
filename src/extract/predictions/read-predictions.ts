import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Block, Document, Sentence } from "../document.ts"
import type { MentionReading, PredictionReading, Stretch } from "../reading.ts"
import { senseOf } from "../sections.ts"
import { topicOf } from "../topics.ts"
import { arrow } from "./arrow.ts"
import { windowsOf } from "./claim-windows.ts"
import { toPhrase } from "./clauses.ts"
import { contingent, contrary, level } from "./contrary.ts"
import { field } from "./fields.ts"
import { forecast } from "./forecast.ts"
import { ifThen } from "./if-then.ts"
import { listedCondition, listedScenario, listedWatch } from "./listed.ts"
import { maskMarkdown } from "./markdown.ts"
import { paired } from "./paired.ts"
import { passagesOf, toItem, withContext, withItem } from "./passages.ts"
import type { Claim, ClaimRule, DatesOfSentence, Passage, PredictionContext } from "./rule.ts"
import { scenario } from "./scenario.ts"
import { softForecast } from "./soft-forecast.ts"
import { watch } from "./watch.ts"

/** In order: what one rule has read, the next ones leave alone. Items of lists come last. */
const RULES: readonly ClaimRule[] = [
  arrow,
  ifThen,
  contrary,
  contingent,
  level,
  paired,
  scenario,
  watch,
  field,
  forecast,
]
const ITEM_RULES: readonly ClaimRule[] = [listedCondition, listedWatch, listedScenario]
const SOFT_RULES: readonly ClaimRule[] = [softForecast]
const LONGEST_MENTION = 700

/**
 * The predictions of a digest in the order of its text: each with its condition and consequence, its two windows and
 * the event it hangs on (an index into `context.events`).
 */
export function readPredictions(
  document: Document,
  dates: DatesOfSentence,
  context: PredictionContext,
): PredictionReading[] {
  const predictions: PredictionReading[] = []
  const sentences = groupByBlock(document.sentences)
  for (const block of document.blocks) {
    if (block.kind === "heading" || senseOf(document, block) === "sources") continue
    const own = sentences.get(block.index) ?? []
    let previous: PredictionReading | undefined
    for (const { claim, passage } of claimsOf(document, block, own, dates, context)) {
      const prediction = toPrediction(document, claim, passage, dates, context, previous)
      if (prediction === undefined) continue
      predictions.push(prediction)
      previous = prediction
    }
  }
  return predictions
}

function groupByBlock(sentences: readonly Sentence[]): ReadonlyMap<number, Sentence[]> {
  const groups = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.block)
    if (group) group.push(sentence)
    else groups.set(sentence.block, [sentence])
  }
  return groups
}

interface Found {
  claim: Claim
  passage: Passage
}

/**
 * Claims by the words of each sentence; an item without any is read by the sense of its heading. Sentences that still
 * claim nothing are searched for claims without a time, in an item only where it has no other.
 */
function claimsOf(
  document: Document,
  block: Block,
  sentences: readonly Sentence[],
  dates: DatesOfSentence,
  context: PredictionContext,
): Found[] {
  const passages = passagesOf(document, block, sentences, dates, context)
  const bySentence = passages.map((passage) => readWith(RULES, passage))
  const isBare = bySentence.every((found) => found.length === 0)
  const item = toItem(document.text, passages, context.language)
  const listed = isBare && item ? readWith(ITEM_RULES, item) : []
  if (listed.length > 0 || (item && !isBare)) return isBare ? listed : bySentence.flat()
  return passages.flatMap((passage, index) => {
    const found = bySentence[index] ?? []
    return found.length > 0 ? found : readWith(SOFT_RULES, passage)
  })
}

function readWith(rules: readonly ClaimRule[], passage: Passage): Found[] {
  return applyRules(rules, passage).map((claim) => ({ claim, passage }))
}

function applyRules(rules: readonly ClaimRule[], passage: Passage): Claim[] {
  const claims: Claim[] = []
  for (const rule of rules)
    for (const claim of rule.read(passage))
      if (!claims.some((other) => overlap(other.mention, claim.mention)))
        claims.push({ ...claim, rule: rule.name })
  return claims.sort((a, b) => a.mention.start - b.mention.start)
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

function toPrediction(
  document: Document,
  claim: Claim,
  passage: Passage,
  dates: DatesOfSentence,
  context: PredictionContext,
  previous: PredictionReading | undefined,
): PredictionReading | undefined {
  const condition = conditionOf(document, claim, passage, previous)
  const said = phrase(document, claim.consequence)
  const consequence =
    claim.impliedConsequence ?? (condition === null ? inContext(document, passage, claim, said) : said)
  if (consequence === "" || condition === "") return undefined
  const windows = windowsOf(document, claim, passage, dates, context)
  const { start } = claim.mention
  const end = Math.min(claim.mention.end, start + LONGEST_MENTION)
  const dateWords = windows.outcomeWindow.words ?? windows.conditionWindow.words
  const mention: MentionReading = { start, end, words: document.text.slice(start, end), dateWords }
  return {
    type: claim.type,
    condition,
    consequence,
    conditionAt: claim.condition,
    consequenceAt: claim.impliedConsequence === undefined ? claim.consequence : null,
    topic: topicOf(`${condition ?? ""} ${consequence}`),
    ...windows,
    mentions: [mention],
    confidence: confidenceOf(claim, passage, windows.dueOn),
    rules: [claim.rule, ...(passage.sense === "none" ? [] : [`section:${passage.sense}`])],
  }
}

const inContext = (document: Document, passage: Passage, claim: Claim, said: string): string =>
  claim.needsItem === true ? withItem(document, passage, said) : withContext(document, passage, claim, said)

const phrase = (document: Document, stretch: Stretch): string =>
  toPhrase(maskMarkdown(document.text.slice(stretch.start, stretch.end)))

/** The condition's words; "if it does" takes those of the claim before it. */
function conditionOf(
  document: Document,
  claim: Claim,
  passage: Passage,
  previous: PredictionReading | undefined,
): string | null {
  if (claim.condition === null) return null
  const words = phrase(document, claim.condition).replace(/^Unless\b/, "unless")
  const isAnswer = claim.type === "conditional" && previous !== undefined && previous.type !== "conditional"
  if (isAnswer && passage.patterns.backReference.test(words)) return previous.consequence
  if (isAnswer && passage.patterns.isNot.test(words)) return `not: ${previous.consequence}`
  if (claim.isNegated === true) return `not: ${words}`
  return claim.condition.start < claim.consequence.start
    ? withContext(document, passage, claim, words)
    : words
}

/** A section that promises claims and a time limit make a claim surer. */
function confidenceOf(claim: Claim, passage: Passage, dueOn: CalendarDay | null): number {
  const isPromised =
    passage.sense === "watch" || passage.sense === "outlook" || passage.sense === "conditions"
  const sum = claim.confidence + (isPromised ? 0.06 : 0) + (dueOn === null ? 0 : 0.04)
  return Math.min(0.99, Math.round(sum * 100) / 100)
}
