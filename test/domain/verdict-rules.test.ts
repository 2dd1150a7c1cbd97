import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DomainError } from "../../src/domain/errors.ts"
import { newId } from "../../src/domain/ids.ts"
import { isFinal, type Prediction, RESOLUTIONS } from "../../src/domain/prediction.ts"
import { VERDICT_VALUES, type Verdict, type VerdictEntry } from "../../src/domain/verdict.ts"
import { applyVerdicts, checkVerdict, standingVerdicts, unanswered } from "../../src/domain/verdict-rules.ts"
import { NO_WINDOW, type Window } from "../../src/domain/windows.ts"
import { aPrediction, aVerdict, untilDay } from "../support/factories.ts"

const ENDS = { condition: "2026-05-12", outcome: "2026-05-12" }
const TODAY = "2026-06-01"
const ZONE = "Asia/Kathmandu"

const windows: fc.Arbitrary<Window> = fc.constantFrom(
  NO_WINDOW,
  untilDay("2026-05-30"),
  { ...NO_WINDOW, basis: "digest", offset: "P30D" },
  { ...NO_WINDOW, basis: "event", offset: "P60D", eventId: "evt_1" },
)
const predictions: fc.Arbitrary<Prediction> = fc
  .record({
    condition: fc.constantFrom(null, "it flies"),
    conditionWindow: windows,
    outcomeWindow: fc.oneof(
      windows,
      fc.constant<Window>({ ...NO_WINDOW, basis: "condition", offset: "P1M" }),
    ),
  })
  .map((some) => unanswered(aPrediction(some), ENDS))
const steps: fc.Arbitrary<VerdictEntry | "undo">[] = [
  fc.constant("undo"),
  fc
    .record({
      about: fc.constantFrom("condition", "outcome"),
      verdict: fc.constantFrom(...VERDICT_VALUES),
      reason: fc.constantFrom(null, "untestable", "withdrawn", "duplicate"),
      becameTrueOn: fc.constantFrom(null, "2026-05-20", "2026-06-01", "2026-07-01"),
    })
    .map(aVerdict),
]

/** What the services do with one step, without a database: refused steps leave everything as it was. */
function take(prediction: Prediction, verdicts: readonly Verdict[], step: VerdictEntry | "undo"): Verdict[] {
  const stamp = {
    id: newId("ver", new Date(0)),
    predictionId: prediction.id,
    recordedAt: `${TODAY}T09:00:00.000Z`,
  }
  const added = { ...stamp, withdrawsId: null, correctsId: null, copyOfId: null }
  const last = standingVerdicts(verdicts).at(-1)
  if (step === "undo")
    return last ? [...verdicts, { ...last, ...added, withdrawsId: last.id }] : [...verdicts]
  try {
    checkVerdict(step, TODAY, false)
    const after = [...verdicts, { ...step, ...added }]
    applyVerdicts(prediction, after, ENDS, ZONE)
    return after
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError)
    return [...verdicts]
  }
}

function expectAllowed(state: Prediction): void {
  expect(RESOLUTIONS).toContain(state.resolution)
  expect(state.resolvedOn !== null).toBe(isFinal(state.resolution))
  expect(state.annulReason !== null).toBe(state.resolution === "annulled")
  if (isFinal(state.resolution)) expect([state.dueOn, state.reviewOn]).toEqual([null, null])
  else expect(state.dueOn ?? state.reviewOn).not.toBeNull()
  if (state.resolution === "condition_met") expect(state.conditionMetOn).not.toBeNull()
  if (state.condition === null) expect(state.conditionMetOn).toBeNull()
  if (state.resolution === "open") expect(state.conditionMetOn).toBeNull()
}

describe("any sequence of verdicts and undos", () => {
  test("ends in an allowed state, which is that of the standing verdicts alone", () => {
    fc.assert(
      fc.property(predictions, fc.array(fc.oneof(...steps), { maxLength: 12 }), (prediction, sequence) => {
        const verdicts = sequence.reduce<Verdict[]>((given, step) => take(prediction, given, step), [])
        const state = applyVerdicts(prediction, verdicts, ENDS, ZONE)
        expectAllowed(state)
        expect(applyVerdicts(prediction, standingVerdicts(verdicts), ENDS, ZONE)).toEqual(state)
        expect(applyVerdicts(state, verdicts, ENDS, ZONE)).toEqual(state)
      }),
      { numRuns: 500 },
    )
  })

  test("followed by as many undos is as if nothing had been said", () => {
    fc.assert(
      fc.property(predictions, fc.array(fc.oneof(...steps), { maxLength: 12 }), (prediction, sequence) => {
        const undos = sequence.map(() => "undo" as const)
        const verdicts = [...sequence, ...undos].reduce<Verdict[]>(
          (given, step) => take(prediction, given, step),
          [],
        )
        expect(applyVerdicts(prediction, verdicts, ENDS, ZONE)).toEqual(prediction)
      }),
    )
  })
})
