import { beforeEach, expect, test } from "vitest"
import { type Channel, UNSUBSCRIBED } from "../../src/domain/channel.ts"
import type { Delivery, MessageType } from "../../src/domain/delivery.ts"
import { listDeliveries } from "../../src/services/deliveries.ts"
import { createEvent, withdrawEvent } from "../../src/services/events.ts"
import { whyNotNow, whyOutdated } from "../../src/services/sendable.ts"
import { aChannel, aMessage } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { reminding } from "../support/reminding.ts"

const NOW = new Date("2026-05-01T09:00:00.000Z")
const [BEFORE, AFTER] = ["2026-05-01T08:59:59.999Z", "2026-05-01T09:00:00.001Z"]
const TOMORROW = "2026-05-02T09:00:00.000Z"

const failed = (reason: string) => ({ state: "failed", reason })
const held = (nextAttemptAt: string) => ({ state: "pending", reason: "channel_paused", nextAttemptAt })
const unsubscribed = { state: "off", stateReason: UNSUBSCRIBED } as const
const withdrawn = { withdrawnAt: BEFORE } as const

test.each([
  ["a reminder goes to a channel that takes it", "reminder.due", AFTER, {}, null],
  ["a reminder goes where nothing says when it is too late", "reminder.due", null, {}, null],
  [
    "nothing goes from the instant on at which it is too late",
    "reminder.due",
    NOW.toISOString(),
    {},
    failed("expired"),
  ],
  ["nothing goes after that", "test", BEFORE, {}, failed("expired")],
  [
    "nothing goes to a channel that was withdrawn",
    "reminder.due",
    AFTER,
    withdrawn,
    failed("channel_withdrawn"),
  ],
  [
    "no question goes there either",
    "channel.confirm",
    null,
    { ...withdrawn, state: "unconfirmed" },
    failed("channel_withdrawn"),
  ],
  [
    "an address that did not agree gets the question",
    "channel.confirm",
    null,
    { state: "unconfirmed" },
    null,
  ],
  ["and nothing else", "reminder.due", AFTER, { state: "unconfirmed" }, failed("channel_unconfirmed")],
  ["not even a test", "test", null, { state: "unconfirmed" }, failed("channel_unconfirmed")],
  [
    "one that answered is not asked any more",
    "channel.confirm",
    null,
    {},
    { state: "cancelled", reason: "already_answered" },
  ],
  ["a channel that is off gets no reminder", "reminder.due", AFTER, { state: "off" }, failed("channel_off")],
  ["but a test, which shows whether it works again", "test", null, { state: "off" }, null],
  ["unless its receiver wants nothing more", "test", null, unsubscribed, failed("channel_off")],
  [
    "a reminder waits for a channel that rests, as long as it is of use",
    "reminder.due",
    AFTER,
    { state: "paused" },
    held(AFTER),
  ],
  ["for a day where nothing says how long that is", "channel.off", null, { state: "paused" }, held(TOMORROW)],
  ["a test does not wait", "test", null, { state: "paused" }, null],
] as [string, MessageType, string | null, Partial<Channel>, unknown][])(
  "%s",
  (_name, type, expiresAt, channel, expected) => {
    expect(whyNotNow({ expiresAt, message: aMessage({ type }) }, aChannel(channel), NOW)).toEqual(expected)
  },
)

describeOnEachDatabase("a digest", (db) => {
  const it = reminding(db, NOW.toISOString())
  beforeEach(() => it.begin())
  const why = async () => {
    const { items } = await listDeliveries(it.context(), { order: "oldest" }, { limit: 9 })
    expect(items.map(({ message }) => message.items.length)).toEqual([3])
    return Promise.all(
      [0, 1].map((replayNumber) => whyOutdated(db(), { ...(items[0] as Delivery), replayNumber }, NOW)),
    )
  }

  test.each([
    ["first", [0, 1, 2]],
    ["last", [2, 1, 0]],
  ])(
    "goes until the last of its reminders holds no more, the %s first; asked for again it goes as it was",
    async (_name, order) => {
      await it.rule({ isDailyDigest: true, leads: ["P1D"] })
      const event = { date: "2026-06-20", kind: "release", topic: "science", status: "scheduled" } as const
      const ids: string[] = []
      for (const title of ["First flight", "Second flight", "Third flight"])
        ids.push((await createEvent(it.context(), { ...event, title })).id)
      await it.at("2026-06-18T20:15:00.000Z")
      const said: unknown[] = [await why()]
      for (const at of order) {
        await withdrawEvent(it.context(), ids[at] ?? "")
        said.push(await why())
      }
      const holds = [null, null]
      expect(said).toEqual([holds, holds, holds, ["withdrawn", null]])
    },
  )
})
