import { describe, expect, test } from "vitest"
import { addDays } from "../../src/domain/calendar-day.ts"
import { chooseFiring } from "../../src/domain/firing.ts"
import type { Occurrence, ReminderRule } from "../../src/domain/reminder.ts"
import { planChanges, type Remindable } from "../../src/domain/reminder-changes.ts"
import { DEFAULT_RULE } from "../../src/domain/reminder-rule.ts"

const START = Date.parse("2026-05-01T09:00:00.000Z")

const aRule = (some: Partial<ReminderRule> = {}): ReminderRule => ({
  ...DEFAULT_RULE,
  id: "rul_1",
  owner: "mara",
  timeZone: "Pacific/Chatham",
  revision: 1,
  createdAt: "",
  updatedAt: "",
  withdrawnAt: null,
  ...some,
})

const aThing = (some: Partial<Remindable> = {}): Remindable => ({
  thing: "prediction",
  id: "prd_1",
  revision: 1,
  dueOn: "2026-06-20",
  startsOn: null,
  wantsVerdict: true,
  isReview: false,
  gone: null,
  ...some,
})

/** All reminders of one thing under one rule, changed as a ledger would change them. */
function aBook() {
  const all: Occurrence[] = []
  const plan = (rule: ReminderRule, thing: Remindable, isMatching: boolean, now: Date): number => {
    const { added, changed } = planChanges(rule, thing, isMatching, all, { now, since: now })
    for (const { occurrence, to } of changed) Object.assign(occurrence, to)
    for (const one of added)
      all.push({
        ...one,
        id: `occ_${all.length}`,
        lateSeconds: null,
        firedAt: null,
        acknowledgedAt: null,
        acknowledgedBy: null,
        snoozedUntil: null,
        revision: 1,
        createdAt: "",
        updatedAt: "",
      })
    return added.length + changed.length
  }
  /** Says what is due; gives what was said. */
  const fire = (rule: ReminderRule, dueOn: string, now: Date): string[] => {
    const due = all.filter((one) => one.state === "planned" && one.fireAt <= now.toISOString())
    const wasMissed = all.some((one) => one.anchor === "missed" && one.dueOn === dueOn)
    const { say, collapsed } = chooseFiring(rule, dueOn, due, wasMissed, now)
    for (const one of collapsed) Object.assign(one, { state: "skipped", reason: "collapsed" })
    if (say === null) return []
    const fired = { state: "fired", firedAt: now.toISOString() } as const
    if (!("missed" in say)) Object.assign(say, fired)
    else if (due[0]) all.push({ ...due[0], anchor: "missed", lead: "", id: `occ_${all.length}`, ...fired })
    return ["missed" in say ? `missed ${say.missed}` : `${say.anchor} ${say.lead} ${say.dueOn}`]
  }
  return { all, plan, fire }
}

describe("whatever happens to a thing and its rule", () => {
  test.each(Array.from({ length: 40 }, (_, index) => index + 1))("in any order (%i)", (seed) => {
    let state = seed * 104_729
    const random = (below: number): number => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
      return Math.floor((state / 4_294_967_296) * below)
    }
    const book = aBook()
    let [rule, thing, isMatching] = [aRule(), aThing(), true]
    let time = START
    const said: string[] = []
    for (let step = 0; step < 120; step++) {
      time += (random(5) === 0 ? random(3) - 1 : 0) * 86_400_000 + random(30) * 3_600_000
      const now = new Date(time)
      // What keeps it from being said does not last long.
      if (random(3) > 0) {
        thing = { ...thing, gone: null }
        rule = { ...rule, state: "active" }
        isMatching = true
      }
      const what = random(40)
      if (what === 0) thing = { ...thing, dueOn: addDays("2026-05-10", random(90)) }
      if (what === 1) thing = { ...thing, gone: random(3) === 0 ? "resolved" : null }
      if (what === 2) isMatching = random(4) > 0
      if (what === 3) rule = { ...rule, leads: ["P30D", "P7D", "P1D", "P0D"].slice(random(4)) }
      if (what === 4) rule = { ...rule, state: random(3) === 0 ? "paused" : "active" }
      if (what === 5) rule = { ...rule, timeZone: random(2) === 0 ? "America/Havana" : "Asia/Kathmandu" }
      if (what === 6) rule = { ...rule, quiet: random(2) === 0 ? { from: "20:00", to: "10:00" } : null }
      const before = book.all.map(({ state, firedAt }) => ({ state, firedAt }))
      book.plan(rule, thing, isMatching, now)
      for (const [index, was] of before.entries())
        if (was.state === "fired") expect(book.all[index]).toMatchObject(was)
      // Planning again finds nothing to do.
      expect(book.plan(rule, thing, isMatching, now)).toBe(0)
      const planned = book.all.filter((one) => one.state === "planned")
      if (thing.gone !== null || rule.state === "paused" || !isMatching) expect(planned).toEqual([])
      for (const one of planned) expect(one.dueOn).toBe(thing.dueOn)
      for (const one of book.all)
        if (one.state === "skipped" || one.state === "superseded") expect(one.reason).not.toBeNull()
      const now2 = book.fire(rule, thing.dueOn ?? "", now)
      said.push(...now2)
    }
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([])
    const keys = book.all.map(({ anchor, dueOn, lead }) => `${anchor} ${dueOn} ${lead}`)
    expect(new Set(keys).size).toBe(keys.length)
    // And in the end what holds is said.
    rule = { ...rule, state: "active", leads: ["P7D"], quiet: null }
    thing = { ...thing, gone: null, dueOn: "2027-03-20" }
    for (const instant of ["2027-03-01T00:00:00.000Z", "2027-03-01T00:00:01.000Z"]) {
      book.plan(rule, thing, true, new Date(instant))
      book.fire(rule, "2027-03-20", new Date(instant))
    }
    expect(book.fire(rule, "2027-03-20", new Date("2027-03-13T23:00:00.000Z"))).toEqual([
      "due P7D 2027-03-20",
    ])
  })
})

describe("what is said of several that are due at once", () => {
  const one = (some: Partial<Occurrence>): Occurrence => {
    const book = aBook()
    book.plan(aRule({ leads: ["P7D"], overdueEvery: null }), aThing(), true, new Date(START))
    const [first] = book.all
    if (first === undefined) throw new Error("nothing was planned")
    return { ...first, ...some, id: `${some.anchor} ${some.lead}` }
  }
  const lead = one({ anchor: "due", lead: "P7D", fireAt: "2026-06-12T20:15:00.000Z" })
  const nearer = one({ anchor: "due", lead: "P1D", fireAt: "2026-06-18T20:15:00.000Z" })
  const moved = one({ anchor: "moved", lead: "1", fireAt: "2026-06-10T00:00:00.000Z" })
  const overdue = one({ anchor: "overdue", lead: "1", fireAt: "2026-06-26T20:15:00.000Z" })
  const choose = (due: Occurrence[], now: string, wasMissed = false) =>
    chooseFiring(aRule(), "2026-06-20", due, wasMissed, new Date(now))

  test("the one nearest to the deadline", () => {
    expect(choose([nearer, lead], "2026-06-19T00:00:00.000Z")).toEqual({ say: nearer, collapsed: [lead] })
  })

  test("that the day moved, which says the new day as well", () => {
    expect(choose([lead, nearer, moved], "2026-06-19T00:00:00.000Z").say).toBe(moved)
  })

  test("after the deadline that it was missed, once", () => {
    const { say, collapsed } = choose([lead, overdue], "2026-06-27T00:00:00.000Z")
    expect(say).toEqual({ missed: "2026-06-20", fireAt: lead.fireAt })
    expect(collapsed).toEqual([lead, overdue])
    expect(choose([lead, overdue], "2026-06-27T00:00:00.000Z", true).say).toBe(overdue)
    expect(choose([lead], "2026-06-27T00:00:00.000Z", true)).toEqual({ say: null, collapsed: [lead] })
  })
})
