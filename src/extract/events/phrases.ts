import { antecedentOf, inNumber, sharedSubject } from "./antecedents.ts"
import { bracketAround, withoutBrackets } from "./asides.ts"
import { besideMark } from "./beside-mark.ts"
import { agendaItem, dashedHead, lastNamed } from "./bracketed.ts"
import { leftEdge, opensAnew, rightEdge, startsParticiple } from "./edges.ts"
import { actorBefore, actorIn, isBeforeNoun, namesBefore, nounAround, nounBefore } from "./nouns.ts"
import { objectRelative } from "./object-relatives.ts"
import type { Phrase } from "./phrase.ts"
import {
  isBe,
  isDeterminer,
  isHave,
  isMark,
  isModal,
  isName,
  isOpener,
  isPreposition,
  isVerb,
  type Token,
  verbOf,
} from "./tokens.ts"

/** How many tokens on each side of a date are looked at. */
const REACH = 70

/** The phrase around the date at `at`. `isAhead`: the date lies after the digest's day. */
export function phraseAround(sentence: readonly Token[], at: number, isAhead: boolean): Phrase {
  const from = Math.max(0, at - REACH)
  const window = sentence.slice(from, at + REACH)
  const date = at - from
  const bracket = bracketAround(window, date)
  if (bracket) return inBracket(window, bracket, date, isAhead)
  return phraseIn(window, date, isAhead)
}

function phraseIn(all: readonly Token[], date: number, isAhead: boolean): Phrase {
  const { tokens, at } = withoutBrackets(all, date)
  const lead = leadIn(tokens, at)
  if (lead)
    return { shape: "noun", tokens: lead, antecedent: [], actor: namesOfSubject(tokens, at), label: [] }
  const relative = objectRelative(tokens, at)
  if (relative) return relative
  const edge = clauseStart(tokens, at)
  const start = (isJoint(tokens[edge]) && edge < at) || leadsClause(tokens, edge, at) ? edge + 1 : edge
  const label = labelBefore(tokens, start)
  const end = rightEdge(tokens, start, at)
  const part = tokens.slice(start, end)
  const beside = besideMark(tokens, start, end)
  if (beside) return beside
  const here = at - start
  const actor = actorIn(tokens, start, at)
  const rest = tokens.slice(end, end + 25)
  const isParticiple = startsParticiple(part, 0)
  const started = isAhead ? startedThing(tokens, at, part.slice(0, here)) : []
  if (started.length > 0)
    return {
      shape: "modifier",
      tokens: tokens.slice(at, at + 1),
      antecedent: started,
      actor: actorBefore(tokens, at, at),
      label,
    }
  if (/^(?:which|whom)$/.test(part[0]?.lower ?? "") && isPreposition(tokens[start - 1])) {
    const thing = [...tokens.slice(start - 1, start), ...nounBefore(tokens, start - 1)]
    return { shape: "clause", tokens: [...part.slice(1), ...thing], antecedent: [], actor, label }
  }
  const modifier = modifierStart(part, here, isAhead)
  if (isBeforeNoun(tokens, at) && (isParticiple || modifier === 0 || !part.some(isVerb)))
    return { shape: "noun", tokens: nounAround(tokens, at), antecedent: [], actor, label }
  if (modifier !== null) {
    const antecedent = inNumber(tokens, start + modifier, antecedentOf(tokens, start + modifier))
    const tail = part.slice(modifier)
    const comma = tail.findIndex((token, index) => index > here - modifier && token.text === ",")
    if (antecedent.length > 0)
      return {
        shape: "modifier",
        tokens: dropRelative(comma < 0 ? tail : tail.slice(0, comma)),
        antecedent,
        actor: actorBefore(tokens, start + modifier - antecedent.length, at),
        label,
      }
  }
  const shared = sharedSubject(tokens, start)
  if (shared) return { ...shared, tokens: [...shared.tokens, ...part], actor, label, tail: rest }
  if (part.some(isVerb) && !isOpener(part[0]))
    return { shape: "clause", tokens: part, antecedent: [], actor, label, tail: rest }
  const noun = part.length <= 14 ? part : nounAround(tokens, at)
  if (noun.length > 1) return { shape: "noun", tokens: noun, antecedent: [], actor, label }
  return { shape: "clause", tokens: part, antecedent: [], actor, label }
}

/** "… signed for 3.5GW of capacity starting in 2027": what starts is the noun, when the verb is past and the day ahead. */
function startedThing(tokens: readonly Token[], at: number, before: readonly Token[]): Token[] {
  const isStart = /^(?:starting|beginning)\b/i.test(tokens[at]?.text ?? "")
  const isPast = before.some((token) => token.isFinite && verbOf(token)?.forms.has("past") === true)
  return isStart && isPast && tokens[at - 1]?.text !== "," ? nounBefore(tokens, at) : []
}

/** Words that join a clause to another and belong to neither. */
const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:while|whereas|although|though|because|when|as|once|and|but|so|yet)$/.test(token.lower)

/** "Since the deal became public in May, …": a clause that leads in, against "after the vote". */
function leadsClause(tokens: readonly Token[], edge: number, at: number): boolean {
  if (!/^(?:since|after|before|until)$/.test(tokens[edge]?.lower ?? "")) return false
  const comma = tokens.findIndex((token, index) => index > edge && token.text === ",")
  return tokens.slice(edge + 1, comma < 0 ? at : Math.min(comma, at)).some(isVerb)
}

/** "…, running from 2027 to 2032" tells how long its clause lasts: the clause is what the date belongs to. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const start = leftEdge(tokens, at)
  const verb = verbOf(tokens[start])
  if (start > 1 && verb && LASTING.has(verb.base) && tokens[start - 1]?.text === ",")
    return leftEdge(tokens, start - 1)
  return start
}

/** "Following the release of the second draft in December, the office published …": what the lead-in names. */
function leadIn(tokens: readonly Token[], at: number): Token[] | null {
  let from = at
  while (
    from > 0 &&
    !/^[.?!;:—–]$/.test(tokens[from - 1]?.text ?? "") &&
    !tokens[from - 1]?.isFinite &&
    !opensAnew(tokens, from)
  )
    from--
  if (!/^(?:following|after|since|despite|with|amid|as)$/.test(tokens[from]?.lower ?? "") || at - from < 4)
    return null
  const comma = tokens.findIndex((token, index) => index > at && token.text === ",")
  const verb = tokens.findIndex((token, index) => index > from && token.isFinite)
  return comma > at && (verb < 0 || verb > comma) ? tokens.slice(from + 1, at + 1) : null
}

/** The names in the subject of the clause behind a lead-in. */
function namesOfSubject(tokens: readonly Token[], at: number): Token[] {
  const verb = tokens.findIndex((token, index) => index > at && token.isFinite)
  return verb < 0 ? [] : namesBefore(tokens, verb)
}

/** "Cloud Next (through April 23)", "Nebius ($27B deal, March 2026)", "Trainium3 (shipping early 2026)". */
function inBracket(
  window: readonly Token[],
  bracket: { open: number; close: number },
  date: number,
  isAhead: boolean,
): Phrase {
  const inner = window.slice(bracket.open + 1, bracket.close)
  const words = inner.filter((token) => token.date === null && !isMark(token) && !isPreposition(token))
  if (/^(?:per|via|source|sources|according|cited|see)$/.test(inner[0]?.lower ?? "")) {
    const start = leftEdge(window, bracket.open)
    return {
      shape: "clause",
      tokens: window.slice(start, bracket.open),
      antecedent: [],
      actor: [],
      label: [],
    }
  }
  const item = agendaItem(inner, date - bracket.open - 1)
  if (item) return item
  if (inner.some(isVerb)) return phraseIn(inner, date - bracket.open - 1, isAhead)
  const outer = window.slice(0, bracket.open)
  const whole = dashedHead(window, outer, bracket.close)
  if (whole && words.length === 0)
    return { shape: "noun", tokens: whole, antecedent: [], actor: [], label: [] }
  const start = leftEdge(outer, outer.length)
  const hasVerb = outer.slice(start).some(isVerb)
  const noun = nounBefore(outer, outer.length)
  const actor = actorBefore(outer, outer.length - noun.length, outer.length)
  const label = labelBefore(outer, start)
  if (words.length > 0) return { shape: "modifier", tokens: inner, antecedent: lastNamed(noun), actor, label }
  return hasVerb && noun.length < 2
    ? { shape: "clause", tokens: outer.slice(start), antecedent: [], actor: [], label }
    : { shape: "noun", tokens: noun, antecedent: [], actor, label }
}

/** Participles that say how long their clause lasts. */
const LASTING = new Set("run cover span last".split(" "))

/** Participles that say what is meant to come. */
const PLANNED = /^(?:planned|scheduled|expected|slated|foreseen)$/

const LEADS = new Set("starting beginning effective commencing".split(" "))

/**
 * Where in the clause a participle or relative clause begins that the date belongs to; null when it belongs to the
 * clause's own verb. A finite past verb does not govern a day still to come: then the nearest participle does.
 */
function modifierStart(part: readonly Token[], at: number, isAhead: boolean): number | null {
  const first = part[0]
  if (first && /^(?:which|who|whose|that|where)$/.test(first.lower)) return 0
  if (startsParticiple(part, 0)) return 0
  const isPast =
    isAhead && part.slice(0, at).some((token) => token.isFinite && verbOf(token)?.forms.has("past") === true)
  for (let index = at - 1; index > 0 && index >= at - 7; index--) {
    const token = part[index]
    const verb = verbOf(token)
    if (!verb || isName(token) || !token) continue
    const isLast = index === at - 1 || (index === at - 2 && isPreposition(part[at - 1]))
    const isPlan = isLast && PLANNED.test(token.lower)
    if (token.isFinite && !(isPlan && part.slice(0, index).some((other) => other.isFinite))) return null
    const previous = part[index - 1]
    if (
      isBe(previous) ||
      isHave(previous) ||
      isModal(previous) ||
      previous?.lower === "to" ||
      (verbOf(previous) && !isName(previous) && (previous?.isFinite || !verbOf(previous)?.forms.has("third")))
    )
      return null
    if (isDeterminer(previous) || isPreposition(previous)) continue
    const isLead = LEADS.has(token.lower)
    if (LASTING.has(verb.base) && previous?.text === ",") return null
    if (verb.forms.has("ing")) return isLead && !isPast ? null : index
    if (verb.forms.has("participle") && (part.slice(0, index).some(isVerb) || !verb.forms.has("past")))
      return index
  }
  return null
}

const dropRelative = (tokens: readonly Token[]): readonly Token[] =>
  /^(?:which|who|that|where)$/.test(tokens[0]?.lower ?? "") ? tokens.slice(1) : tokens

/** "AI Act: the …" gives "AI Act": a few words before the colon at which the clause starts. */
function labelBefore(tokens: readonly Token[], start: number): Token[] {
  const mark = tokens[start - 1]
  if (mark?.text !== ":" && mark?.text !== "–" && mark?.text !== "—") return []
  const label = tokens.slice(0, start - 1)
  return label.length > 0 && label.length <= 8 && !label.some(isVerb) ? label : []
}
