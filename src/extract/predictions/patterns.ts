import { type Gate, gateOf } from "../patterns/gate.ts"
import type { ClaimWords } from "./cues/claim-words.ts"
import { german } from "./cues/de.ts"
import { english } from "./cues/en.ts"
import { spanish } from "./cues/es.ts"
import { french } from "./cues/fr.ts"
import { chinese } from "./cues/zh.ts"

/** The words of one language made into patterns. Those named `at…` match only at the start of what they are given. */
export interface ClaimPatterns {
  language: string
  hasSpaces: boolean
  /** A condition's opener at a place where a clause may begin; its kind is the name of the group. */
  opener: RegExp
  /** A sentence that opens with a condition is whole: no fragment of it claims anything on its own. */
  atNotElliptic: RegExp
  atNotAfterIf: RegExp
  endsNotBeforeIf: RegExp
  atThen: RegExp
  atLead: RegExp
  atContrary: RegExp
  /** A subject that is a condition, the verb of doubt after it included. */
  atContingent: RegExp
  reader: RegExp
  atReader: RegExp
  atOrder: RegExp
  atExpect: RegExp
  contraryToFact: RegExp
  backReference: RegExp
  isNot: RegExp
  atWhether: RegExp
  whether: RegExp
  endsJoin: RegExp
  atWatchOrder: RegExp
  atWatchLabel: RegExp
  watchWhether: RegExp
  will: RegExp
  /** "will" and the like, where no time is needed. */
  soft: RegExp
  /** Ends with the opening of a question inside the sentence and its subject. */
  endsAside: RegExp
  watching: RegExp
  would: RegExp
  could: RegExp
  everyCould: RegExp
  expectation: RegExp
  vagueState: RegExp
  /** The label before a colon, and nothing else. */
  forecastLabel: RegExp
  /** A field's label at the start, its colon included; behind an opening bracket with the words around it. */
  atField: RegExp
  bracketField: RegExp
  plan: RegExp
  atScenarioLabel: RegExp
  past: RegExp
  willSpeak: RegExp
  /** A clause with a modal verb, before its first comma. */
  modalClause: RegExp
  atGoesOn: RegExp
  endsClauseLead: RegExp
  /** Who said it, at the end of a sentence. */
  attribution: RegExp
  judgement: RegExp
  /** Where a new claim may start inside a sentence. */
  boundary: RegExp
  /** Where a claim may go over into a second one about the same subject. */
  second: RegExp
}

const NEVER = /(?!)/g

/** Compiles a language's words. Sources without words never match. */
function compileClaimWords(words: ClaimWords): ClaimPatterns {
  const open = words.hasSpaces ? String.raw`(?<![\p{L}\p{N}'’-])` : ""
  const close = words.hasSpaces ? String.raw`(?![\p{L}\p{N}])` : ""
  const make = (source: string, parts: (source: string) => string, flags = "iu"): RegExp =>
    source === "" ? NEVER : new RegExp(parts(`(?:${source})`), flags)
  const any = (source: string, flags = "iu"): RegExp => make(source, (it) => open + it + close, flags)
  const at = (source: string): RegExp => make(source, (it) => String.raw`^[\s"“‘'(]*${it}${close}`)
  const ends = (source: string): RegExp => make(source, (it) => String.raw`${open}${it}[\s,，“"]*$`)
  const labelled = (source: string): RegExp =>
    make(source, (it) => String.raw`^${it}\s{0,4}(?:[:：—–]|\s-\s|(?<=\s)(?:is|are|ist|est|es)\s)`)
  return {
    language: words.language,
    hasSpaces: words.hasSpaces,
    opener: any(openersOf(words), "giu"),
    atNotElliptic: at(words.ifWords),
    atNotAfterIf: at(words.notAfterIf),
    endsNotBeforeIf: ends(words.notBeforeIf),
    atThen: make(words.thenWords, (it) => String.raw`^\s*${it}${close}`),
    atLead: make(words.leadWords, (it) => String.raw`^${it}(?:\s*[,，:]\s*|\s+)`),
    atContrary: at(words.contraryWords),
    atContingent: make(
      words.contingentSubjects,
      (it) =>
        String.raw`^[\s"“]*${it}${close}(?:[^,;:]|[,:](?=\d)){0,90}?\s(?:${words.couldWords})\s+(?!(?:${words.happeningWords})${close})`,
    ),
    reader: any(words.readerWords),
    atReader: at(words.readerWords),
    atOrder: at(
      words.nounAfterOrder === "" || words.orderWords === ""
        ? words.orderWords
        : `(?:${words.orderWords})(?!-|\\s+(?:${words.nounAfterOrder})${close}${nounBefore(words, close)})`,
    ),
    atExpect: at(words.expectWords),
    contraryToFact: any(words.contraryToFact),
    backReference: make(words.backReference, (it) => `^${it}$`),
    isNot: make(words.notWords, (it) => `^${it}$`),
    atWhether: at(words.whetherWords),
    whether: any(words.whetherWords, "giu"),
    endsJoin: make(words.joinWords, (it) => String.raw`(?:[,，;]\s*|(?<!\s)\s*)${open}${it}\s*$|[,，;]\s*$`),
    atWatchOrder: at(words.watchOrders),
    atWatchLabel: labelled(words.watchLabels),
    watchWhether: make(
      words.watchBefore,
      (it) => String.raw`${open}${it}[\s:,，]{0,6}(?=(?:${words.watchedWords})${close})`,
    ),
    will: any(words.willWords),
    soft: any(words.softWords),
    endsAside: make(words.asideWords, (it) => String.raw`${open}${it}(?:\s+[\p{L}\p{N}'’-]+){0,3}\s*$`),
    watching: any(words.watchingWords),
    would: any(words.wouldWords),
    could: any(words.couldWords),
    everyCould: any(words.couldWords, "giu"),
    expectation: any(words.expectations),
    vagueState: any(words.vagueStates),
    forecastLabel: make(
      words.forecastLabels,
      (it) =>
        String.raw`^[\s"“(]*(?:[\p{L}\p{N}/'’&-]+\s+){0,3}?${it}${close}(?:\s+[\p{L}\p{N}/'’&-]+){0,3}\s*$`,
    ),
    atField: make(words.fieldLabels, (it) => String.raw`^[^\p{L}\p{N}]{0,6}${it}\s{0,4}[:：]\s*`),
    bracketField: make(words.fieldLabels, (it) => String.raw`[([（]\s*${it}\s*[:：]?\s`),
    plan: any(words.plans),
    atScenarioLabel: labelled(words.scenarioLabels),
    past: any(words.pastWords),
    willSpeak: any(`(?:${words.willWords})\\s(?:${words.speechWords})`),
    modalClause: make(words.modalWords, (it) => `^[^,;，；]{0,140}?${open}${it}${close}`),
    atGoesOn: new RegExp(String.raw`^\s*(?:${words.goesOnWords})`, "u"),
    endsClauseLead: new RegExp(
      String.raw`(?:[,;，；]\s*(?:${words.joinWords})|${open}(?:${words.clauseLeads}))[\s,“"]*$`,
      "iu",
    ),
    attribution: make(
      words.sayingWords,
      (it) => String.raw`[,，]["”]?\s(?:[^,;"“”]{0,60}?\s)?${it}${close}[^,;]{0,80}$`,
    ),
    judgement: any(words.judgementWords),
    second: make(
      words.secondVerbs,
      (it) => String.raw`(?<!\s)\s+(?:${words.joinWords})\s+(?=${it}${close})`,
      "giu",
    ),
    boundary: new RegExp(
      String.raw`[;:；：]\s*|\s[—–]\s|[,，]\s+(?:${words.breakWords})\s+|[,，]\s+(?=(?:which|whose|where|who|die|der|das|qui|dont|que)\s)`,
      "giu",
    ),
  }
}

/** "Share prices will fall": the verb comes after a noun of two or three words, so that the first is no order. */
const nounBefore = ({ couldWords, notInNoun }: ClaimWords, close: string): string =>
  notInNoun === ""
    ? ""
    : String.raw`|\s+(?:(?!(?:${notInNoun})${close})[\p{L}\p{N}'’-]+\s+){1,3}?(?:will|is|are|expects?|${couldWords})${close}`

function openersOf(words: ClaimWords): string {
  const kinds = [
    ["if", words.ifWords],
    ["inverted", words.invertedWords],
    ["unless", words.unlessWords],
    ["nominal", words.nominalWords],
    ["lacking", words.lackingWords],
    ["once", words.onceWords],
    ["every", words.everyWords],
  ]
  return kinds
    .filter(([, source]) => source !== "")
    .map(([kind, source]) => `(?<${kind}>${source})`)
    .join("|")
}

const ENGLISH = compileClaimWords(english)
const BY_LANGUAGE = new Map<string, ClaimPatterns>([["en", ENGLISH]])
const TABLES: Readonly<Record<string, ClaimWords>> = { de: german, fr: french, es: spanish, zh: chinese }

type PatternName = {
  [Name in keyof ClaimPatterns]: ClaimPatterns[Name] extends RegExp ? Name : never
}[keyof ClaimPatterns]

/** A language's patterns, those of them that a gate decides on, and the same with all of these shut. */
interface Opening {
  patterns: ClaimPatterns
  names: readonly PatternName[]
  shut: ClaimPatterns
  gate: Gate
}
const openings = new Map<ClaimPatterns, Opening>()

/** Patterns that are tied to the start of a text fail at once without a gate. */
function openingOf(patterns: ClaimPatterns): Opening {
  const known = openings.get(patterns)
  if (known) return known
  const entries = Object.entries(patterns).filter(
    (entry): entry is [PatternName, RegExp] => entry[1] instanceof RegExp && !entry[1].source.startsWith("^"),
  )
  const names = entries.map(([name]) => name)
  const shut = { ...patterns }
  for (const name of names) shut[name] = NEVER
  const made = { patterns, names, shut, gate: gateOf(entries.map(([, pattern]) => pattern)) }
  openings.set(patterns, made)
  return made
}

/** The patterns that can match in `words` or a part of them; the others match nothing. */
export function openPatterns(all: ClaimPatterns, words: string): ClaimPatterns {
  const { patterns, names, shut, gate } = openingOf(all)
  const open = { ...shut }
  for (const index of gate(words)) {
    const name = names[index]
    if (name !== undefined) open[name] = patterns[name]
  }
  return open
}

/** The patterns of a language by its BCP 47 tag; English where the language has no table. */
export function claimPatterns(language: string): ClaimPatterns {
  const key = language.slice(0, 2).toLowerCase()
  const known = BY_LANGUAGE.get(key)
  if (known) return known
  const table = TABLES[key]
  const made = table ? compileClaimWords(table) : ENGLISH
  BY_LANGUAGE.set(key, made)
  return made
}
