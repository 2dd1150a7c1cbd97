import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "../../src/domain/calendar-day.ts"
import type { Decisive } from "../../src/domain/forecast.ts"
import { brier, calibrationOf, type ForecastScore, scoreForecasts } from "../../src/domain/forecast-score.ts"

const DAY = "2026-04-01"
const QUESTION = { predictionId: "prd_1", about: "outcome", by: "mara" } as const

const open: Decisive = {
  resolution: "open",
  annulReason: null,
  conditionMetOn: null,
  resolvedOn: null,
  conditionDueOn: null,
  outcomeDueOn: null,
}
const settled = (resolution: "yes" | "no", resolvedOn: string, more: Partial<Decisive> = {}): Decisive => ({
  ...open,
  resolution,
  resolvedOn,
  ...more,
})
const said = (recordedOn: string, probability: number, id = `${recordedOn} ${probability}`) => ({
  id,
  probability,
  recordedOn,
  withdrawsId: null,
})
const takenBack = (recordedOn: string, withdrawsId: string) => ({
  id: `undo ${withdrawsId}`,
  probability: 0,
  recordedOn,
  withdrawsId,
})
const score = (rows: Parameters<typeof scoreForecasts>[1], prediction: Decisive) =>
  scoreForecasts(QUESTION, rows, prediction)

/** A score that was earned by one forecast. */
const earned = (probability: number, isTrue: boolean): ForecastScore => ({
  ...QUESTION,
  answer: isTrue ? "yes" : "no",
  closesOn: DAY,
  probability,
  final: brier(probability, isTrue),
  timeWeighted: brier(probability, isTrue),
  days: 1,
})

// Brier, G. W. (1950), Monthly Weather Review 78, 1–3, table 1: ten forecasts of rain, and whether it rained.
const BRIER_1950 = [
  [0.7, false],
  [0.9, true],
  [0.8, true],
  [0.4, true],
  [0.2, false],
  [0, false],
  [0, false],
  [0, false],
  [0, false],
  [0.1, false],
] as const

describe("the Brier score", () => {
  test("of the ten forecasts in Brier (1950) is half the 0.19 that he gives over two classes", () => {
    const scores = BRIER_1950.map(([probability, isTrue]) => earned(probability, isTrue))
    expect(calibrationOf(scores).final.brier).toBeCloseTo(0.19 / 2, 12)
  })

  test("is 0 for certainty that was right, 1 for certainty that was wrong, a quarter for always 50 %", () => {
    expect([brier(1, true), brier(0, false), brier(1, false), brier(0, true)]).toEqual([0, 0, 1, 1])
    expect([brier(0.5, true), brier(0.5, false)]).toEqual([0.25, 0.25])
  })

  test("cannot be bettered by saying something else than one believes (it is proper)", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true })
    const expected = (given: number, belief: number) =>
      belief * brier(given, true) + (1 - belief) * brier(given, false)
    fc.assert(
      fc.property(probability, probability, (belief, other) => {
        expect(expected(other, belief)).toBeGreaterThanOrEqual(expected(belief, belief) - 1e-12)
      }),
    )
  })
})

describe("the skill against the base rate", () => {
  // Two of three came true: the base rate 2/3 scores 2/9; the forecasts score (0.01 + 0.04 + 0.09) / 3.
  test("is one minus the ratio of the two scores (Murphy 1973: the base rate's is b (1 - b))", () => {
    const { final, baseRate } = calibrationOf([earned(0.9, true), earned(0.8, true), earned(0.3, false)])
    expect(final.brier).toBeCloseTo(0.14 / 3, 12)
    expect(final.baseRateBrier).toBeCloseTo(2 / 9, 12)
    expect(final.skill).toBeCloseTo(1 - 0.14 / 3 / (2 / 9), 12)
    expect(baseRate?.share).toBeCloseTo(2 / 3, 12)
  })

  test("is nought for whoever always gives the base rate", () => {
    const scores = [earned(0.25, true), earned(0.25, false), earned(0.25, false), earned(0.25, false)]
    expect(calibrationOf(scores).final.skill).toBeCloseTo(0, 12)
  })

  test("is left open where everything came true, since no forecast could do better than the base rate", () => {
    expect(calibrationOf([earned(0.9, true), earned(0.7, true)]).final).toMatchObject({
      baseRateBrier: 0,
      skill: null,
    })
  })
})

describe("the time-weighted score", () => {
  // Good Judgment's daily average: 0.5 for ten days, then 0.9 for ten, and it came true.
  test("is the mean of the days' scores: ten days at 50 % and ten at 90 % give (0.25 + 0.01) / 2", () => {
    const rows = [said(DAY, 0.5), said(addDays(DAY, 10), 0.9)]
    expect(score(rows, settled("yes", addDays(DAY, 20)))).toMatchObject({
      final: expect.closeTo(0.01, 12),
      timeWeighted: expect.closeTo(0.13, 12),
      days: 20,
    })
  })

  // cultivatelabs.com/support: a question of 1 to 12 April, answered on the 12th; a forecast of that morning is unscored.
  test("does not count the day of the answer (the example of Cultivate Labs)", () => {
    expect(score([said("2026-04-12", 0.99)], settled("yes", "2026-04-12"))).toMatchObject({
      answer: "yes",
      probability: null,
      final: null,
      timeWeighted: null,
      days: 0,
    })
    expect(score([said("2026-04-11", 0.99)], settled("yes", "2026-04-12"))).toMatchObject({ days: 1 })
  })

  test("leaves out the days before the first forecast", () => {
    expect(score([said("2026-04-09", 0.8)], settled("yes", "2026-04-11"))).toMatchObject({ days: 2 })
  })

  test("takes the last of several forecasts of one day", () => {
    const rows = [said(DAY, 0.1, "a"), said(DAY, 0.9, "b")]
    expect(score(rows, settled("yes", "2026-04-03")).timeWeighted).toBeCloseTo(0.01, 12)
  })
})

describe("hindsight does not score", () => {
  test("a forecast after the day it came true, though the verdict was recorded much later", () => {
    const rows = [said("2026-04-02", 0.3), said("2026-04-20", 1)]
    expect(score(rows, settled("yes", "2026-04-10"))).toMatchObject({
      probability: 0.3,
      final: expect.closeTo(0.49, 12),
      timeWeighted: expect.closeTo(0.49, 12),
      days: 8,
    })
  })

  test("a forecast after the window ran out, where nobody said on which day it was decided", () => {
    const prediction = settled("no", "2026-11-20", { outcomeDueOn: "2026-04-29" })
    expect(score([said("2026-04-21", 0.6), said("2026-06-01", 0)], prediction)).toMatchObject({
      closesOn: "2026-04-30",
      probability: 0.6,
      days: 9,
    })
  })

  test("a forecast given on the last day of the window still does", () => {
    const prediction = settled("no", "2026-11-20", { outcomeDueOn: "2026-04-29" })
    expect(score([said("2026-04-29", 0.2)], prediction)).toMatchObject({
      days: 1,
      final: expect.closeTo(0.04, 12),
    })
  })
})

describe("taking a forecast back", () => {
  test("on the same day leaves no trace", () => {
    const rows = [said(DAY, 0.6, "a"), said("2026-04-03", 0.06, "b"), takenBack("2026-04-03", "b")]
    const without = [said(DAY, 0.6, "a")]
    const prediction = settled("yes", "2026-04-10")
    expect(score(rows, prediction)).toEqual(score(without, prediction))
  })

  test("later keeps the days on which it stood", () => {
    const rows = [said(DAY, 0, "a"), takenBack("2026-04-06", "a")]
    expect(score(rows, settled("yes", "2026-04-11"))).toMatchObject({ final: null, timeWeighted: 1, days: 5 })
  })
})

describe("given the condition", () => {
  const rows = [said(DAY, 0.8)]
  const about = (which: "condition" | "outcome", prediction: Partial<Decisive>) =>
    scoreForecasts({ ...QUESTION, about: which }, rows, { ...open, ...prediction })
  const failed = {
    resolution: "annulled",
    annulReason: "condition_not_met",
    resolvedOn: "2026-04-11",
  } as const

  test("a condition that failed scores the condition's forecast as no, and annuls the outcome's", () => {
    expect(about("condition", failed)).toMatchObject({
      answer: "no",
      final: expect.closeTo(0.64, 12),
      days: 10,
    })
    expect(about("outcome", failed)).toMatchObject({ answer: "annulled", final: null, timeWeighted: null })
  })

  test("a condition that came true is scored at once, while the outcome stays open", () => {
    const met = { resolution: "condition_met", conditionMetOn: "2026-04-11" } as const
    expect(about("condition", met)).toMatchObject({ answer: "yes", final: expect.closeTo(0.04, 12) })
    expect(about("outcome", met)).toMatchObject({ answer: "open", probability: 0.8, final: null })
  })

  test("a condition that came true stays scored when the outcome is ambiguous or set aside", () => {
    for (const resolution of ["ambiguous", "annulled"] as const) {
      const prediction = { resolution, conditionMetOn: "2026-04-11", resolvedOn: "2026-05-01" }
      expect(about("condition", prediction)).toMatchObject({ answer: "yes" })
      expect(about("outcome", prediction)).toMatchObject({ answer: resolution, final: null })
    }
  })

  test("what was set aside before its condition was answered scores neither", () => {
    const aside = { resolution: "annulled", annulReason: "untestable", resolvedOn: DAY } as const
    expect([about("condition", aside).answer, about("outcome", aside).answer]).toEqual([
      "annulled",
      "annulled",
    ])
  })
})

describe("the calibration", () => {
  test("of Brier's ten forecasts has their counts, means and shares in tenths", () => {
    const { bins } = calibrationOf(BRIER_1950.map(([probability, isTrue]) => earned(probability, isTrue)))
    expect(bins.map(({ count, cameTrue }) => [count, cameTrue])).toEqual([
      [4, 0],
      [1, 0],
      [1, 0],
      [0, 0],
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ])
    expect(bins[3]).toMatchObject({ meanForecast: null, observed: null })
    expect(bins[9]).toMatchObject({ meanForecast: 0.9, observed: { share: 1, high: 1 } })
  })

  test("puts every tenth into the bin that begins with it, and 100 % into the last", () => {
    const tenths = Array.from({ length: 11 }, (_none, index) => index / 10)
    const counts = calibrationOf(tenths.map((probability) => earned(probability, true))).bins.map(
      ({ count }) => count,
    )
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
  })

  test("of nothing has no mean, no base rate and empty bins", () => {
    expect(calibrationOf([])).toMatchObject({
      counts: { scored: 0, annulled: 0, ambiguous: 0, open: 0, tooLate: 0 },
      baseRate: null,
      final: { count: 0, brier: null, skill: null },
    })
  })

  test("counts what it does not score", () => {
    const unscored = { probability: 0.5, final: null, timeWeighted: null, days: 0 }
    const scores = (["annulled", "ambiguous", "open", "yes"] as const).map((answer) => ({
      ...earned(0.5, true),
      ...unscored,
      answer,
    }))
    expect(calibrationOf(scores).counts).toEqual({
      scored: 0,
      annulled: 1,
      ambiguous: 1,
      open: 1,
      tooLate: 1,
    })
  })
})

test("whatever is said and taken back, scores lie within 0 and 1 and count at most the days there were", () => {
  const step = fc.record({
    after: fc.integer({ min: 0, max: 9 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    isUndo: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 80 }),
      fc.boolean(),
      (steps, length, isTrue) => {
        let day = DAY
        const rows: Parameters<typeof scoreForecasts>[1][number][] = []
        for (const [index, { after, probability, isUndo }] of steps.entries()) {
          day = addDays(day, after)
          const withdrawn = new Set(rows.map((row) => row.withdrawsId))
          const last = rows.filter((row) => row.withdrawsId === null && !withdrawn.has(row.id)).at(-1)
          const withdrawsId = isUndo && last ? last.id : null
          rows.push({ id: String(index), probability, recordedOn: day, withdrawsId })
        }
        const closesOn = addDays(DAY, length)
        const found = score(rows, settled(isTrue ? "yes" : "no", closesOn))
        expect(found.days).toBeLessThanOrEqual(length)
        for (const value of [found.final, found.timeWeighted])
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
        if (found.final !== null) expect(found.timeWeighted).not.toBeNull()
      },
    ),
  )
})
