import { describe, expect, test } from "vitest"
import { easterOf, lunarNewYearOf, thanksgivingOf } from "../../../src/extract/dates/feasts.ts"

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

  // Dates of the Hong Kong Observatory; on 6 February 2027 the moon is new four minutes before midnight in China.
  test.each([
    "2004-01-22",
    "2015-02-19",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    "2027-02-06",
    "2028-01-26",
    "2029-02-13",
    "2030-02-03",
  ])("Lunar New Year is on %s", (day) => {
    expect(lunarNewYearOf(Number(day.slice(0, 4)))).toBe(day)
  })
})
