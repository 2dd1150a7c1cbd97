import { fold } from "../../domain/search-words.ts"
import { stemOf } from "../same-thing.ts"

/** What a text can be recognised by: names and other words (stems), folded, and figures as they are written. */
export interface Telling {
  names: ReadonlySet<string>
  /** Other words with a capital letter, as sentences begin with: names only if the other text knows them for names. */
  openers: ReadonlySet<string>
  numbers: ReadonlySet<string>
  words: ReadonlySet<string>
}

/** Capitalised everywhere and nobody's name, or what institutions and texts are called rather than which one it is. */
const NO_NAMES = new Set(
  (
    "ai us usa eu uk un ceo cfo cto coo api apis llm llms gpu gpus cpu cpus ipo it hr pr tv pc id ok faq vs ml saas r&d q&a i " +
    "act acts bill law directive regulation code commission council parliament union european europe american america states united " +
    "federal national department ministry office agency authority court supreme board bank institute institution university " +
    "association federation committee government president minister secretary chief street house senate north south east west " +
    "bureau fund group inc corp ltd co pro international global"
  ).split(" "),
)
const SMALL = new Set(
  (
    "the a an and or but if then than that this these those there here its it he she they we you i his her their our your my " +
    "of to in on at by as for with from into over under about after before during while until since between through against " +
    "is are was were be been being has have had do does did will would can could may might should must shall not no nor " +
    "so too also only just even still yet more most less least much many few some any all each every both either neither " +
    "other others such same own very what which who whom whose when where why how one two three first second last next new " +
    "now today week month quarter year years day days time way up out off down per via says said say according reported " +
    "whether within without across around because like make makes made get gets take takes use used uses company companies " +
    "billion million trillion percent dollar dollars announce announced announces hold holds held run runs running ran show shows " +
    "want wants need needs come comes came call calls called go goes went put puts part kind thing things number numbers people"
  ).split(" "),
)
const CALENDAR =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|h[12]|(?:19|20)\d\d)$/
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}&]|[.'’-](?=[\p{L}\p{N}]))*/gu
const FIGURE =
  /(?<![\p{L}\p{N}.-])(?:[$€£¥]\s?)?\d[\d.,]*(?:\s?(?:%|percent|billion|million|trillion|bn|mn|gw|mw|gigawatts?|k|m|b|t)(?![\p{L}]))?/giu
const SENTENCE_START = /(?:^|[.!?:;]["”’)\]]*\s+|^\s*[-*•]\s+|["“(]\s*)$/u

/**
 * Words that the text writes with a capital letter inside its sentences, and never without: its names, folded. A word
 * that is also written small (security, act) is part of titles, and would join what has nothing in common.
 */
export function namesKnown(text: string): Set<string> {
  const [known, small] = [new Set<string>(), new Set<string>()]
  for (const match of text.matchAll(WORD))
    for (const part of partsOf(match[0])) {
      if (!isCapital(part)) small.add(fold(part))
      else if (!SENTENCE_START.test(text.slice(Math.max(0, match.index - 12), match.index)))
        addName(known, part)
    }
  for (const word of small) known.delete(word)
  return known
}

const LETTERS = /^\p{L}{3,}$/u

/** What a stretch can be recognised by; `known` are the names of the whole text it stands in. */
export function tellingOf(words: string, known: ReadonlySet<string>): Telling {
  const [names, openers, stems] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const match of words.matchAll(WORD))
    for (const part of partsOf(match[0])) {
      const folded = fold(part)
      if (isCapital(part) && (known.has(folded) || hasShape(part))) addName(names, part)
      else if (isCapital(part)) addName(openers, part)
      else if (LETTERS.test(folded) && !SMALL.has(folded) && !CALENDAR.test(folded)) stems.add(stemOf(folded))
    }
  return { names, openers, words: stems, numbers: numbersOf(words) }
}

export const NOTHING_TELLING: Telling = {
  names: new Set(),
  openers: new Set(),
  numbers: new Set(),
  words: new Set(),
}

/** Everything that either of the two can be recognised by. */
export const bothTelling = (a: Telling, b: Telling): Telling => ({
  names: new Set([...a.names, ...b.names]),
  openers: new Set([...a.openers, ...b.openers]),
  numbers: new Set([...a.numbers, ...b.numbers]),
  words: new Set([...a.words, ...b.words]),
})

/** A hyphen joins words that may be told of one by one; a name with a figure stays whole (GPT-5.4). */
function partsOf(raw: string): string[] {
  const word = raw.replace(/['’]s$/u, "")
  return /\d/.test(word) ? [word] : word.split("-")
}

const CAPITAL = /\p{Lu}/u

const isCapital = (word: string): boolean => CAPITAL.test(word)
const INNER_CAPITALS = /\p{Ll}\p{Lu}|\p{Lu}{2}/u

/** iPhone, GPT-5.4, NATO: recognised as a name wherever it stands. */
const hasShape = (word: string): boolean => INNER_CAPITALS.test(word) || (isCapital(word) && /\d/.test(word))

const NUMBER_WITH_UNIT = /^\d[\d.,]*\p{L}{0,2}$/u

function addName(names: Set<string>, word: string): void {
  const folded = fold(word)
  if (
    folded.length < 2 ||
    NUMBER_WITH_UNIT.test(folded) ||
    NO_NAMES.has(folded) ||
    SMALL.has(folded) ||
    CALENDAR.test(folded)
  )
    return
  names.add(folded)
}

/** Amounts that are worth comparing: not years, versions and small counts without a unit. */
function numbersOf(words: string): Set<string> {
  const numbers = new Set<string>()
  for (const [raw] of words.matchAll(FIGURE)) {
    const figure = raw
      .toLowerCase()
      .replace(/[,\s]/g, "")
      .replace(/billion|bn/, "b")
      .replace(/million|mn/, "m")
      .replace(/trillion/, "t")
      .replace(/gigawatts?/, "gw")
      .replace(/percent/, "%")
      .replace(/[$€£¥]/, "")
      .replace(/\.$/, "")
    if (/^(?:19|20)\d\d$|^\d{1,2}$|^\d+\.\d+$/.test(figure)) continue
    numbers.add(figure)
  }
  return numbers
}
