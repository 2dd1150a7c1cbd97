import { describe, expect, test } from "vitest"
import { addDays, type CalendarDay, calendarDay } from "../../src/domain/calendar-day.ts"
import { occurrences } from "../../src/domain/recurrence.ts"
import { offsetWords } from "../../web/src/words/distance.ts"
import { repeatsFrom } from "../../web/src/words/repeats.ts"

const DAY_BEFORE = calendarDay(2027, 12, 31)

describe("the rules offered for something that repeats", () => {
  test("hold on its first day, whichever day of a leap year it is, and come again", () => {
    let first: CalendarDay = DAY_BEFORE
    const wrong: string[] = []
    for (let step = 0; step < 366; step++) {
      first = addDays(first, 1)
      const offered = repeatsFrom(first)
      if (offered.length < 4) wrong.push(`too few from ${first}`)
      for (const { rule } of offered) {
        const [one, two] = occurrences(rule, first, addDays(first, 366))
        if (one !== first || two === undefined) wrong.push(`${rule} from ${first}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test("say the place of the weekday in its month, and the last for a fifth", () => {
    const words = (first: string) => repeatsFrom(first).map((one) => one.words)
    expect(words("2026-12-15")).toContain("Every three months on the third Tuesday")
    expect(words("2026-12-31")).toContain("Every month on the last Thursday")
    expect(words("soon")).toEqual([])
  })
})

test("a distance of one unit is said in words", () => {
  expect(["P14D", "P1M", "P1M3D"].map(offsetWords)).toEqual(["14 days", "1 month", "P1M3D"])
})
