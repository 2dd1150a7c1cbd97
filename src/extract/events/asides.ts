import { isAdverb, isDeterminer, isName, type Token } from "./tokens.ts"

export function bracketAround(tokens: readonly Token[], at: number): { open: number; close: number } | null {
  let open = at
  while (open >= 0 && tokens[open]?.text !== "(" && tokens[open]?.text !== "[") {
    if (tokens[open]?.text === ")" || tokens[open]?.text === "]") return null
    open--
  }
  if (open < 0) return null
  let close = at
  while (close < tokens.length && tokens[close]?.text !== ")" && tokens[close]?.text !== "]") close++
  return { open, close }
}

const ACRONYM = /^\p{Lu}[\p{L}\d&-]{1,9}$/u

/** "(CPI)" as one token: the short form of the name before it stays. */
function acronymAt(tokens: readonly Token[], open: number): Token | null {
  const [bracket, name, close] = [tokens[open], tokens[open + 1], tokens[open + 2]]
  if (!bracket || !name || !/^[([]$/.test(bracket.text) || !/^[)\]]$/.test(close?.text ?? "")) return null
  if (!ACRONYM.test(name.text)) return null
  return { ...name, text: `(${name.text})`, lower: `(${name.lower})`, isGlued: false }
}

/** Leaves out what stands in brackets, and appositions between commas or dashes: they interrupt the clause. */
export function withoutBrackets(all: readonly Token[], date: number): { tokens: Token[]; at: number } {
  const { tokens, at } = withoutAppositions(all, date)
  const kept: Token[] = []
  let [depth, moved] = [0, at]
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const short = depth === 0 ? acronymAt(tokens, index) : null
    if (short) {
      kept.push(short)
      if (index < at) moved -= 2
      index += 2
      continue
    }
    if (token.text === "(" || token.text === "[") depth++
    if (depth === 0) kept.push(token)
    else if (index < at) moved--
    if ((token.text === ")" || token.text === "]") && depth > 0) depth--
  }
  return { tokens: kept, at: moved }
}

/**
 * Without an aside between two commas or dashes that stands before the verb: "John Doe, the head of design, will …",
 * "the regime – Part 3 – began", "the study, which ended in May, will …". A name between commas only loses its commas.
 */
function withoutAppositions(tokens: readonly Token[], at: number): { tokens: readonly Token[]; at: number } {
  for (let close = 2; close < tokens.length - 1; close++) {
    const mark = tokens[close]?.text ?? ""
    const next = isAdverb(tokens[close + 1]) ? tokens[close + 2] : tokens[close + 1]
    if (!/^[,–—]$/.test(mark) || next?.isFinite !== true) continue
    let open = close - 1
    while (open > 0 && close - open < 24 && tokens[open]?.text !== mark) open--
    const inner = tokens.slice(open + 1, close)
    if (tokens[open]?.text !== mark || open === 0 || inner.length === 0 || (at > open && at < close)) continue
    const isName4 = mark === "," && inner.length <= 4 && inner.every((token) => isName(token))
    if (isName4) {
      const rest = [...tokens.slice(0, open), ...inner, ...tokens.slice(close + 1)]
      return { tokens: rest, at: at > close ? at - 2 : at }
    }
    const isRelative = /^(?:which|who|whose|where)$/.test(inner[0]?.lower ?? "")
    const isPlain = !inner.some((token) => token.isFinite || token.date !== null)
    if (!isRelative && (!isPlain || (mark === "," && !isDeterminer(inner[0])))) continue
    const rest = [...tokens.slice(0, open), ...tokens.slice(close + 1)]
    return { tokens: rest, at: at > close ? at - (close - open + 1) : at }
  }
  return { tokens, at }
}
