import { beforeEach, expect, test } from "vitest"
import type { Delivery } from "../../src/domain/delivery.ts"
import { listDeliveries } from "../../src/services/deliveries.ts"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import { changeRule, type RuleEntry } from "../../src/services/reminder-rules.ts"
import { whyOutdated } from "../../src/services/sendable.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { planAll, reminding } from "../support/reminding.ts"

describeOnEachDatabase("a message that waits to be sent", (db) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  beforeEach(() => it.begin())
  const deliveries = async (): Promise<Delivery[]> =>
    (await listDeliveries(it.context(), { order: "oldest" }, { limit: 9 })).items
  /** One of an event in a day, by the first of two channels, as it was laid ready. */
  const waiting = async () => {
    const [first, second] = [await it.channel("first"), await it.channel("second")]
    const rule = await it.rule({ leads: ["P1D"], channelIds: [first] })
    const event = await createEvent(it.context(), {
      title: "Kestrel flight",
      date: "2026-06-20",
      kind: "release",
      topic: "science",
      status: "scheduled",
    })
    await it.at("2026-06-18T20:15:00.000Z")
    const [delivery] = await deliveries()
    if (delivery === undefined) throw new Error("nothing was laid ready")
    return { rule, event, delivery, first, second }
  }

  test("goes on waiting while its thing changes otherwise, and while everything is planned anew", async () => {
    const { event, delivery } = await waiting()
    await changeEvent(it.context(), event.id, { title: "The flight of the Kestrel", topic: "energy" })
    await planAll(it.context())
    expect(await deliveries()).toEqual([delivery])
  })

  test.each([
    ["another name", () => ({ name: "Flights" }), null],
    ["a channel more", ({ first, second }) => ({ channelIds: [first, second] }), null],
    [
      "its channel for when others fail",
      ({ first, second }) => ({ channelIds: [second], fallbackChannelIds: [first] }),
      null,
    ],
    ["another channel", ({ second }) => ({ channelIds: [second] }), "rule_changed"],
    ["another lead", () => ({ leads: ["P7D"] }), "rule_changed"],
    ["another query", () => ({ query: "topic:energy" }), "no_longer_matches"],
    ["a rest", () => ({ state: "paused" }), "muted"],
  ] as [string, (ids: { first: string; second: string }) => RuleEntry, string | null][])(
    "is judged by its rule once more just before it is sent, which has by then: %s",
    async (_name, change, why) => {
      const { rule, delivery, ...ids } = await waiting()
      await changeRule(it.context(), rule.id, change(ids))
      expect(await whyOutdated(db(), delivery, it.context().clock())).toBe(why)
    },
  )
})
