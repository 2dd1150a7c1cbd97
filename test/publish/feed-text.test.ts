import { expect, test } from "vitest"
import { quarterSpan } from "../../src/domain/date-span.ts"
import type { FeedEntry } from "../../src/domain/feed.ts"
import { headlineOf, linesOf } from "../../src/publish/feed-text.ts"
import { anEvent, aPrediction, untilDay } from "../support/factories.ts"

const event = { event: anEvent({ title: "Harbour tunnel opens" }) }
const quarter = { event: anEvent({ title: "Harbour tunnel opens", span: quarterSpan(2026, 3) }) }
const prediction = {
  prediction: aPrediction({
    condition: "the tunnel opens",
    consequence: "the ferry closes",
    outcomeWindow: untilDay("2026-06-28"),
    dueOn: "2026-06-28",
  }),
}

const anEntry = (some: Partial<FeedEntry>): FeedEntry => ({
  what: "read",
  thing: "event",
  thingId: "evt_00000000000000000000000001",
  id: "read:evt_00000000000000000000000001",
  at: "2026-05-01T09:00:00.000Z",
  updatedAt: "2026-05-01T09:00:00.000Z",
  from: null,
  to: null,
  why: null,
  field: null,
  about: event,
  quote: null,
  ...some,
})

const EVENT = "Harbour tunnel opens"
const CLAIM = ["If: the tunnel opens", "Then: the ferry closes"]
const quote = { words: " it opens in May ", publisher: null, publishedOn: "2026-04-21" }

test.each([
  ["of what is new", {}, `New: ${EVENT}`, [EVENT, "When: 12 May 2026"]],
  ["of a claim that is new", { about: prediction }, /^New: /, [...CLAIM, "Outcome by 28 Jun 2026"]],
  [
    "of words in a digest",
    { quote },
    /^New/,
    [EVENT, "When: 12 May 2026", "“it opens in May” — unknown publisher, 21 Apr 2026"],
  ],
  ["of a day", { what: "due", to: "2026-05-12" }, `Due 12 May 2026: ${EVENT}`, [EVENT, "When: 12 May 2026"]],
  [
    "of the last day of a quarter",
    { what: "due", about: quarter, to: "2026-09-30" },
    `Due by 30 Sep 2026: ${EVENT}`,
    [EVENT, "When: Q3 2026"],
  ],
  ["of a claim's day", { what: "due", about: prediction, to: "2026-06-28" }, /^Due 28 Jun 2026: /, CLAIM],
  [
    "of a day to look again",
    { what: "due", about: prediction, to: "2026-07-20" },
    /^Look again on 20 Jul 2026: /,
    CLAIM,
  ],
  [
    "of a move",
    { what: "moved", from: "2026-05-12", to: "2026-06-01", why: "ice" },
    `Moved to 1 Jun 2026: ${EVENT}`,
    [EVENT, "Moved from 12 May 2026 to 1 Jun 2026", "Why: ice"],
  ],
  [
    "of what was settled",
    { what: "resolved", about: prediction, to: "no", why: "the council said so" },
    /^Did not come true: /,
    [...CLAIM, "Why: the council said so"],
  ],
  [
    "of what was settled without a word",
    { what: "resolved", about: prediction, to: "yes", why: "" },
    /^Came true: /,
    CLAIM,
  ],
] as [string, Partial<FeedEntry>, string | RegExp, string[]][])(
  "a feed tells %s",
  (_name, some, headline, lines) => {
    const entry = anEntry(some)
    if (typeof headline === "string") expect(headlineOf(entry)).toBe(headline)
    else expect(headlineOf(entry)).toMatch(headline)
    expect(linesOf(entry)).toEqual(lines)
  },
)
