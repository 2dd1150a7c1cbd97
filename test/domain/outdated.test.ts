import { describe, expect, test } from "vitest"
import { whyOutdated, whyUnasked } from "../../src/domain/outdated.ts"
import type { Occurrence, ReminderRule } from "../../src/domain/reminder.ts"
import type { Remindable } from "../../src/domain/reminder-changes.ts"
import { DEFAULT_RULE } from "../../src/domain/reminder-rule.ts"

const [DUE, START, OTHER] = ["2026-06-20", "2026-06-10", "2026-07-01"]

const anOccurrence = (some: Partial<Occurrence> = {}) =>
  ({ anchor: "due", dueOn: DUE, lead: "P7D", acknowledgedAt: null, ...some }) as Occurrence
const seen = (dueOn: string) => anOccurrence({ dueOn, acknowledgedAt: "2026-06-13T09:00:00.000Z" })

describe("a message that waits to be sent", () => {
  test.each([
    ["holds while its day is the thing's", {}, {}, [], null],
    ["holds at the start of the thing", { anchor: "start", dueOn: START }, {}, [], null],
    ["does not when the thing is settled", {}, { gone: "resolved" }, [], "resolved"],
    ["does not when the day moved", { dueOn: OTHER }, {}, [], "moved"],
    ["does not when the start moved", { anchor: "start", dueOn: DUE }, {}, [], "moved"],
    ["does not when there is no day any more", {}, { dueOn: null }, [], "moved"],
    ["does not when somebody said of the day that it was seen", {}, {}, [seen(DUE)], "acknowledged"],
    ["holds when somebody said so of another day", {}, {}, [seen(OTHER)], null],
  ] as [string, Partial<Occurrence>, Partial<Remindable>, Occurrence[], string | null][])(
    "%s",
    (_name, occurrence, thing, existing, why) => {
      const it = { dueOn: DUE, startsOn: START, gone: null, ...thing } as Remindable
      expect(whyOutdated(anOccurrence(occurrence), it, existing)).toBe(why)
    },
  )
})

describe("what a rule had said", () => {
  test.each([
    ["is asked for as long as its lead is", {}, {}, true, null],
    ["is not when another lead took its place", { lead: "P3D" }, {}, true, "rule_changed"],
    ["is not when the rule is withdrawn", {}, { withdrawnAt: "2026-06-01" }, true, "rule_changed"],
    ["is not when the rule rests", {}, { state: "paused" }, true, "muted"],
    ["is not when the thing answers its query no more", {}, {}, false, "no_longer_matches"],
    [
      "is asked for at the start where the rule says so",
      { anchor: "start" },
      { remindsOfStart: true },
      true,
      null,
    ],
    ["is not at the start otherwise", { anchor: "start" }, {}, true, "rule_changed"],
    ["is asked for again while the rule repeats", { anchor: "overdue", lead: "2" }, {}, true, null],
    [
      "is not when it repeats no more",
      { anchor: "overdue", lead: "2" },
      { overdueEvery: null },
      true,
      "rule_changed",
    ],
    ["is asked for where the day moved", { anchor: "moved", lead: "1" }, { overdueEvery: null }, true, null],
    ["is asked for by who put it off", { anchor: "snooze", lead: "1" }, { leads: [] }, true, null],
  ] as [string, Partial<Occurrence>, Partial<ReminderRule>, boolean, string | null][])(
    "%s",
    (_name, occurrence, some, isMatching, why) => {
      const rule = { ...DEFAULT_RULE, withdrawnAt: null, ...some } as ReminderRule
      expect(whyUnasked(rule, anOccurrence(occurrence), isMatching)).toBe(why)
    },
  )
})
