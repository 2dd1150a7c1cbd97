import { EVENT_KINDS, type EventKind, TOPICS, type Topic } from "../../domain/event.ts"
import { PREDICTION_TYPES, type PredictionType } from "../../domain/prediction.ts"

/** What both kinds of proposal say of their place. */
interface Placed {
  /** Words that have to stand in the text. */
  quote: string
  /** About where they stand, as an offset into the text; null where the model does not say. */
  near: number | null
  topic: Topic | null
}

/** An event as a model proposes it, with words of the closed lists only. */
export interface EventProposal extends Placed {
  title: string
  kind: EventKind
  /** The date's own words, where the quote holds several dates. */
  dateWords: string | null
}

/** A prediction as a model proposes it; condition and consequence have to stand in the quote. */
export interface PredictionProposal extends Placed {
  type: PredictionType
  condition: string | null
  consequence: string
}

export interface Proposals {
  events: readonly EventProposal[]
  predictions: readonly PredictionProposal[]
}

/** No passage of a digest holds more; what comes after is left out. */
const MOST_OF_A_KIND = 100
const LONGEST_WORDS = 700

type Parsed = Readonly<Record<string, unknown>>

/** What a model's parsed answer proposes. Whatever has not the right form is left out; never throws. */
export function readProposals(answer: unknown): Proposals {
  const { events, predictions } = isObject(answer) ? answer : {}
  return { events: listOf(events, readEvent), predictions: listOf(predictions, readPrediction) }
}

function listOf<T>(value: unknown, read: (one: Parsed) => T | null): T[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MOST_OF_A_KIND).flatMap((one: unknown) => {
    const found = isObject(one) ? read(one) : null
    return found === null ? [] : [found]
  })
}

function readEvent(one: Parsed): EventProposal | null {
  const placed = readPlaced(one)
  const title = wordsIn(one.title)
  const kind = oneOf(EVENT_KINDS, one.kind)
  if (placed === null || title === null || kind === null) return null
  return { ...placed, title, kind, dateWords: wordsIn(one.date) }
}

function readPrediction(one: Parsed): PredictionProposal | null {
  const placed = readPlaced(one)
  const type = oneOf(PREDICTION_TYPES, one.type)
  const condition = wordsIn(one.condition)
  const consequence = wordsIn(one.consequence)
  if (placed === null || type === null || consequence === null) return null
  const isFitting = type === "scenario" || (type === "conditional") === (condition !== null)
  return isFitting ? { ...placed, type, condition, consequence } : null
}

/** A topic may be left out, but not made up. */
function readPlaced({ quote, at, topic }: Parsed): Placed | null {
  const words = wordsIn(quote)
  const known = oneOf(TOPICS, topic)
  const isUnsaid = topic === undefined || topic === null || topic === ""
  if (words === null || (known === null && !isUnsaid)) return null
  return { quote: words, near: typeof at === "number" && Number.isSafeInteger(at) ? at : null, topic: known }
}

const wordsIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_WORDS ? value.trim() : null

const oneOf = <T extends string>(names: readonly T[], value: unknown): T | null =>
  names.find((name) => name === value) ?? null

const isObject = (value: unknown): value is Parsed =>
  typeof value === "object" && value !== null && !Array.isArray(value)
