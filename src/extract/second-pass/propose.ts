import { MODEL_TITLE_RULE } from "../../domain/origin.ts"
import type { Block } from "../document.ts"
import type { DateReading, DigestReading, EventReading, PredictionReading, Stretch } from "../reading.ts"
import { sameThing } from "../same-thing.ts"
import { type Ground, groundOf } from "./ground.ts"
import { groundedTitle } from "./grounded-title.ts"
import { locator } from "./locate.ts"
import type { EventProposal, Proposals } from "./proposals.ts"
import { toEventReading, toPredictionReading } from "./to-reading.ts"

/** What of a model's proposals holds, beside what the grammar read. */
export interface Proposed {
  /** Events and predictions that the grammar did not find. Triggers are indexes into the grammar's events. */
  events: readonly EventReading[]
  predictions: readonly PredictionReading[]
  /** Titles for events that the grammar found, by their index. */
  titles: ReadonlyMap<number, string>
}

/** From here on two events are one; on the very same date words a name in common is enough. */
const SAME = 0.5
const SAME_ON_ITS_DATE = 0.3
const SILENT = new Set(["source", "boilerplate"])

/**
 * Holds a model's proposals against the text. What remains points at exact words of one block, has its days from the
 * grammar's dates in those words (never from the model), and a title whose words stand there. What the grammar found
 * already gets a title at most. `rule` is left on each. Pure; never throws, whatever was proposed.
 */
export function checkProposals(
  text: string,
  reading: DigestReading,
  { events, predictions }: Proposals,
  rule: string,
): Proposed {
  const ground = groundOf(text, reading, rule)
  const titles = new Map<number, string>()
  const newEvents: EventReading[] = []
  for (const proposal of events) {
    const found = checkEvent(ground, proposal)
    if (found === undefined || newEvents.some((other) => likeness(other, found.event) >= SAME)) continue
    const known = reading.events.findIndex((event) => isTold(event, found))
    if (known < 0) newEvents.push(found.event)
    else if (found.event.title !== reading.events[known]?.title && !titles.has(known))
      titles.set(known, found.event.title)
  }
  const newPredictions: PredictionReading[] = []
  for (const proposal of predictions) {
    const at = placeOf(ground, proposal.quote, proposal.near)
    const found = at && toPredictionReading(ground, proposal, at.stretch, at.block)
    const known = [...reading.predictions, ...newPredictions]
    if (found && !known.some((other) => sharesPlace(other, found))) newPredictions.push(found)
  }
  return { events: newEvents, predictions: newPredictions, titles }
}

/** The grammar's reading with what a model added to it, in order of place. */
export function withProposed(reading: DigestReading, proposed: Proposed, rule: string): DigestReading {
  const named = reading.events.map((event, index) => {
    const title = proposed.titles.get(index)
    if (title === undefined) return event
    return { ...event, title, rules: [...event.rules, MODEL_TITLE_RULE + rule.slice(rule.indexOf(":") + 1)] }
  })
  return {
    ...reading,
    events: [...named, ...proposed.events],
    predictions: [...reading.predictions, ...proposed.predictions],
  }
}

interface CheckedEvent {
  event: EventReading
  date: DateReading
}

function checkEvent(ground: Ground, proposal: EventProposal): CheckedEvent | undefined {
  const at = placeOf(ground, proposal.quote, proposal.near)
  const date = at && dateOf(ground, at.stretch, proposal)
  const title = at && groundedTitle(proposal.title, wordsAround(ground, at.block))
  if (!at || !date || !title) return undefined
  const event = toEventReading(ground, { ...proposal, title }, at.stretch, date)
  return event && { event, date }
}

/** The one block that holds the quote; undefined where it stands nowhere, across blocks, or in a citation. */
function placeOf(
  { document, locate }: Ground,
  quote: string,
  near: number | null,
): { stretch: Stretch; block: Block } | undefined {
  const stretch = locate(quote, near)
  const block =
    stretch && document.blocks.find(({ start, end }) => start <= stretch.start && stretch.end <= end)
  return stretch && block && !SILENT.has(block.kind) ? { stretch, block } : undefined
}

/** The grammar's date in the quote, or in the sentences that it is a part of: the one that was named, or the only one. */
function dateOf(ground: Ground, quote: Stretch, { dateWords }: EventProposal): DateReading | undefined {
  const { document, reading } = ground
  const touched = document.sentences.filter(({ start, end }) => start < quote.end && quote.start < end)
  const wide = {
    start: Math.min(quote.start, ...touched.map(({ start }) => start)),
    end: Math.max(quote.end, ...touched.map(({ end }) => end)),
  }
  const dates = reading.dates.filter(isDayed)
  const inQuote = dates.filter((date) => isInside(date, quote))
  const usable = inQuote.length > 0 ? inQuote : dates.filter((date) => isInside(date, wide))
  if (dateWords === null) return usable.length === 1 ? usable[0] : undefined
  const inside = locateIn(ground, dateWords, wide)
  return inside && usable.find((date) => overlap(date, inside) > 0)
}

const locateIn = ({ document }: Ground, words: string, { start, end }: Stretch): Stretch | undefined => {
  const found = locator(document.text.slice(start, end))(words, 0)
  return found && { start: found.start + start, end: found.end + start }
}

/** Days of its own, that say when something is and not how things stood. */
const isDayed = ({ basis, role }: DateReading): boolean =>
  basis !== "none" && basis !== "event" && role !== "as_of"

/** The text that a title's words have to come from: the block, and the headings over it. */
function wordsAround({ document, reading }: Ground, block: Block): string {
  const above = block.headings.map((index) => document.blocks[index]).filter((one) => one !== undefined)
  const parts = [...above, block].map(({ start, end }) => document.text.slice(start, end))
  return [reading.digest.title ?? "", ...parts].join("\n")
}

/** Whether the grammar told this event: on the same date words, or as one that says the same on the same days. */
function isTold(known: EventReading, { event, date }: CheckedEvent): boolean {
  const isThere = known.mentions.some(
    ({ start, end, dateWords }) => start <= date.start && date.end <= end && dateWords === date.words,
  )
  return likeness(known, event) >= (isThere ? SAME_ON_ITS_DATE : SAME)
}

/** The titles alone decide: sentences that hold several events would make them all alike. */
const likeness = (a: EventReading, b: EventReading): number =>
  sameThing({ title: a.title, span: a.span }, { title: b.title, span: b.span })

/** Two claims whose words are for the greater part the same. */
const sharesPlace = (a: PredictionReading, b: PredictionReading): boolean =>
  a.mentions.some((one) =>
    b.mentions.some(
      (other) => overlap(one, other) * 2 > Math.min(one.end - one.start, other.end - other.start),
    ),
  )

const isInside = (a: Stretch, b: Stretch): boolean => a.start >= b.start && a.end <= b.end
const overlap = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
