import { expect, test } from "vitest"
import { findChannel } from "../../src/db/queries/channels.ts"
import type { Delivery } from "../../src/domain/delivery.ts"
import { type BegunAttempt, beginAttempt, finishAttempt, giveBack } from "../../src/services/attempts.ts"
import { pauseChannel, resumeChannel, rotateSecret } from "../../src/services/channels.ts"
import { getDelivery, listDeliveries, replayDelivery, replaySince } from "../../src/services/deliveries.ts"
import { releaseFutureDeliveries, releaseLostDeliveries } from "../../src/services/lost-deliveries.ts"
import { createRule } from "../../src/services/reminder-rules.ts"
import { createSecrets } from "../../src/services/secrets.ts"
import { aMessage, storeChannel, storeDelivery, testSecrets } from "../support/channels.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const LEASE = 45_000
const NONE = { busyChannels: [], underway: [] }
const START = "2026-05-01T09:00:00.000Z"
const at = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString()

describeOnEachDatabase("an attempt", (db, { another }) => {
  const clock = fakeClock(START)
  const context = () => ({
    db: db(),
    clock,
    timeZone: "Pacific/Chatham",
    secrets: testSecrets,
    checkAddress: async () => undefined,
  })
  const begin = async (): Promise<BegunAttempt> => {
    const begun = await beginAttempt(context(), NONE, LEASE)
    if (begun === undefined || begun === "settled") throw new Error(`nothing was begun: ${begun}`)
    return begun
  }
  const one = async (some: Partial<Delivery> = {}) => {
    clock.set(START)
    const channel = await storeChannel(db())
    return { channel, delivery: await storeDelivery(db(), channel.id, some) }
  }
  const passing = { result: "passing", status: 500 } as const

  test("is written down before it is sent", async () => {
    const { delivery } = await one()
    const { attempt } = await begin()
    expect(await getDelivery(context(), delivery.id)).toMatchObject({
      state: "sending",
      attemptCount: 1,
      attempts: [{ id: attempt.id, number: 1, startedAt: START, endedAt: null, result: null }],
    })
  })

  test("belongs to one of many who ask for it at the same moment", async () => {
    await one()
    const begun = await Promise.all(
      [db(), another(), another(), another()].map((own) =>
        beginAttempt({ ...context(), db: own }, NONE, LEASE),
      ),
    )
    expect(begun.filter((some) => some !== undefined)).toHaveLength(1)
  })

  test("is nobody's business after its lease was lost to somebody else", async () => {
    const { delivery } = await one()
    const first = await begin()
    clock.set(at(1))
    await releaseLostDeliveries(context(), { milliseconds: LEASE, underway: [], areOurs: false })
    const second = await begin()
    expect(await finishAttempt(context(), first, passing)).toMatchObject({ state: "lost" })
    expect(await finishAttempt(context(), second, { result: "delivered", status: 200 })).toMatchObject({
      state: "delivered",
    })
    expect(await getDelivery(context(), delivery.id)).toMatchObject({
      state: "delivered",
      deliveredAt: at(1),
      attempts: [{ result: "passing" }, { result: "delivered" }],
    })
  })

  test("that died goes out again within 90 s, and not while its lease holds", async () => {
    const { delivery } = await one()
    await begin()
    clock.set(at(0.5))
    const leases = { milliseconds: LEASE, underway: [], areOurs: false }
    expect(await releaseLostDeliveries(context(), leases)).toBe(0)
    clock.set(at(1))
    expect(await releaseLostDeliveries(context(), leases)).toBe(1)
    expect((await begin()).delivery.id).toBe(delivery.id)
  })

  test("that died goes out again although the clock was set back by a day since", async () => {
    await one()
    await begin()
    clock.set(at(-1440))
    const leases = { milliseconds: LEASE, underway: [], areOurs: false }
    expect(await releaseLostDeliveries(context(), leases)).toBe(1)
    expect(await begin()).toMatchObject({ attempt: { number: 2 } })
  })

  test("that waits is due when the clock was set back by a day since", async () => {
    await one()
    await finishAttempt(context(), await begin(), passing)
    clock.set(at(-1440))
    expect(await beginAttempt(context(), NONE, LEASE)).toBeUndefined()
    expect(await releaseFutureDeliveries(context())).toBe(1)
    expect(await begin()).toMatchObject({ attempt: { number: 2 } })
  })

  test("that the end of the server cut off is due at once, and does not count as a failure", async () => {
    const { delivery } = await one()
    await giveBack(context(), await begin())
    await finishAttempt(context(), await begin(), passing)
    const { attempts, nextAttemptAt } = await getDelivery(context(), delivery.id)
    expect(attempts.map(({ result }) => result)).toEqual(["cancelled", "passing"])
    expect(Date.parse(nextAttemptAt) - Date.parse(START)).toBeLessThanOrEqual(6000)
  })

  test("is tried again on the schedule until a day after the deadline, with a last one just before either", async () => {
    const { delivery } = await one({ expiresAt: at(2 * 1440) })
    const waits: number[] = []
    for (let now = Date.parse(START); ; ) {
      clock.set(new Date(now).toISOString())
      const { state, nextAttemptAt } = await finishAttempt(context(), await begin(), passing)
      if (state === "failed" || nextAttemptAt === null) break
      waits.push((Date.parse(nextAttemptAt) - now) / 1000)
      now = Date.parse(nextAttemptAt)
    }
    const schedule = [5, 300, 1800, 7200, 18_000, 36_000]
    for (const [index, seconds] of schedule.entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(seconds * 0.8)
      expect(waits[index]).toBeLessThanOrEqual(seconds * 1.2)
    }
    const { state, reason, attempts } = await getDelivery(context(), delivery.id)
    expect({ state, reason }).toEqual({ state: "failed", reason: "given_up" })
    const starts = attempts.map(({ startedAt }) => startedAt)
    expect(starts).toContain(at(1439))
    expect(starts.at(-1)).toBe(at(2879))
  })

  test("waits as long as the receiver asks for", async () => {
    await one({ expiresAt: at(3 * 1440) })
    const finished = await finishAttempt(context(), await begin(), { ...passing, retryAfterSeconds: 3600 })
    expect(finished.nextAttemptAt).toBe(at(60))
  })

  test("to a receiver that is gone switches its channel off; the others of its rule are told", async () => {
    const { channel } = await one()
    const other = await storeChannel(db(), { kind: "log", name: "the log", address: {} })
    await createRule(context(), { channelIds: [channel.id, other.id] })
    const finished = await finishAttempt(context(), await begin(), {
      result: "permanent",
      status: 410,
      isGone: true,
    })
    expect(finished).toMatchObject({ state: "failed", offReason: "gone" })
    expect(await findChannel(db(), channel.id)).toMatchObject({ state: "off", stateReason: "gone" })
    const { delivery } = await begin()
    expect(delivery).toMatchObject({
      channelId: other.id,
      message: { type: "channel.off", channel: { id: channel.id, reason: "gone" } },
    })
  })

  test("after five days without one that arrived switches its channel off, and not before", async () => {
    const { channel } = await one({ expiresAt: at(20 * 1440) })
    const states: (string | null)[] = []
    for (const minutes of [0, 1440, 4.9 * 1440, 5 * 1440]) {
      clock.set(at(minutes))
      await db()
        .updateTable("delivery")
        .set({ next_attempt_at: at(minutes) })
        .execute()
      states.push((await finishAttempt(context(), await begin(), passing)).offReason)
    }
    expect(states).toEqual([null, null, null, "failing"])
    expect(await findChannel(db(), channel.id)).toMatchObject({ state: "off", failingSince: START })
  })

  test("that arrives forgives what failed before", async () => {
    const { channel } = await one()
    await finishAttempt(context(), await begin(), passing)
    clock.set(at(1))
    await finishAttempt(context(), await begin(), { result: "delivered" })
    expect(await findChannel(db(), channel.id)).toMatchObject({ state: "active", failingSince: null })
  })

  test("is held back while its channel is paused, and made when it is resumed", async () => {
    const { channel, delivery } = await one()
    await pauseChannel(context(), channel.id)
    expect(await beginAttempt(context(), NONE, LEASE)).toBe("settled")
    expect(await getDelivery(context(), delivery.id)).toMatchObject({
      state: "pending",
      reason: "channel_paused",
      attempts: [],
    })
    await resumeChannel(context(), channel.id)
    expect((await begin()).delivery.id).toBe(delivery.id)
  })

  test("is not made where the key of the secret is another one: the channel says so", async () => {
    const { channel, delivery } = await one()
    const other = Buffer.alloc(32, 9)
    const secrets = createSecrets({ find: () => other, findOrMake: () => other })
    const lost: string[] = []
    const onSecretLost = ({ id }: { id: string }) => void lost.push(id)
    expect(await beginAttempt({ ...context(), secrets, onSecretLost }, NONE, LEASE)).toBe("settled")
    expect(lost).toEqual([channel.id])
    expect(await findChannel(db(), channel.id)).toMatchObject({
      state: "off",
      stateReason: "secret_unreadable",
    })
    expect(await getDelivery(context(), delivery.id)).toMatchObject({
      state: "failed",
      reason: "secret_unreadable",
    })
  })

  test("carries both secrets while they are being changed, and the new one alone after that", async () => {
    const { channel } = await one()
    const { secret } = await rotateSecret(context(), channel.id, 24)
    const both = await begin()
    expect(both.secrets[0]).toBe(secret)
    expect(both.secrets).toHaveLength(2)
    await giveBack(context(), both)
    clock.set(at(24 * 60))
    expect((await begin()).secrets).toEqual([secret])
  })

  test("can be asked for again, under the same message id and a number of its own", async () => {
    const { channel, delivery } = await one()
    await finishAttempt(context(), await begin(), { result: "delivered" })
    const again = await replayDelivery(context(), delivery.id)
    expect(again).toMatchObject({ replayNumber: 1, state: "pending", message: { id: delivery.message.id } })
    expect(again.id).not.toBe(delivery.id)
    await finishAttempt(context(), await begin(), { result: "delivered" })
    await storeDelivery(db(), channel.id, { message: aMessage(), state: "cancelled" })
    expect(await replaySince(context(), channel.id, START)).toEqual({ replayed: 1, next: null })
    const { items } = await listDeliveries(
      context(),
      { channelId: channel.id, order: "oldest" },
      { limit: 10 },
    )
    expect(items.map(({ message, state }) => [message.id === delivery.message.id, state])).toContainEqual([
      true,
      "pending",
    ])
  })
})
