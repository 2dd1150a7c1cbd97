import { describe, expect, test } from "vitest"
import { readDocument } from "../../src/extract/blocks.ts"
import { senseOf, senseOfWords } from "../../src/extract/sections.ts"

describe("the sense of a heading", () => {
  test.each([
    ["📅 What to Watch", "watch"],
    ["**Watchpoints**", "watch"],
    ["3) Signals to watch this month:", "watch"],
    ["What we're watching", "watch"],
    ["À surveiller", "watch"],
    ["值得关注", "watch"],
    ["Looking ahead", "outlook"],
    ["Ausblick", "outlook"],
    ["Key dates", "key_dates"],
    ["Economic calendar", "key_dates"],
    ["Exit conditions", "conditions"],
    ["We would sell if", "conditions"],
    ["Bull case", "scenario"],
    ["Just shipped", "shipped"],
    ["Last week in review", "recap"],
    ["Recommendations", "advice"],
    ["Sources", "sources"],
    ["🔔 Alert triggers", "watch"],
    ["Key triggers", "watch"],
    ["Re-entry triggers", "conditions"],
    ["Market conditions", "none"],
    ["Why we expect this:", "background"],
    ["How we made these forecasts", "background"],
    ["Last month's predictions, checked", "background"],
    ["Forecast accuracy", "background"],
    ["Overall risk level", "background"],
    ["Recent victims", "background"],
    ["Recommended actions", "advice"],
    ["Mitigation", "advice"],
    ["Action plan", "advice"],
    ["Why the next vote is the one to watch", "watch"],
    ["Impact of the strike on freight", "none"],
    ["Freight rates fall to a record low", "none"],
    ["Levels derived from prices; not a prediction", "none"],
  ])("%s: %s", (words, sense) => {
    expect(senseOfWords(words)).toBe(sense)
  })

  test("is that of the innermost heading that has one", () => {
    const document = readDocument("# Outlook\n\n## Steel\n\n- one\n\n## What to watch\n\n- two\n")
    const senses = document.blocks
      .filter((block) => block.kind === "bullet")
      .map((block) => senseOf(document, block))
    expect(senses).toEqual(["outlook", "watch"])
  })
})
