import {
  isAdverb,
  isDeterminer,
  isMark,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  isVerb,
  type Token,
  verbOf,
} from "./tokens.ts"

const STRONG = /^(?:[;:—–|]|-)$/

const SUBORDINATE = new Set(
  "which who whose whom that where when while whereas because although though if whether unless".split(" "),
)

/** Where the clause of the date begins: behind the nearest break that leaves a verb of its own up to the date's end. */
export function leftEdge(tokens: readonly Token[], at: number): number {
  const hasDateBefore = (index: number) => tokens.slice(0, index).some((token) => token.date !== null)
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined) continue
    if (STRONG.test(token.text) && !(token.text === "-" && token.isGlued)) return index + 1
    if (/^[.?!]$/.test(token.text)) return index + 1
    if (opensAnew(tokens, index)) return index
    if (token.text === "+" && hasDateBefore(index)) return index + 1
    if (SUBORDINATE.has(token.lower) && index > 0) {
      const own = tokens.slice(index + 1, at + 1)
      const isAside =
        isRelative(tokens, index) && tokens[index - 1]?.text !== "," && own.filter(isVerb).length > 1
      if (own.some(isVerb) && !isAside)
        return token.lower === "that" && !isRelative(tokens, index) ? index + 1 : index
      if (tokens.slice(at, at + 25).some(isVerb) && tokens[index - 1]?.text === ",") return index
    }
    const isComma = token.text === ","
    if (isComma && startsClause(tokens, index + 1, at)) return index + 1
    if (isComma && startsParticiple(tokens, index + 1) && index + 1 < at) return index + 1
    const isJoint = token.lower === "and" || token.lower === "but" || token.lower === "while"
    if (isJoint && hasDateBefore(index) && clauseHas(tokens, index + 1, at)) return index + 1
  }
  if (!isOpener(tokens[0])) return 0
  const comma = tokens.findIndex(
    (token, index) => index < at && token.text === "," && tokens.slice(index, at + 10).some(isVerb),
  )
  return comma > 0 ? comma + 1 : 1
}

/** "a deal that ends" against "said that the deal ends": a relative clause goes on with its verb. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  return tokens[next]?.isFinite === true
}

/** A new sentence without a full stop before it: "The Latest Developments The government announced …". */
export function opensAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (
    !token ||
    !previous ||
    !/^(?:The|A|An|On|In|During|This|These|Following|Since|After|Although|Once|By|It|As)$/.test(token.text)
  )
    return false
  if (/^[”"]$/.test(previous.text) && token.text !== "As") return true
  return (
    isName(previous) &&
    !isDeterminer(previous) &&
    !/^(?:The|On|In|Per|By|At|And)$/.test(previous.text) &&
    !isTitled(tokens[at + 1])
  )
}

/** "The Verge" and "On Semiconductor" go on with a name; a sentence may, too, after the article of a known kind. */
const isTitled = (next: Token | undefined): boolean => next === undefined || isMark(next)

/** "…, and Amazon will invest": a joint behind a comma with a subject and verb of its own. */
function startsClause(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]
  if (first === undefined || from >= at) return false
  if (first.lower === "with")
    return (
      at - from > 2 &&
      tokens
        .slice(from, at)
        .every((token) => !token.isFinite || verbOf(token)?.forms.has("participle") === true)
    )
  if (/^(?:and|but|while|whereas|as|so|yet|although|though|because)$/.test(first.lower))
    return clauseHas(tokens, from + 1, at) && tokens.slice(0, from).some(isVerb)
  return SUBORDINATE.has(first.lower) && clauseHas(tokens, from + 1, at)
}

function clauseHas(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index <= at + 10 && index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.isFinite) return true
    if (!token || index <= at) continue
    if (SUBORDINATE.has(token.lower) || STRONG.test(token.text)) return false
    if (
      token.text === "," &&
      (index > at + 1 || /^(?:as|which|who|so|while|with)$/.test(tokens[index + 1]?.lower ?? ""))
    )
      return false
  }
  return false
}

const ING_FORM = /^\p{Ll}{3,}ing$/u

export function startsParticiple(tokens: readonly Token[], from: number): boolean {
  let index = from
  while (isAdverb(tokens[index])) index++
  const verb = verbOf(tokens[index])
  if (isName(tokens[index]) || tokens[index]?.isFinite) return false
  if (verb === undefined)
    return index < tokens.length - 1 && ING_FORM.test(tokens[index]?.text ?? "") && !isMark(tokens[index + 1])
  return (
    verb.forms.has("ing") ||
    (verb.forms.has("participle") && (isPreposition(tokens[index + 1]) || tokens[index + 1]?.date !== null))
  )
}

/** Where the clause ends: at the next break once its verb has been seen. */
export function rightEdge(tokens: readonly Token[], start: number, at: number): number {
  let hasVerb = tokens.slice(start, at).some(isVerb)
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (
      STRONG.test(token.text) &&
      !(token.text === "-" && token.isGlued) &&
      !isAddition(tokens, start, index)
    )
      return index
    if (/^[.?!]$/.test(token.text) || opensAnew(tokens, index)) return index
    if (token.text === "+" && tokens.slice(index).some((other) => other.date !== null)) return index
    if (token.text === "," && hasVerb && endsAtComma(tokens, index)) return index
    if (hasVerb && SUBORDINATE.has(token.lower) && token.lower !== "that") return index
    if (hasVerb && (token.lower === "and" || token.lower === "but") && joinsVerb(tokens, index)) return index
    hasVerb ||= token.isFinite
  }
  return tokens.length
}

/** "the largest deal in history — $100 billion over ten years": a short clause takes in what follows its dash. */
function isAddition(tokens: readonly Token[], start: number, mark: number): boolean {
  if (!/^[—–]$/.test(tokens[mark]?.text ?? "") || mark - start > 14) return false
  const next = tokens.slice(mark + 1, mark + 11)
  const end = next.findIndex((token) => /^[.,;:—–]$/.test(token.text))
  const words = end < 0 ? next : next.slice(0, end)
  return (
    words.length > 1 &&
    (end >= 0 || next.length < 10) &&
    (isNumber(words[0]) || isDeterminer(words[0])) &&
    !words.some((token) => token.isFinite || token.date !== null)
  )
}

/** A comma ends the clause unless it only goes on with a list ("Windows, Mac and Linux"). */
function endsAtComma(tokens: readonly Token[], at: number): boolean {
  if (/^(?:as|so|which|who|while|because|although|though|but|with)$/.test(tokens[at + 1]?.lower ?? ""))
    return true
  const rest = tokens.slice(at + 1, at + 9)
  const joint = rest.findIndex((token) => token.lower === "and" || token.lower === "or")
  if (joint <= 0 || joint > 6) return true
  return rest
    .slice(0, joint + 2)
    .some(
      (token, index, part) =>
        isOpener(token) ||
        token.date !== null ||
        token.isFinite ||
        startsParticiple(part, index) ||
        (token.text === "," && index === 0),
    )
}

function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const verb = verbOf(tokens[at + 1])
  if (verb && (verb.forms.has("third") || verb.forms.has("past"))) return true
  for (let index = at + 1; index < at + 9; index++) {
    const token = tokens[index]
    if (!token || token.text === "," || SUBORDINATE.has(token.lower) || STRONG.test(token.text)) return false
    if (token.isFinite) return true
  }
  return false
}
