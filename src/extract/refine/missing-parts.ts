import { daysBetween } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import { isCalendar, isImplied, readingsOf, settled, unitOf } from "../dates/said.ts"
import type { DateContext, Draft, Passage, Refiner } from "../rule.ts"
import { after } from "./around.ts"
import { LISTED, RANGE } from "./join.ts"
import { type Cue, cuesOf, type Tense, tenseAt } from "./tense.ts"

/** Days that a reading against the tense is set back: a sure cue outweighs ten months, an unsure one three. */
const AGAINST_SURE = 310
const AGAINST_UNSURE = 90
const OUTSIDE_HEADING = 2000
/** Days back beyond which a day without a year would be told as past; without such words it is set back by so many. */
const LONG_PAST = 90

/**
 * Supplies what the words left out (the year, a weekday's week, a day's month): the reading nearest to the digest's
 * day that fits the tense and the heading above.
 */
export const missingParts: Refiner = {
  name: "missing-parts",
  refine(drafts, passage) {
    if (drafts.every((draft) => draft.said.unit === "span")) return [...drafts]
    const cues = drafts.some((draft) => isImplied(draft.said)) ? cuesOf(passage) : []
    const settledSoFar: Draft[] = []
    for (const draft of drafts) {
      const one = supplied(draft, settledSoFar.at(-1), cues, passage)
      if (one) settledSoFar.push(one)
    }
    return settledSoFar
  },
}

function supplied(
  draft: Draft,
  previous: Draft | undefined,
  cues: readonly Cue[],
  passage: Passage,
): Draft | null {
  const { said } = draft
  if (said.unit === "span" || said.unit === "event") return draft
  const readings = readingsOf(said, passage.context)
  const tense = isImplied(said) ? (reportTense(draft, passage) ?? tenseAt(draft, cues, passage)) : null
  const best =
    listedAfter(draft, previous, readings) ??
    (tense ? nearest(readings, tense, passage.context, fromWeekday(said)) : readings[0])
  if (best === undefined) return null
  const part = isCalendar(said) ? said.part : null
  const kept = said.unit === "range" && !draft.rules.includes(RANGE) ? [...draft.rules, RANGE] : draft.rules
  const rules = tense === null ? kept : [...kept, nameOf(tense)]
  return { ...draft, said: settled(best, unitOf(said), part), rules }
}

/** "Q3 and Q4": the second lies in the year (or week) of the first, or right after. */
function listedAfter(
  draft: Draft,
  previous: Draft | undefined,
  readings: readonly DateSpan[],
): DateSpan | undefined {
  if (readings.length < 2 || !draft.rules.includes(LISTED) || previous?.said.unit !== "span") return undefined
  const { startsOn } = previous.said.span
  return readings.find((reading) => reading.startsOn >= startsOn)
}

const nameOf = ({ direction }: Tense): string =>
  direction === "neither" ? "nearest" : `nearest-${direction}`

/** "from Saturday until 20 March": a weekday that opens a stretch is one to come, unless the stretch is told as past. */
const fromWeekday = (said: Draft["said"]): boolean => said.unit === "range" && said.from.unit === "weekday"

function nearest(
  readings: readonly DateSpan[],
  tense: Tense,
  context: DateContext,
  opensAhead: boolean,
): DateSpan | undefined {
  const begun = (span: DateSpan): number =>
    opensAhead && tense.direction !== "back" && span.endsOn >= context.publishedOn
      ? Math.max(0, daysBetween(span.startsOn, context.publishedOn))
      : 0
  const costs = readings.map((span) => cost(span, tense, context) + begun(span))
  return readings[costs.indexOf(Math.min(...costs))]
}

function cost(span: DateSpan, { direction, isSure }: Tense, { publishedOn, heading }: DateContext): number {
  const ahead = Math.max(0, daysBetween(publishedOn, span.startsOn))
  const back = Math.max(0, daysBetween(span.endsOn, publishedOn))
  const against = isSure ? AGAINST_SURE : AGAINST_UNSURE
  const isAgainst = (direction === "ahead" && back > 0) || (direction === "back" && ahead > 0)
  const isLongPast = direction === "neither" && back > LONG_PAST
  // What is told as past lies before a week that is still to come.
  const isAhead = heading !== null && direction === "back" && isSure && heading.startsOn > publishedOn
  const isOutside =
    heading !== null && !isAhead && (span.endsOn < heading.startsOn || span.startsOn > heading.endsOn)
  return (
    ahead +
    back +
    (isAgainst ? against : 0) +
    (isLongPast ? LONG_PAST : 0) +
    (isOutside ? OUTSIDE_HEADING : 0) +
    (back > 0 ? 0.5 : 0)
  )
}

/** "third-quarter net income" is that of the last finished quarter; its guidance is of one to come. */
function reportTense(draft: Draft, { text, words }: Passage): Tense | null {
  if (unitOf(draft.said) !== "quarter") return null
  const follows = after(text, draft)
  if (words.reportAfter.test(follows)) return { direction: "back", isSure: true }
  return words.guidanceAfter.test(follows) ? { direction: "ahead", isSure: true } : null
}
