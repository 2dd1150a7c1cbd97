import type { CalendarDay } from "../../domain/calendar-day.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import type { Block, Document } from "../document.ts"
import { LONGEST_TITLE, polished } from "../polished.ts"
import type { DateReading } from "../reading.ts"
import { type SectionSense, senseOfWords } from "../sections.ts"
import { titleOf } from "../titles.ts"
import type { Telling } from "./candidate.ts"
import { tokensOf } from "./tokens-of.ts"
import { withoutMarkdown } from "./without-markdown.ts"

/** Headings whose items are happenings of the heading's date. */
const EVENT_LIST =
  /\b(?:calendar|key dates|dates|agenda|schedule|scheduled|events?|speakers?|earnings|results|releases?|diary|deadlines?|meetings?|hearings?|conferences?|launches|auctions|elections?|kalender|termine|calendrier|agenda|calendario|eventos)\b/i
const EMPTY_ITEM =
  /^\W*(?:none|no (?:major|scheduled|further)?|nothing|n\/a|tbd|tba|\(?search\b|sources?\b|reference|note\b|reliability|see\b|via\b|read\b)/i
const WEEKDAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/gi

/** Words that may stand beside a heading's date without making it more than a date. */
const DATE_COMPANY =
  /^(?:on|the|week|of|day|am|el|le|du|den|part|since|from|until|by|events|upcoming|und|and|to|st|nd|rd|th)$/i

/** A heading that gives its date to the items below it. */
interface Governor {
  date: DateReading
  /** Its words without the date. */
  words: string
  sense: SectionSense
  isDateOnly: boolean
}

/**
 * The happenings of list items that have no date of their own, under a heading that has one: "What just shipped",
 * "Economic calendar (today)", "Thursday 23 April". `told`: blocks that tell of an event already.
 */
export function readListed(
  document: Document,
  sentences: readonly DatedSentence[],
  publishedOn: CalendarDay,
  told: ReadonlySet<number>,
): Telling[] {
  const byBlock = new Map<number, DatedSentence[]>()
  for (const sentence of sentences) {
    const group = byBlock.get(sentence.block)
    if (group) group.push(sentence)
    else byBlock.set(sentence.block, [sentence])
  }
  const governors = new Map<number, Governor>()
  const dateOnly: number[] = []
  for (const block of document.blocks) {
    const sentence = byBlock.get(block.index)?.[0]
    const governor = block.kind === "heading" && sentence ? governorOf(document, block, sentence) : null
    if (!governor) continue
    governors.set(block.index, governor)
    if (governor.isDateOnly) dateOnly.push(block.level)
  }
  const dated = new Set(
    sentences
      .filter((sentence) =>
        sentence.dates.some(
          (date) => date.role !== "as_of" && date.basis !== "none" && date.rules[0] !== "now",
        ),
      )
      .map((sentence) => sentence.block),
  )
  return document.blocks.flatMap((block) => {
    const sentence = byBlock.get(block.index)?.[0]
    if (!sentence || (told.has(block.index) && block.kind !== "paragraph")) return []
    const governor = governing(document, block, governors, publishedOn, dateOnly)
    if (
      !governor ||
      (block.kind !== "paragraph" && dated.has(block.index) && governor.date.basis !== "digest")
    )
      return []
    if (block.kind !== "paragraph") return item(document, block, sentence, governor)
    return (byBlock.get(block.index) ?? [])
      .filter((one) => one.dates.length === 0)
      .flatMap((one) => item(document, block, one, governor))
  })
}

const TWO_LETTERS = /\p{L}{2,}/gu

function governorOf(document: Document, block: Block, sentence: DatedSentence): Governor | null {
  const date = sentence.dates.find(
    (one) =>
      one.role !== "as_of" &&
      one.basis !== "none" &&
      one.offset === null &&
      !/^(?:now|recent)/.test(one.rules[0] ?? ""),
  )
  if (!date || isAside(document.text, block, date)) return null
  const whole = document.text.slice(block.start, block.end)
  const words = (whole.slice(0, date.start - block.start) + whole.slice(date.end - block.start)).replace(
    WEEKDAY,
    "",
  )
  const left = words.match(TWO_LETTERS) ?? []
  return {
    date,
    words,
    sense: senseOfWords(whole),
    isDateOnly: left.every((word) => DATE_COMPANY.test(word)),
  }
}

/** "For the mills (earnings 4 May)": the brackets say what is on that day, not the heading. */
function isAside(text: string, block: Block, date: DateReading): boolean {
  const before = /\(([^()]*)$/.exec(text.slice(block.start, date.start))?.[1]
  const after = /^([^()]*)\)/.exec(text.slice(date.end, block.end))?.[1]
  if (before === undefined || after === undefined) return false
  const words = `${before} ${after}`.replace(WEEKDAY, "").match(TWO_LETTERS) ?? []
  return words.some((word) => !DATE_COMPANY.test(word))
}

/** "**Status:** on sale": a field of the thing that the nearest heading names. */
const FIELD = /^\W*(?:\*\*|__)[^*_:]{2,40}:?(?:\*\*|__)\s*:?/

/** Rows and fields below an item's own heading describe the item; in a day's calendar they are entries. */
function describes({ text }: Document, { kind, start, end }: Block, governor: Governor): boolean {
  if (governor.isDateOnly || governor.date.span.precision === "day") return false
  return kind === "row" || FIELD.test(text.slice(start, Math.min(end, start + 60)))
}

/** The heading that dates a block: the innermost with a date, if it is a day's, a calendar's or a release list's. */
function governing(
  document: Document,
  block: Block,
  governors: ReadonlyMap<number, Governor>,
  publishedOn: CalendarDay,
  dateOnly: readonly number[],
): Governor | null {
  if (block.kind !== "bullet" && block.kind !== "row" && block.kind !== "paragraph") return null
  if (block.kind === "bullet" && block.level > 1) return null
  for (const index of block.headings.toReversed()) {
    const governor = governors.get(index)
    if (!governor) continue
    if (index !== block.headings.at(-1) && describes(document, block, governor)) return null
    if (block.kind === "paragraph" && !(governor.isDateOnly && governor.date.span.precision === "day"))
      return null
    const heading = document.blocks[index]
    const isOwnDay =
      governor.date.span.startsOn === publishedOn &&
      governor.date.span.endsOn === publishedOn &&
      governor.date.basis === "absolute"
    if (governor.isDateOnly)
      return isOwnDay && dateOnly.filter((level) => level === heading?.level).length < 2 ? null : governor
    const isShipped = governor.sense === "shipped"
    const isCalendar = governor.sense === "key_dates" || EVENT_LIST.test(governor.words)
    const isWatch = governor.sense === "watch" && governor.date.basis === "digest"
    return (isShipped || isCalendar) && !isWatch && governor.date.span.precision !== "year" ? governor : null
  }
  return null
}

function item(document: Document, block: Block, sentence: DatedSentence, governor: Governor): Telling[] {
  const words = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  if (
    /^\s*\(/.test(withoutMarkdown(words)) ||
    EMPTY_ITEM.test(withoutMarkdown(words)) ||
    (block.kind === "row" && /^[\s|:-]*$/.test(words))
  )
    return []
  const title = itemTitle(words, governor)
  if (title.length < 4) return []
  return [
    {
      title,
      date: governor.date,
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + 700),
      block: block.index,
      sentence: sentence.index,
      isPast: governor.sense === "shipped",
      isPointer: false,
      takesUp: null,
      names: new Set(),
      words: "",
      item: "",
      path: [],
      isNegated: false,
      confidence: governor.isDateOnly ? 0.8 : 0.72,
      rules: [
        governor.isDateOnly ? "day-heading" : governor.sense === "shipped" ? "release-list" : "calendar-list",
        ...governor.date.rules,
      ],
    },
  ]
}

/** "Gemma 4 (Google): 262K context" in a list of releases → "Gemma 4 release"; else the item's own words. */
function itemTitle(words: string, governor: Governor): string {
  const plain = withoutMarkdown(words).replace(
    /^\W*\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\s*[–—:|-]\s*/i,
    "",
  )
  const colon = /^([^:]{3,90}):\s+\S/.exec(plain)?.[1]
  if (governor.sense === "shipped") {
    const whole = (colon ?? /^(.{3,60}?)(?:\s[–—-]\s|,|\.(?!\d)|$)/.exec(plain)?.[1] ?? plain).trim()
    const name = whole.replace(/(?<!\s)\s*\([^()]*\)$/, "") || whole
    return polished(/\b(?:release|launch|update)/i.test(name) ? name : `${name.slice(0, 90)} release`)
  }
  if (plain.length <= LONGEST_TITLE) return withNoun(polished(plain), governor)
  const tokens = tokensOf(plain, [])
  const body =
    tokens.some((token) => token.isFinite) && colon === undefined
      ? titleOf({ shape: "clause", tokens, antecedent: [], actor: [], label: [] })
      : polished(plain)
  return withNoun(body, governor)
}

/** Under a heading of one or two words that is a happening ("Earnings (today)") the items only name who. */
function withNoun(body: string, governor: Governor): string {
  const noun = /\b(earnings|results|auctions?|hearings?|elections?|deadlines?)\b/i.exec(governor.words)?.[1]
  const isShort = (governor.words.match(TWO_LETTERS)?.length ?? 0) <= 2
  return noun !== undefined && isShort && !new RegExp(noun, "i").test(body)
    ? polished(`${noun}: ${body}`)
    : body
}
