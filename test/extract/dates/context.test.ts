import { describe, expect, test } from "vitest"
import { daySpan, monthSpan, rangeSpan } from "../../../src/domain/date-span.ts"
import { readDocument } from "../../../src/extract/blocks.ts"
import { readDatedSentences } from "../../../src/extract/dated-sentences.ts"
import { readDates } from "../../../src/extract/read-dates.ts"
import { aContext, read } from "./reading.ts"

describe("a governing heading", () => {
  test("supplies the year of a month's day", () => {
    expect(read("March 3: harbour fair", { heading: monthSpan(2028, 3) })).toEqual(["March 3: 2028-03-03"])
  })
  test("supplies the month of a weekday with a number", () => {
    expect(read("Mon 26: tender", { publishedOn: "2026-01-23" })).toEqual(["Mon 26: 2026-01-26"])
    expect(read("Thu 15: tender", { heading: monthSpan(2026, 10) })).toEqual(["Thu 15: 2026-10-15"])
  })
})

describe("a week named by a heading or title", () => {
  const heading = rangeSpan("2026-04-27", "2026-05-03")
  test("holds the weekdays below it", () => {
    expect(read("(Debate Tuesday, vote Wednesday)", { heading })).toEqual([
      "Tuesday: 2026-04-28",
      "Wednesday: 2026-04-29",
    ])
  })
  test("but not those of what has happened", () => {
    expect(read("The crew met on Monday.", { heading })).toEqual(["Monday: 2026-04-20"])
  })
  test("is found in the digest's title", () => {
    const text = "The harbour week ahead, 27 April – 3 May 2026\n\nFerries. Debate Tuesday.\n"
    const frame = { publishedOn: "2026-04-24", language: "en", title: text.slice(0, 45) }
    const dates = readDatedSentences(readDocument(text), frame).flatMap((sentence) => sentence.dates)
    expect(dates.find(({ words }) => words === "Tuesday")?.span.startsOn).toBe("2026-04-28")
  })
})

describe("a year in a name", () => {
  test.each([
    ["en", "the 2027 World Harbour Forum"],
    ["en", "at WWDC 2026"],
    ["zh", "2024年中国港口交易会将于九月开幕"],
    ["zh", "《2024年港口名录》"],
  ])("is marked in %s: %s", (language, text) => {
    expect(readDates(text, aContext({ language }))[0]?.rules).toContain("in-name")
  })
  test("and any other year is not", () => {
    expect(readDates("The Forum of 2027 Opens", aContext())[0]?.rules).toEqual(["year"])
  })
})

describe("the section's outlook", () => {
  test("decides the year where no verb does", () => {
    expect(read("October: harbour fair", { outlook: "ahead" })).toEqual(["October: 2026-10-01..2026-10-31"])
    expect(read("October: harbour fair", { outlook: "back" })).toEqual(["October: 2025-10-01..2025-10-31"])
  })
})

describe("the digest's cadence", () => {
  test("makes a Sunday weekly's week the coming one, unless it looks back", () => {
    const sunday = { publishedOn: "2026-04-19", cadence: "week" } as const
    expect(read("this week", sunday)).toEqual(["this week: 2026-04-20..2026-04-26"])
    expect(read("this week", { ...sunday, outlook: "back" })).toEqual(["this week: 2026-04-13..2026-04-19"])
  })
  test("makes a quarterly review's quarter the last three whole months", () => {
    const review = { publishedOn: "2026-05-01", cadence: "quarter" } as const
    expect(read("this quarter", review)).toEqual(["this quarter: 2026-02-01..2026-04-30"])
    expect(read("next quarter", review)).toEqual(["next quarter: 2026-05-01..2026-07-31"])
  })
})

describe("days counted from something dated", () => {
  const anchors = [daySpan("2026-03-02"), rangeSpan("2026-05-04", "2026-05-06")]
  test("count from the latest anchor", () => {
    expect(read("the same day", { anchors })).toEqual(["the same day: 2026-05-04..2026-05-06"])
    expect(read("the same week", { anchors })).toEqual(["the same week: 2026-05-04..2026-05-10"])
    expect(read("Ten days later", { anchors })).toEqual(["Ten days later: 2026-05-16"])
    expect(read("within 30 days of the vote", { anchors })).toEqual([
      "within 30 days of: 2026-05-06..2026-06-05",
    ])
    expect(read("After this date", { anchors })).toEqual(["After this date: 2026-05-07"])
    expect(read("ahead of the deadline", { anchors })).toEqual([
      "ahead of the deadline: <2026-04-21..2026-05-03",
    ])
  })
  test("prefer a date that stands right behind them", () => {
    expect(read("within 90 days of the vote, held a week ago")[0]).toBe(
      "within 90 days of: 2026-04-14..2026-07-13",
    )
    expect(read("two weeks after June 1")[0]).toBe("two weeks after: 2026-06-15")
  })
  test("keep their offset and say so when nothing dated is known", () => {
    const [reading] = readDates("within 60 days of the ruling", aContext())
    expect(reading).toMatchObject({ basis: "event", offset: "P60D" })
    expect(reading?.rules).toContain("no-anchor")
  })
})

describe("every reading says how it came about", () => {
  test("known and implied parts, basis, offset and role", () => {
    const [known] = readDates("by 1 June 2026", aContext())
    expect(known).toMatchObject({
      role: "deadline",
      basis: "absolute",
      implied: [],
      rules: ["day-month", "deadline"],
    })
    const [implied] = readDates("The fair opens in June", aContext())
    expect(implied).toMatchObject({ implied: ["year"], rules: ["month", "nearest-ahead"] })
    const [window] = readDates("within two weeks", aContext())
    expect(window).toMatchObject({ basis: "digest", offset: "P2W" })
    const [figure] = readDates("as of 31 March", aContext())
    expect(figure).toMatchObject({ role: "as_of" })
    const [vague] = readDates("in the coming months", aContext())
    expect(vague).toMatchObject({ basis: "none", span: { isEndOpen: true } })
  })
  test("offsets point at the exact words", () => {
    const text = "Ferries, idle since March 2025, return by the end of June 2026."
    for (const { start, end, words } of readDates(text, aContext()))
      expect(text.slice(start, end)).toBe(words)
  })
})
