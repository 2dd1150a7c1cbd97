import { beforeEach, expect, test } from "vitest"
import { insertPrediction } from "../../src/db/queries/predictions.ts"
import { type BegunAttempt, beginAttempt, finishAttempt } from "../../src/services/attempts.ts"
import { listDeliveries, replayDelivery, replaySince } from "../../src/services/deliveries.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { createRule } from "../../src/services/reminder-rules.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { storeChannel, testSecrets } from "../support/channels.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aPrediction, aVerdict, untilDay } from "../support/factories.ts"

const LEASE = 45_000
const NONE = { busyChannels: [], underway: [] }
const ZONE = "Pacific/Chatham"
/** The evening before the day itself, 09:00 in a zone 12:45 ahead. */
const FIRES = "2026-05-19T20:15:00.000Z"

describeOnEachDatabase("a reminder that does not get through", (db) => {
  const clock = fakeClock("2026-05-01T09:00:00.000Z")
  const context = () => ({ db: db(), clock, timeZone: ZONE, secrets: testSecrets })
  let predictionId = ""
  beforeEach(() => clock.set("2026-05-01T09:00:00.000Z"))

  /** Two channels, a third that is off, one rule: by the first, else by the one that is off, else by the second. */
  const fired = async () => {
    const [main, off, spare] = [
      await storeChannel(db(), { name: "main" }),
      await storeChannel(db(), { name: "off", state: "off" }),
      await storeChannel(db(), { name: "spare" }),
    ]
    const prediction = aPrediction({ dueOn: "2026-05-20", outcomeWindow: untilDay("2026-05-20") })
    predictionId = prediction.id
    await insertPrediction(db(), prediction, 0)
    await createRule(context(), {
      leads: ["P0D"],
      atTime: "09:00",
      timeZone: ZONE,
      channelIds: [main.id],
      fallbackChannelIds: [off.id, spare.id],
    })
    clock.set(FIRES)
    while ((await fireDueOccurrences(context(), 50)) > 0);
    return { main, spare }
  }
  const begin = async (): Promise<BegunAttempt> => {
    const begun = await beginAttempt(context(), NONE, LEASE)
    if (begun === undefined || begun === "settled") throw new Error(`nothing was begun: ${begun}`)
    return begun
  }
  const all = async () =>
    (await listDeliveries(context(), { order: "oldest" }, { limit: 50 })).items.filter(
      ({ message }) => message.type === "reminder.due",
    )

  test("goes by the rule's next channel that takes messages, as a message of its own", async () => {
    const { main, spare } = await fired()
    const begun = await begin()
    expect(begun.channel.id).toBe(main.id)
    await finishAttempt(context(), begun, { result: "permanent", detail: "refused_address" })
    // Both were made at the same instant of the standing clock.
    const made = await all()
    const first = made.find(({ channelId }) => channelId === main.id)
    const second = made.find(({ channelId }) => channelId === spare.id)
    expect(first).toMatchObject({ state: "failed", reason: "refused" })
    expect(second).toMatchObject({ state: "pending", occurrenceId: first?.occurrenceId })
    expect(second?.message).toEqual({ ...first?.message, id: second?.id })
  })

  test.each([
    ["is off", "channel_off", { state: "off" }],
    ["was withdrawn", "channel_withdrawn", { withdrawn_at: FIRES }],
  ])("goes by the next channel where the first %s before anything was tried", async (_name, reason, gone) => {
    const { main, spare } = await fired()
    await db().updateTable("channel").set(gone).where("id", "=", main.id).execute()
    expect(await beginAttempt(context(), NONE, LEASE)).toBe("settled")
    const byChannel = new Map((await all()).map((one) => [one.channelId, one]))
    expect(byChannel.get(main.id)).toMatchObject({ state: "failed", reason, attemptCount: 0 })
    expect(byChannel.get(spare.id)).toMatchObject({ state: "pending" })
    expect((await begin()).channel.id).toBe(spare.id)
  })

  test("goes by the next channel just before the deadline, and only once, while the first is still tried", async () => {
    const { spare } = await fired()
    const ends = Date.parse("2026-05-20T11:15:00.000Z")
    for (;;) {
      const begun = await begin()
      if (begun.channel.id === spare.id) break
      const { nextAttemptAt } = await finishAttempt(context(), begun, { result: "passing", status: 500 })
      if ((await all()).length > 1) break
      clock.set(nextAttemptAt ?? "")
    }
    expect(clock().getTime()).toBe(ends - 60_000)
    expect((await all()).map(({ state }) => state)).toEqual(["pending", "pending"])
  })

  test("is not tried again when it was answered in the meantime", async () => {
    await fired()
    const begun = await begin()
    await recordVerdict(context(), predictionId, aVerdict({ becameTrueOn: "2026-05-19" }))
    const { nextAttemptAt } = await finishAttempt(context(), begun, { result: "passing", status: 500 })
    clock.set(nextAttemptAt ?? "")
    expect(await beginAttempt(context(), NONE, LEASE)).toBe("settled")
    expect(await all()).toMatchObject([{ state: "cancelled", reason: "resolved" }])
  })

  test("is sent again once, however often that is asked for while it waits", async () => {
    const { main } = await fired()
    await finishAttempt(context(), await begin(), { result: "permanent" })
    const replaying = { ...context(), checkAddress: async () => undefined }
    const toMain = async () => (await all()).filter(({ channelId }) => channelId === main.id)
    const [{ id = "" } = {}] = await toMain()
    const first = await replayDelivery(replaying, id)
    for (let times = 0; times < 3; times++) {
      expect((await replayDelivery(replaying, id)).id).toBe(first.id)
      expect(await replaySince(replaying, main.id, first.createdAt)).toMatchObject({ replayed: 1 })
    }
    expect((await toMain()).map(({ replayNumber }) => replayNumber).sort()).toEqual([0, 1])
  })
})
