import { describe, expect, test } from "vitest"
import type { Database } from "../../../src/db/database.ts"
import {
  type ClaimLimits,
  claimDelivery,
  isAnyDue,
  isAnyLost,
  releaseFuture,
  releaseHeld,
  releaseLost,
  setChannelDeliveriesDue,
  setDeliveryDue,
  setDeliveryEnded,
} from "../../../src/db/queries/delivery-leases.ts"
import { DELIVERY_STATES, type Delivery } from "../../../src/domain/delivery.ts"
import { storeChannel, storeDelivery } from "../../support/channels.ts"
import { describeOnEachDatabase } from "../../support/databases.ts"

const [EARLIEST, EARLIER, NOW, LATER, LATEST] = [7, 8, 9, 10, 11].map(
  (hour) => `2026-05-01T${String(hour).padStart(2, "0")}:00:00.000Z`,
) as [string, string, string, string, string]

const rowsOf = async (db: Database) => db.selectFrom("delivery").selectAll().orderBy("id").execute()

/** What changed in which rows while something was done, as `id: column value, …`. */
async function changesOf(db: Database, work: () => Promise<unknown>): Promise<string[]> {
  const before = new Map((await rowsOf(db)).map((row) => [row.id, row]))
  await work()
  return (await rowsOf(db)).flatMap((row) => {
    const was: Record<string, unknown> = { ...before.get(row.id) }
    const other = Object.entries(row).filter(([column, value]) => was[column] !== value)
    return other.length === 0 ? [] : [`${row.id}: ${other.map((pair) => pair.join(" ")).join(", ")}`]
  })
}

describeOnEachDatabase("of all deliveries", (db) => {
  /** Every combination of what tells deliveries apart, at two channels. */
  const everyKind = async () => {
    const channels = [await storeChannel(db()), await storeChannel(db())] as const
    const all: Delivery[] = []
    for (const state of DELIVERY_STATES)
      for (const { id } of channels)
        for (const nextAttemptAt of [EARLIER, NOW, LATER])
          for (const [updatedAt, reason] of [
            [NOW, null],
            [LATER, "channel_paused"],
          ] as const)
            all.push(await storeDelivery(db(), id, { state, nextAttemptAt, updatedAt, reason }))
    return { channelId: channels[0].id, all: all.sort((a, b) => (a.id < b.id ? -1 : 1)) }
  }

  test("only what waits for later, put off by a clock that was ahead, is made due when that is set back", async () => {
    const { all } = await everyKind()
    const changes = await changesOf(db(), () => releaseFuture(db(), NOW))
    const put = all.filter((one) => one.state === "pending" && one.nextAttemptAt > NOW && one.updatedAt > NOW)
    expect(put).toHaveLength(2)
    expect(changes).toEqual(put.map(({ id }) => `${id}: next_attempt_at ${NOW}, updated_at ${NOW}`))
  })

  test("only what one channel held back while it rested is made due when it goes on", async () => {
    const { all, channelId } = await everyKind()
    const changes = await changesOf(db(), () => releaseHeld(db(), channelId, LATEST))
    const held = all.filter(
      (one) => one.state === "pending" && one.channelId === channelId && one.reason !== null,
    )
    expect(held).toHaveLength(3)
    expect(changes).toEqual(
      held.map(({ id }) => `${id}: reason , next_attempt_at ${LATEST}, updated_at ${LATEST}`),
    )
  })

  test("only what waits at one channel for later is made due when that is off", async () => {
    const { all, channelId } = await everyKind()
    const changes = await changesOf(db(), () => setChannelDeliveriesDue(db(), channelId, NOW))
    const waiting = all.filter(
      (one) => one.state === "pending" && one.channelId === channelId && one.nextAttemptAt > NOW,
    )
    expect(waiting).toHaveLength(2)
    const stamp = (updatedAt: string) => (updatedAt === NOW ? "" : `, updated_at ${NOW}`)
    expect(changes).toEqual(
      waiting.map(({ id, updatedAt }) => `${id}: next_attempt_at ${NOW}${stamp(updatedAt)}`),
    )
  })

  test("only one that waits is brought forward by hand", async () => {
    const { all } = await everyKind()
    for (const { id, state } of all.filter((one) => one.nextAttemptAt === LATER && one.reason === null)) {
      const changes = await changesOf(db(), async () =>
        expect(await setDeliveryDue(db(), id, EARLIEST)).toBe(state === "pending"),
      )
      expect(changes).toEqual(
        state === "pending" ? [`${id}: next_attempt_at ${EARLIEST}, updated_at ${EARLIEST}`] : [],
      )
    }
  })

  test("only the one that was taken is ended, by who took it last, while it is not ended yet", async () => {
    const { all } = await everyKind()
    for (const { id, state } of all.filter((one) => one.nextAttemptAt === LATER && one.updatedAt === LATER)) {
      const isOpen = state === "pending" || state === "sending"
      const end = (fence: number) =>
        setDeliveryEnded(db(), { id, fence }, { state: "delivered", reason: null }, LATEST)
      const changes = await changesOf(db(), async () => {
        expect(await end(1)).toBe(false)
        expect(await end(0)).toBe(isOpen)
      })
      expect(changes).toEqual(
        isOpen ? [`${id}: state delivered, reason , updated_at ${LATEST}, delivered_at ${LATEST}`] : [],
      )
    }
  })

  test("what is to be tried again has no day of arrival, and keeps its instant where none is said", async () => {
    const { id, channelId } = await aTaken(LATER)
    const end = { id, fence: 0 }
    await setDeliveryEnded(db(), end, { state: "pending", reason: null, nextAttemptAt: LATER }, NOW)
    await setDeliveryEnded(db(), end, { state: "pending", reason: "channel_paused" }, NOW)
    expect(await rowsOf(db())).toMatchObject([
      {
        channel_id: channelId,
        state: "pending",
        next_attempt_at: LATER,
        leased_until: null,
        delivered_at: null,
      },
    ])
  })

  const aTaken = async (leasedUntil: string, some: Partial<Delivery> = {}) =>
    storeDelivery(db(), (await storeChannel(db())).id, {
      state: "sending",
      leasedUntil,
      updatedAt: EARLIEST,
      ...some,
    })

  describe("what was taken", () => {
    const bounds = { endedBy: NOW, latest: LATER }
    test.each([
      ["is lost: it ended an hour ago", EARLIER, true],
      ["is lost: it ends now", NOW, true],
      ["holds: it ends as late as any could", LATER, false],
      ["is lost: it ends later than any could", LATEST, true],
    ])("by a lease that %s", async (_name, leasedUntil, isLost) => {
      const { id } = await aTaken(leasedUntil, { nextAttemptAt: EARLIER })
      const own = await aTaken(leasedUntil)
      await storeDelivery(db(), own.channelId, { state: "delivered", leasedUntil })
      expect(await isAnyLost(db(), bounds, [own.id])).toBe(isLost)
      const changes = await changesOf(db(), async () =>
        expect(await releaseLost(db(), bounds, [own.id], NOW)).toBe(isLost ? 1 : 0),
      )
      expect(changes).toEqual(isLost ? [`${id}: state pending, leased_until , updated_at ${NOW}`] : [])
    })

    test("keeps its place when it is lost, but waits for no instant to come", async () => {
      await aTaken(EARLIER, { nextAttemptAt: LATER })
      await aTaken(EARLIER, { nextAttemptAt: EARLIEST })
      expect(await releaseLost(db(), bounds, [], NOW)).toBe(2)
      expect((await rowsOf(db())).map((row) => row.next_attempt_at).sort()).toEqual([EARLIEST, NOW])
    })
  })

  test("the one that waits longest is taken, of those that may be, each once", async () => {
    const [well, failing, busy] = [
      await storeChannel(db()),
      await storeChannel(db(), { failingSince: EARLIEST }),
      await storeChannel(db()),
    ]
    const at = async (nextAttemptAt: string, to = well, state: Delivery["state"] = "pending") =>
      (await storeDelivery(db(), to.id, { nextAttemptAt, state })).id
    const last = await at(NOW)
    const [one, other] = [await at(EARLIER), await at(EARLIER)].sort()
    const underway = await at(EARLIEST)
    const first = await at(EARLIEST)
    for (const state of DELIVERY_STATES) if (state !== "pending") await at(EARLIEST, well, state)
    await at(LATER)
    await at(EARLIEST, busy)
    const rests = await at(EARLIEST, failing)
    const limits = { busyChannels: [busy.id], underway: [underway], skipsFailing: true }
    const taken = async (some: ClaimLimits): Promise<string[]> => {
      const ids: string[] = []
      while (ids.length < 9 && (await isAnyDue(db(), NOW, some))) {
        const claimed = await claimDelivery(db(), NOW, LATER, some)
        expect(claimed).toMatchObject({ state: "sending", leasedUntil: LATER, fence: 1, updatedAt: NOW })
        ids.push(claimed?.id ?? "")
      }
      expect(await claimDelivery(db(), NOW, LATER, some)).toBeUndefined()
      return ids
    }
    expect(await taken(limits)).toEqual([first, one, other, last])
    expect(await taken({ ...limits, skipsFailing: false })).toEqual([rests])
    expect(await taken({ busyChannels: [busy.id], underway: [] })).toEqual([underway])
  })
})
