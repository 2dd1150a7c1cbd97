import { daysBetween } from "../../domain/calendar-day.ts"
import { allMatches } from "../patterns/all-matches.ts"
import type { DateReading } from "../reading.ts"
import { isInvertedHad } from "../telling-had.ts"
import { attributionStart, hasVerb, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"
import { isEarliest } from "./windows.ts"

/** An expectation that was given up before the digest came out. */
const GIVEN_UP =
  /\b(?:(?:was|were|had been|has been|have been)\s+(?:originally |initially |previously |once )?(?:expected|scheduled|due|set|supposed|slated|planned)|had (?:expected|planned|hoped|aimed)|we (?:had )?(?:said|wrote|thought|expected|predicted|bet|called)(?! by))\b/i

/**
 * - The vote is expected in May
 * - Revenue will pass a billion by 2028
 * - Expect a ruling by June
 * - Pilots by summer
 */
export const forecast: ClaimRule = {
  name: "forecast",
  read(passage) {
    const { words, ahead } = passage
    if (isRowOfDates(passage) || isContrary(passage)) return []
    if (ahead.length === 0 || words.trimEnd().endsWith("?") || GIVEN_UP.test(words) || isInvertedHad(words))
      return []
    const claims: Omit<Claim, "rule">[] = []
    let undated: Part | undefined
    for (const part of partsOf(passage).flatMap((whole) => halvesOf(passage, whole))) {
      const own = datesOf(passage, part)
      const dates = own.length > 0 ? own : leadDate(passage, part)
      if (dates.length === 0) {
        if (/;\s*$/.test(words.slice(0, part.from))) undated = part
        continue
      }
      const from = own.length > 0 ? part.says : 0
      const claim = toClaim(passage, part, sureOf(passage, part, dates), from)
      if (claim) claims.push(claim)
    }
    return claims.length > 0 || undated === undefined ? claims : borrowed(passage, undated)
  },
}

/** "If a sale were near, he would hardly be away": a condition that the sentence takes to be false. */
const isContrary = ({ words, patterns }: Passage): boolean =>
  patterns.atNotElliptic.test(words) && patterns.contraryToFact.test(words)

/** A line of a calendar's table names days, whatever its notes say. */
const isRowOfDates = ({ block, sense, ahead }: Passage): boolean =>
  block.kind === "row" && sense === "key_dates" && !ahead.some(isEarliest)

interface Part {
  from: number
  to: number
  /** Where the words of the claim start: a relative clause takes along what it tells of. */
  says: number
  /** Whether a label such as "Guidance:" stands before it. */
  isLabelled: boolean
}

/** How sure a claim is, and whether it only says what may be. */
interface Sure {
  confidence: number
  isDoubt?: boolean
}

function partsOf(passage: Passage): Part[] {
  const words = passage.words.slice(0, attributionStart(passage))
  const cuts = allMatches(words, passage.patterns.boundary)
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const isRelative = cuts.map((cut) => /^[,，]\s+$/.test(cut[0]))
  return starts.map((from, index) => {
    const before = starts[index - 1] ?? from
    const isLabelled = passage.patterns.forecastLabel.test(words.slice(before, cuts[index - 1]?.index ?? 0))
    return {
      from,
      to: cuts[index]?.index ?? words.length,
      says: isRelative[index - 1] === true || isLabelled ? before : from,
      isLabelled,
    }
  })
}

/** "It targets 400 this year and intends to open a plant by 2029": each half has its own day. */
function halvesOf(passage: Passage, part: Part): Part[] {
  const cuts = allMatches(passage.words.slice(part.from, part.to), passage.patterns.second)
  for (const cut of cuts) {
    const at = part.from + cut.index
    const first = { ...part, to: at }
    const second = { ...part, from: at + cut[0].length, says: at + cut[0].length }
    if (datesOf(passage, first).length > 0 && datesOf(passage, second).length > 0) return [first, second]
  }
  return [part]
}

const datesOf = ({ ahead, start }: Passage, part: Part): DateReading[] =>
  ahead.filter((date) => date.start >= start + part.from && date.end <= start + part.to)

/** "May 12: Patch expected …": the date that stands alone before the colon. */
function leadDate({ words, ahead, start }: Passage, part: Part): DateReading[] {
  const [date] = ahead
  if (date === undefined || date.end - start > part.from) return []
  const isAlone =
    !LETTER.test(words.slice(0, date.start - start)) &&
    ONLY_COLON.test(words.slice(date.end - start, part.from))
  return isAlone ? [date] : []
}

const LETTER = /\p{L}/u
const ONLY_COLON = /^[^\p{L}\d:]{0,6}:[^\p{L}\d:]{0,6}$/u
/** "Osprey to launch a phone before the holidays" */
const HEADLINE_PLAN =
  /^\W{0,4}(?!(?:According|Due|Thanks|Prior|Subject|Relative|Compared|Access|How|What|Where|When)\s)\p{Lu}[\p{L}\d&’'-]{0,24}(?:\s\p{Lu}[\p{L}\d&’'-]{0,24}){0,4}\sto\s\p{Ll}{2,20}\s/u

function toClaim(
  passage: Passage,
  part: Part,
  sure: Sure | undefined,
  from: number,
): Omit<Claim, "rule"> | undefined {
  if (sure === undefined) return undefined
  const order = passage.patterns.atExpect.exec(passage.words.slice(part.from, part.to))?.[0].length ?? 0
  return {
    type: sure.isDoubt === true ? "scenario" : "forecast",
    condition: null,
    consequence: stretchOf(passage, part.says + order, part.to),
    mention: stretchOf(passage, from, part.to),
    confidence: sure.confidence,
  }
}

/** "The bank meets on Thursday; no change is expected": the expectation takes the day of the part beside it. */
function borrowed(passage: Passage, part: Part): Omit<Claim, "rule">[] {
  const said = passage.words.slice(part.from, part.to)
  const { expectation, atReader } = passage.patterns
  if (!expectation.test(said) || atReader.test(said) || said.trim().length < 12) return []
  const whole = stretchOf(passage, 0, attributionStart(passage))
  return [
    {
      type: "forecast",
      condition: null,
      consequence: stretchOf(passage, part.from, part.to),
      mention: whole,
      confidence: 0.55,
    },
  ]
}

/** How sure it is that the part is a forecast with a time; undefined where it is none. */
function sureOf(passage: Passage, part: Part, dates: readonly DateReading[]): Sure | undefined {
  const { patterns, start } = passage
  const said = passage.words.slice(part.from, part.to)
  if (patterns.atExpect.test(said) && !patterns.atWatchOrder.test(said)) return { confidence: 0.8 }
  if (patterns.atReader.test(said) || patterns.atOrder.test(said) || patterns.willSpeak.test(said))
    return undefined
  const nextTo = (cue: RegExpExecArray): DateReading | undefined => {
    const from = start + part.from + cue.index
    const after = dates.filter((date) => date.start >= from)
    const [first, next] = after
    const isFromTo = first?.role === "start" && !isEarliest(first) && next?.basis === "absolute"
    return isFromTo && next.span.endsOn > first.span.endsOn ? next : (first ?? dates.at(-1))
  }
  const could = patterns.could.exec(said)
  const expectation = patterns.expectation.exec(said)
  const expected = expectation === null ? undefined : nextTo(expectation)
  if (expected && (expected.role !== "start" || isEarliest(expected) || expected.rules.includes("effective")))
    return could && could.index < (expectation?.index ?? 0) ? MAY_BE : { confidence: 0.85 }
  if (dates.some(isEarliest)) return { confidence: 0.8 }
  const will = patterns.will.exec(said)
  if (will && !isExact(nextTo(will))) return { confidence: 0.8 }
  const plan = patterns.plan.exec(said)
  if (plan && !isExact(nextTo(plan))) return { confidence: 0.65 }
  if (could) return MAY_BE
  if (HEADLINE_PLAN.test(said) && !dates.every(isExact)) return { confidence: 0.65 }
  const isBare = part.isLabelled || isElliptic(passage, said, dates)
  return isBare ? { confidence: 0.6 } : undefined
}

const MAY_BE: Sure = { confidence: 0.6, isDoubt: true }

/** Longest range of days that an event may last. */
const EVENT_DAYS = 7

/** A day of the calendar, a few days, or a start: what is set for it is an event, not a claim. */
export function isExact(date: DateReading | undefined): boolean {
  if (date === undefined || date.offset !== null || date.basis === "none" || date.basis === "event")
    return false
  if (date.role === "start") return !(date.rules.includes("after") && date.rules.includes("year"))
  if (date.role !== "on" || date.span.isStartOpen) return false
  const { precision, startsOn, endsOn } = date.span
  return precision === "day" || (precision === "range" && daysBetween(startsOn, endsOn) < EVENT_DAYS)
}

/** "Pilots by summer": a thing and a time limit without a verb. */
function isElliptic(passage: Passage, part: string, dates: readonly DateReading[]): boolean {
  if (passage.sense === "background") return false
  if (passage.patterns.reader.test(passage.words) || passage.patterns.atNotElliptic.test(passage.words))
    return false
  const isShort = part.trim().split(/\s+/).length <= 14
  return (
    isShort &&
    dates.some((date) => date.role === "deadline" && /^by\b/i.test(date.words)) &&
    !hasVerb(part) &&
    !passage.patterns.past.test(part)
  )
}
