import type { DateReading } from "../reading.ts"
import { attributionStart, hasVerb, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"

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
      const said = words.slice(part.from, part.to)
      if (dates.length === 0) {
        undated = part
        continue
      }
      const claim = toClaim(passage, part, confidenceOf(passage, said, dates))
      if (claim) claims.push(claim)
    }
    return claims.length > 0 || undated === undefined ? claims : borrowed(passage, undated)
  },
}

interface Part {
  from: number
  to: number
}

function partsOf(passage: Passage): Part[] {
  const words = passage.words.slice(0, attributionStart(passage))
  const cuts = [...words.matchAll(passage.patterns.boundary)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  return starts.map((from, index) => ({ from, to: cuts[index]?.index ?? words.length }))
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
    consequence: stretchOf(passage, part.from + order, part.to),
    mention: stretchOf(passage, part.from, part.to),
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
function confidenceOf(passage: Passage, part: string, dates: readonly DateReading[]): number | undefined {
  const { patterns } = passage
  if (patterns.atExpect.test(part)) return 0.8
  if (patterns.atReader.test(part) || patterns.atOrder.test(part)) return undefined
  if (patterns.willSpeak.test(part)) return undefined
  if (patterns.expectation.test(part)) return 0.85
  const isExact = dates.every(
    (date) => date.span.precision === "day" && date.basis === "absolute" && date.role !== "deadline",
  )
  if (isExact) return undefined
  if (patterns.will.test(part)) return 0.8
  if (patterns.plan.test(part)) return 0.65
  if (isElliptic(passage, part, dates)) return 0.6
  return undefined
}

/** "Pilots by summer": a thing and a time limit without a verb. */
function isElliptic(passage: Passage, part: string, dates: readonly DateReading[]): boolean {
  const isShort = part.trim().split(/\s+/).length <= 14
  return (
    isShort &&
    dates.some((date) => date.role === "deadline") &&
    !hasVerb(part) &&
    !passage.patterns.past.test(part)
  )
}
