import { describe, expect, test } from "vitest"
import { easterOf, lunarNewYearOf, thanksgivingOf } from "../../../src/extract/dates/feasts.ts"

const YEARS = Array.from({ length: 60 }, (_, index) => 1991 + index)

describe("feasts that move", () => {
  // Dates of the Astronomical Applications Department of the U.S. Naval Observatory.
  test.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
  ])("Easter of %i", (year, day) => {
    expect(easterOf(year)).toBe(day)
  })

  test("Thanksgiving is the fourth Thursday of November", () => {
    expect([2025, 2026, 2027].map(thanksgivingOf)).toEqual(["2025-11-27", "2026-11-26", "2027-11-25"])
  })

  test("Lunar New Year is the first day of the Chinese calendar's year, as ICU has it", () => {
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", {
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    })
    for (const year of YEARS)
      expect([year, chinese.format(new Date(`${lunarNewYearOf(year)}T00:00:00Z`))]).toEqual([year, "1/1"])
  })
})
