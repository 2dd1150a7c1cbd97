import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Block, Document, Sentence } from "../document.ts"
import type {
  DateReading,
  EventReading,
  MentionReading,
  PredictionReading,
  Stretch,
  WindowReading,
} from "../reading.ts"
import { senseOf, sensingHeading } from "../sections.ts"
import { topicOf } from "../topics.ts"
import { toPhrase } from "./clauses.ts"
import { contrary } from "./contrary.ts"
import { forecast } from "./forecast.ts"
import { ifThen } from "./if-then.ts"
import { listedCondition, listedScenario, listedWatch } from "./listed.ts"
import { maskMarkdown } from "./markdown.ts"
import { claimPatterns } from "./patterns.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"
import { scenario } from "./scenario.ts"
import { watch } from "./watch.ts"
import { datesIn, findTrigger, fromTrigger, isLimit, NO_WINDOW, toWindow } from "./windows.ts"

/** What is known around the predictions of a digest. */
export interface PredictionContext {
  publishedOn: CalendarDay
  /** BCP 47; the reader uses English words for languages it has none for. */
  language: string
  events: readonly EventReading[]
}

/** The dates of each sentence, by the sentence's index; offsets are those of the digest's text. */
export type DatesOfSentence = ReadonlyMap<number, readonly DateReading[]>

/** In order: what one rule has read, the next ones leave alone. Items of lists come last. */
const RULES: readonly ClaimRule[] = [ifThen, contrary, scenario, watch, forecast]
const ITEM_RULES: readonly ClaimRule[] = [listedCondition, listedWatch, listedScenario]
const LONGEST_MENTION = 700
/** Sections whose sentences claim nothing by themselves. */
const SILENT = new Set(["sources"])

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
  const byBlock = groupByBlock(document.sentences)
  for (const block of document.blocks) {
    const sense = senseOf(document, block)
    if (block.kind === "heading" || SILENT.has(sense)) continue
    let previous: PredictionReading | undefined
    const claims = claimsOf(document, block, byBlock.get(block.index) ?? [], dates, context)
    for (const { claim, passage } of claims) {
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

function claimsOf(
  document: Document,
  block: Block,
  sentences: readonly Sentence[],
  dates: DatesOfSentence,
  context: PredictionContext,
): Found[] {
  const passages = sentences.map((sentence) => toPassage(document, block, sentence, dates, context))
  const found = passages.flatMap((passage) => applyRules(RULES, passage).map((claim) => ({ claim, passage })))
  const [first] = passages
  if (found.length > 0 || !first?.isItem) return found
  return applyRules(ITEM_RULES, first).map((claim) => ({ claim, passage: first }))
}

function toPassage(
  document: Document,
  block: Block,
  sentence: Sentence,
  dates: DatesOfSentence,
  context: PredictionContext,
): Passage {
  const { text } = document
  const heading = sensingHeading(document, block)
  const own = dates.get(sentence.index) ?? []
  const raw = text.slice(sentence.start, sentence.end)
  return {
    words: maskMarkdown(raw),
    start: sentence.start,
    sentence,
    block,
    sense: senseOf(document, block),
    isItem: block.kind === "bullet" || block.kind === "row" || /^(?:\*\*|\d+[.)]\s)/.test(raw),
    heading: heading ? toPhrase(maskMarkdown(text.slice(heading.start, heading.end))) : null,
    dates: own,
    ahead: own.filter(
      (date) => isAhead(date, context.publishedOn) && isLimit(text, date, context.publishedOn),
    ),
    patterns: claimPatterns(context.language),
  }
}

/** A date that had not passed, or a window whose days are not known yet. */
function isAhead(date: DateReading, publishedOn: CalendarDay): boolean {
  if (date.role === "as_of") return false
  return date.basis === "none" || date.basis === "event" || date.span.endsOn >= publishedOn
}

function applyRules(rules: readonly ClaimRule[], passage: Passage): Claim[] {
  const claims: Claim[] = []
  for (const rule of rules)
    for (const claim of rule.read(passage))
      if (!claims.some((other) => overlap(other.mention, claim.mention)))
        claims.push({ ...claim, rule: rule.name })
  return claims
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
  const consequence = claim.impliedConsequence ?? phrase(document, claim.consequence)
  if (consequence === "" || condition === "") return undefined
  const windows = windowsOf(document, claim, passage, dates, context)
  const mention = mentionOf(document, claim, windows)
  return {
    type: claim.type,
    condition,
    consequence,
    topic: topicOf(`${condition ?? ""} ${consequence}`),
    ...windows,
    mentions: [mention],
    confidence: confidenceOf(claim, passage, windows.dueOn),
    rules: [claim.rule, ...(passage.sense === "none" ? [] : [`section:${passage.sense}`])],
  }
}

const phrase = (document: Document, stretch: Stretch): string =>
  toPhrase(maskMarkdown(document.text.slice(stretch.start, stretch.end)))

/** The condition's words; "if it does" takes those of the claim before it. */
function conditionOf(
  document: Document,
  claim: Claim,
  passage: Passage,
  previous: PredictionReading | undefined,
): string | null {
  if (claim.impliedCondition !== undefined) return claim.impliedCondition
  if (claim.condition === null) return null
  const words = phrase(document, claim.condition)
  if (previous === undefined || previous.type === "conditional" || claim.type !== "conditional") return words
  if (passage.patterns.backReference.test(words)) return previous.consequence
  return passage.patterns.isNot.test(words) ? `not: ${previous.consequence}` : words
}

interface Windows {
  conditionWindow: WindowReading
  outcomeWindow: WindowReading
  dueOn: CalendarDay | null
  trigger: number | null
}

function windowsOf(
  document: Document,
  claim: Claim,
  passage: Passage,
  dates: DatesOfSentence,
  context: PredictionContext,
): Windows {
  const { publishedOn, events } = context
  const inCondition = datesIn(passage.ahead, claim.condition)
  const inOutcome = passage.ahead.filter(
    (date) =>
      !inCondition.includes(date) && overlap(date, { start: claim.mention.start, end: claim.mention.end }),
  )
  let conditionWindow = toWindow(inCondition, publishedOn)
  let outcomeWindow = toWindow(claim.impliedConsequence === undefined ? inOutcome : [], publishedOn)
  const trigger =
    findTrigger(document.text, claim.condition ?? claim.consequence, passage.ahead, events, publishedOn) ??
    null
  const event = trigger === null ? undefined : events[trigger]
  if (event && claim.condition !== null && conditionWindow.basis === "none")
    conditionWindow = { ...NO_WINDOW, basis: "event", opensOn: event.span.startsOn, dueOn: event.span.endsOn }
  const anchor =
    claim.condition === null ? undefined : (event?.span.endsOn ?? conditionWindow.dueOn ?? undefined)
  if (anchor !== undefined && outcomeWindow.basis === "digest")
    outcomeWindow = fromTrigger(outcomeWindow, anchor)
  if (conditionWindow.basis === "none" && outcomeWindow.basis === "none")
    outcomeWindow = headingWindow(document, passage, dates, publishedOn)
  return { conditionWindow, outcomeWindow, dueOn: outcomeWindow.dueOn ?? conditionWindow.dueOn, trigger }
}

/** A date in a heading governs the items of the list below it. */
function headingWindow(
  document: Document,
  passage: Passage,
  dates: DatesOfSentence,
  publishedOn: CalendarDay,
): WindowReading {
  const heading = passage.block.kind === "paragraph" ? undefined : sensingHeading(document, passage.block)
  const sentence = heading && document.sentences.find((one) => one.block === heading.index)
  const ahead = (sentence && dates.get(sentence.index))?.filter((date) => isAhead(date, publishedOn)) ?? []
  return toWindow(ahead, publishedOn)
}

function mentionOf(document: Document, claim: Claim, windows: Windows): MentionReading {
  const { start } = claim.mention
  const end = Math.min(claim.mention.end, start + LONGEST_MENTION)
  const dateWords = windows.outcomeWindow.words ?? windows.conditionWindow.words
  return { start, end, words: document.text.slice(start, end), dateWords }
}

/** A section that promises claims and a time limit make a claim surer. */
function confidenceOf(claim: Claim, passage: Passage, dueOn: CalendarDay | null): number {
  const isPromised =
    passage.sense === "watch" || passage.sense === "outlook" || passage.sense === "conditions"
  const sum = claim.confidence + (isPromised ? 0.06 : 0) + (dueOn === null ? 0 : 0.04)
  return Math.min(0.99, Math.round(sum * 100) / 100)
}
