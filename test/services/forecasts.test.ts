import { describe, expect, test } from "vitest"
import {
  getCalibration,
  listForecasts,
  listScores,
  recordForecast,
  withdrawForecast,
} from "../../src/services/forecasts.ts"
import { mergePredictions } from "../../src/services/merge-predictions.ts"
import { createPrediction, withdrawPrediction } from "../../src/services/predictions.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"

describeOnEachDatabase("forecasts", (db, { another }) => {
  const on = (day: string) => ({ db: db(), clock: fakeClock(`${day}T09:00:00.000Z`), timeZone: "UTC" })
  const entry = (probability: number, some = {}) => ({
    about: "outcome" as const,
    probability,
    note: null,
    recordedBy: "mara",
    ...some,
  })
  const claim = async (some = {}) =>
    (
      await createPrediction(on("2026-04-21"), {
        type: "forecast",
        consequence: "the pad is ready",
        topic: "science",
        madeOn: "2026-04-21",
        ...some,
      })
    ).id
  const conditional = () =>
    claim({
      type: "conditional",
      condition: "the Kestrel flies",
      conditionWindow: { basis: "absolute", dueOn: "2026-05-12" },
    })
  const verdict = (id: string, some = {}) =>
    recordVerdict(
      on("2026-06-01"),
      id,
      aVerdict({ evidenceUrl: "https://example.org/seen", becameTrueOn: "2026-05-01", ...some }),
    )
  const scores = (id: string) => listScores(on("2026-06-01"), id, {})

  test("are kept in order, each with who gave it and the day in the ledger's zone", async () => {
    const id = await claim()
    const late = {
      ...on("2026-04-21"),
      clock: fakeClock("2026-04-21T20:00:00.000Z"),
      timeZone: "Pacific/Chatham",
    }
    await recordForecast(late, id, entry(0.4, { note: "A guess" }))
    await recordForecast(on("2026-04-25"), id, entry(0.7))
    const { items } = await listForecasts(on("2026-05-01"), id, {}, { limit: 10 })
    expect(items).toMatchObject([
      { number: 2, probability: 0.7, recordedBy: "mara", recordedOn: "2026-04-25", isWithdrawn: false },
      { number: 1, probability: 0.4, note: "A guess", recordedOn: "2026-04-22" },
    ])
  })

  test("come page by page without a gap or a double", async () => {
    const id = await claim()
    for (let day = 10; day < 17; day++) await recordForecast(on(`2026-05-${day}`), id, entry(day / 100))
    const seen: number[] = []
    let cursor: string | undefined
    do {
      const page = await listForecasts(on("2026-06-01"), id, {}, { limit: 3, cursor })
      seen.push(...page.items.map(({ number }) => number))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1])
  })

  test("are scored once the claim comes out, by the day it came true and not the day it was recorded", async () => {
    const id = await claim()
    await recordForecast(on("2026-04-21"), id, entry(0.5))
    await recordForecast(on("2026-04-26"), id, entry(0.9))
    await recordForecast(on("2026-05-20"), id, entry(1))
    expect(await scores(id)).toMatchObject([{ answer: "open", probability: 1, final: null }])
    await verdict(id)
    expect(await scores(id)).toMatchObject([
      {
        by: "mara",
        answer: "yes",
        closesOn: "2026-05-01",
        probability: 0.9,
        final: expect.closeTo(0.01, 9),
        timeWeighted: expect.closeTo((5 * 0.25 + 5 * 0.01) / 10, 9),
        days: 10,
      },
    ])
  })

  test("lose their scores when the verdict is taken back, and follow the next one", async () => {
    const id = await claim()
    await recordForecast(on("2026-04-21"), id, entry(0.9))
    await verdict(id)
    await undoVerdict(on("2026-06-02"), id)
    expect(await scores(id)).toMatchObject([{ answer: "open", final: null, timeWeighted: null }])
    await verdict(id, { verdict: "no" })
    expect(await scores(id)).toMatchObject([{ answer: "no", final: expect.closeTo(0.81, 9) }])
  })

  test("of a conditional: a failed condition scores its own and annuls what was given it", async () => {
    const id = await conditional()
    await recordForecast(on("2026-04-21"), id, entry(0.2, { about: "condition" }))
    await recordForecast(on("2026-04-21"), id, entry(0.6))
    await verdict(id, { about: "condition", verdict: "no" })
    expect(await scores(id)).toMatchObject([
      { about: "condition", answer: "no", final: expect.closeTo(0.04, 9) },
      { about: "outcome", answer: "annulled", final: null },
    ])
  })

  test("of several people are scored each by their own", async () => {
    const id = await claim()
    await recordForecast(on("2026-04-21"), id, entry(0.9))
    await recordForecast(on("2026-04-21"), id, entry(0.1, { recordedBy: "ada" }))
    await verdict(id)
    const found = await scores(id)
    expect(found.map(({ by, final }) => [by, final?.toFixed(2)])).toEqual([
      ["mara", "0.01"],
      ["ada", "0.81"],
    ])
    expect(await getCalibration(on("2026-06-01"), {}, { by: "ada" })).toMatchObject({
      counts: { scored: 1 },
      forecasters: ["ada", "mara"],
    })
  })

  test("taken back give way to the one before, as often as there is one", async () => {
    const id = await claim()
    await recordForecast(on("2026-04-21"), id, entry(0.5))
    await recordForecast(on("2026-04-21"), id, entry(0.05))
    await withdrawForecast(on("2026-04-21"), id, { about: "outcome", by: "mara" })
    expect(await scores(id)).toMatchObject([{ probability: 0.5 }])
    await withdrawForecast(on("2026-04-22"), id, { about: "outcome", by: "mara" })
    expect(await scores(id)).toMatchObject([{ probability: null }])
    await expect(
      withdrawForecast(on("2026-04-22"), id, { about: "outcome", by: "mara" }),
    ).rejects.toMatchObject({
      code: "nothing_to_undo",
    })
    const { items } = await listForecasts(on("2026-05-01"), id, {}, { limit: 10 })
    expect(items.map(({ withdrawsId, isWithdrawn }) => [withdrawsId !== null, isWithdrawn])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ])
  })

  describe("what cannot be forecast is refused and leaves nothing", () => {
    const refused = async (id: string, some: object, code: string) => {
      await expect(recordForecast(on("2026-06-02"), id, entry(0.5, some))).rejects.toMatchObject({ code })
      expect((await listForecasts(on("2026-06-02"), id, {}, { limit: 5 })).items).toEqual([])
    }
    test("a condition where there is none", async () =>
      refused(await claim(), { about: "condition" }, "no_condition"))
    test("a claim that is settled", async () => {
      const id = await claim()
      await verdict(id)
      await refused(id, {}, "already_resolved")
    })
    test("a condition that came true, while the outcome still can be", async () => {
      const id = await conditional()
      await verdict(id, { about: "condition" })
      await refused(id, { about: "condition" }, "already_resolved")
      await recordForecast(on("2026-06-02"), id, entry(0.5))
    })
    test("a claim that was withdrawn, or is not there", async () => {
      const id = await claim()
      await withdrawPrediction(on("2026-05-01"), id)
      await refused(id, {}, "withdrawn")
      await expect(
        recordForecast(on("2026-05-01"), `prd_${"0".repeat(26)}`, entry(0.5)),
      ).rejects.toMatchObject({
        code: "not_found",
      })
    })
    test("taking one back after the claim is settled", async () => {
      const id = await claim()
      await recordForecast(on("2026-04-21"), id, entry(0.1))
      await verdict(id)
      await expect(
        withdrawForecast(on("2026-06-02"), id, { about: "outcome", by: "mara" }),
      ).rejects.toMatchObject({
        code: "already_resolved",
      })
    })
  })

  test("of many at once all get in, each with a number of its own", async () => {
    const id = await claim()
    const other = { ...on("2026-04-21"), db: another() }
    await Promise.all(
      [0.1, 0.2, 0.3, 0.4].map((probability, index) =>
        recordForecast(index % 2 ? other : on("2026-04-21"), id, entry(probability)),
      ),
    )
    const { items } = await listForecasts(on("2026-05-01"), id, {}, { limit: 10 })
    expect(items.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4])
  })

  test("the calibration is narrowed by when, by whom and about what claims were made", async () => {
    const [old, young] = [await claim({ madeOn: "2025-12-31" }), await claim({ topic: "policy" })]
    for (const id of [old, young]) {
      await recordForecast(on("2026-04-21"), id, entry(0.8))
      await verdict(id)
    }
    const scored = async (filter: object) =>
      (await getCalibration(on("2026-06-01"), filter, {})).counts.scored
    expect(await scored({})).toBe(2)
    expect(await scored({ from: "2026-01-01" })).toBe(1)
    expect(await scored({ to: "2025-12-31" })).toBe(1)
    expect(await scored({ topic: "policy" })).toBe(1)
    expect(await scored({ type: "watch" })).toBe(0)
    expect(await scored({ publisher: "Rocket Weekly" })).toBe(0)
  })

  test("a withdrawn claim is in no calibration", async () => {
    const id = await claim()
    await recordForecast(on("2026-04-21"), id, entry(0.8))
    await withdrawPrediction(on("2026-05-01"), id)
    const { counts } = await getCalibration(on("2026-06-01"), {}, {})
    expect(Object.values(counts)).toEqual([0, 0, 0, 0, 0])
  })

  test("follow a claim that is merged into another, through a second merge, and back when that is undone", async () => {
    const [first, second, third] = [await claim(), await claim(), await claim()]
    await recordForecast(on("2026-04-21"), first, entry(0.5))
    await recordForecast(on("2026-04-22"), third, entry(0.9))
    await mergePredictions(on("2026-04-23"), second, { with: first })
    const merged = await mergePredictions(on("2026-04-24"), third, { with: second })
    const said = async (id: string) =>
      (await listForecasts(on("2026-04-25"), id, {}, { limit: 9 })).items.map(
        ({ probability }) => probability,
      )
    expect(await said(third)).toEqual([0.9, 0.5])
    expect((await getCalibration(on("2026-04-25"), {}, {})).counts.open).toBe(1)
    await verdict(third)
    expect(await scores(third)).toMatchObject([{ final: expect.closeTo(0.01, 9), days: 10 }])
    expect((await getCalibration(on("2026-06-01"), {}, {})).counts).toMatchObject({ scored: 1, open: 0 })
    const regrouping = merged.regroupings[0]?.id ?? ""
    await undoVerdict(on("2026-06-01"), third)
    await undoRegrouping(on("2026-06-01"), regrouping)
    expect(await said(third)).toEqual([0.9])
    expect(await said(second)).toEqual([0.5])
  })
})
