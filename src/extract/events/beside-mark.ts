import type { Phrase } from "./phrase.ts"
import { isDeterminer, isMark, isPreposition, isVerb, type Token } from "./tokens.ts"

/** "16 June: Osprey reports", "Comments close — 30 June", a table's cell: a date alone belongs to what the mark parts it from. */
export function besideMark(tokens: readonly Token[], start: number, end: number): Phrase | null {
  const isAlone = tokens
    .slice(start, end)
    .every((token) => token.date !== null || isMark(token) || isPreposition(token) || isDeterminer(token))
  if (!isAlone) return null
  const isFirst = tokens.slice(0, start).every((token) => isMark(token))
  let from = isFirst ? end : 0
  while (from < tokens.length && isMark(tokens[from])) from++
  const part = tokens.slice(from, isFirst ? cellEnd(tokens, from) : Math.min(start, cellEnd(tokens, from)))
  if (part.length === 0 || (!isFirst && tokens[start - 1]?.text === ":" && part.some(isVerb))) return null
  return { shape: part.some(isVerb) ? "clause" : "noun", tokens: part, antecedent: [], actor: [], label: [] }
}

function cellEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => index > from && /^(?:[|;—–?!]|\.)$/.test(token.text))
  return end < 0 ? tokens.length : end
}
