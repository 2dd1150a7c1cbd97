import type { CalendarDay } from "../../domain/calendar-day.ts"
import { joinConsecutive } from "../consecutive.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import { itemHeading } from "../item-heading.ts"
import type { DateReading, EventReading } from "../reading.ts"
import { toldApart } from "./apart.ts"
import { withBoldLeads } from "./bold-lead.ts"
import type { Telling } from "./candidate.ts"
import { lastToldOf } from "./last-told.ts"
import { readListed } from "./listed.ts"
import { mergeTellings } from "./merge.ts"
import { readNamedYears } from "./named-years.ts"
import { joinRuns } from "./runs.ts"
import { readShortForms, writtenOut } from "./short-forms.ts"
import { tell } from "./tell.ts"
import { toEvent } from "./to-event.ts"
import type { Token } from "./tokens.ts"
import { tokensOf } from "./tokens-of.ts"
import {
  headingTopic,
  isTicker,
  knownNames,
  labelOf,
  leadOf,
  nameOf,
  openingLabel,
  subjectNames,
} from "./topic-names.ts"
import { withoutMarkdown } from "./without-markdown.ts"

/** A label at the start of a sentence speaks for so many sentences after it. */
const LABEL_REACH = 3
/** What a sentence is about counts for so many sentences after it. */
const TOPIC_REACH = 2
/** Characters of a sentence that are looked at; of one without a date only its subject counts. */
const LONGEST_SENTENCE = 4000
const SUBJECT_REACH = 160
/** No digest tells of more; what comes after is left out. */
const MOST_TELLINGS = 4000
const SILENT_BLOCKS = new Set(["source", "boilerplate"])

/**
 * The events of a digest in the order of their first mention: each date is given to the happening of its clause, list
 * or heading, and what is told several times becomes one event with several mentions.
 */
export function readEvents(
  document: Document,
  sentences: readonly DatedSentence[],
  { publishedOn, language }: { publishedOn: CalendarDay; language: string },
): EventReading[] {
  const tellings: Telling[] = []
  let topic: readonly Token[] = []
  let labelled: readonly Token[] = []
  let [block, labelledAt, topicAt] = [-1, -1, -1]
  const known = knownNames(document.text)
  const headingTopics = new Map<number, readonly Token[]>()
  let opening: readonly Token[] = []
  const lastTold = lastToldOf(document.text, sentences)
  for (const [place, sentence] of sentences.entries()) {
    const own = document.blocks[sentence.block]
    if (!own || SILENT_BLOCKS.has(own.kind) || sentence.sense === "sources") continue
    if (own.kind !== "heading" && place > (lastTold.get(own.index) ?? -1)) continue
    const reach = sentence.dates.length > 0 ? LONGEST_SENTENCE : SUBJECT_REACH
    const words = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
    const inReach = sentence.dates.filter((date) => date.end <= sentence.start + words.length)
    const dates = joinRuns(joinConsecutive(inReach, document.text), document.text)
    const tokens = tokensOf(
      words,
      dates.map((date) => ({ start: date.start - sentence.start, end: date.end - sentence.start })),
    )
    if (own.index !== block || sentence.index - topicAt > TOPIC_REACH)
      topic = headingTopic(own, headingTopics)
    if (own.index !== block) {
      const isOnly = sentences[place + 1]?.block !== own.index || own.kind === "heading"
      labelled = []
      opening = isOnly ? [] : openingLabel(tokens, words)
    }
    block = own.index
    if (tellings.length < MOST_TELLINGS) {
      const lead = leadOf(tokens)
      const item = lead.length > 0 ? lead : headingTopic(own, headingTopics)
      for (const date of dates)
        tellings.push(
          ...tell({
            document,
            own,
            sentence,
            words,
            tokens,
            dates,
            date,
            topic: labelled.length > 0 && sentence.index - labelledAt <= LABEL_REACH ? labelled : topic,
            label: opening,
            known,
            item: nameOf(item),
            owner: isTicker(item) ? item : [],
            under: underOf(document, own, sentence, date),
            publishedOn,
            language,
          }),
        )
      tellings.push(...readNamedYears(sentence, words, tokens, publishedOn))
    }
    const names = subjectNames(tokens, {
      level: own.kind === "heading" ? own.level : 0,
      hasTopic: topic.length > 0,
      known,
    })
    if (own.kind === "heading") headingTopics.set(own.index, names)
    const lead = leadOf(tokens)
    const label = lead.length > 0 ? lead : labelOf(tokens)
    if (label.length > 0) [labelled, labelledAt] = [label, sentence.index]
    if (names.length > 0) [topic, topicAt] = [names, sentence.index]
  }
  tellings.push(
    ...readListed(document, sentences, publishedOn, new Set(tellings.map((telling) => telling.block))),
  )
  tellings.sort((a, b) => a.start - b.start)
  const forms = readShortForms(document.text)
  return toldApart(mergeTellings(withBoldLeads(tellings, sentences, document.text)), document.text).map(
    (merged) => toEvent(document, { ...merged, title: writtenOut(merged.title, forms) }, publishedOn),
  )
}

/** The first cell of a table's line that is not the date's own, else the heading that names the item. */
function underOf(document: Document, own: Block, sentence: DatedSentence, date: DateReading): string {
  if (own.kind === "heading") return ""
  if (own.kind !== "row") return itemHeading(document, own)
  const cell = withoutMarkdown(
    document.text.slice(own.start, own.end).replace(LEADING_BAR, "").split("|")[0] ?? "",
  )
  return date.start - sentence.start > cell.length ? cell.trim() : ""
}

const LEADING_BAR = /^\s*\|/
