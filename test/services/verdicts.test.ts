import { describe, expect, test } from "vitest"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import { createPrediction, getPrediction, withdrawPrediction } from "../../src/services/predictions.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"

describeOnEachDatabase("verdicts", (db, { another }) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const claim = (some = {}) =>
    createPrediction(context(), {
      type: "forecast",
      consequence: "the pad is ready",
      topic: "science",
      ...some,
    })
  const conditional = (some = {}) =>
    claim({
      type: "conditional",
      condition: "the Kestrel flies",
      madeOn: "2026-04-21",
      conditionWindow: { basis: "absolute", dueOn: "2026-05-12" },
      ...some,
    })

  test("a claim made today without a limit is asked about 90 days on", async () => {
    expect(await claim()).toMatchObject({ dueOn: null, reviewOn: "2026-07-30", resolution: "open" })
  })

  test.each(["yes", "no", "ambiguous"] as const)("an outcome of %s settles a claim", async (verdict) => {
    const { id } = await claim()
    expect(
      await recordVerdict(context(), id, aVerdict({ verdict, becameTrueOn: "2026-04-28" })),
    ).toMatchObject({
      resolution: verdict,
      resolvedOn: "2026-04-28",
      dueOn: null,
      reviewOn: null,
      revision: 2,
      verdicts: [{ about: "outcome", verdict, recordedBy: "mara", isWithdrawn: false }],
    })
  })

  test("a condition that came true starts the clock that hangs on it, from the day it came true", async () => {
    const { id } = await conditional({ outcomeWindow: { basis: "condition", offset: "P60D" } })
    const after = await recordVerdict(
      context(),
      id,
      aVerdict({ about: "condition", becameTrueOn: "2026-04-29" }),
    )
    expect(after).toMatchObject({
      resolution: "condition_met",
      conditionMetOn: "2026-04-29",
      outcomeWindow: { opensOn: "2026-04-29", dueOn: "2026-06-28" },
      dueOn: "2026-06-28",
    })
    expect(after.history).toContainEqual(
      expect.objectContaining({ field: "outcomeWindow.dueOn", from: null, to: "2026-06-28" }),
    )
  })

  test("a condition that came true on an unsaid day counts from the day it was recorded, in the zone's days", async () => {
    const { id } = await conditional({ outcomeWindow: { basis: "condition", offset: "P1D" } })
    const late = { ...context(), clock: fakeClock("2026-05-01T20:00:00.000Z"), timeZone: "Pacific/Chatham" }
    expect(await recordVerdict(late, id, aVerdict({ about: "condition" }))).toMatchObject({
      conditionMetOn: "2026-05-02",
      dueOn: "2026-05-03",
    })
  })

  test("a condition that failed annuls the claim, and says why", async () => {
    const { id } = await conditional()
    expect(await recordVerdict(context(), id, aVerdict({ about: "condition", verdict: "no" }))).toMatchObject(
      { resolution: "annulled", annulReason: "condition_not_met", resolvedOn: "2026-05-01" },
    )
  })

  test("a condition that cannot be told settles the claim as ambiguous", async () => {
    const { id } = await conditional()
    expect(
      await recordVerdict(context(), id, aVerdict({ about: "condition", verdict: "ambiguous" })),
    ).toMatchObject({ resolution: "ambiguous" })
  })

  test("“not yet” decides nothing and asks again 90 days on", async () => {
    const { id } = await conditional()
    expect(
      await recordVerdict(context(), id, aVerdict({ about: "condition", verdict: "not_yet" })),
    ).toMatchObject({ resolution: "open", dueOn: "2026-05-12", reviewOn: "2026-07-30" })
  })

  describe("what cannot be said is refused and leaves nothing", () => {
    test.each([
      ["reason_required", "claim", { verdict: "annulled" }],
      ["reason_required", "claim", { verdict: "annulled", reason: "condition_not_met" }],
      ["became_true_in_future", "claim", { becameTrueOn: "2026-05-02" }],
      ["no_condition", "claim", { about: "condition" }],
      ["condition_open", "conditional", {}],
    ] as const)("%s", async (code, which, entry) => {
      const { id } = await (which === "claim" ? claim() : conditional())
      await expect(recordVerdict(context(), id, aVerdict(entry))).rejects.toMatchObject({ code })
      expect(await getPrediction(context(), id)).toMatchObject({ revision: 1, verdicts: [] })
    })

    test("already_resolved, and a condition answered twice", async () => {
      const { id } = await conditional()
      await recordVerdict(context(), id, aVerdict({ about: "condition" }))
      await expect(recordVerdict(context(), id, aVerdict({ about: "condition" }))).rejects.toMatchObject({
        code: "already_resolved",
      })
      await recordVerdict(context(), id, aVerdict())
      await expect(recordVerdict(context(), id, aVerdict())).rejects.toMatchObject({
        code: "already_resolved",
      })
    })

    test("not_found, withdrawn, precondition_failed, nothing_to_undo", async () => {
      const { id } = await claim()
      await expect(recordVerdict(context(), id.replace(/.$/, "!"), aVerdict())).rejects.toMatchObject({
        code: "not_found",
      })
      await expect(undoVerdict(context(), id)).rejects.toMatchObject({ code: "nothing_to_undo" })
      await expect(recordVerdict(context(), id, aVerdict(), 7)).rejects.toMatchObject({
        code: "precondition_failed",
      })
      await withdrawPrediction(context(), id)
      await expect(recordVerdict(context(), id, aVerdict())).rejects.toMatchObject({ code: "withdrawn" })
    })
  })

  test("an undo takes back the last verdict that stands, then the one before, and keeps them all", async () => {
    const made = await conditional({ outcomeWindow: { basis: "condition", offset: "P60D" } })
    await recordVerdict(context(), made.id, aVerdict({ about: "condition", becameTrueOn: "2026-04-29" }))
    await recordVerdict(context(), made.id, aVerdict({ verdict: "no" }))
    const once = await undoVerdict(context(), made.id, "ada")
    expect(once).toMatchObject({ resolution: "condition_met", dueOn: "2026-06-28", resolvedOn: null })
    const twice = await undoVerdict(context(), made.id, "ada")
    const { resolution, dueOn, reviewOn, conditionWindow, outcomeWindow, conditionMetOn } = made
    expect(twice).toMatchObject({
      resolution,
      dueOn,
      reviewOn,
      conditionWindow,
      outcomeWindow,
      conditionMetOn,
      revision: 5,
    })
    expect(
      twice.verdicts.map((verdict) => [verdict.verdict, verdict.isWithdrawn, verdict.recordedBy]),
    ).toEqual([
      ["yes", true, "mara"],
      ["no", true, "mara"],
      ["no", false, "ada"],
      ["yes", false, "ada"],
    ])
    await expect(undoVerdict(context(), made.id)).rejects.toMatchObject({ code: "nothing_to_undo" })
  })

  describe("a later verdict corrects an earlier one", () => {
    test("it takes its place, what was answered after it stays, and an undo brings the earlier one back", async () => {
      const { id } = await conditional({ outcomeWindow: { basis: "condition", offset: "P60D" } })
      await recordVerdict(context(), id, aVerdict({ about: "condition", becameTrueOn: "2026-04-29" }))
      const answered = await recordVerdict(context(), id, aVerdict({ verdict: "yes" }))
      const wrong = answered.verdicts[0]?.id ?? ""
      const entry = aVerdict({ about: "condition", becameTrueOn: "2026-04-25", note: "It was earlier" })
      const corrected = await recordVerdict(context(), id, entry, undefined, wrong)
      expect(corrected).toMatchObject({
        resolution: "yes",
        conditionMetOn: "2026-04-25",
        verdicts: [{ id: wrong, isWithdrawn: true }, { isWithdrawn: false }, { correctsId: wrong }],
      })
      expect(await undoVerdict(context(), id)).toMatchObject({
        resolution: "yes",
        conditionMetOn: "2026-04-29",
      })
    })

    test("one after which the later answers cannot stand is refused, and so is one of another question", async () => {
      const { id } = await conditional()
      await recordVerdict(context(), id, aVerdict({ about: "condition" }))
      const { verdicts } = await recordVerdict(context(), id, aVerdict({ verdict: "yes" }))
      const [first, second] = verdicts.map((verdict) => verdict.id)
      const no = aVerdict({ about: "condition", verdict: "no" })
      await expect(recordVerdict(context(), id, no, undefined, first)).rejects.toMatchObject({
        code: "already_resolved",
      })
      await expect(recordVerdict(context(), id, no, undefined, second)).rejects.toMatchObject({
        code: "invalid_request",
      })
      expect(await getPrediction(context(), id)).toMatchObject({ resolution: "yes", revision: 3 })
    })
  })

  test("where evidence is asked for, a yes or a no needs an address, a quote or a note; nothing else does", async () => {
    const strict = { ...context(), isEvidenceRequired: true }
    const { id } = await claim()
    await expect(recordVerdict(strict, id, aVerdict({ verdict: "no" }))).rejects.toMatchObject({
      code: "evidence_required",
    })
    await recordVerdict(strict, id, aVerdict({ verdict: "not_yet" }))
    for (const evidence of [
      { evidenceUrl: "https://example.org/a" },
      { evidenceQuote: "It is." },
      { note: "Seen" },
    ]) {
      expect(await recordVerdict(strict, id, aVerdict(evidence))).toMatchObject({ resolution: "yes" })
      await undoVerdict(strict, id)
    }
    expect(await recordVerdict(strict, id, aVerdict({ verdict: "ambiguous" }))).toMatchObject({
      resolution: "ambiguous",
    })
  })

  describe("of two at once exactly one counts", () => {
    const race = async (first: Promise<unknown>, second: Promise<unknown>) => {
      const results = await Promise.allSettled([first, second])
      const lost = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []))
      expect(lost).toHaveLength(1)
      // One SQLite file has one writer at a time: there the second sees what the first did.
      expect(["conflict", "already_resolved"]).toContain(lost[0].code)
    }
    const other = () => ({ ...context(), db: another() })

    test("outcome against outcome", async () => {
      const { id } = await claim()
      await race(
        recordVerdict(context(), id, aVerdict({ verdict: "yes" })),
        recordVerdict(other(), id, aVerdict({ verdict: "no" })),
      )
      expect((await getPrediction(context(), id)).verdicts).toHaveLength(1)
    })

    test("condition against condition", async () => {
      const { id } = await conditional()
      await race(
        recordVerdict(context(), id, aVerdict({ about: "condition", verdict: "yes" })),
        recordVerdict(other(), id, aVerdict({ about: "condition", verdict: "no" })),
      )
      expect((await getPrediction(context(), id)).verdicts).toHaveLength(1)
    })

    test("undo against undo", async () => {
      const { id } = await claim()
      await recordVerdict(context(), id, aVerdict())
      const results = await Promise.allSettled([undoVerdict(context(), id), undoVerdict(other(), id)])
      expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1)
      expect(await getPrediction(context(), id)).toMatchObject({ resolution: "open", revision: 3 })
    })

    test("a verdict against the event that moves under it: no day is left behind", async () => {
      const event = await createEvent(context(), {
        title: "Kestrel flight",
        date: "2026-05-12",
        kind: "release",
        topic: "science",
        status: "scheduled",
      })
      const { id } = await conditional({
        triggerEventId: event.id,
        conditionWindow: { basis: "event" },
        outcomeWindow: { basis: "event", offset: "P60D" },
      })
      await Promise.allSettled([
        recordVerdict(context(), id, aVerdict({ about: "condition", becameTrueOn: "2026-05-01" })),
        changeEvent(other(), event.id, { date: "2026-05-19" }),
      ])
      const [prediction, moved] = [
        await getPrediction(context(), id),
        await changeEvent(context(), event.id, {}),
      ]
      const isMoved = moved.span.endsOn === "2026-05-19"
      expect(prediction.outcomeWindow.dueOn).toBe(isMoved ? "2026-07-18" : "2026-07-11")
    })
  })
})
