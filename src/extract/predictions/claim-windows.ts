import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { Document, Sentence } from "../document.ts"
import type { DateReading, EventReading, PredictionReading, WindowReading } from "../reading.ts"
import { sensingHeading } from "../sections.ts"
import { isOpen } from "./passages.ts"
import type { Claim, DatesOfSentence, Passage, PredictionContext } from "./rule.ts"
import {
  datesIn,
  findTrigger,
  fromTrigger,
  NO_WINDOW,
  toWindow,
  withoutAttributes,
  withoutTopics,
} from "./windows.ts"

/** Where a claim is to be seen at; what is watched for there moves when they do. */
const OCCASIONS: ReadonlySet<EventReading["kind"]> = new Set(["conference", "earnings"])
const ON_THE_DAY = { basis: "event", offset: "P0D" } as const

type Windows = Pick<PredictionReading, "conditionWindow" | "outcomeWindow" | "dueOn" | "trigger">

/**
 * The two windows of a claim and the event it hangs on. Dates in the condition limit the condition, the others the
 * outcome; what the consequence allows counts from the event that dates the condition, else from the digest.
 */
export function windowsOf(
  document: Document,
  claim: Claim,
  passage: Passage,
  dates: DatesOfSentence,
  context: PredictionContext,
): Windows {
  const { publishedOn, events } = context
  const all = limitsOf(claim, passage, publishedOn)
  const limits = withoutAttributes(claim.type === "forecast" ? all : withoutTopics(all))
  const inCondition = datesIn(limits, claim.condition)
  const inOutcome = limits.filter((date) => !inCondition.includes(date))
  const found = findTrigger(
    document.text,
    claim.condition ?? claim.consequence,
    passage.ahead,
    events,
    publishedOn,
  )
  const event = found === undefined ? undefined : events[found]
  let conditionWindow = toWindow(inCondition, publishedOn)
  let outcomeWindow = toWindow(inOutcome, publishedOn)
  if (claim.condition !== null) {
    if (event && conditionWindow.basis === "none")
      conditionWindow = {
        ...NO_WINDOW,
        basis: "event",
        opensOn: event.span.startsOn,
        dueOn: event.span.endsOn,
      }
    if (event && isDayOf(event, conditionWindow, inCondition))
      conditionWindow = { ...conditionWindow, ...ON_THE_DAY }
    const anchor = event?.span.endsOn ?? conditionWindow.dueOn
    if (event && anchor !== null && outcomeWindow.basis === "digest")
      outcomeWindow = fromTrigger(outcomeWindow, anchor)
  }
  if (
    event &&
    OCCASIONS.has(event.kind) &&
    claim.type === "watch" &&
    isDayOf(event, outcomeWindow, inOutcome)
  )
    outcomeWindow = { ...outcomeWindow, ...ON_THE_DAY }
  if (conditionWindow.basis === "none" && outcomeWindow.basis === "none")
    outcomeWindow = headingWindow(document, passage, dates, publishedOn)
  return {
    conditionWindow,
    outcomeWindow,
    dueOn: outcomeWindow.dueOn ?? conditionWindow.dueOn,
    trigger: found ?? null,
  }
}

/** Whether the window's day is the event's own, so that it moves with the event; "by 20 May" is a limit apart. */
const isDayOf = (event: EventReading, window: WindowReading, dates: readonly DateReading[]): boolean =>
  window.basis === "absolute" &&
  window.dueOn === event.span.endsOn &&
  dates.some((date) => date.role === "on" || event.span.startsOn !== event.span.endsOn)

/** The dates that may limit a claim: those of its mention, and for a watch those that open its sentence. */
function limitsOf(claim: Claim, passage: Passage, publishedOn: CalendarDay): DateReading[] {
  if (claim.impliedConsequence !== undefined) return datesIn(passage.ahead, claim.condition)
  const inside = datesIn(passage.ahead, claim.mention)
  if (claim.type === "conditional") {
    const limits = inside.filter((date) => date.span.endsOn > publishedOn || date.basis === "none")
    return limits.length > 0 ? limits : leadDates(passage, claim)
  }
  const named = claim.type === "watch" ? datesIn(inside, claim.consequence) : []
  if (named.length > 0) return named
  if (inside.length > 0 || claim.type !== "watch" || claim.isFurther === true) return inside
  return passage.ahead.filter((date) => date.end <= claim.mention.start)
}

const LONGEST_LEAD = 130

/** The day in the label of an item serves what is said behind it: "Options expiry (Friday, 31 May): …". */
function leadDates(passage: Passage, claim: Pick<Claim, "mention">): DateReading[] {
  if (!passage.isItem) return []
  const colon = passage.words.slice(0, LONGEST_LEAD).search(/[:：]\s/)
  const end = passage.start + colon
  return colon < 0 || claim.mention.start < end ? [] : passage.ahead.filter((date) => date.end <= end)
}

/** A date in a heading governs the items of the list below it. */
function headingWindow(
  document: Document,
  passage: Passage,
  dates: DatesOfSentence,
  publishedOn: CalendarDay,
): WindowReading {
  const sensing = passage.block.kind === "paragraph" ? undefined : sensingHeading(document, passage.block)
  if (sensing === undefined) return NO_WINDOW
  for (const index of passage.block.headings.toReversed()) {
    const sentence = firstSentenceOf(document, index)
    const open = (sentence && dates.get(sentence.index))?.filter((date) =>
      isOpen(document.text, date, publishedOn),
    )
    if (open && open.length > 0) return toWindow(open, publishedOn)
    if (index === sensing.index) break
  }
  return NO_WINDOW
}

/** The first sentence of a block, found by halving: sentences stand in the order of their blocks. */
function firstSentenceOf({ sentences }: Document, block: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.block ?? 0) < block) low = middle + 1
    else high = middle
  }
  return sentences[low]?.block === block ? sentences[low] : undefined
}
