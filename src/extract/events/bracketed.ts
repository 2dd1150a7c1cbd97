import type { Phrase } from "./phrase.ts"
import { isMark, isName, isOpener, isPreposition, type Token, verbOf } from "./tokens.ts"

/** "Osprey Ferry – $3M Lost (May 2026)" or the same before a colon: the bracket dates the whole line. */
export function dashedHead(
  window: readonly Token[],
  outer: readonly Token[],
  close: number,
): readonly Token[] | null {
  const next = window[close + 1]
  const isEnd = next === undefined || next.text === ":"
  const isDashed = outer.some((token) => /^[–—]$/.test(token.text))
  const isPlain = !outer.some(
    (token) => token.isFinite || token.date !== null || /^[.?!;:]$/.test(token.text),
  )
  return isEnd && isDashed && isPlain && outer.length < 20 ? withoutParentheses(outer) : null
}

function withoutParentheses(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter((token) => {
    if (/^[([]$/.test(token.text)) depth++
    const isInside = depth > 0
    if (/^[)\]]$/.test(token.text)) depth = Math.max(0, depth - 1)
    return !isInside
  })
}

/** "from Osprey and Calder ($2B deal, May)": a bracket tells of the last of several names. */
export function lastNamed(noun: readonly Token[]): readonly Token[] {
  const joint = noun.findLastIndex((token) => token.lower === "and")
  const isNames = joint > 0 && noun.every((token, index) => index === joint || isName(token))
  return isNames ? noun.slice(joint + 1) : noun
}

/** "(debate Tuesday, vote Wednesday)": short items, each with its own date. */
export function agendaItem(inner: readonly Token[], at: number): Phrase | null {
  const isCut = (token: Token | undefined) => token !== undefined && /^[,;]$/.test(token.text)
  const from = inner.slice(0, at).findLastIndex(isCut) + 1
  const behind = inner.slice(at).findIndex(isCut)
  const item = inner.slice(from, behind < 0 ? inner.length : at + behind)
  const words = item.filter((token) => token.date === null && !isPreposition(token))
  const isDated = item.filter((token) => token.date !== null).length === 1 && item.at(-1) === inner[at]
  const isNoun =
    words.length > 0 && words.length < 5 && words.every((token) => !isMark(token) && !isOpener(token))
  const isDeed = words.every((token) => !verbOf(token) || verbOf(token)?.forms.has("base") === true)
  if (!isDated || !isNoun || !isDeed) return null
  return { shape: "noun", tokens: item, antecedent: [], actor: [], label: [] }
}
