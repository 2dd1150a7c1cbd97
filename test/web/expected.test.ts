import { describe, expect, test } from "vitest"
import { expectedAfter, nextQuestion } from "../../web/src/state/expected.ts"

const TODAY = "2026-11-22"
const claim = {
  resolution: "open",
  condition: "a call confirms it",
  standing: "overdue",
  annulReason: null,
  daysLeft: -20,
} as Parameters<typeof expectedAfter>[0]

describe("what a verdict will most likely lead to", () => {
  test("a condition that came true leads to the question about the outcome", () => {
    const after = expectedAfter(claim, { about: "condition", verdict: "yes" }, TODAY)
    expect(after).toMatchObject({ resolution: "condition_met", conditionMetOn: TODAY })
    expect(nextQuestion(after)).toBe("outcome")
  })

  test("a condition that failed sets the claim aside, which is not the same as wrong", () => {
    const after = expectedAfter(claim, { about: "condition", verdict: "no" }, TODAY)
    expect(after).toMatchObject({
      resolution: "annulled",
      annulReason: "condition_not_met",
      standing: "resolved",
    })
    expect(nextQuestion(after)).toBeNull()
  })

  test("'not yet' asks again in 90 days and decides nothing", () => {
    const after = expectedAfter(claim, { about: "outcome", verdict: "not_yet" }, TODAY)
    expect(after).toMatchObject({ resolution: "open", reviewOn: "2027-02-20", standing: "open" })
  })

  test("an outcome keeps the day it became true apart from today", () => {
    const after = expectedAfter(
      { ...claim, condition: null },
      { about: "outcome", verdict: "yes", becameTrueOn: "2026-06-01" },
      TODAY,
    )
    expect(after).toMatchObject({ resolution: "yes", resolvedOn: "2026-06-01", daysLeft: null })
  })
})
