import { describe, expect, test } from "vitest"
import {
  addDays,
  count,
  dayAt,
  daysBetween,
  dayWords,
  instantWords,
  longDayWords,
  monthWords,
  overdueWords,
  relativeWords,
  startOf,
  withInstants,
} from "../../web/src/words/days.ts"
import { edtfOf } from "../../web/src/words/edtf.ts"
import { conditionWords, confidenceWords, headline, labelOf } from "../../web/src/words/labels.ts"
import { eventLeftWords } from "../../web/src/words/standing.ts"

describe("days in words", () => {
  test("are the calendar's own, in a zone far from Greenwich too", () => {
    expect(process.env.TZ).toBe("Pacific/Chatham")
    expect(dayWords("2026-08-02")).toBe("2 Aug 2026")
    expect(longDayWords("2026-06-28")).toBe("28 June 2026")
    expect(monthWords("2026-12-01")).toBe("December 2026")
    expect(dayAt(startOf("2026-01-01"))).toBe("2026-01-01")
    expect(instantWords("2026-11-20T09:00:00.000Z")).toBe("20 Nov 2026, 09:00 UTC")
    expect(withInstants("ask again at 2026-11-20T09:00:00.000Z")).toBe("ask again at 20 Nov 2026, 09:00 UTC")
  })

  test("are counted over leap days and changes of the clock", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29")
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31)
    expect(daysBetween("2026-04-29", "2026-06-28")).toBe(60)
  })

  test.each([
    [0, "today"],
    [1, "tomorrow"],
    [-1, "yesterday"],
    [12, "in 12 days"],
    [58, "in 58 days"],
    [-12, "12 days ago"],
    [150, "in 5 months"],
    [-800, "2 years ago"],
  ])("%i days are %s", (days, words) => {
    expect(relativeWords(days)).toBe(words)
  })

  test("say how late something is in days, then in weeks", () => {
    expect(overdueWords(1)).toBe("1 day overdue")
    expect(overdueWords(20)).toBe("20 days overdue")
    expect(overdueWords(120)).toBe("17 weeks overdue")
  })

  test("count things with and without their plural", () => {
    expect(count(1, "event")).toBe("1 event")
    expect(count(1200, "event")).toBe("1,200 events")
  })
})

describe("what is left of an event", () => {
  const span = (
    startsOn: string,
    endsOn: string,
    precision: "day" | "range" | "year",
    isEndOpen = false,
  ) => ({
    startsOn,
    endsOn,
    precision,
    isEndOpen,
  })
  test("counts to its first day while that lies ahead, not to its last", () => {
    expect(eventLeftWords("upcoming", 2231, span("2027-01-01", "2032-12-31", "range"))).toBe("in 40 days")
  })

  test("says when it ends while it lasts, and 'within' where only its year is known", () => {
    expect(eventLeftWords("under_way", 3, span("2026-11-20", "2026-11-25", "range"))).toBe("ends in 3 days")
    expect(eventLeftWords("under_way", 39, span("2026-01-01", "2026-12-31", "year"))).toBe("within 39 days")
  })

  test("is nothing where no end was named or it was called off", () => {
    expect(eventLeftWords("under_way", 39, span("2026-01-01", "2026-12-31", "range", true))).toBe("")
    expect(eventLeftWords("past", 39, span("2026-01-01", "2026-12-31", "year"))).toBe("")
    expect(eventLeftWords("cancelled", 39, span("2026-12-31", "2026-12-31", "day"))).toBe("")
  })
})

describe("a date as people type it", () => {
  test.each([
    ["2 Aug 2026", "2026-08-02"],
    ["August 2, 2026", "2026-08-02"],
    ["Aug. 2 2026", "2026-08-02"],
    ["August 2026", "2026-08"],
    ["Q3 2026", "2026-35"],
    ["h2 2026", "2026-41"],
    ["2026", "2026"],
    ["2026-08-02", "2026-08-02"],
    ["21 Apr 2026 to 23 Apr 2026", "2026-04-21/2026-04-23"],
    ["until 31 May 2026", "../2026-05-31"],
    ["from 2027", "2027/.."],
  ])("%s is %s", (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf)
  })

  test("that is none goes to the server as it stands, which says what is wrong", () => {
    expect(edtfOf("  next  Tuesday ")).toBe("next Tuesday")
    expect(edtfOf("31 Foo 2026")).toBe("31 Foo 2026")
  })
})

test("values of the API are read as words", () => {
  expect(["ai", "legal", "under_way", "due_soon"].map(labelOf)).toEqual([
    "AI",
    "Legal",
    "Under way",
    "Due soon",
  ])
  expect([0.99, 0.8, 0.6, 0.2].map(confidenceWords)).toEqual([
    "very sure",
    "fairly sure",
    "not quite sure",
    "unsure",
  ])
})

describe("a claim's condition", () => {
  test.each([
    ["prices fall", { word: "If", rest: "prices fall" }],
    ["unless prices fall", { word: "Unless", rest: "prices fall" }],
    ["Unless prices fall", { word: "Unless", rest: "prices fall" }],
    ["not: prices fall", { word: "Unless", rest: "prices fall" }],
    ["notable prices fall", { word: "If", rest: "notable prices fall" }],
  ])("%s begins with the word it means", (condition, words) => {
    expect(conditionWords(condition)).toEqual(words)
  })

  test.each([
    ["prices fall", "Prices fall"],
    ["If prices fall, then rents do", "If prices fall, then rents do"],
    ["If unless prices fall, then rents do", "Unless prices fall, then rents do"],
    ["If not: prices fall, then rents do", "Unless prices fall, then rents do"],
  ])("in the title %s never reads “If unless”", (title, shown) => {
    expect(headline(title)).toBe(shown)
  })
})
