import type { PhraseWords } from "../locales/phrase-words.ts"
import { polished } from "../polished.ts"
import { joined } from "./plain-words.ts"
import { isMark, type Token } from "./tokens.ts"

const CUT = /^[,;:.!?—–|()«»“”"]$/
/** Fewer words make no title: the part beside the next mark comes along. */
const FEWEST = 3

/**
 * The title of what a date tells of in a language whose verbs are unknown: the words between the nearest marks and
 * clause openers, without the date, its preposition, connectives, articles at the front and loose words at the end.
 */
export function foreignTitle(tokens: readonly Token[], at: number, words: PhraseWords): string {
  const [start, to] = clauseAround(tokens, at, words)
  const noun = antecedent(tokens, start, words)
  const own = noun.length > 0 && words.relatives.test(tokens[start]?.lower ?? "") ? start + 1 : start
  const from = behindTeller(tokens, own, to, words)
  if (from === to) return ""
  const whole = [...noun, ...withoutTimes(tokens.slice(from, to), words)]
  if (at === from && whole[0] !== undefined && words.seeing.test(whole[0].lower))
    return polished(joined(trimmed(whole.slice(1), words)))
  const isFronted = from > own || isTimeWord(tokens[from], words)
  const leads = whole.findIndex((token) => !words.leads.test(token.lower))
  const said = isFronted && words.isVerbSecond ? subjectFirst(whole.slice(Math.max(leads, 0)), words) : whole
  return polished(joined(trimmed(said, words)).replace(words.owing, ": "))
}

/** Behind "according to Reuters" at the front; the end where the whole part only tells who said it. */
function behindTeller(tokens: readonly Token[], from: number, to: number, words: PhraseWords): number {
  const said = tokens.findIndex(
    (token, index) => index >= from && index < to && words.attributions.test(token.lower),
  )
  if (said < 0) return from
  if (said > from) return to - from < 8 && tokens[from - 1]?.text === "," ? to : from
  let index = from + 1
  while (index < to && (tokens[index]?.hasCapital || words.articles.test(tokens[index]?.lower ?? ""))) index++
  return index - from > 1 ? index : from
}

const isTimeWord = (token: Token | undefined, words: PhraseWords): boolean =>
  token !== undefined &&
  (token.date !== null || words.atTime.test(token.lower) || words.leads.test(token.lower))

function isCut(tokens: readonly Token[], at: number, words: PhraseWords): boolean {
  const token = tokens[at]
  if (!token || token.date !== null) return false
  if (CUT.test(token.text) && isMark(token)) return true
  const isSaid = words.attributions.test(token.lower) && tokens[at - 1]?.text === ","
  return isSaid || (at > 0 && words.openers.test(token.lower))
}

/** The stretch of the date's clause; a date alone between marks belongs to what follows, else to what goes before. */
function clauseAround(tokens: readonly Token[], at: number, words: PhraseWords): [number, number] {
  let from = at
  while (from > 0 && !isCut(tokens, from - 1, words)) from--
  let to = at + 1
  while (to < tokens.length && !isCut(tokens, to, words)) to++
  const content = () =>
    tokens
      .slice(from, to)
      .filter((token) => token.date === null && !isMark(token) && !isTimeWord(token, words)).length
  const widenLeft = () => {
    while (content() < FEWEST && from > 0 && !/^[.!?]$/.test(tokens[from - 1]?.text ?? "")) {
      from--
      while (from > 0 && !isCut(tokens, from - 1, words)) from--
    }
  }
  const isRelative = words.relatives.test(tokens[from]?.lower ?? "") && tokens[from - 1]?.text === ","
  if (content() > 0 && !isRelative) widenLeft()
  while (!isRelative && content() < FEWEST && to < tokens.length && tokens[to]?.text !== ".") {
    to++
    while (to < tokens.length && !isCut(tokens, to, words)) to++
  }
  if (!isRelative) widenLeft()
  return [from, to]
}

/** "… la burbuja que estalló en 2008": the noun that the relative clause tells of, from its article on. */
function antecedent(tokens: readonly Token[], from: number, words: PhraseWords): readonly Token[] {
  const isOwn = tokens[from - 1]?.text === "," && words.relatives.test(tokens[from]?.lower ?? "")
  const isBare = isOwn && (tokens[from + 1]?.date != null || !tokens[from + 1]?.hasCapital)
  if (!isBare && !words.relatives.test(tokens[from - 1]?.lower ?? "")) return []
  const before = tokens[from - 2]?.lower ?? ""
  if (!isBare && (words.prepositions.test(before) || words.atTime.test(before))) return []
  const end = isBare || before !== "," ? from - 1 : from - 2
  for (let index = end - 1; index >= 0 && end - index < 7; index--) {
    const token = tokens[index]
    if (token === undefined || isMark(token) || token.date !== null) return []
    const isArticle = words.articles.test(token.lower) && !words.prepositions.test(token.lower)
    if (isArticle && end - index > 1) return tokens.slice(index, end)
  }
  return []
}

/** Without dates and the prepositions and articles that led to them. */
function withoutTimes(tokens: readonly Token[], words: PhraseWords): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    if (token.date === null) {
      kept.push(token)
      continue
    }
    while (kept.length > 0 && words.atTime.test(kept.at(-1)?.lower ?? "")) kept.pop()
  }
  return kept
}

const SMALL_START = /^\p{Ll}/u

function trimmed(tokens: readonly Token[], words: PhraseWords): readonly Token[] {
  let [from, to] = [0, tokens.length]
  const isLead = (token: Token | undefined) =>
    token !== undefined &&
    (isMark(token) || words.leads.test(token.lower) || words.articles.test(token.lower))
  const isWeak = () => words.isVerbSecond && SMALL_START.test(tokens[from + 1]?.text ?? "")
  while (
    to - from > 2 &&
    isLead(tokens[from]) &&
    !(words.articles.test(tokens[from]?.lower ?? "") && isWeak())
  )
    from++
  const isTail = (token: Token | undefined) =>
    token !== undefined && ((isMark(token) && token.text !== "%") || words.loose.test(token.lower))
  while (to - from > 1 && isTail(tokens[to - 1])) to--
  return tokens.slice(from, to)
}

const SMALL_LETTERS = /^\p{Ll}{2,}$/u

/** "senkt die Bank die Zinsen" → "die Bank senkt die Zinsen": behind a time the verb comes first. */
function subjectFirst(tokens: readonly Token[], words: PhraseWords): readonly Token[] {
  const [verb, next] = tokens
  const isVerb = verb && SMALL_LETTERS.test(verb.text) && !words.articles.test(verb.lower)
  if (!isVerb || words.prepositions.test(verb.lower) || !next || words.prepositions.test(next.lower))
    return tokens
  let end = 1
  while (end < 5 && end < tokens.length && !tokens[end]?.hasCapital) end++
  if (!tokens[end]?.hasCapital) return tokens
  while (tokens[end + 1]?.hasCapital) end++
  return [...tokens.slice(1, end + 1), verb, ...tokens.slice(end + 1)]
}
