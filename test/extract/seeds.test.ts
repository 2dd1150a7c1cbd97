import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"
import type { EventReading, PredictionReading } from "../../src/extract/reading.ts"
import { sameThing } from "../../src/extract/same-thing.ts"

/** `words` have to stand in the title; `startOpen`: the text only says the end. Several quotes: any of them will do. */
interface ExpectedEvent {
  title: string
  words: string[]
  start: string
  end: string
  startOpen?: boolean
  tier: "core" | "ok"
  quotes: string[]
}

/** `condition` and `consequence` are words that have to stand in them; a condition of null has to be absent. */
interface ExpectedPrediction {
  type: string
  condition: string[] | null
  consequence: string[]
  due: string | null
  conditionDue?: string
  tier: "core" | "ok"
  quote: string
}

interface Expected {
  publisher: string | null
  title: string
  publishedOn: string
  events: ExpectedEvent[]
  predictions: ExpectedPrediction[]
}

const DIGESTS = new URL("../../seeds/digests/", import.meta.url)
const EXPECTED = new URL("./seeds/", import.meta.url)
const names = readdirSync(DIGESTS)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""))

const seeds = names.map((name) => {
  const fileName = `${name}.md`
  const text = readFileSync(new URL(fileName, DIGESTS), "utf8")
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, EXPECTED), "utf8"))
  return { name, text, expected, reading: readDigest(text, { fileName }) }
})

type Item = EventReading | PredictionReading

const isCore = ({ tier }: { tier: string }) => tier === "core"

/** The items of which a mention shares a letter with one of the quotes. */
function touching<T extends Item>(items: readonly T[], text: string, quotes: readonly string[]): T[] {
  const stretches = quotes.map((quote) => {
    const at = text.indexOf(quote)
    if (at === -1) throw new Error(`the seed does not say: ${quote}`)
    return { start: at, end: at + quote.length }
  })
  return items.filter((item) =>
    item.mentions.some((mention) => stretches.some((at) => mention.start < at.end && at.start < mention.end)),
  )
}

const hasWords = (text: string, words: readonly string[]) =>
  words.every((word) => text.toLowerCase().includes(word.toLowerCase()))

const fitsEvent = (event: EventReading, wanted: ExpectedEvent) =>
  event.span.endsOn === wanted.end &&
  (wanted.startOpen || event.span.startsOn === wanted.start) &&
  hasWords(event.title, wanted.words)

const fitsPrediction = (prediction: PredictionReading, wanted: ExpectedPrediction) =>
  prediction.type === wanted.type &&
  prediction.dueOn === wanted.due &&
  (wanted.conditionDue === undefined || prediction.conditionWindow.dueOn === wanted.conditionDue) &&
  (wanted.condition === null
    ? prediction.condition === null
    : hasWords(prediction.condition ?? "", wanted.condition) && prediction.condition !== null) &&
  hasWords(prediction.consequence, wanted.consequence)

const toEventLine = ({ title, span }: EventReading) => `${span.startsOn}..${span.endsOn} ${title}`
const toPredictionLine = (read: PredictionReading) =>
  `${read.type} by ${read.conditionWindow.dueOn}/${read.dueOn}: ${read.condition} => ${read.consequence}`

describe.each(seeds)("the seed digest $name", ({ text, expected, reading }) => {
  test("says by whom, under which title and on which day it was published", () => {
    expect(reading.digest).toMatchObject({
      publisher: expected.publisher,
      title: expected.title,
      publishedOn: expected.publishedOn,
    })
  })

  test.each(expected.events.filter(isCore))("holds the event: $title ($start to $end)", (wanted) => {
    const near = touching(reading.events, text, wanted.quotes)
    expect(near.some((event) => fitsEvent(event, wanted)) || near.map(toEventLine)).toBe(true)
  })

  test.each(expected.predictions.filter(isCore))("holds the $type: $quote (by $due)", (wanted) => {
    const near = touching(reading.predictions, text, [wanted.quote])
    expect(near.some((read) => fitsPrediction(read, wanted)) || near.map(toPredictionLine)).toBe(true)
  })

  test("is read into at most a tenth more than a careful reader finds in it", () => {
    const events = new Set(expected.events.flatMap(({ quotes }) => touching(reading.events, text, quotes)))
    const predictions = new Set(
      expected.predictions.flatMap(({ quote }) => touching(reading.predictions, text, [quote])),
    )
    const beyond = [
      ...reading.events.filter((event) => !events.has(event)).map(toEventLine),
      ...reading.predictions.filter((read) => !predictions.has(read)).map(toPredictionLine),
    ]
    const most = Math.ceil((reading.events.length + reading.predictions.length) / 10)
    expect(beyond.length <= most || beyond).toBe(true)
  })

  test("gives the exact words of every stretch it rests on", () => {
    for (const { mentions } of [...reading.events, ...reading.predictions]) {
      expect(mentions.length).toBeGreaterThan(0)
      for (const { start, end, words } of mentions) expect(text.slice(start, end)).toBe(words)
    }
  })
})

test("the deal that three of the digests mention is one event", () => {
  const deals = seeds.flatMap(({ text, expected, reading }) => {
    const wanted = expected.events.find(({ quotes }) =>
      quotes.some((quote) => /Amazon and Anthropic announced/.test(quote)),
    )
    if (!wanted) return []
    const found = touching(reading.events, text, wanted.quotes).filter((event) => fitsEvent(event, wanted))
    return [
      found.map(({ title, span, mentions }) => ({ title, span, mentions: mentions.map((at) => at.words) })),
    ]
  })
  expect(deals).toHaveLength(3)
  const [first = [], ...others] = deals
  for (const other of others) {
    const likeness = first.flatMap((one) => other.map((another) => sameThing(one, another)))
    expect(Math.max(...likeness)).toBeGreaterThanOrEqual(0.5)
  }
})
