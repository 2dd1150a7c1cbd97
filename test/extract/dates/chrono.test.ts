import { casual } from "chrono-node"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../src/domain/calendar-day.ts"
import { readDates } from "../../../src/extract/read-dates.ts"
import { aContext, PUBLISHED_ON } from "./reading.ts"

interface Days {
  first: string
  last: string
}

/** First and last day as chrono-node reads them, forward of noon on the digest's day. */
function asChrono(text: string): Days | null {
  const [result] = casual.parse(text, new Date(`${PUBLISHED_ON}T12:00:00`))
  if (!result) return null
  const day = (of: { get(part: "year" | "month" | "day"): number | null }): string =>
    [of.get("year"), of.get("month"), of.get("day")].map((part) => String(part).padStart(2, "0")).join("-")
  return { first: day(result.start), last: day(result.end ?? result.start) }
}

function asOurs(text: string): Days | null {
  const [reading] = readDates(text, aContext())
  return reading ? { first: reading.span.startsOn, last: reading.span.endsOn } : null
}

const DAYS = Array.from({ length: 40 }, (_, index) => addDays("2024-01-03", index * 37))
const NAMES = "January February March April May June July August September October November December".split(
  " ",
)

describe("agrees with chrono-node where it is right", () => {
  test.each(DAYS)("on the day %s in four styles", (iso) => {
    const [year, month, day] = [
      iso.slice(0, 4),
      NAMES[Number(iso.slice(5, 7)) - 1] ?? "",
      Number(iso.slice(8)),
    ]
    const styles = [
      iso,
      `${month} ${day}, ${year}`,
      `${day} ${month} ${year}`,
      `${month.slice(0, 3)} ${day}, ${year}`,
    ]
    for (const style of styles) {
      const text = `The harbour fair: ${style}.`
      expect(asOurs(text)).toEqual(asChrono(text))
      expect(asOurs(text)).toEqual({ first: iso, last: iso })
    }
  })

  test.each([
    "June 3 - 5, 2027",
    "3-5 June 2027",
    "June 3, 2027 to July 9, 2027",
    "3 June 2027 - 9 July 2027",
    "May 30 - June 2, 2026",
  ])("on the range %s", (text) => {
    expect(asOurs(text)).toEqual(asChrono(text))
  })

  test.each(["today", "tomorrow", "yesterday", "last Thursday", "next Friday", "this Friday"])(
    "on %s",
    (text) => {
      expect(asOurs(text)).toEqual(asChrono(text))
    },
  )
})

describe("differs from chrono-node where it is wrong", () => {
  test.each<[text: string, ours: Days]>([
    ["this week", { first: "2026-04-20", last: "2026-04-26" }],
    ["next week", { first: "2026-04-27", last: "2026-05-03" }],
    ["the third quarter of 2026", { first: "2026-07-01", last: "2026-09-30" }],
    ["the fair closes by the end of 2027", { first: PUBLISHED_ON, last: "2027-12-31" }],
    ["2H26", { first: "2026-07-01", last: "2026-12-31" }],
    ["within 60 days", { first: PUBLISHED_ON, last: "2026-06-20" }],
    ["The fair runs Nov. 4-6.", { first: "2026-11-04", last: "2026-11-06" }],
    ["from 2027 to 2032", { first: "2027-01-01", last: "2032-12-31" }],
    ["mid-May", { first: "2026-05-11", last: "2026-05-20" }],
    ["through June", { first: PUBLISHED_ON, last: "2026-06-30" }],
    ["The union voted Friday.", { first: "2026-04-17", last: "2026-04-17" }],
  ])("%s", (text, ours) => {
    expect(asOurs(text)).toEqual(ours)
    expect(asChrono(text)).not.toEqual(ours)
  })
})
