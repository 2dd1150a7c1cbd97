import { describe, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { daySpan, monthSpan, yearSpan } from "../../src/domain/date-span.ts"
import type { Digest } from "../../src/domain/digest.ts"
import type { DigestReading } from "../../src/extract/reading.ts"
import { getDigest, listDigests } from "../../src/services/digests.ts"
import { acceptEvent, changeEvent, getEvent, listEvents } from "../../src/services/events.ts"
import { getPrediction, listPredictions } from "../../src/services/predictions.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import {
  aDigest,
  aMentionReading,
  anEventReading,
  aPredictionReading,
  aReading,
  aWindowReading,
} from "../support/factories.ts"

describeOnEachDatabase("storing what was read", (db) => {
  const clock = fakeClock("2026-05-01T09:00:00.000Z")
  const context = () => ({ db: db(), clock, timeZone: "UTC" })
  const store = async (reading: Partial<DigestReading>, some: Partial<Digest> = {}): Promise<Digest> => {
    const digest = aDigest(some)
    await transact(db(), (trx) =>
      storeReading(trx, digest, aReading(reading), { now: clock(), timeZone: "UTC" }),
    )
    return digest
  }
  const events = async () => (await listEvents(context(), {}, { limit: 50 })).items
  const predictions = async () => (await listPredictions(context(), {}, { limit: 50 })).items

  test("everything arrives as proposed, resting on its words", async () => {
    const digest = await store({ events: [anEventReading()], predictions: [aPredictionReading()] })
    expect(await events()).toMatchObject([
      { review: "proposed", publishers: ["Rocket Weekly"], mentionCount: 1 },
    ])
    expect(await getDigest(context(), digest.id)).toMatchObject({
      eventCount: 1,
      predictionCount: 1,
      proposedCount: 2,
      found: [
        { thing: "event", start: 0, when: "12 May 2026", words: aMentionReading().words },
        { thing: "prediction", start: 40, when: "Look again on 20 Jul 2026" },
      ],
    })
  })

  test("a window that hangs on the trigger event counts from the stored event, and moves with it", async () => {
    await store({
      events: [anEventReading({ title: "Pad inspection", span: daySpan("2026-04-30") }), anEventReading()],
      predictions: [
        aPredictionReading({
          trigger: 1,
          conditionWindow: aWindowReading({ basis: "event", dueOn: "2026-05-12", words: "the launch" }),
          outcomeWindow: aWindowReading({ basis: "event", offset: "P60D", words: "within 60 days" }),
        }),
      ],
    })
    const [prediction] = await predictions()
    const launch = (await events()).find((event) => event.title.includes("Kestrel"))
    if (!prediction || !launch) throw new Error("nothing was stored")
    expect(prediction).toMatchObject({
      triggerEventId: launch.id,
      dueOn: "2026-05-12",
      outcomeWindow: { eventId: launch.id, dueOn: "2026-07-11" },
      outcomeEventTitle: launch.title,
    })
    await changeEvent(context(), launch.id, { date: "2026-05-19" })
    expect(await getPrediction(context(), prediction.id)).toMatchObject({
      dueOn: "2026-05-19",
      outcomeWindow: { dueOn: "2026-07-18" },
    })
  })

  describe("an event that an earlier digest mentioned", () => {
    test("is one event with two mentions", async () => {
      await store({ events: [anEventReading()] }, { publisher: "Orbit" })
      await store(
        { events: [anEventReading({ title: "Kestrel rocket's orbital launch" })] },
        { publisher: "Apogee" },
      )
      expect(await events()).toMatchObject([{ publishers: ["Apogee", "Orbit"], mentionCount: 2 }])
    })

    test("takes the more exact date, keeps both settings, and moves what hangs on it", async () => {
      await store({
        events: [anEventReading({ span: monthSpan(2026, 5) })],
        predictions: [
          aPredictionReading({
            trigger: 0,
            conditionWindow: aWindowReading({ basis: "event", offset: "P30D" }),
          }),
        ],
      })
      expect(await predictions()).toMatchObject([{ dueOn: "2026-06-30" }])
      await store({ events: [anEventReading({ span: daySpan("2026-05-12") })] })
      const [event] = await events()
      expect(event?.span).toEqual(daySpan("2026-05-12"))
      expect(
        (await getEvent(context(), event?.id ?? "")).revisions.map(({ span }) => span.precision),
      ).toEqual(["month", "day"])
      expect(await predictions()).toMatchObject([{ dueOn: "2026-06-11" }])
    })

    test("keeps its date when the later digest is less exact, or when somebody accepted it", async () => {
      await store({ events: [anEventReading({ span: monthSpan(2026, 5) })] })
      const [event] = await events()
      await store({ events: [anEventReading({ span: yearSpan(2026) })] })
      await acceptEvent(context(), event?.id ?? "")
      await store({ events: [anEventReading({ span: daySpan("2026-05-12") })] })
      expect(await events()).toMatchObject([{ span: monthSpan(2026, 5), mentionCount: 3 }])
    })

    test("is another one when it happens on another day", async () => {
      await store({ events: [anEventReading()] })
      await store({ events: [anEventReading({ span: daySpan("2026-06-12") })] })
      expect(await events()).toHaveLength(2)
    })
  })

  test("two events that one digest keeps apart stay apart", async () => {
    await store({
      events: [anEventReading(), anEventReading({ title: "Orbital launch of the Kestrel rocket, watched" })],
    })
    expect(await events()).toHaveLength(2)
  })

  test("a failure midway leaves nothing of the digest", async () => {
    await store({ events: [anEventReading({ span: monthSpan(2026, 5) })] })
    const broken = aPredictionReading({
      mentions: [{ ...aMentionReading(), words: null as unknown as string }],
    })
    await expect(
      store({ events: [anEventReading(), anEventReading({ title: "Another" })], predictions: [broken] }),
    ).rejects.toThrow()
    expect((await listDigests(context(), { limit: 9 })).items).toHaveLength(1)
    expect(await events()).toMatchObject([{ span: monthSpan(2026, 5), mentionCount: 1, revision: 1 }])
    expect(await predictions()).toEqual([])
  })
})
