import type { DateReading } from "../reading.ts"
import { hasVerb, stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"

/** Where a new claim may start inside a sentence. */
const BOUNDARY =
  /[;:]\s+|\s[—–]\s|,\s+(?:and|but|while|whereas|though|although|with|as|so)\s+|,\s+(?=(?:whose|which|where|who)\s)/g
const NEGLIGIBLE =
  /\b(?:was|were|had been|has been|have been)\s+(?:originally |initially |previously |once )?(?:expected|scheduled|due|set|supposed|slated|planned)\b/i

/**
 * - The vote is expected in May
 * - Revenue will pass a billion by 2028
 * - Pilots by summer
 */
export const forecast: ClaimRule = {
  name: "forecast",
  read(passage) {
    const { words, ahead } = passage
    if (ahead.length === 0 || words.trimEnd().endsWith("?") || NEGLIGIBLE.test(words)) return []
    const claims: Omit<Claim, "rule">[] = []
    for (const part of partsOf(words)) {
      const dates = ahead.filter(
        (date) => date.start >= passage.start + part.from && date.end <= passage.start + part.to,
      )
      const confidence = confidenceOf(passage, words.slice(part.from, part.to), dates)
      if (confidence === undefined) continue
      claims.push({
        type: "forecast",
        condition: null,
        consequence: stretchOf(passage, part.from, part.to),
        mention: stretchOf(passage, part.from, part.to),
        confidence,
      })
    }
    return claims
  },
}

interface Part {
  from: number
  to: number
}

function partsOf(words: string): Part[] {
  const cuts = [...words.matchAll(BOUNDARY)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  return starts.map((from, index) => ({ from, to: cuts[index]?.index ?? words.length }))
}

/** How sure it is that the part is a forecast with a time; undefined where it is none. */
function confidenceOf(passage: Passage, part: string, dates: readonly DateReading[]): number | undefined {
  const { patterns } = passage
  if (dates.length === 0 || patterns.atReader.test(part) || patterns.atOrder.test(part)) return undefined
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
