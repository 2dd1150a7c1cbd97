import { describe, expect, test } from "vitest"
import { claims } from "./reading.ts"

describe("a field that says when is a forecast of what its heading names", () => {
  test.each([
    ["a month", "## Ships\n\n### Lumen 4 lander\n\n- **Expected:** late June 2026\n", "2026-06-30"],
    ["a length of time", "## Ships\n\n### Lumen 4 lander\n\n**Timeline:** 15-45 days\n", "2026-06-18"],
    [
      "a chance with a limit",
      "## Ships\n\n### Lumen 4 lander\n\n- Launch probability: 70% within 30 days\n",
      "2026-06-03",
    ],
  ])("%s", (_, text, dueOn) => {
    expect(claims(text)).toMatchObject([
      { type: "forecast", condition: null, consequence: expect.stringMatching(/^Lumen 4 lander: /), dueOn },
    ])
  })

  test("in brackets", () => {
    expect(claims("## Plan of the yard\n\n- Sea trials (predicted: 1-15 December)\n")).toMatchObject([
      { type: "forecast", dueOn: "2026-12-15" },
    ])
  })

  test("unless it says that there is no time", () => {
    expect(claims("### Lumen 4 lander\n\n- Timeline: ongoing\n")).toEqual([])
  })
})

describe("an outlook's items that claim nothing", () => {
  test.each([
    ["tasks", "## Outlook\n\n- [ ] test the spare pumps\n- [x] order more cable\n"],
    ["fields of what is", "## Outlook\n\n- Status: under way\n- Method: divers and sonar\n"],
    ["what has happened", "## Outlook\n\n- The yard has delivered nine hulls\n"],
    ["what speaks to the reader", "## Outlook\n\n- Your boat: check the hull\n"],
  ])("%s", (_, text) => {
    expect(claims(text)).toEqual([])
  })
})

test("an order behind a semicolon watches on its own, without the dates before it", () => {
  const found = claims(
    "## What to watch\n\n- The lease may run to October 2027; watch for early sales of hulls.\n",
  )
  expect(found.at(-1)).toMatchObject({ type: "watch", consequence: "early sales of hulls", dueOn: null })
})
