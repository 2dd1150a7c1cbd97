import { looksPlural } from "./headline.ts"
import { namesBefore } from "./nouns.ts"
import { isAdverb, isDeterminer, isMark, isPreposition, type Token, verbOf } from "./tokens.ts"
import { thirdPerson } from "./verbs.ts"

/** Verbs that only tell who said it. */
const SAYING =
  /^(?:announce|say|state|report|confirm|disclose|reveal|claim|estimate|warn|expect|add|note|tell|explain|emphasize|reiterate|insist|suggest|argue)$/
/** Stretches of time that "see" what happens in them. */
const TIME =
  /^(?:week|weekend|month|quarter|half|year|day|period|season|summer|autumn|spring|winter|morning|afternoon|session|decade|term)s?$/
const SEEING = /^(?:see|bring|witness)$/

/**
 * The clause without who said it and without "the week saw", each "will" behind a joint turned to the present; `teller`:
 * who said it, where that was left out.
 */
export function rephrased(tokens: readonly Token[]): { tokens: readonly Token[]; teller: readonly Token[] } {
  const content = unsaid(tokens)
  const verb = tokens.findIndex((token) => token.isFinite)
  const teller = content === tokens ? [] : namesBefore(tokens, verb)
  return { tokens: allPresent(unseen(content)), teller }
}

/** "Osprey announced Ada Holm will step down on 3 May" → "Ada Holm will step down …": the day is the content's. */
function unsaid(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token) => token.isFinite)
  const told = tokens[verb]
  if (verb < 1 || verb > 8 || !told || !SAYING.test(verbOf(told)?.base ?? "")) return tokens
  const from = tokens[verb + 1]?.lower === "that" ? verb + 2 : verb + 1
  const will = tokens.findIndex((token, index) => index > from && token.isFinite)
  const subject = tokens.slice(from, will)
  const isContent =
    will > from &&
    will - from < 9 &&
    /^(?:will|would|is|are|has|have)$/.test(tokens[will]?.lower ?? "") &&
    !subject.some((token) => isMark(token) || token.date !== null) &&
    !/^(?:it|they|he|she|we|this|these|its|their)$/.test(subject[0]?.lower ?? "it")
  const isDated = tokens.slice(will).some((token) => token.date !== null)
  return isContent && isDated ? tokens.slice(from) : tokens
}

const OPENS_SMALL = /^\p{Ll}/u

/** "The week also saw Osprey ship a model" → "Osprey ships a model"; "March saw two rules adopted" → "two rules adopted". */
function unseen(tokens: readonly Token[]): readonly Token[] {
  let verb = tokens.findIndex((token) => token.isFinite)
  while (isAdverb(tokens[verb + 1])) verb++
  const at = verbOf(tokens[verb]) ? verb : verb + 1
  const base = verbOf(tokens[at])?.base ?? ""
  if (at < 1 || !SEEING.test(base)) return tokens
  const comma = tokens.slice(0, at).findLastIndex((token) => token.text === ",")
  const subject = tokens.slice(comma + 1, at).filter((token) => !token.isFinite && !isAdverb(token))
  const isTime =
    subject.length > 0 &&
    subject.every(
      (token) => token.date !== null || isDeterminer(token) || TIME.test(token.lower) || isPreposition(token),
    )
  if (!isTime) return tokens
  const content = tokens.slice(at + 1)
  const deed = content.findIndex((token, index) => {
    const verbs = verbOf(token)
    return (
      index > 0 &&
      !isDeterminer(content[index - 1]) &&
      verbs?.forms.has("base") === true &&
      OPENS_SMALL.test(token.text)
    )
  })
  const who = content.slice(0, Math.max(deed, 0))
  const isPlain = deed > 0 && deed < 8 && !who.some((token) => isMark(token) || isPreposition(token))
  const verbs = verbOf(content[deed])
  if (!isPlain || !verbs) return content.map((token) => ({ ...token, isFinite: false }))
  return content.map((token, index) =>
    index === deed
      ? { ...token, text: looksPlural(who) ? verbs.base : thirdPerson(verbs.base), isFinite: true }
      : token,
  )
}

/** "… and Ben Roe will become CEO" → "… and Ben Roe becomes CEO". */
function allPresent(tokens: readonly Token[]): readonly Token[] {
  const joint = tokens.findIndex((token) => token.lower === "and")
  const will = tokens.findIndex((token, index) => index > joint && token.lower === "will")
  const verb = verbOf(tokens[will + 1])
  const subject = tokens.slice(joint + 1, will)
  if (joint < 1 || will < joint + 2 || will - joint > 6 || !verb?.forms.has("base")) return tokens
  if (!tokens.slice(0, joint).some((token) => token.isFinite) || subject.some((token) => isMark(token)))
    return tokens
  return tokens.flatMap((token, index) => {
    if (index === will) return []
    if (index !== will + 1) return [token]
    return [{ ...token, text: looksPlural(subject) ? verb.base : thirdPerson(verb.base), isFinite: true }]
  })
}
