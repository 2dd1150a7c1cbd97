import { beforeEach, describe, expect, test } from "vitest"
import type { Delivery } from "../../src/domain/delivery.ts"
import { beginAttempt, finishAttempt } from "../../src/services/attempts.ts"
import type { ChannelContext } from "../../src/services/channel-context.ts"
import { createChannel, pauseChannel, rotateSecret } from "../../src/services/channels.ts"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import {
  changeRule,
  createRule,
  listRules,
  restoreRule,
  withdrawRule,
} from "../../src/services/reminder-rules.ts"
import { listChannels, restoreChannel, withdrawChannel } from "../../src/services/withdrawn-channels.ts"
import { storeChannel, storeDelivery, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { line, reminding } from "../support/reminding.ts"

// Chatham is 12:45 ahead in the southern winter: nine in the morning there is 20:15 UTC the day before.
const NINE = "20:15:00.000Z"
const LIMITS = { busyChannels: [], underway: [] }

describeOnEachDatabase("what was withdrawn and is brought back", (db) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  beforeEach(() => it.begin())
  const context = (): ChannelContext => ({
    ...it.context(),
    secrets: testSecrets,
    checkAddress: async () => undefined,
  })
  const flight = (date = "2026-06-20") =>
    createEvent(context(), {
      title: "Kestrel flight",
      date,
      kind: "release",
      topic: "science",
      status: "scheduled",
    })

  describe("a rule", () => {
    test("says what comes from then on, and nothing of what fell due meanwhile", async () => {
      const rule = await it.rule({ leads: ["P7D", "P1D", "P0D"] })
      await flight()
      await withdrawRule(context(), rule.id)
      expect(await it.at(`2026-06-12T${NINE}`)).toEqual([])
      await it.at(`2026-06-18T${NINE}`)
      await restoreRule(context(), rule.id)
      expect(await it.at("2026-06-18T20:15:01.000Z")).toEqual([])
      expect((await it.at(`2026-06-19T${NINE}`)).map(line)).toEqual(["reminder.due P0D 2026-06-20"])
    })

    test("is as it was, and twice is once", async () => {
      const { id } = await it.rule({ name: "Flights", leads: ["P7D"] })
      await changeRule(context(), id, { state: "paused" })
      await withdrawRule(context(), id)
      expect(await listRules(context())).toEqual([])
      expect(await listRules(context(), true)).toMatchObject([{ id, name: "Flights" }])
      const back = await restoreRule(context(), id)
      expect(back).toMatchObject({ leads: ["P7D"], state: "paused", withdrawnAt: null, isPlanned: true })
      expect(await restoreRule(context(), id)).toMatchObject({ revision: back.revision })
      expect(await listRules(context(), true)).toEqual([])
    })

    test("says nothing twice, and tells of a day that moved meanwhile where people had heard of it", async () => {
      const rule = await it.rule({ leads: ["P7D"] })
      const { id } = await flight()
      expect(await it.at(`2026-06-12T${NINE}`)).toHaveLength(1)
      await withdrawRule(context(), rule.id)
      await restoreRule(context(), rule.id)
      expect(await it.at("2026-06-12T20:16:00.000Z")).toEqual([])
      await withdrawRule(context(), rule.id)
      await changeEvent(context(), id, { date: "2026-07-20" })
      expect(await it.at("2026-06-12T20:17:00.000Z")).toEqual([])
      await restoreRule(context(), rule.id)
      expect((await it.at("2026-06-12T20:18:00.000Z")).map(line)).toEqual([
        "reminder.moved 1 2026-07-20 from 2026-06-20",
      ])
    })
  })

  describe("a channel", () => {
    /** Sends all that is due; gives the names of the channels that got something. */
    const send = async (): Promise<string[]> => {
      const names: string[] = []
      for (;;) {
        const begun = await beginAttempt(context(), LIMITS, 45_000)
        if (begun === undefined) return names
        if (begun === "settled") continue
        await finishAttempt(context(), begun, { result: "delivered" })
        names.push(begun.channel.name)
      }
    }

    test("gets what its rules say from then on; what was for it meanwhile stays unsent", async () => {
      const [a, b] = [await storeChannel(db(), { name: "a" }), await storeChannel(db(), { name: "b" })]
      await createRule(context(), { leads: ["P7D", "P1D"], channelIds: [a.id], fallbackChannelIds: [b.id] })
      await flight()
      await withdrawChannel(context(), a.id)
      await it.at(`2026-06-12T${NINE}`)
      expect(await send()).toEqual(["b"])
      await restoreChannel(context(), a.id)
      await it.at("2026-06-12T20:16:00.000Z")
      expect(await send()).toEqual([])
      await it.at(`2026-06-18T${NINE}`)
      expect(await send()).toEqual(["a"])
    })

    test("is as it was, with its secret, and what failed before is forgiven", async () => {
      const failing = { name: "a", failingSince: "2026-04-20T00:00:00.000Z" }
      const { id } = await storeChannel(db(), failing)
      const sealed = () => db().selectFrom("channel").select("secret").executeTakeFirstOrThrow()
      const before = await sealed()
      await pauseChannel(context(), id)
      await withdrawChannel(context(), id)
      await expect(rotateSecret(context(), id, 0)).rejects.toMatchObject({ code: "withdrawn" })
      const back = await restoreChannel(context(), id)
      expect(back).toMatchObject({ state: "paused", failingSince: null, withdrawnAt: null })
      expect(await sealed()).toEqual(before)
      expect(await restoreChannel(context(), id)).toEqual(back)
    })

    test("is refused where there are as many as there may be, and the latest that went is named first", async () => {
      const first = await storeChannel(db(), { name: "first" })
      const second = await storeChannel(db(), { name: "second" })
      await withdrawChannel(context(), first.id)
      it.set("2026-05-01T09:00:01.000Z")
      await withdrawChannel(context(), second.id)
      expect((await listChannels(context(), true)).map(({ name }) => name)).toEqual(["second", "first"])
      for (let count = 0; count < 200; count++)
        await createChannel(context(), { kind: "log", name: `${count}`, address: {} })
      await expect(restoreChannel(context(), first.id)).rejects.toMatchObject({ code: "invalid_request" })
    })

    test("says in the list what came of the last message that it was to get", async () => {
      const none = await storeChannel(db(), { name: "none" })
      const { id } = await storeChannel(db(), { name: "some" })
      const at = (minute: number): Partial<Delivery> => {
        const instant = `2026-05-01T08:0${minute}:00.000Z`
        return { createdAt: instant, nextAttemptAt: instant }
      }
      await storeDelivery(db(), id, { ...at(2), state: "failed", reason: "given_up" })
      await storeDelivery(db(), id, { ...at(1), state: "delivered" })
      const last = await storeDelivery(db(), id, at(3))
      const listed = async () => {
        const all = await listChannels(context())
        expect(all.map(({ name }) => name).sort()).toEqual(["none", "some"])
        expect(all.find((one) => one.id === none.id)?.lastDelivery).toBeNull()
        return all.find((one) => one.id === id)?.lastDelivery
      }
      expect(await listed()).toMatchObject({ id: last.id, state: "pending", lastAttempt: null, ...at(3) })
      for (const status of [503, 500]) {
        const begun = await beginAttempt(context(), LIMITS, 45_000)
        if (begun === undefined || begun === "settled") throw new Error("nothing was tried")
        await finishAttempt(context(), begun, { result: "passing", status, detail: "later" })
        it.set("2026-05-01T10:00:00.000Z")
      }
      expect(await listed()).toMatchObject({
        id: last.id,
        attemptCount: 2,
        lastAttempt: { number: 2, status: 500, detail: "later", result: "passing" },
      })
    })
  })
})
