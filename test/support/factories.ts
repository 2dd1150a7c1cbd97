import type { CalendarDay } from "../../src/domain/calendar-day.ts"
import { type DateSpan, daySpan } from "../../src/domain/date-span.ts"
import type { Digest } from "../../src/domain/digest.ts"
import type { Event } from "../../src/domain/event.ts"
import { newId } from "../../src/domain/ids.ts"
import type { Prediction } from "../../src/domain/prediction.ts"
import type { VerdictEntry } from "../../src/domain/verdict.ts"
import { NO_WINDOW, type Window } from "../../src/domain/windows.ts"
import type {
  DigestReading,
  EventReading,
  MentionReading,
  PredictionReading,
  WindowReading,
} from "../../src/extract/reading.ts"

const NOW = new Date("2026-04-21T09:00:00.000Z")
const stamps = { revision: 1, createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() }

export function anEvent(some: Partial<Event> = {}): Event {
  return {
    id: newId("evt", NOW),
    title: "Orbital launch of the Kestrel rocket",
    kind: "release",
    topic: "science",
    status: "scheduled",
    review: "accepted",
    span: daySpan("2026-05-12"),
    seriesId: null,
    seriesOn: null,
    anchor: null,
    mergedIntoId: null,
    confidence: 1,
    rules: [],
    ...stamps,
    ...some,
  }
}

export function aPrediction(some: Partial<Prediction> = {}): Prediction {
  return {
    id: newId("prd", NOW),
    type: "forecast",
    condition: null,
    consequence: "the second pad is ready",
    topic: "science",
    review: "accepted",
    madeOn: "2026-04-21",
    conditionWindow: NO_WINDOW,
    outcomeWindow: NO_WINDOW,
    triggerEventId: null,
    dueOn: null,
    reviewOn: null,
    resolution: "open",
    annulReason: null,
    conditionMetOn: null,
    resolvedOn: null,
    mergedIntoId: null,
    confidence: 1,
    rules: [],
    ...stamps,
    ...some,
  }
}

/** A window that ends on a day of its own. */
export const untilDay = (dueOn: CalendarDay): Window => ({ ...NO_WINDOW, basis: "absolute", dueOn })

export function aDigest(some: Partial<Digest> = {}): Digest {
  return {
    id: newId("dig", NOW),
    publisher: "Rocket Weekly",
    title: "Rockets, 21 April 2026",
    publishedOn: "2026-04-21",
    language: "en",
    url: null,
    text: `A text that is like no other: ${newId("men", NOW)}`,
    ...stamps,
    ...some,
  }
}

export function aVerdict(some: Partial<VerdictEntry> = {}): VerdictEntry {
  return {
    about: "outcome",
    verdict: "yes",
    reason: null,
    becameTrueOn: null,
    evidenceUrl: null,
    evidenceQuote: null,
    note: null,
    recordedBy: "mara",
    ...some,
  }
}

export function aMentionReading(words = "The Kestrel goes up on 12 May.", start = 0): MentionReading {
  return { start, end: start + words.length, words, dateWords: null }
}

export function anEventReading(some: Partial<EventReading> = {}): EventReading {
  return {
    title: "Orbital launch of the Kestrel rocket",
    kind: "release",
    topic: "science",
    status: "scheduled",
    span: daySpan("2026-05-12"),
    mentions: [aMentionReading()],
    confidence: 0.9,
    rules: ["month-day"],
    ...some,
  }
}

const NO_WINDOW_READING: WindowReading = {
  basis: "none",
  opensOn: null,
  dueOn: null,
  offset: null,
  words: null,
}

export function aWindowReading(some: Partial<WindowReading> = {}): WindowReading {
  return { ...NO_WINDOW_READING, ...some }
}

export function aPredictionReading(some: Partial<PredictionReading> = {}): PredictionReading {
  return {
    type: "conditional",
    condition: "the Kestrel reaches orbit",
    consequence: "insurers lower their rates",
    conditionAt: null,
    consequenceAt: null,
    topic: "science",
    conditionWindow: NO_WINDOW_READING,
    outcomeWindow: NO_WINDOW_READING,
    dueOn: null,
    trigger: null,
    mentions: [aMentionReading("If the Kestrel reaches orbit, insurers will lower their rates.", 40)],
    confidence: 0.8,
    rules: ["if-then"],
    ...some,
  }
}

export function aReading(some: Partial<DigestReading> = {}): DigestReading {
  return {
    digest: { publisher: "Rocket Weekly", title: "Rockets", publishedOn: "2026-04-21", language: "en" },
    events: [],
    predictions: [],
    dates: [],
    notes: [],
    ...some,
  }
}

/** A span over some days, as a range or of another precision. */
export const aSpan = (
  startsOn: CalendarDay,
  endsOn: CalendarDay,
  some: Partial<DateSpan> = {},
): DateSpan => ({
  ...daySpan(startsOn),
  endsOn,
  precision: "range",
  ...some,
})
