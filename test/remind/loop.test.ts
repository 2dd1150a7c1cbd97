import type { ServerResponse } from "node:http"
import { gzipSync } from "node:zlib"
import { expect, onTestFinished, test } from "vitest"
import { openSqliteFile } from "../../src/db/sqlite-driver.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { dayIn, systemClock } from "../../src/domain/clock.ts"
import type { ReminderMessage } from "../../src/domain/delivery.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import type { ChannelSender } from "../../src/remind/channel-sender.ts"
import { createLogSender } from "../../src/remind/channels/log.ts"
import { createWebhookSender } from "../../src/remind/channels/webhook.ts"
import { type DeliveryLoop, startDeliveryLoop } from "../../src/remind/loop.ts"
import { askPlanningOfAll, askPlanningOfRule, type TzDataChange } from "../../src/services/ask-planning.ts"
import { getDelivery } from "../../src/services/deliveries.ts"
import { createEvent } from "../../src/services/events.ts"
import { createRule, getRule } from "../../src/services/reminder-rules.ts"
import { storeChannel, storeDelivery, testSecrets } from "../support/channels.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aLoopback, aTcpLoopback } from "../support/loopback.ts"

const WAIT = { timeout: 30_000 }
const KESTREL = { title: "Kestrel", kind: "release", topic: "science", status: "scheduled" } as const

describeOnEachDatabase("the loop that sends", (db, { kind, url }) => {
  const context = () => ({ db: db(), clock: systemClock, timeZone: "Pacific/Chatham", secrets: testSecrets })
  const webhooks = createWebhookSender(createOutbound({ allowedRanges: ["127.0.0.0/8"] }), systemClock)
  const aLoop = (...senders: ChannelSender[]): DeliveryLoop => {
    const loop = startDeliveryLoop(context(), {
      senders: [webhooks, ...senders],
      isAlone: false,
      onCrash: () => undefined,
    })
    onTestFinished(() => loop.stop())
    return loop
  }
  const due = (channelId: string) =>
    storeDelivery(db(), channelId, { nextAttemptAt: systemClock().toISOString() })
  const stateOf = async (id: string) => (await getDelivery(context(), id)).state

  test("sends what is due, and what becomes due when it is woken", async () => {
    const told: ReminderMessage[] = []
    const log = await storeChannel(db(), { kind: "log", address: {} })
    const first = await due(log.id)
    const loop = aLoop(createLogSender((message) => told.push(message)))
    await expect.poll(() => stateOf(first.id), WAIT).toBe("delivered")
    const second = await due(log.id)
    loop.wake()
    await expect.poll(() => stateOf(second.id), WAIT).toBe("delivered")
    expect(told.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  test("plans what was left to it, and tells when time zones are counted otherwise than before", async () => {
    const ids = { channelIds: [(await storeChannel(db(), { kind: "log", address: {} })).id] }
    const event = await createEvent(context(), { ...KESTREL, date: addDays(dayIn(systemClock(), "UTC"), 60) })
    const { id } = await createRule(context(), ids)
    await db().deleteFrom("occurrence").execute()
    await askPlanningOfRule(db(), id, systemClock())
    await askPlanningOfAll(context(), "1999a", false)
    const changes: TzDataChange[] = []
    const loop = startDeliveryLoop(context(), {
      senders: [],
      isAlone: false,
      tzData: "2026b",
      onTzData: (change) => changes.push(change),
      onCrash: () => undefined,
    })
    onTestFinished(() => loop.stop())
    const planned = () => db().selectFrom("occurrence").select("thing_id").execute()
    await expect.poll(planned, WAIT).toEqual(Array.from({ length: 4 }, () => ({ thing_id: event.id })))
    await expect.poll(async () => (await getRule(context(), id)).isPlanned, WAIT).toBe(true)
    expect(changes).toEqual([{ before: "1999a", after: "2026b" }])
  })

  test("is not held up by a receiver that hangs; when it ends, what hangs is given back at once", async () => {
    const held: ServerResponse[] = []
    const { origin } = await aLoopback((request, response) => {
      if (request.url === "/hangs") held.push(response)
      else response.writeHead(204).end()
    })
    const hanging = await storeChannel(db(), { address: { url: `${origin}/hangs` } })
    const well = await storeChannel(db(), { address: { url: `${origin}/well` } })
    const stuck = await Promise.all(Array.from({ length: 12 }, () => due(hanging.id)))
    const others = await Promise.all(Array.from({ length: 20 }, () => due(well.id)))
    const loop = aLoop()
    for (const { id } of others) await expect.poll(() => stateOf(id), WAIT).toBe("delivered")
    expect(held.length).toBeLessThanOrEqual(4)
    const start = performance.now()
    await loop.stop()
    expect(performance.now() - start).toBeLessThan(5000)
    const states = await Promise.all(stuck.map(({ id }) => getDelivery(context(), id)))
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["pending"]))
    expect(states.flatMap(({ attempts }) => attempts.map(({ result }) => result))).toEqual(
      Array.from({ length: held.length }, () => "cancelled"),
    )
  })

  test("goes on after a receiver that breaks off, and one that answers with far more than it should", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const { origin } = await aLoopback((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(bomb)
    })
    const { origin: broken } = await aTcpLoopback((socket) => socket.resetAndDestroy())
    const large = await due((await storeChannel(db(), { address: { url: origin } })).id)
    const cut = await due((await storeChannel(db(), { address: { url: broken } })).id)
    const before = process.memoryUsage().rss
    aLoop()
    await expect.poll(() => stateOf(large.id), WAIT).toBe("delivered")
    await expect
      .poll(async () => (await getDelivery(context(), cut.id)).attempts[0]?.detail, WAIT)
      .toMatch(/connection_failed/)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    expect((await getDelivery(context(), large.id)).attempts[0]?.detail?.length).toBeLessThanOrEqual(4096)
  })

  if (kind === "sqlite")
    test("sends all the same after another process held the ledger for 3 s", async () => {
      const { origin } = await aLoopback((_, response) => void response.writeHead(204).end())
      const channel = await storeChannel(db(), { address: { url: origin } })
      const waiting = await Promise.all(Array.from({ length: 10 }, () => due(channel.id)))
      const other = openSqliteFile(url().slice("sqlite:".length))
      other.exec("begin immediate")
      const released = performance.now() + 3000
      aLoop()
      await expect.poll(() => performance.now() > released, { timeout: 10_000 }).toBe(true)
      other.exec("commit")
      other.close()
      for (const { id } of waiting) await expect.poll(() => stateOf(id), WAIT).toBe("delivered")
    })
})
