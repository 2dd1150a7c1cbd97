import { beforeEach, expect, test } from "vitest"
import { insertEvent } from "../../src/db/queries/events.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { changeRule } from "../../src/services/reminder-rules.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent } from "../support/factories.ts"
import { messages, planAll, reminding } from "../support/reminding.ts"

const START = "2011-06-01T00:00:00.000Z"

/**
 * Zone, due day, lead, local time, the instant, and the second instant where the local time comes twice. Counted by
 * Python's zoneinfo (PEP 495: `fold=0` is the later in a gap and the earlier in an overlap), not by what is tested here.
 */
const INSTANTS = [
  ["Europe/Berlin", "2026-03-29", "P0D", "02:30", "2026-03-29T01:30:00.000Z"],
  ["Europe/Berlin", "2026-10-26", "P1D", "02:30", "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
  ["America/Havana", "2026-03-09", "P1D", "00:30", "2026-03-08T05:30:00.000Z"],
  ["America/Havana", "2026-11-01", "P0D", "00:30", "2026-11-01T04:30:00.000Z", "2026-11-01T05:30:00.000Z"],
  [
    "Australia/Lord_Howe",
    "2026-04-05",
    "P0D",
    "01:45",
    "2026-04-04T14:45:00.000Z",
    "2026-04-04T15:15:00.000Z",
  ],
  ["Australia/Lord_Howe", "2026-10-11", "P7D", "02:15", "2026-10-03T15:45:00.000Z"],
  ["Pacific/Apia", "2011-12-30", "P1D", "09:00", "2011-12-29T19:00:00.000Z"],
  ["Pacific/Apia", "2011-12-31", "P1D", "09:00", "2011-12-30T19:00:00.000Z"],
  ["Africa/Casablanca", "2026-02-15", "P0D", "02:30", "2026-02-15T01:30:00.000Z", "2026-02-15T02:30:00.000Z"],
  ["Africa/Casablanca", "2026-03-23", "P1D", "02:30", "2026-03-22T02:30:00.000Z"],
  ["America/Santiago", "2026-09-06", "P0D", "00:00", "2026-09-06T04:00:00.000Z"],
  ["Antarctica/Troll", "2026-03-29", "P0D", "01:30", "2026-03-29T01:30:00.000Z"],
  ["Pacific/Chatham", "2026-04-06", "P1D", "03:10", "2026-04-04T13:25:00.000Z", "2026-04-04T14:25:00.000Z"],
  ["Pacific/Kiritimati", "2026-11-22", "P0D", "09:00", "2026-11-21T19:00:00.000Z"],
  ["Etc/GMT+12", "2026-11-22", "P0D", "09:00", "2026-11-22T21:00:00.000Z"],
] as const

describeOnEachDatabase("zones that change", (db, { kind }) => {
  const there = reminding(db, START, "Europe/Berlin")
  const elsewhere = () => ({ ...there.context(), timeZone: "Pacific/Kiritimati" })
  const planned = async () => {
    const rows = await db()
      .selectFrom("occurrence")
      .select("fire_at")
      .where("state", "=", "planned")
      .execute()
    return rows.map((row) => row.fire_at)
  }
  beforeEach(() => there.begin())

  // What is counted does not depend on the database, only what is stored.
  test.each(kind === "sqlite" ? INSTANTS : INSTANTS.slice(0, 3))(
    "a rule that changes to %s reminds of %s (%s, %s) at %s",
    async (...row) => {
      const [timeZone, dueOn, lead, atTime, instant, second] = row
      await insertEvent(db(), anEvent({ span: daySpan(dueOn) }))
      const rule = await there.rule({ leads: [lead], overdueEvery: null })
      await changeRule(there.context(), rule.id, { timeZone, atTime })
      expect(await planned()).toEqual([instant])
      await planAll(elsewhere())
      expect(await planned()).toEqual([instant])
      expect(await there.at(new Date(Date.parse(instant) - 1).toISOString())).toEqual([])
      expect(await there.at(instant)).toMatchObject([{ lead, dueOn, lateSeconds: null }])
      expect(await there.at(second ?? instant)).toEqual([])
      await changeRule(elsewhere(), rule.id, { timeZone: "Etc/GMT+12" })
      await there.at(new Date(Date.parse(instant) + 2 * 86_400_000).toISOString())
      expect(await messages(db())).toHaveLength(1)
    },
  )

  test("a server that is told another TIME_ZONE leaves the rules in the zone in which they were made", async () => {
    await insertEvent(db(), anEvent({ span: daySpan("2026-03-29") }))
    const rule = await there.rule({ leads: ["P0D"], atTime: "02:30", overdueEvery: null })
    expect(rule.timeZone).toBe("Europe/Berlin")
    await planAll(elsewhere())
    await changeRule(elsewhere(), rule.id, { name: "Another name" })
    expect(await planned()).toEqual(["2026-03-29T01:30:00.000Z"])
  })
})
