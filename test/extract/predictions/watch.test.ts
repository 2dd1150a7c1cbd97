import { describe, expect, test } from "vitest"
import { claims, read } from "./reading.ts"

describe("words that name what to watch", () => {
  test.each([
    ["Watch whether the guild signs.", "the guild signs"],
    ["What to watch: the tender for the harbour.", "the tender for the harbour"],
    ["The key test will be whether the lock gates hold.", "the lock gates hold"],
    ["It remains to be seen whether the tram returns.", "the tram returns"],
    ["Keep an eye on timber prices in the north.", "timber prices in the north"],
    ["Shippers are encouraged to track when bookings open.", "bookings open"],
    ["Unions are watching to see if the yard rehires.", "the yard rehires"],
  ])("%s", (text, consequence) => {
    expect(claims(text)).toMatchObject([{ type: "watch", condition: null, consequence }])
  })
})

test("several watches of one sentence are split, and only the first takes its date", () => {
  const found = read("Signal to watch: whether the yard rehires in Q3, and whether the guild signs.")
  expect(found.map((one) => [one.consequence, one.dueOn])).toEqual([
    ["the yard rehires in Q3", "2026-09-30"],
    ["the guild signs", null],
  ])
  expect(found[1]?.mentions[0]?.words).toBe("whether the guild signs.")
})

test("numbered watches of one sentence are split", () => {
  const found = claims(
    "Things to watch: (1) whether the yard rehires; (2) the guild's vote; (3) timber prices.",
  )
  expect(found.map((one) => one.consequence)).toEqual([
    "the yard rehires",
    "the guild's vote",
    "timber prices",
  ])
})

describe("items under a heading", () => {
  test("to watch are watches, unless they only name a day", () => {
    const found = claims(
      "## What to watch\n\n- Timber above 600 crowns\n- Council meeting on June 9\n- If the lock fails, barges stop.\n",
    )
    expect(found.map((one) => [one.type, one.consequence])).toEqual([
      ["watch", "Timber above 600 crowns"],
      ["conditional", "barges stop"],
    ])
  })

  test("to watch may be questions with a day", () => {
    expect(claims("## Watch list\n\n- Does the guild vote at its June 9 meeting?\n")).toMatchObject([
      { type: "watch", dueOn: "2026-06-09" },
    ])
  })

  test("of conditions are the conditions of what it names", () => {
    expect(claims("**Exit conditions**\n- Timber falls below 400\n")).toMatchObject([
      { type: "conditional", condition: "Timber falls below 400", consequence: "Exit" },
    ])
  })

  test("of a case are scenarios", () => {
    expect(claims("## Bear case\n\n- Two mills close for good\n")).toMatchObject([{ type: "scenario" }])
  })

  test("take the day of their heading where they have none", () => {
    const found = claims("## What to watch today\n\n- Timber above 600 crowns\n")
    expect(found).toMatchObject([{ dueOn: "2026-05-04" }])
  })
})

test("a label of what may come makes a scenario", () => {
  expect(claims("What failure looks like: the yard closes and the guild sues.")).toMatchObject([
    { type: "scenario", consequence: "the yard closes and the guild sues" },
  ])
})

test("a scenario that hangs on a case keeps the whole case as its condition", () => {
  expect(claims("What changes if this works: the ferry runs at night.")).toMatchObject([
    {
      type: "scenario",
      condition: expect.stringMatching(/^this works/),
      consequence: "the ferry runs at night",
    },
  ])
})

test("what remains to be seen is watched, whatever word asks for it", () => {
  expect(claims("It remains to be seen if the coalition survives the budget.")).toMatchObject([
    { type: "watch", consequence: "the coalition survives the budget" },
  ])
})

test("what the writer predicts with a limit is a forecast", () => {
  expect(claims("Our prediction: Calder wins the tender by the end of September.")).toMatchObject([
    { type: "forecast", dueOn: "2026-09-30" },
  ])
})
