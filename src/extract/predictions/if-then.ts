import { allMatches } from "../patterns/all-matches.ts"
import { isInvertedHad } from "../telling-had.ts"
import { attributionStart, clauseEnd, findSplit, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"
import { datesIn } from "./windows.ts"

/** "… Once sold", "If sold externally": a bare participle is a condition only where it tells of a decision. */
const PARTICIPLE =
  /^\s*(?:\p{L}+ly )?(?:\p{Ll}+ed|sold|taken|used|built|made|given|done|left|held|run|kept)\b(?!\s+(?:is|are|has|will))/u
const DECIDED =
  /^\s*(?:fully |formally |officially |finally )?(?:approved|confirmed|passed|ratified|adopted|finali[sz]ed|enacted|completed|implemented|granted|upheld|signed|launched|released|cleared|accepted|closed|elected|published|agreed|successful|true|filed)\b/i

/**
 * - If inflation cools, the bank will cut rates
 * - Unless the strike ends by Friday, ports close
 * - Once ratified, the treaty takes effect in May
 */
export const ifThen: ClaimRule = {
  name: "if-then",
  read(passage) {
    const claims: Omit<Claim, "rule">[] = []
    for (const opener of openersOf(passage)) {
      const claim = opener.isInitial ? readInitial(passage, opener) : readTrailing(passage, opener)
      if (claim && !claims.some((other) => overlaps(other, claim))) claims.push(claim)
    }
    return claims
  },
}

const KINDS = ["inverted", "unless", "nominal", "lacking", "once", "every"] as const

interface Opener {
  /** Offsets of the opening word in the passage's words. */
  from: number
  to: number
  kind: "if" | (typeof KINDS)[number]
  /** Stands where a clause begins, so that its consequence may follow. */
  isInitial: boolean
}

function openersOf(passage: Passage): Opener[] {
  const { words, patterns } = passage
  const openers: Opener[] = []
  for (const match of allMatches(words, patterns.opener)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const before = words.slice(Math.max(0, from - 60), from)
    const after = words.slice(to, to + 40)
    if (patterns.endsNotBeforeIf.test(before.trimEnd()) || patterns.atNotAfterIf.test(after)) continue
    const kind = kindOf(match.groups ?? {})
    if (kind === "once" && startsDate(passage, to)) continue
    const isInitial = isClauseStart(passage, from)
    if (isInitial || (kind !== "inverted" && kind !== "lacking")) openers.push({ from, to, kind, isInitial })
  }
  return openers
}

/** "As soon as this summer": a day follows, not a clause. */
const startsDate = (passage: Passage, to: number): boolean =>
  passage.dates.some((date) => date.start >= passage.start + to && date.start <= passage.start + to + 2)

function kindOf(groups: Record<string, string | undefined>): Opener["kind"] {
  for (const kind of KINDS) if (groups[kind] !== undefined) return kind
  return "if"
}

/** True at the start of the sentence, after a colon, semicolon, dash or bracket, and after opening words ("But if"). */
function isClauseStart(passage: Passage, from: number): boolean {
  const before = passage.words.slice(0, from)
  if (/^[\s"“'‘(>*•-]*$/.test(before)) return true
  const clause = before.slice(
    Math.max(before.lastIndexOf(";"), before.lastIndexOf(": "), lastDash(before)) + 1,
  )
  if (/^[\s"“(—–-]*$/.test(clause)) return true
  const bare = clause.trimStart()
  const lead = passage.patterns.atLead.exec(bare)
  if (lead && lead[0].length === bare.length) return true
  return passage.patterns.endsClauseLead.test(clause)
}

const lastDash = (words: string): number =>
  Math.max(words.lastIndexOf("— "), words.lastIndexOf("– "), words.lastIndexOf("… "))

function readInitial(passage: Passage, { from, to, kind }: Opener): Omit<Claim, "rule"> | undefined {
  const { words, patterns } = passage
  const end = Math.min(consequenceEnd(words, to), attributionStart(passage))
  const comma = findSplit(passage, to, end)
  const split =
    comma ??
    (kind === "nominal" || kind === "lacking" ? verbAt(passage, to, end) : invertedAt(passage, from, to))
  if (split === undefined) return undefined
  let then = comma === undefined ? split : split + 1
  const marker = patterns.atThen.exec(words.slice(then))
  if (marker) then += marker[0].length
  const condition = words.slice(to, split)
  const consequence = words.slice(then, end)
  if (isAdvice(passage, condition, consequence) || isRefused(passage, condition, consequence))
    return undefined
  const isDated = kind !== "once" && datesIn(passage.ahead, stretchOf(passage, then, end)).length > 0
  if (kind === "every" || (NEEDS_AHEAD.has(kind) && !isDated && !looksAhead(passage, consequence)))
    return undefined
  return {
    type: "conditional",
    condition: stretchOf(passage, KEPT.has(kind) ? from : to, split),
    consequence: stretchOf(passage, then + expectLength(passage, consequence), end),
    mention: stretchOf(passage, from === leadStart(words) ? 0 : from, end),
    confidence: kind === "if" ? 0.9 : 0.8,
  }
}

/** What follows from these has to look ahead: they open sentences about the present too. */
const NEEDS_AHEAD: ReadonlySet<Opener["kind"]> = new Set(["once", "nominal", "lacking"])
/** Their own words say what the condition is. */
const KEPT: ReadonlySet<Opener["kind"]> = new Set(["unless", "lacking"])

/** "Im Falle eines Streiks würde der Hafen schließen": no comma, the verb of the consequence comes next. */
function verbAt({ words, patterns }: Passage, from: number, to: number): number | undefined {
  const verb = patterns.would.exec(words.slice(from, to)) ?? patterns.could.exec(words.slice(from, to))
  return verb && patterns.language === "de" ? from + verb.index : undefined
}

/** "Only if the well flows will they go on": the verb of the consequence comes before its subject. */
function invertedAt({ words, patterns }: Passage, from: number, to: number): number | undefined {
  if (patterns.language !== "en" || !/^\W*only\s+$/i.test(words.slice(0, from))) return undefined
  const verb = /\s(?:will|would|can|could|may|does|do)\s/.exec(words.slice(to))
  return verb ? to + verb.index : undefined
}

const leadStart = (words: string): number => words.length - words.trimStart().length

/** The end of a consequence: a semicolon, or the dash before a new "if". */
function consequenceEnd(words: string, from: number): number {
  const semicolon = words.indexOf("; ", from)
  return semicolon < 0 ? words.length : semicolon
}

function expectLength(passage: Passage, consequence: string): number {
  return passage.patterns.atExpect.exec(consequence)?.[0].length ?? 0
}

/** "The deal collapses if regulators object": the main clause stands first and has to look ahead. */
function readTrailing(passage: Passage, { from, to, kind }: Opener): Omit<Claim, "rule"> | undefined {
  const { words } = passage
  const mainStart = trailingStart(passage, from)
  const mainEnd =
    from -
    (/(?<![,\s])[,\s]*(?:\b(?:but|and)\s+)?\bonly\s*$/i.exec(words.slice(mainStart, from))?.[0].length ?? 0)
  const main = words.slice(mainStart, mainEnd)
  const end = trailingEnd(words, to)
  const condition = words.slice(to, end)
  const fewest = kind === "nominal" ? 1 : 2
  if (main.trim().split(/\s+/).length < 3 || condition.trim().split(/\s+/).length < fewest) return undefined
  if (isAdvice(passage, condition, main) || isRefused(passage, condition, main)) return undefined
  const isDated = datesIn(passage.ahead, stretchOf(passage, mainStart, from)).length > 0
  const mayJudge = kind === "if" || kind === "unless"
  if (!isDated && !looksAhead(passage, main) && !(mayJudge && isJudgement(passage, main))) return undefined
  return {
    type: "conditional",
    condition: stretchOf(passage, KEPT.has(kind) ? from : to, end),
    consequence: stretchOf(passage, mainStart, mainEnd),
    mention: stretchOf(passage, mainStart, end),
    confidence: kind === "if" ? 0.75 : 0.7,
  }
}

/** A present judgement that the condition would turn: "is legal but irrelevant if …", "has room to rise if …". */
const isJudgement = ({ patterns }: Passage, main: string): boolean =>
  patterns.judgement.test(main.slice(-80)) && !/\bonly\b/i.test(main)

/** The start of the main clause before a condition: after the last break that leaves it four words or more. */
function trailingStart({ words, patterns }: Passage, from: number): number {
  const before = words.slice(0, from)
  const cuts = allMatches(before, patterns.boundary).map((cut) => cut.index + cut[0].length)
  const last = cuts.findLast((cut) => before.slice(cut).trim().split(/\s+/).length >= 4)
  return last ?? leadStart(words)
}

function trailingEnd(words: string, from: number): number {
  const comma = /,\s(?:and|but|so|while|which|as|per|according|the|he|she|they|it|said)\b/.exec(
    words.slice(from),
  )
  return Math.min(clauseEnd(words, from), comma ? from + comma.index : words.length)
}

function looksAhead(passage: Passage, main: string): boolean {
  const isListed = passage.sense === "watch" || passage.sense === "outlook"
  return isListed || foresees(passage, main)
}

function foresees({ patterns }: Passage, main: string): boolean {
  return (
    patterns.will.test(main) ||
    patterns.could.test(main) ||
    patterns.would.test(main) ||
    patterns.expectation.test(main) ||
    patterns.plan.test(main)
  )
}

/** Advice speaks to the reader, or its main clause is an order ("if you use it, upgrade"). */
function isAdvice(passage: Passage, condition: string, main: string): boolean {
  const { patterns } = passage
  if (patterns.atReader.test(condition) || patterns.atReader.test(main)) return true
  if (patterns.reader.test(condition.slice(0, 60))) return true
  if (ADVISED.test(main)) return true
  return !patterns.atExpect.test(main) && patterns.atOrder.test(main)
}

/** "Investors should sell if …" */
const ADVISED =
  /^\W{0,4}(?:investors|traders|readers|users|holders|shareholders|fans|buyers|sellers|admins|administrators|operators|customers|owners|drivers|visitors|parents|patients) (?:[a-z]{2,14} )?should\b/iu

const ONE_WORD = /^\s*\p{L}+\s*$/u
const BARE_TRUTH = /^\s*(?:true|correct|accurate|right|confirmed|proven)\s*$/i
/** How software and machines behave, and what is done with people: no claim about what will happen. */
const MACHINE =
  /^\s*(?:an?|the|any|no|each|that|this|one)\s(?:[\p{L}-]+\s){0,2}?(?:request|client|server|node|pod|container|function|method|query|file|thread|process|packet|buffer|parameter|argument|flag|header|script|array|string|variable|cache|connection|database|row|column|field|schema|endpoint|daemon|worker|queue|kernel|driver|browser|cookie|certificate|password|command|software|firmware|sensor|controller|valve|device|patient|visitor|passenger|caller|build|list is|value is)\b/iu

function isRefused(passage: Passage, condition: string, main: string): boolean {
  const { patterns } = passage
  if (isInvertedHad(passage.words)) return true
  if (condition.trim() === "" || main.trim() === "" || passage.words.trimEnd().endsWith("?")) return true
  const isGeneral = BARE_TRUTH.test(condition) || MACHINE.test(condition) || MACHINE.test(main)
  if (isGeneral && passage.ahead.length === 0 && !foresees(passage, main)) return true
  if (patterns.contraryToFact.test(condition) || patterns.contraryToFact.test(main)) return true
  if (PARTICIPLE.test(condition) && !DECIDED.test(condition)) return true
  return ONE_WORD.test(main)
}

const overlaps = (a: Omit<Claim, "rule">, b: Omit<Claim, "rule">): boolean =>
  a.mention.start < b.mention.end && b.mention.start < a.mention.end
