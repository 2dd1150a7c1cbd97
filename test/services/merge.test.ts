import { describe, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import type { DateSpan } from "../../src/domain/date-span.ts"
import { acceptEvent, changeEvent, createEvent, getEvent, listEvents } from "../../src/services/events.ts"
import { mergeEvents } from "../../src/services/merge-events.ts"
import { mergePredictions } from "../../src/services/merge-predictions.ts"
import { createPrediction, getPrediction, listPredictions } from "../../src/services/predictions.ts"
import { addSeries, extendSeries } from "../../src/services/series.ts"
import { splitEvent, splitPrediction } from "../../src/services/split.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { listTwins } from "../../src/services/twins.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import {
  aDigest,
  aMentionReading,
  anEventReading,
  aPredictionReading,
  aReading,
  aSpan,
  aVerdict,
} from "../support/factories.ts"

describeOnEachDatabase("merging and splitting", (db, { another }) => {
  const clock = fakeClock("2026-05-01T09:00:00.000Z")
  const context = () => ({ db: db(), clock, timeZone: "Pacific/Chatham" })
  const event = (title: string, date: string, some = {}) =>
    createEvent(context(), { title, date, kind: "legal", topic: "policy", status: "scheduled", ...some })
  const claim = (some = {}) =>
    createPrediction(context(), {
      type: "conditional",
      condition: "the court rules",
      consequence: "the fee is paid back",
      topic: "policy",
      madeOn: "2026-04-21",
      ...some,
    })
  /** An event that two digests mention. */
  const read = async (title: string, span: DateSpan, times = 2) => {
    for (let time = 0; time < times; time++)
      await transact(db(), (trx) =>
        storeReading(
          trx,
          aDigest(),
          aReading({ events: [anEventReading({ title, span, mentions: [aMentionReading(`${title}.`)] })] }),
          { now: clock(), timeZone: "UTC" },
        ),
      )
    const found = (await listEvents(context(), {}, { limit: 200 })).items.find((one) => one.title === title)
    return getEvent(context(), found?.id ?? "")
  }
  /** What a thing is, without what counts writes. */
  const seen = <T extends object>(thing: T) => {
    const { revision, updatedAt, regroupings, history, revisions, verdicts, ...rest } = thing as T & {
      [name: string]: unknown
    }
    return rest
  }

  describe("two events that are one", () => {
    test("mentions and what hangs on the other go along, and its address leads to the kept one", async () => {
      const kept = await read(
        "Ruling on the harbour fee",
        aSpan("2026-06-02", "2026-06-02", { precision: "day" }),
      )
      const other = await read(
        "Court decides about harbour fees",
        aSpan("2026-06-09", "2026-06-09", { precision: "day" }),
      )
      const hanging = await claim({
        triggerEventId: other.id,
        outcomeWindow: { basis: "event", offset: "P60D" },
      })
      const counted = await createEvent(context(), {
        title: "Appeal is possible until",
        countedFrom: { eventId: other.id, offset: "P1M" },
        kind: "deadline",
        topic: "policy",
        status: "scheduled",
      })
      const merged = await mergeEvents(context(), kept.id, { with: other.id, by: "ada" })
      expect(merged).toMatchObject({ id: kept.id, mentionCount: 4, span: { startsOn: "2026-06-02" } })
      expect(merged.predictions.map(({ id }) => id)).toEqual([hanging.id])
      expect(await getPrediction(context(), hanging.id)).toMatchObject({
        triggerEventId: kept.id,
        outcomeWindow: { eventId: kept.id, dueOn: "2026-08-01" },
      })
      expect(await getEvent(context(), counted.id)).toMatchObject({
        span: { startsOn: "2026-07-02" },
        anchorEvent: { id: kept.id },
      })
      expect((await getEvent(context(), other.id)).id).toBe(kept.id)
      expect((await listEvents(context(), {}, { limit: 50 })).items.map(({ id }) => id)).not.toContain(
        other.id,
      )
      await expect(changeEvent(context(), other.id, { title: "x" })).rejects.toMatchObject({
        code: "withdrawn",
        message: expect.stringContaining(kept.id),
      })
    })

    test("the kept one may take the other's date: a revision says so, and what hangs on it follows", async () => {
      const kept = await event("Ruling", "2026-06-02")
      const hanging = await claim({
        triggerEventId: kept.id,
        outcomeWindow: { basis: "event", offset: "P10D" },
      })
      const other = await event("Ruling moved", "2026-09-08")
      const merged = await mergeEvents(context(), kept.id, {
        with: other.id,
        take: ["date"],
        reason: "moved",
      })
      expect(merged.revisions.map(({ span, reason }) => [span.startsOn, reason])).toEqual([
        ["2026-06-02", "entered by hand"],
        ["2026-09-08", "moved and says 8 Sep 2026"],
      ])
      expect(await getPrediction(context(), hanging.id)).toMatchObject({ dueOn: "2026-09-18" })
    })

    test("taken back, both are exactly what they were", async () => {
      const kept = await read(
        "Ruling on the harbour fee",
        aSpan("2026-06-02", "2026-06-02", { precision: "day" }),
      )
      const other = await event("Court decides", "2026-09-08")
      await acceptEvent(context(), other.id)
      await claim({ triggerEventId: other.id, outcomeWindow: { basis: "event", offset: "P60D" } })
      const before = [seen(await getEvent(context(), kept.id)), seen(await getEvent(context(), other.id))]
      const merged = await mergeEvents(context(), kept.id, { with: other.id, take: ["title", "date"] })
      expect(merged).toMatchObject({ review: "accepted", title: "Court decides" })
      const [regrouping] = merged.regroupings
      expect(await undoRegrouping(context(), regrouping?.id ?? "", "ada")).toMatchObject({ isUndone: true })
      const after = [seen(await getEvent(context(), kept.id)), seen(await getEvent(context(), other.id))]
      expect(after).toEqual(before)
      await expect(undoRegrouping(context(), regrouping?.id ?? "")).rejects.toMatchObject({
        code: "nothing_to_undo",
      })
    })

    test("what was changed after the merge stays when it is taken back", async () => {
      const [kept, other] = [await event("Ruling", "2026-06-02"), await event("Verdict", "2026-06-09")]
      const merged = await mergeEvents(context(), kept.id, { with: other.id, take: ["title", "date"] })
      await changeEvent(context(), kept.id, { date: "2026-07-01" })
      await undoRegrouping(context(), merged.regroupings[0]?.id ?? "")
      expect(await getEvent(context(), kept.id)).toMatchObject({
        title: "Ruling",
        span: { startsOn: "2026-07-01" },
      })
      expect(await getEvent(context(), other.id)).toMatchObject({ span: { startsOn: "2026-06-09" } })
    })

    test("an earlier merge waits for the later one", async () => {
      const [a, b, c] = [
        await event("A", "2026-06-02"),
        await event("B", "2026-06-03"),
        await event("C", "2026-06-04"),
      ]
      const first = (await mergeEvents(context(), b.id, { with: a.id })).regroupings[0]?.id ?? ""
      const second = (await mergeEvents(context(), c.id, { with: b.id })).regroupings[0]?.id ?? ""
      expect((await getEvent(context(), a.id)).id).toBe(c.id)
      await expect(undoRegrouping(context(), first)).rejects.toMatchObject({ code: "cannot_undo" })
      await undoRegrouping(context(), second)
      await undoRegrouping(context(), first)
      expect((await getEvent(context(), a.id)).id).toBe(a.id)
    })

    test("one with itself, two of a series, and one that is counted from the other are refused", async () => {
      const [a, b] = [await event("A", "2026-06-02"), await event("B", "2026-06-03")]
      await expect(mergeEvents(context(), a.id, { with: a.id })).rejects.toMatchObject({
        code: "invalid_request",
      })
      await changeEvent(context(), a.id, { countedFrom: { eventId: b.id, offset: "P1D" } })
      await expect(mergeEvents(context(), a.id, { with: b.id })).rejects.toMatchObject({
        code: "hangs_in_cycle",
      })
      const series = {
        title: "Tide tables",
        kind: "release",
        topic: "science",
        startsOn: "2026-05-05",
      } as const
      await addSeries(context(), { ...series, rule: "FREQ=MONTHLY;COUNT=2" })
      const dates = (await listEvents(context(), {}, { limit: 50 })).items.filter(
        (one) => one.seriesId !== null,
      )
      const [one, two] = dates
      await expect(mergeEvents(context(), one?.id ?? "", { with: two?.id ?? "" })).rejects.toMatchObject({
        code: "merge_conflict",
      })
      // One date of a series with an event of its own: the kept one takes its place, and the series makes no other.
      await mergeEvents(context(), b.id, { with: one?.id ?? "" })
      expect(await extendSeries(context())).toBe(0)
      expect(await getEvent(context(), b.id)).toMatchObject({ seriesOn: "2026-05-05" })
    })

    test("of two who merge the same two crosswise, exactly one does", async () => {
      const [a, b] = [await event("A", "2026-06-02"), await event("B", "2026-06-03")]
      const results = await Promise.allSettled([
        mergeEvents(context(), a.id, { with: b.id }),
        mergeEvents({ ...context(), db: another() }, b.id, { with: a.id }),
      ])
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect((await getEvent(context(), a.id)).id).toBe((await getEvent(context(), b.id)).id)
    })
  })

  describe("two predictions that are one", () => {
    test("answers that the kept one lacks come along, and go with the merge", async () => {
      const [kept, other] = [await claim(), await claim({ consequence: "fees are paid back" })]
      await recordVerdict(context(), other.id, aVerdict({ about: "condition", becameTrueOn: "2026-04-29" }))
      await recordVerdict(context(), other.id, aVerdict({ verdict: "no", becameTrueOn: "2026-04-30" }))
      const before = [
        seen(await getPrediction(context(), kept.id)),
        seen(await getPrediction(context(), other.id)),
      ]
      const merged = await mergePredictions(context(), kept.id, { with: other.id })
      expect(merged).toMatchObject({
        resolution: "no",
        resolvedOn: "2026-04-30",
        conditionMetOn: "2026-04-29",
      })
      expect((await getPrediction(context(), other.id)).id).toBe(kept.id)
      await undoRegrouping(context(), merged.regroupings[0]?.id ?? "")
      expect([
        seen(await getPrediction(context(), kept.id)),
        seen(await getPrediction(context(), other.id)),
      ]).toEqual(before)
    })

    test("answered differently they cannot be one; the same answer twice counts once", async () => {
      const [kept, other] = [
        await claim({ condition: null, type: "forecast" }),
        await claim({ condition: null, type: "forecast" }),
      ]
      await recordVerdict(context(), kept.id, aVerdict({ verdict: "yes" }))
      await recordVerdict(context(), other.id, aVerdict({ verdict: "no" }))
      await expect(mergePredictions(context(), kept.id, { with: other.id })).rejects.toMatchObject({
        code: "merge_conflict",
      })
      expect((await getPrediction(context(), other.id)).id).toBe(other.id)
      await undoVerdict(context(), other.id)
      await recordVerdict(context(), other.id, aVerdict({ verdict: "yes" }))
      expect(await mergePredictions(context(), kept.id, { with: other.id })).toMatchObject({
        resolution: "yes",
        verdicts: [{ verdict: "yes" }],
      })
    })

    test("a merge on whose verdicts a later one builds is not taken back", async () => {
      const [kept, other] = [await claim(), await claim()]
      await recordVerdict(context(), other.id, aVerdict({ about: "condition" }))
      const merged = await mergePredictions(context(), kept.id, { with: other.id })
      await recordVerdict(context(), kept.id, aVerdict({ verdict: "yes" }))
      const id = merged.regroupings[0]?.id ?? ""
      await expect(undoRegrouping(context(), id)).rejects.toMatchObject({ code: "cannot_undo" })
      await undoVerdict(context(), kept.id)
      await undoRegrouping(context(), id)
      expect(await getPrediction(context(), kept.id)).toMatchObject({ resolution: "open" })
    })
  })

  describe("one that is two", () => {
    test("chosen mentions and claims go to a new event; taken back, all is as it was", async () => {
      const one = await read("Harbour talks", aSpan("2026-06-02", "2026-06-02", { precision: "day" }), 3)
      const hanging = await claim({
        triggerEventId: one.id,
        outcomeWindow: { basis: "event", offset: "P5D" },
      })
      const before = seen(await getEvent(context(), one.id))
      const mentionIds = [one.mentions[0]?.id ?? ""]
      const made = await splitEvent(context(), one.id, {
        mentionIds,
        title: "Other talks",
        predictionIds: [hanging.id],
      })
      expect(made).toMatchObject({ title: "Other talks", mentionCount: 1, mentions: [{ id: mentionIds[0] }] })
      expect(await getEvent(context(), one.id)).toMatchObject({ mentionCount: 2, predictions: [] })
      expect(await getPrediction(context(), hanging.id)).toMatchObject({ triggerEventId: made.id })
      const [regrouping] = (await getEvent(context(), one.id)).regroupings
      await undoRegrouping(context(), regrouping?.id ?? "")
      expect(seen(await getEvent(context(), one.id))).toEqual(before)
      expect((await getEvent(context(), made.id)).id).toBe(one.id)
    })

    test("a prediction that is split off starts unanswered, and is not joined again once it was answered", async () => {
      for (let time = 0; time < 2; time++)
        await transact(db(), (trx) =>
          storeReading(
            trx,
            aDigest(),
            aReading({
              predictions: [
                aPredictionReading({ mentions: [aMentionReading(), aMentionReading("Twice.", 90)] }),
              ],
            }),
            { now: clock(), timeZone: "UTC" },
          ),
        )
      const [one] = (await listPredictions(context(), {}, { limit: 5 })).items
      const { id, mentions } = await getPrediction(context(), one?.id ?? "")
      await recordVerdict(context(), id, aVerdict({ about: "condition" }))
      const made = await splitPrediction(context(), id, { mentionIds: [mentions[0]?.id ?? ""] })
      expect(made).toMatchObject({ resolution: "open", verdicts: [], mentionCount: 1 })
      await recordVerdict(context(), made.id, aVerdict({ about: "condition", verdict: "no" }))
      const regrouping = (await getPrediction(context(), id)).regroupings[0]?.id ?? ""
      await expect(undoRegrouping(context(), regrouping)).rejects.toMatchObject({ code: "cannot_undo" })
      await undoVerdict(context(), made.id)
      await undoRegrouping(context(), regrouping)
      expect(await getPrediction(context(), id)).toMatchObject({
        mentionCount: 2,
        resolution: "condition_met",
      })
    })

    test("mentions of something else, and all of them, are refused", async () => {
      const one = await read("Harbour talks", aSpan("2026-06-02", "2026-06-02", { precision: "day" }))
      const two = await read("Quay works", aSpan("2026-06-03", "2026-06-03", { precision: "day" }))
      for (const mentionIds of [one.mentions.map(({ id }) => id), two.mentions.map(({ id }) => id)])
        await expect(splitEvent(context(), one.id, { mentionIds })).rejects.toMatchObject({
          code: "invalid_request",
          faults: [{ where: "/mentionIds" }],
        })
    })
  })

  test("likely twins come first, also when one was moved; others by their words", async () => {
    const one = await event("EU delays the Harbour Act to December", "2026-12-02")
    const twin = await event("Harbour Act applies in the EU", "2026-08-02")
    const far = await event("EU summit in Riga", "2026-12-02")
    const twins = await listTwins(context(), one.id)
    expect(twins[0]).toMatchObject({ id: twin.id, when: "2 Aug 2026" })
    expect((await listTwins(context(), one.id, "riga summit")).map(({ id }) => id)).toEqual([far.id])
  })
})
