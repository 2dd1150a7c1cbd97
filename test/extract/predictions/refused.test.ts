import { describe, expect, test } from "vitest"
import { claims } from "./reading.ts"

describe("what claims nothing that can be checked later", () => {
  test.each([
    ["advice to the reader", "If you run the old firmware, upgrade now."],
    ["advice by order", "If the pump leaks, replace the seal."],
    ["advice in other words", "If your team exports steel, our guide will help."],
    ["what did not happen", "Had the bridge held, the train would have crossed."],
    ["what did not happen, with if", "If the bridge had held, the train would have crossed."],
    ["as if", "The markets moved as if nothing had been said."],
    ["if any", "Few ports, if any, stayed open."],
    ["an indirect question", "Reporters asked if the plant was safe."],
    ["a question", "Will the mill reopen in June?"],
    ["a past fact with a month", "The mill reopened in March and hired forty people."],
    ["an expectation given up", "The bridge was expected to open in June 2027, but the plan is dead."],
    ["a participle that decides nothing", "If used with care, the tool lasts for years."],
    ["a plain schedule on a day", "The council meets on June 9, 2026."],
    ["a month that looks like a modal", "On May 10 the price rose to 40 crowns."],
    ["in the event of a thing", "The guide helps crews in the event of a fire."],
    ["what others asked in the past", "There was a question about whether the pump works."],
    ["how software behaves", "If a request fails, the client sends it three times."],
    ["what may be true", "If true, that is a scandal."],
    ["provided as a verb", "The maps were provided by the survey and are free."],
  ])("%s", (_, text) => {
    expect(claims(text)).toEqual([])
  })
})

test("nothing is read from sources, code and navigation", () => {
  expect(
    claims("## Sources\n\n- If it rains, the mill will close.\n\n```\nif (a) then will be\n```\n"),
  ).toEqual([])
})
