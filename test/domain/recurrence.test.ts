import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { occurrences } from "../../src/domain/recurrence.ts"
import { readRule } from "../../src/domain/recurrence-rule.ts"

const daysOf = (rule: string, startsOn: string, until: string) => [...occurrences(rule, startsOn, until)]

/** The same by ical.js, an independent reading of the same standard. */
function oracle(rule: string, startsOn: string, until: string): string[] {
  const start = ICAL.Time.fromDateString(startsOn)
  const iterator = ICAL.Recur.fromString(rule).iterator(start)
  const days: string[] = []
  for (let next = iterator.next(); next && next.toString() <= until; next = iterator.next())
    days.push(next.toString())
  return days
}

describe("the days of a series", () => {
  test("third Tuesdays of the first month of each quarter", () => {
    expect(daysOf("FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU", "2026-04-21", "2027-02-01")).toEqual([
      "2026-04-21",
      "2026-07-21",
      "2026-10-20",
      "2027-01-19",
    ])
  })

  test("the 31st leaves out shorter months, and 29 February other years", () => {
    expect(daysOf("FREQ=MONTHLY", "2026-01-31", "2026-06-01")).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ])
    expect(daysOf("FREQ=YEARLY", "2024-02-29", "2033-01-01")).toEqual([
      "2024-02-29",
      "2028-02-29",
      "2032-02-29",
    ])
  })

  test("a first day that does not fit the rule is none of its days", () => {
    expect(daysOf("FREQ=WEEKLY;BYDAY=FR;COUNT=2", "2026-04-21", "2026-12-31")).toEqual([
      "2026-04-24",
      "2026-05-01",
    ])
  })

  const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU")
  const set = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 })
  const part = (name: string, values: fc.Arbitrary<unknown[]>) =>
    fc.option(
      values.map((list) => `${name}=${list.join(",")}`),
      { nil: null },
    )
  const rest = fc.tuple(
    fc.integer({ min: 1, max: 4 }).map((interval) => `INTERVAL=${interval}`),
    fc.option(
      fc.integer({ min: 1, max: 12 }).map((count) => `COUNT=${count}`),
      { nil: null },
    ),
  )
  const ordinal = fc.tuple(fc.constantFrom("1", "2", "3", "-1", ""), weekday).map((pair) => pair.join(""))
  // A day that two parts name (1MO and MO) is one day; ical.js counts it twice towards COUNT.
  const ordinals = set(ordinal).filter(
    (list) => !list.some((part) => list.some((other) => part !== other && part.endsWith(other))),
  )
  const rules = fc
    .oneof(
      fc.tuple(fc.constant("FREQ=DAILY")),
      fc.tuple(fc.constant("FREQ=WEEKLY"), part("BYDAY", set(weekday))),
      fc.tuple(
        fc.constant("FREQ=MONTHLY"),
        fc.oneof(part("BYDAY", ordinals), part("BYMONTHDAY", set(fc.integer({ min: 1, max: 31 })))),
      ),
      fc.tuple(
        fc.constant("FREQ=YEARLY"),
        part("BYMONTH", set(fc.integer({ min: 1, max: 12 }))),
        part("BYDAY", ordinals),
      ),
    )
    .chain((parts) => rest.map((more) => [...parts, ...more].filter((text) => text !== null).join(";")))
  const days = fc
    .date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2030-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    // Days that every month has: where February lacks the day, ical.js answers with 1 March, the standard with none.
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day.slice(8) <= "28")

  test("are those of ical.js for any rule of the kinds that series use", () => {
    fc.assert(
      fc.property(rules, days, (rule, startsOn) => {
        const until = `${Number(startsOn.slice(0, 4)) + 5}-06-30`
        expect(daysOf(rule, startsOn, until)).toEqual(oracle(rule, startsOn, until))
      }),
      { numRuns: 400 },
    )
  })
})

test.each([
  ["", "is not NAME=VALUE"],
  ["FREQ=HOURLY", "FREQ must be one of"],
  ["FREQ=DAILY;FREQ=DAILY", "once"],
  ["FREQ=DAILY;BYSETPOS=1", "BYSETPOS is not a part"],
  ["FREQ=DAILY;COUNT=2;UNTIL=20260101", "exclude each other"],
  ["FREQ=WEEKLY;BYDAY=2TU", "numbers only where"],
  ["FREQ=WEEKLY;BYMONTHDAY=3", "does not go with"],
  ["FREQ=MONTHLY;BYDAY=0TU", "BYDAY must be"],
  ["FREQ=MONTHLY;BYMONTH=13", "BYMONTH must be"],
  ["FREQ=YEARLY;UNTIL=tomorrow", "UNTIL must be"],
])("the rule %j is refused, saying why", (rule, why) => {
  expect(() => readRule(rule)).toThrow(why)
})
