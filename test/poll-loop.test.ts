import type { ServerResponse } from "node:http"
import { expect, onTestFinished, test } from "vitest"
import { createFetch } from "../src/ingest/fetch.ts"
import { createLog } from "../src/log.ts"
import { createOutbound } from "../src/net/outbound.ts"
import { startPollLoop } from "../src/poll-loop.ts"
import { addSource, getSource } from "../src/services/sources.ts"
import { describeOnEachDatabase } from "./support/databases.ts"
import { anRssFeed } from "./support/feeds.ts"
import { aLoopback } from "./support/loopback.ts"

const START = new Date("2026-05-01T09:00:00.000Z")

describeOnEachDatabase("the loop that asks what is followed", (db) => {
  const context = () => ({
    db: db(),
    clock: () => START,
    timeZone: "Pacific/Chatham",
    fetchAddress: createFetch(createOutbound({ allowedRanges: ["127.0.0.0/8"] })),
  })
  const aLoop = () => {
    const loop = startPollLoop(context(), createLog("silent"))
    onTestFinished(() => loop.stop())
    return loop
  }
  const readCount = async (id: string): Promise<number> => (await getSource(context(), id)).itemCounts.read

  test("asks what is due when it starts, and what is added when it is woken", async () => {
    const { origin } = await aLoopback(
      (request, response) => void response.end(anRssFeed([request.url ?? ""])),
    )
    const { source: first } = await addSource(context(), { url: `${origin}/a` })
    const loop = aLoop()
    await expect.poll(() => readCount(first.id), { timeout: 20_000 }).toBe(1)
    const { source: second } = await addSource(
      { ...context(), onSourceDue: loop.wake },
      { url: `${origin}/b` },
    )
    await expect.poll(() => readCount(second.id), { timeout: 20_000 }).toBe(1)
  })

  test("is not held up by a server that hangs, and ends at once although it still does", async () => {
    const held: ServerResponse[] = []
    let hangs = false
    const { origin } = await aLoopback((request, response) => {
      if (hangs && request.url === "/hanging") held.push(response)
      else response.end(anRssFeed([request.url ?? ""]))
    })
    const { source: hanging } = await addSource(context(), { url: `${origin}/hanging` })
    const { source: other } = await addSource(context(), { url: `${origin}/other` })
    hangs = true
    const loop = aLoop()
    await expect.poll(() => readCount(other.id), { timeout: 20_000 }).toBe(1)
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1)
    const start = performance.now()
    await loop.stop()
    expect(performance.now() - start).toBeLessThan(5000)
    expect(await getSource(context(), hanging.id)).toMatchObject({ failures: 0, lastPolledAt: null })
    loop.wake()
    await loop.stop()
    expect(held.length).toBe(1)
  })
})
