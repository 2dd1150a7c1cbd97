import { describe, expect, test } from "vitest"
import { countEntries, fromThisMonth, toSections } from "../../web/src/pages/list-sections.ts"
import { aClaim, anItem, aView } from "./items.ts"

const TODAY = "2026-11-22"
const titles = (sections: { title: string }[]) => sections.map((section) => section.title)

describe("the list", () => {
  test("puts an event under the month it begins in and a claim under the one it is asked about", () => {
    const sections = toSections(aView([anItem(), aClaim({ daysLeft: 10, standing: "open" })]), TODAY)
    expect(titles(sections)).toEqual(["April 2026", "December 2026"])
  })

  test("gives what is no more exact than a quarter or a year a section of its own, before its months", () => {
    const sections = toSections(
      aView([
        anItem({ id: "evt_1", startsOn: "2026-07-03", endsOn: "2026-07-03" }),
        anItem({
          id: "evt_2",
          startsOn: "2026-07-01",
          endsOn: "2026-09-30",
          precision: "quarter",
          when: "Q3 2026",
        }),
        anItem({
          id: "evt_3",
          startsOn: "2026-01-01",
          endsOn: "2026-12-31",
          precision: "year",
          when: "2026",
        }),
      ]),
      TODAY,
    )
    expect(titles(sections)).toEqual(["2026", "Q3 2026", "July 2026"])
  })

  test("does not give a claim without a limit a day that nobody named", () => {
    const [section] = toSections(aView([aClaim({ isEndOpen: true, daysLeft: 0 })]), TODAY)
    expect(section?.entries[0]?.day).toBe("no limit")
  })

  test("loses no item, counted ones included", () => {
    const bin = {
      id: "bin_1",
      startsOn: "2026-04-01",
      endsOn: "2026-04-30",
      topic: "ai" as const,
      count: 12,
      topTitle: "A launch",
    }
    const sections = toSections(aView([anItem(), aClaim()], [bin]), TODAY)
    expect(countEntries(sections)).toBe(3)
  })

  test("from this month on keeps what has not ended, however early it began", () => {
    const sections = toSections(
      aView([
        anItem({ id: "evt_1" }),
        anItem({ id: "evt_2", startsOn: "2026-04-01", endsOn: "2027-03-31", precision: "range" }),
        anItem({ id: "evt_3", startsOn: "2026-11-01", endsOn: "2026-11-01" }),
      ]),
      TODAY,
    )
    const left = fromThisMonth(sections, TODAY)
    expect(left.flatMap((section) => section.entries.map((entry) => entry.id))).toEqual(["evt_2", "evt_3"])
  })
})
