import { leftEdge } from "./edges.ts"
import { nounBefore } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { isAdverb, isMark, isOpener, isPreposition, type Token, verbOf } from "./tokens.ts"

/** The noun that a participle or relative clause tells of; behind a comma an "-ing" tells of the clause's subject. */
export function antecedentOf(tokens: readonly Token[], start: number): Token[] {
  const isBehindComma = tokens[start - 1]?.text === ","
  if (isBehindComma && verbOf(tokens[start])?.forms.has("ing") === true) {
    for (let verb = start - 1; verb > 0; verb--) {
      const subject = tokens[verb]?.isFinite ? nounBefore(tokens, verb) : []
      if (subject.length > 0) return subject
    }
  }
  if (start > 0 && (isOpener(tokens[start - 1]) || isAdverb(tokens[start - 1])) && start < 3) {
    const comma = tokens.findIndex((token, index) => index > start && token.text === ",")
    const verb = tokens.findIndex((token, index) => index > comma && token.isFinite)
    if (comma > 0 && verb > comma) return nounBefore(tokens, verb)
  }
  return nounBefore(tokens, start)
}

/** "a pact with Osprey and Calder, which brings …": what brings is the pact, for it is one. */
export function inNumber(tokens: readonly Token[], start: number, noun: Token[]): Token[] {
  const verb = tokens.slice(start, start + 4).find((token) => token.isFinite)
  const isOne =
    verb !== undefined && (verbOf(verb)?.forms.has("third") === true || /^(?:is|was|has)$/.test(verb.lower))
  const [first] = noun
  if (!isOne || !first || !noun.some((token, index) => index > 0 && token.lower === "and")) return noun
  const at = tokens.lastIndexOf(first, start)
  const longer = isPreposition(tokens[at - 1]) ? nounBefore(tokens, at - 1) : []
  return longer.length > 0 ? [...longer, ...tokens.slice(at - 1, at), ...noun] : noun
}

/** "…, which brings a hall in 2026 and starts to sell in 2027": the second verb shares the subject of the first. */
export function sharedSubject(
  tokens: readonly Token[],
  start: number,
): Pick<Phrase, "shape" | "tokens" | "antecedent"> | null {
  if (!tokens[start]?.isFinite || !/^(?:and|but)$/.test(tokens[start - 1]?.lower ?? "")) return null
  const verb = tokens.findLastIndex((token, index) => index < start && token.isFinite)
  if (verb < 1) return null
  const from = leftEdge(tokens, verb)
  if (/^(?:which|that|who)$/.test(tokens[from]?.lower ?? ""))
    return { shape: "modifier", tokens: [], antecedent: inNumber(tokens, from, antecedentOf(tokens, from)) }
  const subject = tokens.slice(from, verb)
  const isPlain = subject.length < 11 && !subject.some((token) => isMark(token) || token.date !== null)
  return isPlain && subject.length > 0 ? { shape: "clause", tokens: subject, antecedent: [] } : null
}
