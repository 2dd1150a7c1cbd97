import { describe, expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"

/** A Friday. */
const PUBLISHED_ON = "2026-05-08"
const read = (text: string) => readDigest(text, { publishedOn: PUBLISHED_ON, title: "Pier Notes" })
const spansOf = (text: string) =>
  read(text).dates.map(({ span }) =>
    span.startsOn === span.endsOn ? span.endsOn : `${span.startsOn}/${span.endsOn}`,
  )
const eventsOf = (text: string) => read(text).events.map(({ title, span }) => [title, span.endsOn])

describe("days that other days settle", () => {
  test.each([
    [
      "an apposition",
      "The crane fell on Monday, two days after inspectors left.",
      ["2026-05-04", "2026-05-02"],
    ],
    ["brackets that say it exactly", "The fair opens in ten days (18–21 May).", ["2026-05-18/2026-05-21"]],
    [
      "by then",
      "The vote is on 20 May. If no deal is found by then, the yard closes.",
      ["2026-05-20", "2026-05-08/2026-05-20"],
    ],
    ["a year that is out", "Expect a sale before the year is out.", ["2026-05-08/2026-12-31"]],
    ["this time next year", "By this time next year the ferry will be electric.", ["2026-05-08/2027-05-08"]],
    ["Thursday week", "The board meets on Thursday week.", ["2026-05-21"]],
    ["last Thursday, said on a Friday", "The mill said so last Thursday.", ["2026-04-30"]],
    ["a week ago today", "The mill reopened a week ago today.", ["2026-05-01"]],
    ["ahead of schedule", "The lock reopened on Monday, three weeks ahead of schedule.", ["2026-05-04"]],
    [
      "a stretch that opens on a weekday",
      "The crane is down from Sunday until 20 May.",
      ["2026-05-10/2026-05-20"],
    ],
    ["brought forward", "The yard pulled its launch forward to October 2.", ["2026-10-02"]],
    ["the summer recess", "A vote before the summer recess is on the table.", []],
    ["a list of weekdays", "- Monday: harbour board\n- Tuesday: fish auction", ["2026-05-11", "2026-05-12"]],
  ])("%s", (_, text, spans) => {
    expect(spansOf(text)).toEqual(spans)
  })
})

describe("events", () => {
  test("two days that follow each other are one happening", () => {
    expect(read("The council meets on 19 and 20 May.").events.map(({ span }) => span)).toMatchObject([
      { startsOn: "2026-05-19", endsOn: "2026-05-20" },
    ])
  })

  test("a table's line is named by its first cell and by what the column of days is of", () => {
    const table =
      "# Calendar of the banks\n\n| Bank | Decision | View |\n|---|---|---|\n| NRB | 19 May | no change |\n"
    expect(eventsOf(`${table}| SFB | 21 May | a cut |`)).toEqual([
      ["NRB decision", "2026-05-19"],
      ["SFB decision", "2026-05-21"],
    ])
  })

  test("advertisers, small print and what stands beside it tell of nothing", () => {
    const news = "The lock reopened on 4 May 2026 after a long repair. ".repeat(12)
    const text = `# Pier Notes\n\n${news}\n\n*From our partner:* Sail half price until 30 June 2026.\n\n---\n\nPier Notes is free. Data retrieved 6 May 2026.\n\n© 2019–2026 Pier Notes. Unsubscribe.`
    expect(read(text).events.map(({ span }) => span.endsOn)).toEqual(["2026-05-04"])
  })

  test.each([
    ["what did not happen", "The board did not close the quay on Monday."],
    ["what would be", "Had the lock opened in March, the ferry would run today."],
    ["the month that a figure is about", "April CPI came in above what traders had hoped."],
    ["what comes round every week", "These notes go out every other Sunday."],
  ])("not %s", (_, text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe("claims", () => {
  test.each([
    ["Were the board to sell the quay, crews would have to move.", "conditional", null],
    ["If June turns out dry, the canal goes below two metres.", "conditional", null],
    ["We think that the ferry passes a million riders within two weeks.", "forecast", "2026-05-22"],
    ["If he resigns before 1 June, consider it settled.", "conditional", "2026-05-31"],
  ])("%s", (text, type, dueOn) => {
    expect(read(text).predictions).toMatchObject([{ type, ...(dueOn !== null && { dueOn }) }])
  })

  test("a month that tells which high is meant limits nothing where a day does", () => {
    const [claim] = read("If the fleet sails on Tuesday, shares should pass their June high.").predictions
    expect(claim?.dueOn).toBe("2026-05-12")
  })
})

describe("forms of lists, tables and bets", () => {
  const predictionsOf = (text: string) => read(text).predictions.map(({ condition }) => condition)

  test.each([
    [
      "a verb of another clause",
      "Ruth Ode left on 1 May; Sven Lie takes over on 3 June.",
      ["2026-05-01", "2026-06-03"],
    ],
    ["a verb behind a comma", "Norvik reopens on 6 July, as the board was told.", ["2026-07-06"]],
    ["a name that ends like a past verb", "**United Ports, 3 November.** Annual meeting.", ["2026-11-03"]],
    ["a present have", "The mill shut; the board has its turn on June 29.", ["2026-06-29"]],
    ["a list of what is to come", "## Where to be\n\n- 9-20 Nov: harbour week", ["2026-11-09/2026-11-20"]],
    ["a cell", "| Mill | Reports |\n|---|---|\n| Oda | 01/06 after close |", ["2026-06-01"]],
    ["a score in a cell", "| Club | Won |\n|---|---|\n| Oda | 10/12 |", []],
    [
      "the day of the block above",
      "The lock shut on 20 May.\n\nThe same day the crane fell.",
      ["2026-05-20", "2026-05-20"],
    ],
  ])("%s", (_, text, spans) => {
    expect(spansOf(text)).toEqual(spans)
  })

  test("a label in bold takes along what is on its day", () => {
    expect(eventsOf("**Norvik, 3 June.** Election of the harbour master, again.")).toEqual([
      ["Norvik: Election of the harbour master", "2026-06-03"],
    ])
  })

  test.each([
    ["an order that nobody gives", "Lose 40, and the lows of spring come into play.", "Lose 40"],
    ["a lack", "No extension, and we are back above 90.", "No extension"],
    ["a colon", "Three misses in one season: then the run is over.", "Three misses in one season"],
    [
      "or else",
      "The yard has to sign by 29 May, or else the old terms apply.",
      "not: The yard has to sign by 29 May",
    ],
  ])("a condition without if: %s", (_, text, condition) => {
    expect(predictionsOf(text)).toEqual([condition])
  })

  test("what is and what was claim nothing", () => {
    expect(
      predictionsOf("No rain for weeks, and the rivers are low. Another defeat, and the coach resigned."),
    ).toEqual([])
  })
})

test("a sentence of the first lines that is nothing but a day is the digest's day", () => {
  const text =
    "# Pier Letters\n\n*Ferries and fog. 19 June 2026. Written on deck.*\n\nThe lock opens on 3 July 2026.\n"
  expect(readDigest(text).digest.publishedOn).toBe("2026-06-19")
})
