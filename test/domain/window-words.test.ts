import { describe, expect, test } from "vitest"
import { shownUntil, whenOf } from "../../src/domain/prediction-window.ts"
import { explainWindow } from "../../src/domain/window-words.ts"
import { NO_WINDOW } from "../../src/domain/windows.ts"
import { aPrediction, untilDay } from "../support/factories.ts"

describe("how a day was found, for people", () => {
  test.each([
    [{ basis: "event", offset: "P60D" }, "60 days after Kestrel flight"],
    [{ basis: "event", offset: null }, "the day of Kestrel flight"],
    [{ basis: "digest", offset: "P1Y6M" }, "1 year 6 months after the digest"],
    [{ basis: "condition", offset: "P2W" }, "2 weeks after the condition comes true"],
    [{ basis: "condition", offset: "P0D" }, "when the condition comes true"],
    [{ basis: "absolute", dueOn: "2026-06-28" }, "by 28 Jun 2026"],
    [{ basis: "absolute", dueOn: "2026-06-28", words: "by late June" }, "by late June"],
    [{ basis: "none" }, null],
  ] as const)("%j", (window, words) => {
    expect(explainWindow({ ...NO_WINDOW, ...window }, "Kestrel flight")).toBe(words)
  })
})

describe("the last day of a prediction's bar", () => {
  const windows = { conditionWindow: untilDay("2026-05-12"), outcomeWindow: untilDay("2026-06-28") }

  test.each([
    ["its due day", { dueOn: "2026-05-12" }, "2026-05-12", "By 12 May 2026"],
    [
      "a later review day",
      { dueOn: "2026-05-12", reviewOn: "2026-07-30" },
      "2026-07-30",
      "Look again on 30 Jul 2026",
    ],
    [
      "the condition's limit when that failed",
      { resolution: "annulled", resolvedOn: "2026-05-20" },
      "2026-05-12",
      "By 12 May 2026",
    ],
    [
      "the outcome's limit once the condition was met",
      { resolution: "yes", conditionMetOn: "2026-05-01", resolvedOn: "2026-05-20" },
      "2026-06-28",
      "By 28 Jun 2026",
    ],
  ] as const)("is %s", (_, some, until, when) => {
    const prediction = aPrediction({ ...windows, ...some })
    expect([shownUntil(prediction), whenOf(prediction)]).toEqual([until, when])
  })

  test("is the day it was settled where no clock ran, and none where nobody asks", () => {
    const settled = aPrediction({ resolution: "no", resolvedOn: "2026-05-20" })
    expect([shownUntil(settled), whenOf(settled)]).toEqual(["2026-05-20", "Settled on 20 May 2026"])
    expect([shownUntil(aPrediction()), whenOf(aPrediction())]).toEqual([null, "No limit"])
  })
})
