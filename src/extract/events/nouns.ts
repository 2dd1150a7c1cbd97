import { rightEdge } from "./edges.ts"
import {
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isMark,
  isModal,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
  verbOf,
} from "./tokens.ts"
import { INTRANSITIVE } from "./verbs.ts"

/** The nearest named subject before the phrase: names that stand before a finite verb, else the sentence's first name. */
export function actorBefore(tokens: readonly Token[], start: number, at: number): Token[] {
  for (let index = Math.min(start, at) - 1; index > 0; index--)
    if (tokens[index]?.isFinite) {
      const names = namesBefore(tokens, index)
      if (names.length > 0) return names
    }
  return []
}

/** The nearest named subject before the phrase, else the last long name before it in the sentence. */
export function actorIn(tokens: readonly Token[], start: number, at: number): Token[] {
  const actor = actorBefore(tokens, start, at)
  if (actor.length > 0) return actor
  for (let index = Math.min(start, at); index > 1; index--) {
    const names = isName(tokens[index - 1]) ? namesBefore(tokens, index) : []
    if (names.length > 2) return names
  }
  return []
}

const CAPITALISED_WORD = /^\p{Lu}\p{Ll}+$/u

/** The run of names right before `at`, joints between names included; a lone word that only opens a clause is none. */
export function namesBefore(tokens: readonly Token[], at: number): Token[] {
  let end = at
  while (end > 0 && (isAdverb(tokens[end - 1]) || tokens[end - 1]?.date != null)) end--
  let from = end
  while (from > 0) {
    const token = tokens[from - 1]
    const isJoint = token?.lower === "and" || token?.lower === "&" || token?.lower === "of"
    if (!(isName(token) || isNumber(token) || (isJoint && from < end && isName(tokens[from - 2])))) break
    from--
  }
  while (from < end && (isNumber(tokens[from]) || UNNAMED.test(tokens[from]?.text ?? ""))) from++
  const names = tokens.slice(from, end)
  const [first] = names
  if (!first || !names.some((token) => isName(token) && token.text.length > 1)) return []
  if (/^(?:per|via|by|according)$/.test(tokens[from - 1]?.lower ?? "")) return []
  const isPlainWord = names.length === 1 && first.isOpening && CAPITALISED_WORD.test(first.text)
  return isPlainWord && tokens[end]?.isFinite !== true ? [] : names
}

/** Capitalised words that open sentences and headings. */
export const UNNAMED =
  /^(?:The|A|An|This|That|These|Those|It|Its|In|On|At|By|For|From|With|As|If|When|While|After|Before|Once|Since|Following|During|Under|Per|What|Why|How|Who|Where|Whether|New|Latest|Three|Two|Four|Five|Key|Today|Also|But|And|So|Both|All|Some|Most|Many|Several|Other|Another|Each|Our|Your|My|His|Her|Their|We|You|They|He|She|There|Here|Now|Then|Next|Last|First|Additionally|Meanwhile|However|Separately|Moreover|Watch|Expect|Source|Sources|Date)(?:['’]s)?$/

/** The noun phrase that ends right before `end` (a comma between is passed over), at most twelve tokens. */
export function nounBefore(tokens: readonly Token[], end: number): Token[] {
  let to = end
  while (
    to > 0 &&
    (tokens[to - 1]?.text === "," || /^(?:that|which|who|whose)$/.test(tokens[to - 1]?.lower ?? ""))
  )
    to--
  let from = to
  while (from > 0 && to - from < 12) {
    const token = tokens[from - 1]
    if (token === undefined || isMark(token) || isOpener(token)) break
    if (token.date !== null && !/^(?:for|of)$/.test(tokens[from - 2]?.lower ?? "")) break
    if (token.isFinite && !isName(token)) break
    const isOf =
      (token.lower === "of" || token.lower === "for") &&
      !/^(?:top|part|terms|case|favou?r)$/.test(tokens[from - 2]?.lower ?? "")
    const isThin =
      to > from &&
      to - from <= 2 &&
      (token.lower === "on" || token.lower === "with" || token.lower === "between") &&
      !verbOf(tokens[from - 2])?.forms.has("past")
    const isNamed = tokens.slice(from, to).every((part) => isName(part))
    if (isPreposition(token) && !isOf && !(isThin && (isDeterminer(tokens[from]) || isNamed))) break
    if (token.lower === "to" || token.lower === "that" || token.lower === "or") break
    if (verbOf(token)?.forms.has("ing") === true && !isName(token)) break
    from--
    if (
      isDeterminer(token) &&
      !/'s$|s'$/.test(token.lower) &&
      !/^(?:of|for|on|with|between)$/.test(tokens[from - 1]?.lower ?? "")
    )
      break
  }
  const noun = tokens.slice(from, to)
  const lead = noun[0]
  return lead && (lead.lower === "and" || lead.lower === "of" || lead.lower === "for") ? noun.slice(1) : noun
}

/** "…, and two of them asked for more": the noun that "them" stands for, put in its place. */
export function withoutThem(tokens: readonly Token[], part: readonly Token[]): readonly Token[] {
  const [count, of, them] = part
  if (of?.lower !== "of" || them?.lower !== "them" || count === undefined) return part
  let end = tokens.indexOf(count)
  while (end > 0 && /^(?:,|;|and|but)$/.test(tokens[end - 1]?.lower ?? "")) end--
  const whole = nounBefore(tokens, end)
  const noun = whole.slice(Math.max(0, whole.findLastIndex(isDeterminer)))
  return noun.at(-1)?.lower.endsWith("s") ? [count, of, ...noun, ...part.slice(3)] : part
}

/** The noun that the date stands before ("its April 29 earnings call") with its owner, else the one it stands behind. */
export function nounAround(tokens: readonly Token[], at: number): Token[] {
  let end = at + 1
  while (end < tokens.length && end < at + 9 && continuesNoun(tokens, end)) end++
  if (end > at + 1) {
    let from = at
    while (from > 0 && at - from < 6 && (isName(tokens[from - 1]) || isDeterminer(tokens[from - 1]))) from--
    if (tokens[end]?.lower === "to" && verbOf(tokens[end + 1])?.forms.has("base"))
      end = rightEdge(tokens, end, end + 1)
    return tokens.slice(from, end)
  }
  let last = at
  while (last > 0 && (isPreposition(tokens[last - 1]) || isDateJoint(tokens, last - 1))) last--
  return nounBefore(tokens, last)
}

/** A comma before a date, and the "and" and the date of "on 13 and 14 May". */
function isDateJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === "," || token?.date != null) return true
  return /^(?:and|or|&)$/.test(token?.lower ?? "") && tokens[at - 1]?.date != null
}

function continuesNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.date !== null || isOpener(token) || isModal(token) || isBe(token) || isHave(token))
    return false
  if (token.isFinite && verbOf(token)?.forms.has("third") === true && isPreposition(tokens[at + 1]))
    return false
  if (token.text === "'s" || token.text === "’s") return true
  if (isMark(token) || isAdverb(token) || isDeterminer(token)) return false
  if (isPreposition(token)) return token.lower === "of" && tokens[at - 1]?.date === null
  if (token.lower === "and" || token.lower === "or" || token.lower === "that") return false
  const verb = verbOf(token)
  if (
    verb &&
    !isName(token) &&
    verb.forms.has("third") &&
    at > 0 &&
    (isDeterminer(tokens[at + 1]) || isName(tokens[at + 1]))
  )
    return false
  return !(verb?.forms.has("past") === true && INTRANSITIVE.has(verb.base))
}

/** Whether the date stands right before a noun that it tells apart ("the July 2024 speech"), not as a time of its own. */
export function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (next?.text === "'s" || next?.text === "’s") return true
  if (!continuesNoun(tokens, at + 1)) return false
  return (
    isDeterminer(previous) ||
    /\b(?:the|its|their|our)\s/i.test(tokens[at]?.text ?? "") ||
    (isPreposition(previous) && previous?.lower === "of") ||
    (at === 0 && !isName(next))
  )
}
