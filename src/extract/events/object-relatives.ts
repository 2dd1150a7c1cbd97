import { nounBefore } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { hasName } from "./plain-words.ts"
import {
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isMark,
  isName,
  isPreposition,
  type Token,
  verbOf,
} from "./tokens.ts"
import { INTRANSITIVE } from "./verbs.ts"

/** Nouns behind which "that" tells what is said or when it is, not which one is meant. */
const NO_OBJECT =
  /^(?:fact|news|claims?|reports?|evidence|signs?|idea|view|fears?|hopes?|proof|day|days|time|times|way|ways|weeks?|months?|years?|quarters?|moment|rumou?rs?|statement|belief|case|so|such|now|said|those|what)$/
const PARTICLES = /^(?:up|out|off|down|over|in|away|back)$/

/**
 * "the deal that Osprey and Calder announced on …", "the pledge Osprey made in … to build": the noun is the object of
 * the verb behind it, so that the clause reads "Osprey and Calder announced the deal". Null for other phrases.
 */
export function objectRelative(tokens: readonly Token[], at: number): Phrase | null {
  let verb = at - 1
  while (verb > 0 && at - verb < 7 && !isPastVerb(tokens, verb) && !isMark(tokens[verb])) verb--
  const told = verbOf(tokens[verb])
  if (!isPastVerb(tokens, verb) || told === undefined || INTRANSITIVE.has(told.base)) return null
  const next = tokens[verb + 1]
  if (next?.date === null && !isPreposition(next) && !isAdverb(next) && !PARTICLES.test(next.lower))
    return null
  const from = subjectStart(tokens, verb)
  if (from === null) return null
  const isSaid = /^(?:that|which|whom)$/.test(tokens[from - 1]?.lower ?? "")
  const subject = tokens.slice(from, verb)
  const whole = nounBefore(tokens, isSaid ? from - 1 : from)
  const noun = whole.slice(
    Math.max(
      0,
      whole.findLastIndex((token) => isDeterminer(token) && !/['’]s?$/.test(token.text)),
    ),
  )
  const head = noun.at(-1)
  if (!head || noun.length < 2 || NO_OBJECT.test(head.lower) || head.isFinite || isPreposition(head))
    return null
  if (!isDeterminer(noun[0]) || (!isSaid && (!hasName(subject) || isName(head)))) return null
  const hasParticle = next?.date === null && PARTICLES.test(next.lower) && isPreposition(tokens[verb + 2])
  const behind = verb + (hasParticle ? 2 : 1)
  const rest = tokens.slice(behind, endOf(tokens, at))
  const base = { actor: [], label: [] }
  if (!hasName(subject)) {
    const predicate = tokens.slice(verb, endOf(tokens, at)).map((token) => ({ ...token, isFinite: false }))
    const was = {
      ...noun[0],
      ...predicate[0],
      text: "was",
      lower: "was",
      isFinite: true,
      isGlued: false,
    } as Token
    return {
      ...base,
      shape: "clause",
      tokens: [...named(tokens, from, noun), was, ...predicate],
      antecedent: [],
    }
  }
  return {
    ...base,
    shape: "clause",
    tokens: [
      ...subject,
      ...tokens.slice(verb, behind).map((token, index) => ({ ...token, isFinite: index === 0 })),
      ...noun.map((token) => (isDeterminer(token) ? { ...token, text: token.lower } : token)),
      ...rest,
    ],
    antecedent: [],
  }
}

const isPastVerb = (tokens: readonly Token[], at: number): boolean =>
  !isName(tokens[at]) &&
  verbOf(tokens[at])?.forms.has("past") === true &&
  !isBe(tokens[at - 1]) &&
  !isHave(tokens[at - 1]) &&
  !isDeterminer(tokens[at - 1])

const SMALL_WORD = /^\p{Ll}{3,}$/u

/** Where the subject before the verb begins: behind "that", or with a run of names that stands behind a noun. */
function subjectStart(tokens: readonly Token[], verb: number): number | null {
  let from = verb
  while (from > 0 && isAdverb(tokens[from - 1])) from--
  let names = from
  while (names > 0 && (isName(tokens[names - 1]) || (tokens[names - 1]?.lower === "and" && names < from)))
    names--
  const before = tokens[names - 1]
  if (names < from && before && SMALL_WORD.test(before.text) && !isPreposition(before)) return names
  while (from > 1 && verb - from < 7) {
    const token = tokens[from - 1]
    if (token === undefined || isMark(token) || token.isFinite || token.date !== null) return null
    if (/^(?:that|which|whom)$/.test(token.lower)) {
      const owner = tokens[from - 2]
      const isNoun =
        owner &&
        !isMark(owner) &&
        !owner.isFinite &&
        !isPreposition(owner) &&
        !verbOf(owner)?.forms.has("past")
      return isNoun && from < verb ? from : null
    }
    from--
  }
  return null
}

/** "the Ferry Forum, the club that …": the name that the noun stands beside. */
function named(tokens: readonly Token[], from: number, noun: readonly Token[]): readonly Token[] {
  const [first] = noun
  const at = first ? tokens.lastIndexOf(first, from) : -1
  if (tokens[at - 1]?.text !== ",") return noun
  const name = nounBefore(tokens, at - 1)
  return hasName(name) && name.every((token) => isName(token) || isDeterminer(token)) ? name : noun
}

function endOf(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex((token, index) => index > at && (token.isFinite || isMark(token)))
  return end < 0 ? tokens.length : end
}
