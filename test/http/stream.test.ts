import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest"
import { createStreamSender } from "../../src/remind/channels/stream.ts"
import { createStreamHub, type StreamHub, type StreamHubOptions } from "../../src/remind/stream-hub.ts"
import { createHttpServer } from "../../src/server.ts"
import { storeInStream } from "../../src/services/stream.ts"
import { type App, anApp, jsonOf, NOW } from "../support/app.ts"
import { aMessage, storeChannel } from "../support/channels.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { follow } from "../support/stream-reader.ts"

const never = new AbortController().signal

describeOnEachDatabase("GET /api/v1/stream", (db, { another }) => {
  let hub: StreamHub
  let app: App
  let origin: string
  let channelId: string
  let clock = fakeClock(NOW.toISOString())
  const openHub = (options: Partial<StreamHubOptions> = {}): StreamHub => {
    const made = createStreamHub(
      { db: db() },
      { onCrash: (error) => expect.unreachable(String(error)), ...options },
    )
    onTestFinished(() => made.stop())
    return made
  }
  /** A server of its own for a hub. */
  const serve = async (stream: StreamHub): Promise<string> => {
    const server = createHttpServer(anApp(db(), { stream }))
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    onTestFinished(async () => {
      await stream.stop()
      await new Promise((done) => server.close(done))
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/stream`
  }
  const send = async (count: number, to = channelId, through = db()): Promise<string[]> => {
    const sender = createStreamSender(
      (message, of) => storeInStream({ db: through, clock }, message, of),
      hub.wake,
    )
    const channel = await storeChannelLike(to)
    const messages = Array.from({ length: count }, () => aMessage())
    for (const message of messages) await sender.send(channel, message, never)
    return messages.map(({ id }) => id)
  }
  const storeChannelLike = async (id: string) => ({
    ...(await storeChannelOnce(id)),
    secrets: [] as const,
  })
  const known = new Map<string, Awaited<ReturnType<typeof storeChannel>>>()
  const storeChannelOnce = async (id: string) => {
    const channel =
      known.get(id) ?? (await storeChannel(db(), { id, kind: "sse", name: "stream", address: {} }))
    known.set(id, channel)
    return channel
  }
  const idsOf = (following: { events: { data: Record<string, unknown> }[] }) =>
    following.events.map(({ data }) => data.id)

  beforeEach(async () => {
    known.clear()
    clock = fakeClock(NOW.toISOString())
    hub = openHub()
    channelId = `chn_${"1".repeat(26)}`
    await storeChannelOnce(channelId)
    app = anApp(db(), { stream: hub })
    origin = await serve(hub)
  })
  afterEach(() => hub.stop())

  test("begins with what comes from now on, and gives the message as it is", async () => {
    await send(2)
    const following = await follow(origin)
    expect(following.headers).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    })
    await expect.poll(() => following.lastId()).toBe("2")
    const [id = ""] = await send(1)
    await expect
      .poll(() => following.events)
      .toEqual([{ id: "3", event: "reminder.due", data: JSON.parse(JSON.stringify(aMessage({ id }))) }])
    following.close()
  })

  test("goes on after any place with exactly the rest, also where the reader never had a message", async () => {
    const all = await send(90)
    const resume = async (places: readonly number[]) => {
      for (const place of places) {
        const following = await follow(origin, String(place))
        await expect.poll(() => following.events.length).toBe(all.length - place)
        expect(idsOf(following)).toEqual(all.slice(place))
        following.close()
      }
    }
    await resume([0, 1, 39, 40, 41, 89, 90])
    // From here on the latest are at hand, because somebody is up to date.
    const idle = await follow(origin)
    await expect.poll(() => idle.lastId()).toBe("90")
    all.push(...(await send(60)))
    await expect.poll(() => idle.events.length).toBe(60)
    await resume([0, 41, 89, 90, 91, 149, 150])
    idle.close()
    const missed = await send(2)
    const back = await follow(`${origin}?after=7`, idle.lastId())
    await expect.poll(() => idsOf(back)).toEqual(missed)
    back.close()
  })

  test("tells at once of what this process sends, and soon of what another one does", async () => {
    // One that never asks the ledger by itself hears of what this process sends all the same.
    hub = openHub({ roundMilliseconds: 600_000 })
    const [told, asking] = [await follow(await serve(hub)), await follow(origin)]
    await expect.poll(() => told.lastId()).toBe("0")
    await send(1)
    await expect.poll(() => told.events.length).toBe(1)
    await storeInStream({ db: another(), clock }, aMessage(), { channelId, deliveryId: "dlv_elsewhere" })
    await expect.poll(() => asking.events.length, { timeout: 5000 }).toBe(2)
    expect(told.events).toHaveLength(1)
    for (const one of [told, asking]) one.close()
  })

  test("leaves nothing out and says nothing twice while several processes send at once", async () => {
    const writers = [another(), another(), another()]
    const seen: string[] = []
    // It leaves and comes back all the time.
    const reading = (async () => {
      while (seen.length < 90) {
        const following = await follow(origin, seen.at(-1) ?? "0")
        await expect.poll(() => following.events.length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(0)
        following.close()
        seen.push(...following.events.map(({ id }) => id))
      }
    })()
    await Promise.all(
      writers.map(async (through) => {
        for (let n = 0; n < 30; n++) {
          const message = aMessage()
          await storeInStream({ db: through, clock }, message, { channelId, deliveryId: message.id })
          hub.wake()
        }
      }),
    )
    await reading
    expect(seen).toEqual(Array.from({ length: 90 }, (_, index) => String(index + 1)))
  })

  test("for one channel leaves the others out, and moves on past them", async () => {
    const other = `chn_${"2".repeat(26)}`
    const following = await follow(`${origin}?channel=${channelId}`)
    await send(60, other)
    const mine = await send(1)
    await send(3, other)
    await expect.poll(() => following.lastId()).toBe("64")
    expect(idsOf(following)).toEqual(mine)
    following.close()
  })

  test("holds a delivery that is sent twice once, and what is asked for again twice", async () => {
    const message = aMessage()
    const to = { channelId, deliveryId: message.id }
    await Promise.all(
      [db(), another(), db()].map((through) => storeInStream({ db: through, clock }, message, to)),
    )
    await storeInStream({ db: db(), clock }, message, { channelId, deliveryId: "dlv_replayed" })
    const following = await follow(origin, "0")
    await expect.poll(() => following.events.map(({ id }) => id)).toEqual(["1", "2"])
    expect(idsOf(following)).toEqual([message.id, message.id])
    following.close()
  })

  test("says which places are not kept any more, after thirty days", async () => {
    await send(5)
    clock.set("2026-06-02T09:00:00.000Z")
    const kept = await send(2)
    const following = await follow(origin, "2")
    await expect.poll(() => following.events.length).toBe(3)
    expect(following.events[0]).toMatchObject({
      id: "5",
      event: "stream.gap",
      data: { from: 3, through: 5, detail: expect.stringContaining("/api/v1/deliveries?since=") },
    })
    expect(idsOf(following).slice(1)).toEqual(kept)
    following.close()
  })

  test("keeps the connection alive with a comment", async () => {
    const address = await serve(openHub({ quietMilliseconds: 20 }))
    const following = await follow(address)
    await expect.poll(() => following.comments()).toBeGreaterThan(2)
    expect(following.events).toEqual([])
    following.close()
  })

  test.each([
    ["a place that was not given out", "9", 400, "invalid_cursor"],
    ["what is no place", "x1", 400, "invalid_cursor"],
    ["a place before the first", "-1", 400, "invalid_cursor"],
    ["a place of another server", "99999999999999", 400, "invalid_cursor"],
  ])("refuses %s, in the header as in the address", async (_, place, status, code) => {
    for (const [path, headers] of [
      ["/api/v1/stream", { "last-event-id": place }],
      [`/api/v1/stream?after=${place}`, {}],
    ] as const) {
      const response = await app.request(path, { headers })
      expect(response.status).toBe(status)
      expect(await jsonOf(response)).toMatchObject({ code })
    }
  })

  test("refuses a channel that there is not, or that is not followed", async () => {
    const log = await storeChannel(db(), { kind: "log", address: {} })
    const ask = (id: string) => app.request(`/api/v1/stream?channel=${id}`)
    expect((await ask(`chn_${"9".repeat(26)}`)).status).toBe(404)
    expect(await jsonOf(ask(log.id))).toMatchObject({ code: "invalid_query" })
  })

  test("takes so many readers and no more, and lets others in when one leaves; HEAD is none", async () => {
    const address = await serve(openHub({ mostReaders: 2 }))
    const [first, second] = [await follow(address), await follow(address)]
    const refused = await fetch(address)
    expect(refused.status).toBe(503)
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/)
    expect(await refused.json()).toMatchObject({ code: "too_many_readers" })
    first.close()
    await expect.poll(async () => (await fetch(address, { method: "HEAD" })).status).toBe(200)
    for (const _ of [1, 2, 3]) expect((await fetch(address, { method: "HEAD" })).status).toBe(200)
    const third = await follow(address)
    expect(third.status).toBe(200)
    third.close()
    second.close()
  })

  test("ends when the process does, at once for readers that take nothing too", async () => {
    const following = await follow(origin)
    const stuck = await follow(origin)
    stuck.pause()
    await send(3)
    await expect.poll(() => following.events.length).toBe(3)
    await hub.stop()
    expect(await following.ended).toBe(true)
    stuck.close()
    const late = await follow(origin)
    expect(await late.ended).toBe(true)
    expect(late.status).toBe(200)
  })
})
