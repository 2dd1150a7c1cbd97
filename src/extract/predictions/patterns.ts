import type { ClaimWords } from "./cues/claim-words.ts"
import { english } from "./cues/en.ts"

/** The words of one language made into patterns. Those named `at…` match only at the start of what they are given. */
export interface ClaimPatterns {
  language: string
  /** A condition's opener at a place where a clause may begin; its kind is the name of the group. */
  opener: RegExp
  atNotAfterIf: RegExp
  endsNotBeforeIf: RegExp
  atThen: RegExp
  atLead: RegExp
  atContrary: RegExp
  reader: RegExp
  atReader: RegExp
  atOrder: RegExp
  atExpect: RegExp
  contraryToFact: RegExp
  backReference: RegExp
  isNot: RegExp
  atWhether: RegExp
  whether: RegExp
  atWatchOrder: RegExp
  atWatchLabel: RegExp
  watchWhether: RegExp
  will: RegExp
  could: RegExp
  expectation: RegExp
  plan: RegExp
  atScenarioLabel: RegExp
  past: RegExp
  willSpeak: RegExp
}

const NEVER = /(?!)/

/** Compiles a language's words. Sources without words never match. */
export function compileClaimWords(words: ClaimWords): ClaimPatterns {
  const [open, close] = words.hasSpaces
    ? [String.raw`(?<![\p{L}\p{N}'’-])`, String.raw`(?![\p{L}\p{N}])`]
    : ["", ""]
  const any = (source: string, flags = "iu"): RegExp =>
    source === "" ? NEVER : new RegExp(`${open}(?:${source})${close}`, flags)
  const at = (source: string): RegExp =>
    source === "" ? NEVER : new RegExp(String.raw`^[\s"“‘'(]*(?:${source})${close}`, "iu")
  const kinds = [
    ["if", words.ifWords],
    ["inverted", words.invertedWords],
    ["unless", words.unlessWords],
    ["once", words.onceWords],
    ["every", words.everyWords],
  ].filter(([, source]) => source !== "")
  const openers = kinds.map(([kind, source]) => `(?<${kind}>${source})`).join("|")
  return {
    language: words.language,
    opener: any(openers, "giu"),
    atNotAfterIf: at(words.notAfterIf),
    endsNotBeforeIf:
      words.notBeforeIf === "" ? NEVER : new RegExp(String.raw`${open}(?:${words.notBeforeIf})\s*$`, "iu"),
    atThen: at(words.thenWords),
    atLead:
      words.leadWords === ""
        ? NEVER
        : new RegExp(String.raw`^(?:${words.leadWords})(?:\s*[,，:]\s*|\s+)`, "iu"),
    atContrary: at(words.contraryWords),
    reader: any(words.readerWords),
    atReader: at(words.readerWords),
    atOrder: at(words.orderWords),
    atExpect: at(words.expectWords),
    contraryToFact: any(words.contraryToFact),
    backReference: new RegExp(`^(?:${words.backReference || "(?!)"})$`, "iu"),
    isNot: new RegExp(`^(?:${words.notWords || "(?!)"})$`, "iu"),
    atWhether: at(words.whetherWords),
    whether: any(words.whetherWords, "giu"),
    atWatchOrder: at(words.watchOrders),
    atWatchLabel: new RegExp(
      String.raw`^(?:${words.watchLabels || "(?!)"})\s*(?:[:：—–]|\s-\s|is\s|are\s)`,
      "iu",
    ),
    watchWhether: new RegExp(
      String.raw`${open}(?:${words.watchBefore || "(?!)"})[\s:,]+(?=(?:${words.watchedWords || "(?!)"})${close})`,
      "iu",
    ),
    will: any(words.willWords),
    could: any(words.couldWords),
    expectation: any(words.expectations),
    plan: any(words.plans),
    atScenarioLabel: new RegExp(String.raw`^(?:${words.scenarioLabels || "(?!)"})\s*[:：—–]`, "iu"),
    past: any(words.pastWords),
    willSpeak: any(String.raw`(?:${words.willWords || "(?!)"})\s(?:${words.speechWords || "(?!)"})`),
  }
}

const ALL: Readonly<Record<string, ClaimPatterns>> = { en: compileClaimWords(english) }

/** The patterns of a language by its BCP 47 tag; English where the language has no table. */
export function claimPatterns(language: string): ClaimPatterns {
  return ALL[language.slice(0, 2).toLowerCase()] ?? (ALL.en as ClaimPatterns)
}
