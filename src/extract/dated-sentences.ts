import { addDays, type CalendarDay, daysBetween } from "../domain/calendar-day.ts"
import { type DateSpan, rangeSpan } from "../domain/date-span.ts"
import type { Block, Document, Sentence } from "./document.ts"
import { readDates } from "./read-dates.ts"
import type { DateReading } from "./reading.ts"
import type { DateContext } from "./rule.ts"
import { type SectionSense, senseOf } from "./sections.ts"

/** A sentence with its dates, read once for all that need them. */
export interface DatedSentence extends Sentence {
  /** In order; offsets are those of the digest's text. */
  dates: readonly DateReading[]
  sense: SectionSense
}

/** What the dates of a digest are counted from. */
export interface DigestFrame {
  publishedOn: CalendarDay
  /** BCP 47. */
  language: string
  title: string | null
}

/** Dated things that a later "the same week" can mean. */
const ANCHORS_KEPT = 8
const OUTLOOKS: Readonly<Partial<Record<SectionSense, DateContext["outlook"]>>> = {
  watch: "ahead",
  outlook: "ahead",
  key_dates: "ahead",
  conditions: "ahead",
  scenario: "ahead",
  recap: "back",
  shipped: "back",
}
/** A unit in the head of a digest that tells how often it comes. */
const CADENCES: readonly (readonly [NonNullable<DateContext["cadence"]>, RegExp])[] = [
  ["quarter", /\b(?:quarterly|quarter in review|quarter's|trimestr\w+|quartals\w*)\b/i],
  ["month", /\b(?:monthly|month in review|this month|month's|mensuel\w*|mensual\w*|monats\w*)\b/i],
  ["week", /\b(?:weekly|week in review|week ahead|this week|hebdomadaire|semanal|wochen\w*|weekend)\b/i],
]

/** The sentences of a digest with the dates in each; a heading's date serves those below it. */
export function readDatedSentences(document: Document, frame: DigestFrame): DatedSentence[] {
  const headingSpans = new Map<number, DateSpan>()
  const cadence = cadenceOf(document, frame.title)
  const period = periodOf(frame)
  let anchors: DateSpan[] = []
  let block = -1
  let lastLabel: WeekdayLabel | null = null
  return document.sentences.map((sentence) => {
    const own = document.blocks[sentence.block]
    if (own === undefined) return { ...sentence, dates: [], sense: "none" }
    if (sentence.block !== block)
      anchors = opensSameDay(document.text, sentence)
        ? anchors.filter(({ precision }) => precision === "day").slice(0, 1)
        : []
    block = sentence.block
    const sense = senseOf(document, own)
    const labelled = weekOfLabel(own, sentence, lastLabel)
    const dates = readDates(document.text.slice(sentence.start, sentence.end), {
      publishedOn: frame.publishedOn,
      language: frame.language,
      heading: labelled ?? headingSpan(own, headingSpans) ?? period.span,
      anchors,
      outlook: OUTLOOKS[sense] ?? period.outlook,
      cadence,
    })
      .filter((date) => !isReference(document.text, date.start + sentence.start, date.end + sentence.start))
      .map((date) => ({ ...date, start: date.start + sentence.start, end: date.end + sentence.start }))
    const said = dates.filter(isAnchor)
    const label = dates.find((date) => opensWithWeekday(date, sentence))
    if (label) lastLabel = { block: own.index, day: label.span.endsOn }
    const [first] = said
    if (own.kind === "heading" && first && !headingSpans.has(own.index))
      headingSpans.set(own.index, first.span)
    anchors = [...anchors, ...said.map((date) => date.span)].slice(-ANCHORS_KEPT)
    return { ...sentence, dates, sense }
  })
}

/** "The same day the model went live", "**Bosnia, same day.**": the day of the block right above. */
const SAME_DAY =
  /(?:^|[,:–—(]\s{0,2})[\s*_"“]{0,4}(?:(?:on |that |the )?(?:very )?same day|that day|am (?:selben|gleichen) tag|le même jour|(?:el )?mismo día)\b/iu
const OPENING_REACH = 80

const opensSameDay = (text: string, { start, end }: Sentence): boolean =>
  SAME_DAY.test(text.slice(start, Math.min(end, start + OPENING_REACH)))

/** The last item of a list that opened with a weekday ("Tuesday: …"). */
interface WeekdayLabel {
  block: number
  day: CalendarDay
}

const LABEL_REACH = 6

const opensWithWeekday = ({ start, rules }: DateReading, sentence: Sentence): boolean =>
  rules[0] === "weekday" && start - sentence.start <= LABEL_REACH

/** The seven days from that of the item right above on: a list of weekdays goes forward. */
function weekOfLabel(own: Block, sentence: Sentence, last: WeekdayLabel | null): DateSpan | null {
  if (last === null || own.kind !== "bullet" || own.index - last.block !== 1 || sentence.start !== own.start)
    return null
  return rangeSpan(last.day, addDays(last.day, 6))
}

/** Titles of digests that tell what is to come. */
const AHEAD =
  /\b(?:(?:week|month|day|fortnight) ahead|ahead (?:this|next) week|look(?:ing)? ahead|coming week|woche voraus|ausblick|wochenvorschau|semaine (?:à venir|prochaine)|agenda|semana (?:que viene|próxima)|próxima semana)\b|下周|一周前瞻|前瞻/i

/** The days that the title says the digest covers ("The Week Ahead, 6–12 July"), and whether they lie ahead. */
function periodOf({ title, publishedOn, language }: DigestFrame): {
  span: DateSpan | null
  outlook: DateContext["outlook"]
} {
  if (title === null) return { span: null, outlook: "neither" }
  const outlook = AHEAD.test(title) ? "ahead" : "neither"
  const around = { publishedOn, language, heading: null, anchors: [], outlook, cadence: null } as const
  const stated = readDates(title, around).find(({ basis, span }) => basis === "absolute" && isPeriod(span))
  return { span: stated?.span ?? null, outlook }
}

const isPeriod = ({ startsOn, endsOn, isStartOpen, isEndOpen }: DateSpan): boolean =>
  !isStartOpen && !isEndOpen && startsOn < endsOn && daysBetween(startsOn, endsOn) < 14

const LETTER_AND_BRACKET = /\p{L}\($/u

/** "C(2025) 885", "(EU) 2025/301": a year that is part of a number. */
const isReference = (text: string, start: number, end: number): boolean =>
  LETTER_AND_BRACKET.test(text.slice(start - 2, start)) && /^\)\s?\d/.test(text.slice(end, end + 3))

/** Whole years and the ends of units are no days that "the same day" could mean. */
const isAnchor = ({ basis, span, rules }: DateReading): boolean =>
  basis === "absolute" &&
  span.precision !== "year" &&
  span.precision !== "multi-year" &&
  !rules.includes("part-end")

/** The span of the innermost heading that states one. */
function headingSpan(block: Block, spans: ReadonlyMap<number, DateSpan>): DateSpan | null {
  for (const index of block.headings.toReversed()) {
    const span = spans.get(index)
    if (span) return span
  }
  return null
}

function cadenceOf(document: Document, title: string | null): DateContext["cadence"] {
  const opening = document.blocks
    .slice(0, 3)
    .filter((block) => block.kind === "heading")
    .map((block) => document.text.slice(block.start, block.end))
  const words = [title ?? "", ...opening].join("\n").slice(0, 600)
  return CADENCES.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
