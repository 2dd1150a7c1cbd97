import { describe, expect, test } from "vitest"
import type { components } from "../../web/src/api/schema.d.ts"
import { logPath, readLogAddress } from "../../web/src/reminders/log-address.ts"
import { lookEvery } from "../../web/src/reminders/log-look.ts"
import {
  detailWords,
  durationWords,
  pathOf,
  spanWords,
  titleOf,
} from "../../web/src/reminders/log-message.ts"
import {
  exactWords,
  longAnswer,
  reasonWords,
  receiverWords,
  resultWords,
  testWords,
  tookWords,
} from "../../web/src/reminders/log-words.ts"

type Delivery = components["schemas"]["Delivery"]
type Attempt = components["schemas"]["Attempt"]
type Message = components["schemas"]["ReminderMessage"]

const AT = "2026-11-20T09:00:00.000Z"

/** As somebody may have it in an old ledger: with less than is documented, or with something else. */
const aMessage = (some: Record<string, unknown> = {}): Message => {
  const message: Record<string, unknown> = {
    type: "reminder.due",
    id: "dlv_01",
    timestamp: AT,
    ruleName: "Chips",
    dueOn: "2026-11-27",
    daysLeft: 7,
    movedFrom: null,
    lateSeconds: null,
    lead: "P7D",
    thing: { title: "if the ferry sails", url: "/?item=evt_01" },
    ...some,
  }
  return message as Message
}
const anAttempt = (some: Partial<Attempt> = {}): Attempt => ({
  id: "att_01",
  number: 1,
  startedAt: AT,
  endedAt: "2026-11-20T09:00:00.250Z",
  result: "passing",
  status: 500,
  detail: "the disk is full",
  nextAttemptAt: null,
  ...some,
})
const aDelivery = (some: Partial<Delivery> = {}): Delivery => ({
  id: "dlv_01",
  occurrenceId: "occ_01",
  channelId: "chn_01",
  replayNumber: 0,
  message: aMessage(),
  state: "pending",
  reason: null,
  nextAttemptAt: "2026-11-20T09:05:00.000Z",
  expiresAt: null,
  attemptCount: 1,
  attempts: [anAttempt()],
  createdAt: AT,
  updatedAt: AT,
  deliveredAt: null,
  ...some,
})

describe("a message in the log", () => {
  test("has the heading of what it tells of, and which reminder it is", () => {
    expect(titleOf(aMessage())).toBe("If the ferry sails")
    expect(detailWords(aDelivery({ replayNumber: 1 }))).toEqual([
      "7 days before 27 Nov 2026",
      "sent again",
      "rule “Chips”",
    ])
    expect(titleOf(aMessage({ type: "reminder.digest", thing: null, items: [1, 2, 3] }))).toBe(
      "3 reminders in one message",
    )
    expect(titleOf(aMessage({ type: "channel.off", channel: { name: "Desk" } }))).toBe(
      "“Desk” was switched off",
    )
  })

  test.each<[Record<string, unknown>, string]>([
    [{ lead: "P0D" }, "on the day, 27 Nov 2026"],
    [{ lead: "P1M" }, "1 month before 27 Nov 2026"],
    [{ type: "reminder.start", lead: "P1D" }, "1 day before its first day"],
    [{ type: "reminder.overdue", lead: "2" }, "was due 27 Nov 2026"],
    [{ type: "reminder.moved", movedFrom: "2026-11-20" }, "from 20 Nov 2026 to 27 Nov 2026"],
    [{ type: "reminder.missed", lead: "" }, "its day was 27 Nov 2026"],
  ])("says when it was for: %j", (some, words) => {
    expect(detailWords(aDelivery({ message: aMessage(some) }))[0]).toBe(words)
  })

  test("leads to the page of the thing, and to no other server", () => {
    expect(pathOf(aMessage())).toBe("/?item=evt_01")
    expect(pathOf(aMessage({ thing: { title: "x", url: "//elsewhere.example" } }))).toBeNull()
    expect(pathOf(aMessage({ thing: { title: "x", url: "javascript:1" } }))).toBeNull()
    expect(pathOf(aMessage({ type: "test", thing: null }))).toBeNull()
  })

  test("counts roughly", () => {
    expect(durationWords("P1Y2W")).toBe("1 year and 2 weeks")
    expect(durationWords("3")).toBeNull()
    expect([40, 600, 10_800, 200_000].map(spanWords)).toEqual([
      "40 seconds",
      "10 minutes",
      "3 hours",
      "2 days",
    ])
  })
})

describe("what became of it", () => {
  test("says what the receiver answered, and when it is tried again", () => {
    expect(reasonWords(aDelivery())).toBe(
      "Answered 500: “the disk is full”. Tried again 20 Nov 2026, 09:05 UTC.",
    )
    expect(reasonWords(aDelivery({ state: "failed", reason: "given_up" }))).toBe(
      "Every attempt failed. The last: Answered 500: “the disk is full”.",
    )
    expect(reasonWords(aDelivery({ state: "delivered", attempts: [] }))).toBeNull()
  })

  test("says the sentence of a refused address without its code, and never takes it for the receiver's", () => {
    const attempt = anAttempt({
      result: "permanent",
      status: null,
      detail: "refused_address: 10.0.0.1 belongs to another network.",
    })
    expect(resultWords(attempt)).toBe("10.0.0.1 belongs to another network")
    expect(receiverWords(attempt)).toBeNull()
    expect(reasonWords(aDelivery({ state: "failed", reason: "refused", attempts: [attempt] }))).toBe(
      "10.0.0.1 belongs to another network.",
    )
  })

  test("leaves a page that a receiver answers with out of the sentence", () => {
    const failed = aDelivery({
      state: "failed",
      reason: "given_up",
      attempts: [anAttempt({ status: 502, detail: "<html>\nBad gateway</html>" })],
    })
    expect(reasonWords(failed)).toBe("Every attempt failed. The last: Answered 502.")
    expect(longAnswer(failed)).toContain("Bad gateway")
    expect(longAnswer(aDelivery())).toBeNull()
  })

  test("gives every reason that there is in words", () => {
    for (const reason of ["expired", "channel_off", "channel_withdrawn", "moved", "resolved", "merged"])
      expect(reasonWords(aDelivery({ state: "cancelled", reason }))).toMatch(/^[A-Z][^_]+\.$/)
  })

  test("of a test is said in a sentence once it is over", () => {
    const message = aMessage({ type: "test", thing: null })
    expect(testWords(aDelivery({ message, attempts: [] }), "webhook")).toBeNull()
    const arrived = anAttempt({ result: "delivered", status: 204, detail: "" })
    expect(testWords(aDelivery({ message, state: "delivered", attempts: [arrived] }), "webhook")).toBe(
      "The test arrived: the receiver answered 204 in 250 ms.",
    )
    expect(testWords(aDelivery({ message, state: "delivered", attempts: [] }), "sse")).toBe(
      "It is in the stream, for whoever listens.",
    )
    expect(testWords(aDelivery({ message, state: "failed", reason: "given_up" }), "webhook")).toBe(
      "It did not arrive. Answered 500: “the disk is full”.",
    )
  })

  test("tells instants and how long an attempt took to the second", () => {
    expect(exactWords(AT)).toBe("20 Nov 2026, 09:00:00 UTC")
    expect(tookWords(anAttempt({ endedAt: "2026-11-20T09:00:15.040Z" }))).toBe("15.0 s")
    expect(tookWords(anAttempt({ endedAt: null }))).toBeNull()
  })
})

describe("the log looks again", () => {
  const now = Date.parse(AT)

  test("often at what is tried soon, seldom at what waits for hours, and not at what is over", () => {
    const soon = aDelivery({ nextAttemptAt: "2026-11-20T09:00:30.000Z" })
    const later = aDelivery({ nextAttemptAt: "2026-11-20T14:00:00.000Z" })
    const over = aDelivery({ state: "failed", nextAttemptAt: null })
    const sending = aDelivery({ state: "sending", nextAttemptAt: null })
    expect(lookEvery([later, soon], now)).toBe(2000)
    expect(lookEvery([later, sending], now)).toBe(2000)
    expect(lookEvery([later, over], now)).toBe(30_000)
    expect(lookEvery([over], now)).toBeNull()
  })
})

describe("the log's address", () => {
  test("holds the filters, the page and the open row, and leaves out what it cannot use", () => {
    const id = "01kqhc8am0xpgabet8eeebd2sk"
    const path = logPath({ channel: `chn_${id}`, state: "failed", delivery: `dlv_${id}` })
    expect(path).toBe(`/reminders/log?channel=chn_${id}&state=failed&delivery=dlv_${id}`)
    expect(readLogAddress(path.slice(path.indexOf("?")))).toEqual({
      channel: `chn_${id}`,
      rule: null,
      state: "failed",
      cursor: null,
      delivery: `dlv_${id}`,
    })
    expect(readLogAddress("?channel=nobody&state=lost&cursor=a%20b&rule=rul_1")).toEqual({
      channel: null,
      rule: null,
      state: null,
      cursor: null,
      delivery: null,
    })
  })
})
