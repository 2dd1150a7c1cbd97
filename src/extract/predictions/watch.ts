import { allMatches } from "../patterns/all-matches.ts"
import { stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"

/** What follows has to be a thing or a clause, not the reader's own business. */
const OWN_BUSINESS = /\b(?:your|yourself|you)\b/i
/** "what depends on what, and …": a question word with nothing behind it. */
const NO_CLAUSE = /^\s*(?:what|which|whom|who)\s*[,.;]/i
/** "Watch" as a noun or an order of another kind: "watch the video", "track record". */
const NO_WATCH =
  /^\s*(?:the (?:video|recording|replay|webinar|talk|demo|stream|full|trailer|clip|interview|keynote)|this video|here|below|now|live|on (?:youtube|demand)|records?\b|with\b|and\b|of\b|out\b|it\b|that\b)/i

/**
 * - Watch whether the merger closes
 * - The signal to watch: whether A, and whether B
 * - What to watch: the vote in May
 * - It remains to be seen whether lawmakers agree
 */
export const watch: ClaimRule = {
  name: "watch",
  read(passage) {
    const from = watchedFrom(passage)
    if (from === undefined) return openQuestion(passage)
    if (!from.isLabelled && passage.words.trimEnd().endsWith("?")) return []
    const rest = passage.words.slice(from.at)
    if (NO_CLAUSE.test(rest)) return []
    if (isRhetorical(passage, from)) return []
    if (from.confidence > 0.8 && namesADay(passage, from.at)) return []
    if (OWN_BUSINESS.test(rest.slice(0, 140)) || rest.trim().length < (passage.patterns.hasSpaces ? 8 : 4))
      return []
    return split(passage, from.at).map((part, index, all) => ({
      type: "watch" as const,
      condition: null,
      consequence: stretchOf(passage, part.from + whenLength(passage, part.from), part.to),
      mention: stretchOf(
        passage,
        index === 0 ? from.start : part.at,
        all[index + 1]?.at ?? passage.words.length,
      ),
      isFurther: index > 0 || BEHIND_SEMICOLON.test(passage.words.slice(0, from.start)),
      confidence: from.confidence,
    }))
  },
}

const WILL_ASKED = /^\W{0,6}(?:will|does|do)\s/i

/** "Will the fleet sail again before 4 June?" in a list of what to watch. */
function openQuestion(passage: Passage): Omit<Claim, "rule">[] {
  const { words, patterns, sense } = passage
  if (patterns.language !== "en" || !WILL_ASKED.test(words) || !words.trimEnd().endsWith("?")) return []
  if (sense !== "watch" || patterns.reader.test(words)) return []
  const whole = stretchOf(passage, 0, words.length)
  return [{ type: "watch", condition: null, consequence: whole, mention: whole, confidence: 0.6 }]
}

const LONGEST_APPOINTMENT = 120
/** A gathering or a report by its name, and that it takes place. */
const NAMED_ONLY =
  /^\s*(?:the )?\p{Lu}[\p{L}\d&’'-]{0,24}(?:\s\p{Lu}[\p{L}\d&’'-]{0,24}){0,5}\s?(?:(?:earnings|results|call|meeting|hearing|conference|summit|keynote|vote)\s?){0,2}(?:,?\s?(?:which|that) (?:runs?|opens?|starts?|begins?|takes place|is held|happens)\s?)?(?:,|\(|on|from)?\s?$/u

/** "What to watch: Google Cloud Next, which runs today through April 23": a day and a name claim nothing. */
function namesADay({ words, ahead, start }: Passage, at: number): boolean {
  const [date] = ahead
  if (date === undefined || ahead.length > 1 || words.length - at > LONGEST_APPOINTMENT) return false
  const isDay = date.span.precision === "day" || date.span.precision === "range"
  const [before, behind] = [words.slice(at, date.start - start), words.slice(date.end - start)]
  return isDay && date.offset === null && !ANY_WORD.test(behind) && NAMED_ONLY.test(before)
}

const ANY_WORD = /\p{L}/u

/** What stands before a semicolon dates nothing behind it. */
const BEHIND_SEMICOLON = /;\s*$/

/** "The question is whether the world is ready": nobody will see it happen. */
const isRhetorical = ({ words, patterns, ahead }: Passage, { at, asks }: Watched): boolean =>
  asks === true && ahead.length === 0 && patterns.vagueState.test(words.slice(at, at + 160))

/** A label such as "Key risk" also stands before what is so already. */
const TELLS_STATE =
  /^(?![^.]*\b(?:will|could|may|might|whether|if)\b)[^.]*\b(?:is|are|was|were|has|have|had|remains?|increases?|rais(?:es|ed)|stated|said)\b/i
const STATE_LABEL = /\b(?:risks?|uncertaint(?:y|ies)|unknowns?|catalysts?|triggers?)\b/i

/** "There was a question about whether": asked before, by others. */
const ASKED = /\b(?:was|were|had|asked|wondered|questioned)\b[^,;]{0,240}$/i

/** "Track when applications open" watches that they open. */
const whenLength = ({ words }: Passage, from: number): number =>
  /^\s*when\s+/i.exec(words.slice(from))?.[0].length ?? 0

interface Watched {
  /** Where the mention starts, and where what is watched starts. */
  start: number
  at: number
  confidence: number
  /** Whether a question inside the sentence names it. */
  asks?: boolean
  /** "Watch: will the fleet fly twice?" */
  isLabelled?: boolean
}

const EMOJI = /^(?:\p{Extended_Pictographic}\uFE0F?\s*){1,4}/u

function watchedFrom(passage: Passage): Watched | undefined {
  const { words, patterns } = passage
  const lead = words.length - words.trimStart().length
  const sign = lead + (EMOJI.exec(words.slice(lead, lead + 20))?.[0].length ?? 0)
  const whole = patterns.atWatchLabel.exec(words.slice(sign))
  const opening = whole ? sign : afterOpening(words, sign)
  const label = whole ?? patterns.atWatchLabel.exec(words.slice(opening))
  if (label && !isState(label[0], words.slice(opening + label[0].length)))
    return { start: lead, at: opening + label[0].length, confidence: 0.9, isLabelled: ASKS.test(label[0]) }
  const middle = patterns.watchWhether.exec(words)
  if (middle && ASKED.test(words.slice(Math.max(0, middle.index - 50), middle.index + middle[0].length)))
    return undefined
  if (middle)
    return {
      start: clauseBefore(words, middle.index),
      at: middle.index + middle[0].length,
      confidence: 0.8,
      asks: true,
    }
  const order = patterns.atWatchOrder.exec(words.slice(opening))
  if (order && !NO_WATCH.test(words.slice(opening + order[0].length)))
    return { start: lead, at: opening + order[0].length, confidence: 0.85 }
  if (passage.isItem && passage.sense === "watch" && patterns.atWhether.test(words.slice(opening)))
    return { start: lead, at: opening, confidence: 0.85 }
  const watching = patterns.watching.exec(words)
  if (watching && !patterns.reader.test(words.slice(0, watching.index)))
    return { start: lead, at: watching.index + watching[0].length, confidence: 0.6 }
  return inner(passage)
}

/** Labels that a question may stand behind. */
const ASKS = /\bwatch\p{L}{0,12}\s{0,4}:/iu

const isState = (label: string, rest: string): boolean => STATE_LABEL.test(label) && TELLS_STATE.test(rest)

/** Where the clause before `at` starts: after its last comma when much stands before that, else at the start. */
function clauseBefore(words: string, at: number): number {
  const comma = words.lastIndexOf(", ", at)
  return comma > 60 ? comma + 2 : words.length - words.trimStart().length
}

/** Offset after "But ". */
function afterOpening(words: string, from: number): number {
  const opening = /^(?:and|but|so|also|then|next|finally|first|second|third),?\s+/i.exec(words.slice(from))
  return from + (opening?.[0].length ?? 0)
}

const BREAK = /(?:[;:|]|\s[—–])\s+/g

/** A label or an order later in the sentence, after a dash, a semicolon or a colon. */
function inner(passage: Passage): Watched | undefined {
  const { words, patterns } = passage
  for (const mark of allMatches(words, BREAK)) {
    const at = mark.index + mark[0].length
    const rest = words.slice(at)
    const label = patterns.atWatchLabel.exec(rest) ?? orderBefore(passage, rest)
    if (label) return { start: at, at: at + label[0].length, confidence: 0.8 }
  }
  return undefined
}

const ORDERED = /\bfor\s*$/i

function orderBefore(passage: Passage, rest: string): RegExpExecArray | null {
  const order = passage.patterns.atWatchOrder.exec(rest)
  if (order === null) return null
  const isFor = ORDERED.test(order[0]) && passage.sense !== "advice"
  return isFor || passage.patterns.atWhether.test(rest.slice(order[0].length)) ? order : null
}

interface Part {
  /** Start of "whether", of its clause, and its end. */
  at: number
  from: number
  to: number
}

/** "(1) …; (2) …" */
const ENUMERATOR = /(?:^\s*|[;,]\s*(?:and\s+)?)\(?(?:\d|[a-h]|i{1,3}|iv|v)\)\s+/g

/** "whether A, and whether B" are two things to watch, and so are the numbered ones. */
function split(passage: Passage, at: number): Part[] {
  const { words, patterns } = passage
  const numbered = allMatches(words.slice(at), ENUMERATOR)
  if (numbered.length > 1)
    return numbered.map((mark, index) => {
      const from = at + mark.index + mark[0].length
      const whether = patterns.atWhether.exec(words.slice(from))?.[0].length ?? 0
      return { at: from, from: from + whether, to: at + (numbered[index + 1]?.index ?? words.length - at) }
    })
  const first = patterns.atWhether.exec(words.slice(at))
  if (!first) return [{ at, from: at, to: words.length }]
  return allMatches(words.slice(at), patterns.whether)
    .map((match) => ({ at: at + match.index, from: at + match.index + match[0].length }))
    .filter((start, index) => index === 0 || patterns.endsJoin.test(words.slice(start.at - 12, start.at)))
    .map((start, index, all) => ({ ...start, to: endBefore(passage, all[index + 1]?.at ?? words.length) }))
}

/** The end of a part without the "and" that leads to the next. */
function endBefore({ words, patterns }: Passage, to: number): number {
  const join = patterns.endsJoin.exec(words.slice(Math.max(0, to - 12), to))
  return to - (to < words.length ? (join?.[0].length ?? 0) : 0)
}
