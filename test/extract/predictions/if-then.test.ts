import { describe, expect, test } from "vitest"
import { claims, read } from "./reading.ts"

describe("a condition before its consequence", () => {
  test.each([
    ["If the strike ends, the mills will reopen.", "the strike ends", "the mills will reopen"],
    ["If wages rise, margins shrink.", "wages rise", "margins shrink"],
    ["But if the dam holds, then the valley stays dry.", "the dam holds", "the valley stays dry"],
    ["Should the court refuse, the merger is off.", "the court refuse", "the merger is off"],
    ["Unless rain comes, the harvest fails.", "unless rain comes", "the harvest fails"],
    [
      "Once ratified by both chambers, the pact will enter into force.",
      "ratified by both chambers",
      "the pact will enter into force",
    ],
    [
      "If copper tops $12,000 a tonne, expect a wave of substitution.",
      "copper tops $12,000 a tonne",
      "a wave of substitution",
    ],
    [
      "If growth slows, hiring stalls, and prices fall, the bank will cut.",
      "growth slows, hiring stalls, and prices fall",
      "the bank will cut",
    ],
    [
      "If the vote on June 9, 2026, at noon fails, it could topple the cabinet.",
      "the vote on June 9, 2026, at noon fails",
      "it could topple the cabinet",
    ],
    [
      "If the **ferry** line ([docs](https://example.org/a,b)) closes, islanders lose a lifeline.",
      "the ferry line (docs) closes",
      "islanders lose a lifeline",
    ],
  ])("%s", (text, condition, consequence) => {
    expect(claims(text)).toMatchObject([{ type: "conditional", condition, consequence }])
  })
})

describe("a condition after its consequence", () => {
  test.each([
    ["The mine will close if nickel stays under $15,000.", "nickel stays under $15,000"],
    ["The rules take effect in June, provided the senate does not object.", "the senate does not object"],
    ["The bank won't move before July unless the currency slides.", "unless the currency slides"],
    ["The firm pledged to hire again each time orders pass a thousand.", "orders pass a thousand"],
    [
      "The levy starts in 2027, and the guild has threatened to strike if wages stay flat.",
      "wages stay flat",
    ],
    ["The licence is worthless if the port stays shut.", "the port stays shut"],
  ])("%s", (text, condition) => {
    expect(claims(text)).toMatchObject([{ type: "conditional", condition }])
  })
})

test("two conditions of one sentence are two claims, each on its own stretch", () => {
  const found = read("If the dam holds, towns stay dry; if the dam breaks, two towns are lost.")
  expect(found.map((one) => one.condition)).toEqual(["the dam holds", "the dam breaks"])
  expect(found[0]?.mentions[0]?.end).toBeLessThanOrEqual(found[1]?.mentions[0]?.start ?? 0)
})

test("an answering condition takes the words of the claim before it", () => {
  const found = claims("Watch whether the ferry line reopens. If it does, island rents will rise.")
  expect(found[1]).toMatchObject({ type: "conditional", condition: "the ferry line reopens" })
})

test("a contrary subject is a condition", () => {
  expect(
    claims("If rain comes, wheat falls. Conversely, a dry month could double the price.")[1],
  ).toMatchObject({
    type: "conditional",
    condition: "a dry month",
    consequence: "double the price",
  })
})

test("who said it is left out, with the day on which it was said", () => {
  expect(claims("If the dam breaks, we will rebuild it, the mayor said on Friday.")).toMatchObject([
    { consequence: "we will rebuild it", dueOn: null },
  ])
})

describe("conditions in other words", () => {
  test.each([
    ["A break below 58,000 opens the door to 52,000.", "A break below 58,000", "opens the door to 52,000"],
    ["No deal by June means a strike in July.", "No deal by June", "a strike in July"],
    [
      "The moment rates dip under 5%, refinancing will surge.",
      "rates dip under 5%",
      "refinancing will surge",
    ],
    ["Only if the well flows will the partners go on.", "the well flows", "will the partners go on"],
    ["The bill dies if the senate adjourns first.", "the senate adjourns first", "The bill dies"],
  ])("%s", (text, condition, consequence) => {
    expect(claims(text)).toMatchObject([{ type: "conditional", condition, consequence }])
  })
})
