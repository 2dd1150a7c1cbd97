import { daysBetween } from "../../domain/calendar-day.ts"
import type { DateReading } from "../reading.ts"
import { attributionStart, hasVerb, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"
import { isEarliest } from "./windows.ts"

/** An expectation that was given up before the digest came out. */
const GIVEN_UP =
  /\b(?:(?:was|were|had been|has been|have been)\s+(?:originally |initially |previously |once )?(?:expected|scheduled|due|set|supposed|slated|planned)|had (?:expected|planned|hoped|aimed))\b/i

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
    if (ahead.length === 0 || words.trimEnd().endsWith("?") || GIVEN_UP.test(words)) return []
    const claims: Omit<Claim, "rule">[] = []
    let undated: Part | undefined
    for (const part of partsOf(passage)) {
      const dates = datesOf(passage, part)
      if (dates.length === 0) {
        if (/;\s*$/.test(words.slice(0, part.from))) undated = part
        continue
      }
      const claim = toClaim(passage, part, confidenceOf(passage, part, dates))
      if (claim) claims.push(claim)
    }
    return claims.length > 0 || undated === undefined ? claims : borrowed(passage, undated)
  },
}

interface Part {
  from: number
  to: number
  /** Where the words of the claim start: a relative clause takes along what it tells of. */
  says: number
}

function partsOf(passage: Passage): Part[] {
  const words = passage.words.slice(0, attributionStart(passage))
  const cuts = [...words.matchAll(passage.patterns.boundary)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const isRelative = cuts.map((cut) => /^[,，]\s+$/.test(cut[0]))
  return starts.map((from, index) => ({
    from,
    to: cuts[index]?.index ?? words.length,
    says: isRelative[index - 1] === true ? (starts[index - 1] ?? from) : from,
  }))
}

const datesOf = ({ ahead, start }: Passage, part: Part): DateReading[] =>
  ahead.filter((date) => date.start >= start + part.from && date.end <= start + part.to)

function toClaim(
  passage: Passage,
  part: Part,
  confidence: number | undefined,
): Omit<Claim, "rule"> | undefined {
  if (confidence === undefined) return undefined
  const order = passage.patterns.atExpect.exec(passage.words.slice(part.from, part.to))?.[0].length ?? 0
  return {
    type: "forecast",
    condition: null,
    consequence: stretchOf(passage, part.says + order, part.to),
    mention: stretchOf(passage, part.says, part.to),
    confidence,
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
function confidenceOf(passage: Passage, part: Part, dates: readonly DateReading[]): number | undefined {
  const { patterns, start } = passage
  const said = passage.words.slice(part.from, part.to)
  if (patterns.atExpect.test(said) && !patterns.atWatchOrder.test(said)) return 0.8
  if (patterns.atReader.test(said) || patterns.atOrder.test(said) || patterns.willSpeak.test(said))
    return undefined
  const nextTo = (cue: RegExpExecArray): DateReading | undefined => {
    const from = start + part.from + cue.index
    return dates.find((date) => date.start >= from) ?? dates.at(-1)
  }
  const expectation = patterns.expectation.exec(said)
  const expected = expectation === null ? undefined : nextTo(expectation)
  if (expected && (expected.role !== "start" || isEarliest(expected))) return 0.85
  if (dates.some(isEarliest)) return 0.8
  const will = patterns.will.exec(said)
  if (will && !isExact(nextTo(will))) return 0.8
  const plan = patterns.plan.exec(said)
  if (plan && !isExact(nextTo(plan))) return 0.65
  return isElliptic(passage, said, dates) ? 0.6 : undefined
}

/** Longest range of days that an event may last. */
const EVENT_DAYS = 7

/** A day of the calendar, a few days, or a start: what is set for it is an event, not a claim. */
export function isExact(date: DateReading | undefined): boolean {
  if (date === undefined || date.offset !== null || date.basis === "none" || date.basis === "event")
    return false
  if (date.role === "start") return true
  if (date.role !== "on" || date.span.isStartOpen) return false
  const { precision, startsOn, endsOn } = date.span
  return precision === "day" || (precision === "range" && daysBetween(startsOn, endsOn) < EVENT_DAYS)
}

/** "Pilots by summer": a thing and a time limit without a verb. */
function isElliptic(passage: Passage, part: string, dates: readonly DateReading[]): boolean {
  const isShort = part.trim().split(/\s+/).length <= 14
  return (
    isShort &&
    dates.some((date) => date.role === "deadline" && /^by\b/i.test(date.words)) &&
    !hasVerb(part) &&
    !passage.patterns.past.test(part)
  )
}
