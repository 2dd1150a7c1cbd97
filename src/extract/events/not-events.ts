import { isInvertedHad } from "../telling-had.ts"
import {
  type Candidate,
  contentOf,
  hasDeed,
  isClaim,
  isDigestWord,
  isExactDay,
  isOwner,
  namesHappening,
  ownsName,
  textOf,
  wordsBefore,
  wordsBehind,
} from "./candidate.ts"
import { isPlainNoun, isRelativeBefore, LIGHT } from "./just-asides.ts"
import { isGathering } from "./named-years.ts"
import { isBeforeNoun } from "./nouns.ts"
import { DID_NOT, isListedWeekday, isOwnDate, isPoint, tellsState } from "./telling-signs.ts"
import { isModal, isName, isNumber, verbOf } from "./tokens.ts"

/** A reason why a date makes no event. */
export interface NotEventRule {
  name: string
  holds(candidate: Candidate): boolean
}

const ADVICE =
  /^\W*(?:(?:please|then|also|first|next|finally),? )?(?:add|apply|ask|assess|avoid|back up|begin|book|build|buy|call|check|choose|click|compare|consider|contact|create|don['’]t|do not|download|ensure|evaluate|expect|explore|find|follow|get|give|go|implement|install|interview|join|keep|launch|learn|let|look|make|monitor|note|offer|open|package|pick|plan|prepare|price|prioriti[sz]e|read|register|remember|remind|review|run|save|schedule|see|sell|send|set|share|sign up|start|stay|stop|subscribe|take|tell|test|track|try|tune|update|upgrade|use|visit|watch|write)\s+(?:up |out |for |in |to )?(?:(?:the|a|an|any|your|our|it|them|this|these|those|how|what|whether|if|with|all|every|me|us|from|one|two|five|ten|at|on|capacity)\b|[“"[])/i
const OWN_TEXTS =
  /^(?:['’]s)?,?\s+(?:\S+\s+)?(?:coverage|update|updates|report|issue|edition|newsletter|digest|article|post|episode|briefing)\b/i
const COMPARED =
  /\b(?:than|versus|vs\.?|compared (?:with|to)|relative to|from (?:about |roughly |approximately |around |nearly |some |just )?[$€£]?[\d.,]+\s?(?:%|[a-z]{0,8})?(?: in| at)?(?: the)?|(?:increase|rise|drop|decline|gain|growth|up|down) from|dating (?:back )?(?:from|to)|against|like|since(?: at least)?|(?:up|down) from [^,;.]{1,40} (?:when|as))(?: (?:in|at|of))?(?: the)? $/i
const PERIOD_OF =
  /\b(?:data|figures|results|reports?|estimates?|forecasts?|guidance|outlook|inflation|sales|revenue|earnings|reading|budget|letter|paper|announcements?|developments|updates|plans?|targets?|numbers|cpi|gdp|pmi) (?:for|of) (?:the )?$/i
/** Happenings that a bare year before them dates; the year of a report or index is part of its name. */
const YEARLY = /\b(?:report|data|print|update|statement|release|test|event|final|survey|index)\b/i

const isWhole = ({ date }: Candidate): boolean => date.span.precision !== "day"
const isBareYear = ({ date }: Candidate): boolean =>
  date.span.precision === "year" && /^\d{4}$/.test(date.words)

/** "slipped from", "extended from": the day that no longer holds. */
const MOVED_FROM =
  /\b(?:slip(?:s|ped)?|mov(?:es?|ed)|delay(?:s|ed)?|postpon(?:es?|ed)|push(?:es|ed)?|shift(?:s|ed)?|extend(?:s|ed)?|brought|rescheduled)\b[^.;]{0,40}\bfrom\b([^.;]{0,40})$/i
const HAS_TARGET = /\b(?:to|until|into)\b|→|->/
const MOVED_TO = /^(?:[^.;\p{L}]{0,12}$|\s{0,4}[,)]?\s{0,4}(?:→|->|–>|to\b|until\b|into\b|[.,;)]|$))/u

const isMovedFrom = (words: string): boolean => {
  const found = MOVED_FROM.exec(words)
  return found !== null && !HAS_TARGET.test(found[1] ?? "")
}

const PROMISES = new Set(["outlook", "watch", "scenario", "conditions"])

/** "This issue …", "There will be no letter next week", "In the issue of 4 May we gave …": the digest of itself. */
const OWN_LETTER =
  /^\W{0,12}(?:this|our|(?:the )?next) (?:\w{1,20} )?(?:report|issue|newsletter|edition|digest|update|briefing|letter|note)\b(?! (?:of|from|by|on|to)\b)|\bthere (?:is|will be) no (?:issue|letter|newsletter|edition|digest|briefing|mail)\b|\b(?:in|see) (?:(?:the|our|last \w{1,12}['’]s) )?(?:issue|edition|newsletter|letter) (?:of\b|#|no\.?\s|\d)|\bare in issue #?\d|^\W{0,12}each (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const DATE_LABEL =
  /^\W*(?:generated|compiled|published|updated|last updated|posted|date|issued|printed|retrieved|accessed|collected|erstellt|stand|généré|publié|mis à jour|generado|publicado|actualizado)(?![\p{L}])[^a-z]{0,8}/iu

/** In order; the first that holds is the reason. */
export const NOT_EVENTS: readonly NotEventRule[] = [
  { name: "no-days", holds: ({ date }) => date.basis === "none" },
  { name: "that-day", holds: ({ date }) => /^(?:by|before)-this-date$/.test(date.rules[0] ?? "") },
  {
    name: "habit",
    holds: (candidate) =>
      /\b(?:every|each|jeden|jede|chaque|cada)(?: (?:other|second|first|last|zweiten))? $/i.test(
        wordsBefore(candidate, 24),
      ),
  },
  { name: "as-of", holds: ({ date }) => date.role === "as_of" },
  {
    name: "loose-time",
    holds: ({ date }) =>
      /^(?:now|recent|vague|window-vague)/.test(date.rules[0] ?? "") ||
      /^(?:right now|currently|so far|these days|post-\S+)$/i.test(date.words.trim()),
  },
  { name: "same-time", holds: ({ date }) => /\bsame (?:time|moment)\b/i.test(date.words) },
  {
    name: "after-all-that",
    holds: ({ date }) => date.rules.includes("after") && /^(?:after|beyond|past) \D*\d{4}$/i.test(date.words),
  },
  {
    name: "there-is-none",
    holds: ({ phrase }) =>
      /\bthere (?:is|are|was|were) (?:none|no|nothing|nobody)\b/i.test(textOf(phrase.tokens)),
  },
  {
    name: "counterfactual",
    holds: ({ words }) =>
      (/\bwould(?:n['’]t| not| never)? have\b/i.test(words) && /\b(?:had|if)\b/i.test(words)) ||
      isInvertedHad(words),
  },
  {
    name: "did-not",
    holds: ({ date, phrase, publishedOn }) =>
      date.span.startsOn <= publishedOn &&
      DID_NOT.test(textOf(phrase.tokens)) &&
      !/\buntil\b/i.test(date.words),
  },
  {
    name: "whether",
    holds: ({ words, date }) => date.role === "deadline" && /^\W*whether\b/i.test(words),
  },
  { name: "clock", holds: ({ date }) => /\b(?:hours?|minutes?|\d+ seconds?)\b/i.test(date.words) },
  { name: "window", holds: (candidate) => candidate.date.offset !== null && !isPoint(candidate) },
  {
    name: "unknown-trigger",
    holds: ({ date, phrase }) =>
      date.basis === "event" && (date.role === "deadline" || !phrase.tokens.some((token) => token.isFinite)),
  },
  {
    name: "own-text",
    holds: (candidate) =>
      (/\b(?:our|my|this|last|previous|past|earlier)\s+(?:\S+\s+)?$/i.test(wordsBefore(candidate, 30)) &&
        OWN_TEXTS.test(wordsBehind(candidate, 40))) ||
      OWN_LETTER.test(candidate.words),
  },
  { name: "search-words", holds: (candidate) => /\(search\s+[“"][^“”"]*$/.test(wordsBefore(candidate, 120)) },
  { name: "own-date", holds: (candidate) => candidate.block.kind === "heading" && isOwnDate(candidate) },
  {
    name: "stamp",
    holds: ({ words, date, sentence }) => date.start - sentence.start < 40 && DATE_LABEL.test(words),
  },
  {
    name: "session",
    holds: ({ date, sentence, words, block }) =>
      block.kind === "bullet" &&
      date.basis === "digest" &&
      /^(?:pre-?market|after[- ]hours|overnight)$/i.test(date.words) &&
      words.slice(0, date.start - sentence.start).length < 6,
  },
  {
    name: "relative-aside",
    holds: ({ tokens, at, date }) =>
      date.rules[0] === "just" &&
      isName(tokens[at - 1]) &&
      (isPlainNoun(tokens[at - 2]) || isRelativeBefore(tokens, at - 1)),
  },
  {
    name: "just-so",
    holds: ({ tokens, at, date }) =>
      date.rules[0] === "just" &&
      LIGHT.has(verbOf(tokens[at + 1])?.base ?? "") &&
      !tokens.slice(at + 2, at + 12).some((token) => isNumber(token)),
  },
  {
    name: "none-listed",
    holds: ({ words }) => /^\W*(?:none|nothing|no)\b/i.test(words) && words.length < 300,
  },
  { name: "named-year", holds: ({ tokens, at }) => isGathering(tokens, at) },
  {
    name: "claim-window",
    holds: (candidate) =>
      isClaim(candidate) && !isExactDay(candidate) && !isOwner(candidate) && !isListedWeekday(candidate),
  },
  {
    name: "advice",
    holds: (candidate) =>
      !isExactDay(candidate) &&
      !isOwner(candidate) &&
      (ADVICE.test(candidate.words) ||
        (candidate.sentence.sense === "advice" &&
          !candidate.phrase.tokens.some((token) => token.isFinite && !isModal(token)))),
  },
  { name: "question", holds: (candidate) => /\?\W{0,12}$/.test(candidate.words) && !isExactDay(candidate) },
  {
    name: "mere-possibility",
    holds: (candidate) =>
      !isExactDay(candidate) && /\b(?:could|might|may) [a-z]/.test(wordsBefore(candidate, 70)),
  },
  {
    name: "unit-before-noun",
    holds: (candidate) =>
      (isBareYear(candidate) || candidate.date.span.precision === "quarter") &&
      isBeforeNoun(candidate.tokens, candidate.at) &&
      (!namesHappening(candidate) || YEARLY.test(wordsBehind(candidate, 40))),
  },
  {
    name: "quarter-told-on-a-day",
    holds: (candidate) =>
      candidate.date.span.precision === "quarter" &&
      /^\s*(?:earnings|results|revenue|sales|profits?|report|figures|numbers|letter)\b/i.test(
        wordsBehind(candidate, 14),
      ) &&
      candidate.sentence.dates.some(({ span }) => span.precision === "day"),
  },
  {
    name: "period-of",
    holds: (candidate) => isWhole(candidate) && PERIOD_OF.test(wordsBefore(candidate, 30)),
  },
  {
    name: "comparison",
    holds: (candidate) =>
      candidate.date.rules.includes("part-end") || isWhole(candidate)
        ? COMPARED.test(wordsBefore(candidate, 60)) || /^since\b/i.test(candidate.date.words)
        : false,
  },
  {
    name: "moved-from",
    holds: (candidate) =>
      isMovedFrom(`${wordsBefore(candidate, 70)}${candidate.date.words}`) &&
      MOVED_TO.test(wordsBehind(candidate, 12)),
  },
  {
    name: "past-period",
    holds: ({ date }) =>
      /\b(?:over|in|during|for|within) (?:the (?:past|last|previous)\b|(?:past|last|previous) \d)|^throughout\b/i.test(
        date.words,
      ),
  },
  {
    name: "list-of-units",
    holds: (candidate) =>
      candidate.sentence.dates.length > 3 && isWhole(candidate) && contentOf(candidate) < 2,
  },
  {
    name: "today's-thing",
    holds: (candidate) =>
      isOwner(candidate) && isDigestWord(candidate) && !namesHappening(candidate) && !ownsName(candidate),
  },
  {
    name: "section-heading",
    holds: ({ block, sentence, date, tokens }) =>
      block.kind === "heading" &&
      PROMISES.has(sentence.sense) &&
      date.span.precision !== "day" &&
      !tokens.some((token) => token.isFinite),
  },
  {
    name: "heading-word",
    holds: (candidate) =>
      candidate.block.kind === "heading" &&
      isDigestWord(candidate) &&
      !candidate.tokens.some((token) => token.isFinite),
  },
  {
    name: "state",
    holds: (candidate) => isDigestWord(candidate) && isWhole(candidate) && tellsState(candidate),
  },
  {
    name: "told-of-nothing",
    holds: (candidate) =>
      contentOf(candidate) === 0 || (isDigestWord(candidate) && !isOwner(candidate) && !hasDeed(candidate)),
  },
]
