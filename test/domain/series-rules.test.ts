import { describe, expect, test } from "vitest"
import { movedRule } from "../../src/domain/moved-rule.ts"
import { occurrences } from "../../src/domain/recurrence.ts"
import { endedRule, recountedRule, ruleWords } from "../../src/domain/rule-words.ts"

describe("a rule in words", () => {
  test.each([
    ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=3TU", "every third Tuesday of January, April, July and October"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "every last Friday of the month"],
    ["FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO", "every 2 months on the second Monday"],
    ["FREQ=WEEKLY", "every week on Tuesday"],
    ["FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "every 2 weeks on Thursday"],
    ["FREQ=MONTHLY", "every month on the 21st"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "every month on Friday, if it is the 13th"],
    ["FREQ=YEARLY", "every year on 21 April"],
    ["FREQ=YEARLY;BYMONTH=6", "every year on the 21st of June"],
    ["FREQ=DAILY;INTERVAL=10;COUNT=3", "every 10 days 3 times"],
    ["FREQ=MONTHLY;UNTIL=20270119", "every month on the 21st until 19 Jan 2027"],
  ])("%s", (rule, words) => {
    expect(ruleWords(rule, "2026-04-21")).toBe(words)
  })
})

describe("one day and all that follow, moved", () => {
  test.each([
    ["FREQ=MONTHLY;BYDAY=3TU", "2026-10-20", "2026-10-22", "FREQ=MONTHLY;BYDAY=4TH"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "2026-10-30", "2026-10-29", "FREQ=MONTHLY;BYDAY=-1TH"],
    ["FREQ=WEEKLY;BYDAY=MO,TH", "2026-10-22", "2026-10-23", "FREQ=WEEKLY;BYDAY=MO,FR"],
    ["FREQ=MONTHLY;BYMONTHDAY=15", "2026-10-15", "2026-10-17", "FREQ=MONTHLY;BYMONTHDAY=17"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2026-10-31", "2026-10-30", "FREQ=MONTHLY;BYMONTHDAY=-2"],
    [
      "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=3TU",
      "2026-10-20",
      "2026-11-03",
      "FREQ=YEARLY;BYMONTH=2,5,8,11;BYDAY=1TU",
    ],
    ["FREQ=MONTHLY", "2026-10-20", "2026-10-22", "FREQ=MONTHLY"],
  ])("%s from %s to %s", (rule, from, to, moved) => {
    expect(movedRule(rule, from, to)).toBe(moved)
    expect([...occurrences(moved, to, "2028-01-01")][0]).toBe(to)
  })

  test("weekdays counted within the year, and a day that is none of the rule's, are refused", () => {
    expect(() => movedRule("FREQ=YEARLY;BYDAY=20MO", "2026-05-18", "2026-05-19")).toThrow()
    expect(() => movedRule("FREQ=WEEKLY;BYDAY=MO", "2026-05-19", "2026-05-20")).toThrow(/none of the days/)
  })
})

test("an end replaces any other, and a number of days is counted on", () => {
  expect(endedRule("FREQ=WEEKLY;COUNT=9;BYDAY=MO", "2026-12-31")).toBe("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231")
  expect(recountedRule("FREQ=WEEKLY;COUNT=9", 4)).toBe("FREQ=WEEKLY;COUNT=4")
  expect(recountedRule("FREQ=WEEKLY", 4)).toBe("FREQ=WEEKLY")
})
