import type { Block } from "../document.ts"
import { senseOfWords } from "../sections.ts"
import { namesBefore, UNNAMED } from "./nouns.ts"
import { hasName, joined, text } from "./plain-words.ts"
import {
  isDeterminer,
  isMark,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
  verbOf,
} from "./tokens.ts"
import { thirdPerson } from "./verbs.ts"

const GENERIC_LABEL =
  /\b(?:points?|impact|summary|analysis|context|note|notes|signal|timing|confidence|bottom line|takeaway|details?|background|update|overview|why|how|what)\b/i

const CAPITALS = /^\p{Lu}{3,}/u

/** The names that a sentence is about: those before its verb, else its first ones. `level`: its heading level or 0. */
export function subjectNames(
  sentence: readonly Token[],
  { level, hasTopic, known }: { level: number; hasTopic: boolean; known: ReadonlySet<string> },
): readonly Token[] {
  const isHeading = level > 0
  const item = level > 1 ? itemNames(sentence) : []
  if (item.length > 0) return item
  const tokens = withoutGenericLabel(sentence)
  const verb = tokens.findIndex((token) => token.isFinite)
  const opening = leadingNames(tokens, known)
  if (!isHeading && opening.length > 0 && opening.length < verb) return opening
  const subject = verb > 0 ? namesBefore(tokens, verb) : []
  const place = subject[0] === undefined ? undefined : tokens[tokens.indexOf(subject[0]) - 1]
  const isMain = place === undefined || !opensInside(tokens, tokens.indexOf(place))
  const names = isPreposition(place) || !isMain ? [] : subject
  const [first] = names
  const isOpener = names.length === 1 && first !== undefined && first.isOpening && !known.has(first.text)
  if (first && names.length <= 6 && !isOpener && (!isHeading || first === tokens[0])) return names
  if (isHeading) return tokens[0] && /['’]s$/.test(tokens[0].text) ? tokens.slice(0, 1) : []
  for (let at = 1; at <= Math.min(tokens.length, 40); at++) {
    if (isName(tokens[at]) || isNumber(tokens[at])) continue
    const run = namesBefore(tokens, at)
    const isLong = run.length > 1 || CAPITALS.test(run[0]?.text ?? "")
    const isOfNoun = isWord(tokens[at]) && tokens[at]?.isFinite !== true
    if (isLong && run.length <= 6) return hasTopic || isOfNoun ? [] : run
  }
  return []
}

const SMALL_LETTERS = /^\p{Ll}{3,}/u

/** A lower-case word that is no preposition: after a name the noun that the name belongs to ("Harbour Board rules"). */
const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.date === null && SMALL_LETTERS.test(token.text) && !isPreposition(token)

/** "1. ABC - Abacus Group Inc.": the names before a heading's mark are what it is about. */
function itemNames(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !isNumber(token) && token.text !== "." && token.text !== ")")
  const mark = tokens.findIndex((token, index) => index > from && /^[-–—(|]$/.test(token.text))
  const names = tokens.slice(from, mark)
  const isItem =
    from >= 0 &&
    mark > from &&
    mark + 1 < tokens.length &&
    names.length < 5 &&
    names.every((token) => isName(token))
  return isItem && hasName(names) && senseOfWords(text(names)) === "none" && !GENERIC_LABEL.test(text(names))
    ? names
    : []
}

/** A name behind "which", "whether" or "that" is no subject of its sentence, unless a comma has closed that clause. */
function opensInside(tokens: readonly Token[], at: number): boolean {
  const opener = tokens.findLastIndex(
    (token, index) => index <= at && (isOpener(token) || token.lower === "that"),
  )
  return opener > 0 && !tokens.slice(opener, at + 1).some((token) => token.text === ",")
}

/** "Key points: …" says nothing of what follows. */
function withoutGenericLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, 7).findIndex((token) => token.text === ":")
  return colon > 0 && GENERIC_LABEL.test(text(tokens.slice(0, colon))) ? tokens.slice(colon + 1) : tokens
}

const THIRD_OR_PAST = /^\p{Ll}+(?:s|ed)$/u

/** "hedges across …", also of a verb that the table lacks. */
function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.isFinite) return true
  return THIRD_OR_PAST.test(token?.text ?? "") && (isPreposition(next) || isDeterminer(next) || isName(next))
}

/** The known names that a sentence opens with. */
function leadingNames(tokens: readonly Token[], known: ReadonlySet<string>): readonly Token[] {
  const end = tokens.findIndex((token) => !isName(token))
  const names = tokens.slice(0, Math.max(end, 0))
  const isKnown = names.every((token) => known.has(token.text) && !UNNAMED.test(token.text))
  return end > 0 && end < 5 && isKnown && (end > 1 || looksLikeVerb(tokens, end)) ? names : []
}

/** "EU Merger: …" at the start of a sentence says what the sentences up to the next label are about. */
export function labelOf(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, 7).findIndex((token) => token.text === ":")
  const label = tokens.slice(0, Math.max(0, colon))
  const isNames = colon > 1 && hasName(label) && namesBefore(tokens, colon).length === colon
  return isNames && senseOfWords(text(label)) === "none" && !GENERIC_LABEL.test(text(label)) ? label : []
}

/** The names of an item in one line, in lower case. */
export const nameOf = (item: readonly Token[]): string => text(item).toLowerCase()

const TICKER = /^\p{Lu}[\p{Lu}\d.]{1,6}$/u

/** A short form in capitals ("ABC"), as shares and parts of a list are named by. */
export const isTicker = (item: readonly Token[]): boolean =>
  item.length === 1 && TICKER.test(item[0]?.text ?? "")

/** "ABC" in front of the titles of its item, where they lack it and there is room. */
export function withOwner(owner: readonly Token[], title: string): string {
  const name = text(owner)
  if (name === "" || title.length < 4 || title.includes(name) || title.length + name.length > 97) return title
  return `${name}: ${title}`
}

/** What a sentence names, in lower case and without "'s". */
export function namesIn(tokens: readonly Token[], known: ReadonlySet<string>): ReadonlySet<string> {
  const names = tokens.filter(
    (token) =>
      isName(token) && !UNNAMED.test(token.text) && (!token.isOpening || known.has(bare(token.text))),
  )
  return new Set(names.map((token) => bare(token.lower)))
}

const bare = (word: string): string => word.replace(/['’]s?$/, "")

/** "does not open until May" tells that it opens in May: the clause without its denial. */
export function affirmed(tokens: readonly Token[]): readonly Token[] {
  const not = tokens.findIndex((token) => /^(?:not|never)$/.test(token.lower) || /n't$/.test(token.lower))
  const deny = tokens[not]
  if (deny === undefined) return tokens
  const auxiliary = deny.lower.endsWith("n't") ? deny : tokens[not - 1]
  const isDo = /^(?:does|do|did|doesn't|don't|didn't)$/.test(auxiliary?.lower ?? "")
  const verb = verbOf(tokens[not + 1])
  const isOne = /^(?:does|doesn't)$/.test(auxiliary?.lower ?? "")
  return tokens.flatMap((token, index) => {
    if (index === not || (isDo && token === auxiliary)) return []
    if (index !== not + 1 || !isDo || verb === undefined) return [token]
    return [{ ...token, text: isOne ? thirdPerson(verb.base) : verb.base, isFinite: true }]
  })
}

const SHORT_FORM = /^\p{Lu}[\p{Lu}\d&.-]+$/u

/**
 * What a line of the form "**ABC (Abacus)**: …" or "Harbour dues. Members vote on …" is about: the few words before its
 * first mark, when they name something and the rest is longer.
 */
export function leadOf(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, 9).findIndex((token) => token.text === ":")
  const bracket = tokens.slice(0, 6).findIndex((token) => token.text === "(")
  const end = bracket > 0 && bracket < colon ? bracket : colon
  const lead = tokens.slice(0, Math.max(0, end))
  const isName1 = lead.length > 0 && lead.length < 4 && lead.every((token) => SHORT_FORM.test(token.text))
  return isName1 && !lead.some((token) => token.isFinite) && senseOfWords(text(lead)) === "none" ? lead : []
}

/**
 * "Harbour dues. Members vote on …": the few words that open a block as a sentence of their own say what the rest of it
 * is about. `words`: the sentence as it stands.
 */
export function openingLabel(tokens: readonly Token[], words: string): readonly Token[] {
  const label = tokens.at(-1)?.text === "." ? tokens.slice(0, -1) : []
  const isShort = words.length <= 42 && label.length > 0 && label.length <= 5
  const isPlain = label.every(
    (token) => token.date === null && !token.isFinite && (!isMark(token) || /^[’']$/.test(token.text)),
  )
  const isTelling =
    isName(label[0]) && senseOfWords(text(label)) === "none" && !GENERIC_LABEL.test(text(label))
  return isShort && isPlain && isTelling && verbOf(label[0]) === undefined ? label : []
}

const ONE_CAPITAL = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u

/** "Harbour dues: vote", where the title has none of the label's words and there is room. */
export function withLabel(label: readonly Token[], title: string): string {
  const words = title.toLowerCase()
  const isTold = label.some((token) => token.text.length > 2 && words.includes(token.lower.slice(0, 6)))
  const name = joined(label)
  if (name === "" || isTold || title.length < 4 || name.length + title.length > 97) return title
  const isSentence = ONE_CAPITAL.test(title)
  return `${name}: ${isSentence ? title.charAt(0).toLowerCase() + title.slice(1) : title}`
}

/** The names of the innermost heading over a block that has some. */
export function headingTopic(block: Block, topics: ReadonlyMap<number, readonly Token[]>): readonly Token[] {
  for (const index of block.headings.toReversed()) {
    const names = topics.get(index)
    if (names && names.length > 0) return names
  }
  return []
}

const INNER_CAPITAL = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d]+/gu
const OPENING_CAPITAL = /(?<=(?:^|[.!?] ))\p{Lu}[\p{L}\d]{2,}/gmu
const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}{3,}/gu

/**
 * Words that the text writes with a capital inside sentences ("Deezer", but not "Responses" at the start of one), and
 * those it begins sentences with more than once and never writes small.
 */
export function knownNames(text: string): ReadonlySet<string> {
  const known = new Set(text.match(INNER_CAPITAL))
  const opening = new Map<string, number>()
  for (const name of text.match(OPENING_CAPITAL) ?? []) opening.set(name, (opening.get(name) ?? 0) + 1)
  const repeated = [...opening.keys()].filter((name) => (opening.get(name) ?? 0) > 1 && !UNNAMED.test(name))
  const small = smallWordsAmong(text, repeated)
  for (const name of repeated) if (!small.has(name.toLowerCase())) known.add(name)
  return known
}

/** So many names are looked for one by one; more of them among all the words of the text. */
const MOST_SEARCHED = 40

/** Words that the text begins with a small letter, as far as they may be `names` in lower case. */
function smallWordsAmong(text: string, names: readonly string[]): ReadonlySet<string> {
  const isNeeded = names.length > MOST_SEARCHED || names.some((name) => text.includes(name.toLowerCase()))
  return new Set(isNeeded ? text.match(SMALL_WORD) : [])
}
