import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { addDays, addDuration } from "../../src/domain/calendar-day.ts"
import {
  endOfDay,
  isTimeZone,
  leadInstant,
  localTime,
  nextOverdue,
  outsideQuiet,
  overdueInstant,
  requireLead,
  snoozedUntil,
} from "../../src/domain/reminder-plan.ts"

const at = (timeZone: string, atTime = "09:00", quiet: { from: string; to: string } | null = null) => ({
  timeZone,
  atTime,
  quiet,
})

const ZONES = [
  "Pacific/Chatham",
  "Pacific/Apia",
  "America/Havana",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Europe/Berlin",
  "America/Los_Angeles",
  "America/Asuncion",
  "UTC",
]
const DAYS = Array.from({ length: 400 }, (_, index) => addDays("2025-12-01", index))

describe("days before are counted on the calendar of the zone", () => {
  test.each([
    ["Pacific/Chatham", "2026-04-05", "P1D", "2026-04-03T19:15:00.000Z"],
    ["Pacific/Chatham", "2026-04-05", "P0D", "2026-04-04T20:15:00.000Z"],
    ["Europe/Berlin", "2026-03-29", "P1D", "2026-03-28T08:00:00.000Z"],
    ["Europe/Berlin", "2026-03-29", "P0D", "2026-03-29T07:00:00.000Z"],
    ["Asia/Kathmandu", "2026-06-01", "P30D", "2026-05-02T03:15:00.000Z"],
    ["Africa/Casablanca", "2026-02-20", "P7D", "2026-02-13T08:00:00.000Z"],
    ["Africa/Casablanca", "2026-02-27", "P7D", "2026-02-20T09:00:00.000Z"],
    ["America/Havana", "2026-03-31", "P1M", "2026-02-28T14:00:00.000Z"],
  ])("%s: due %s, %s before", (zone, dueOn, lead, instant) => {
    expect(leadInstant(at(zone), dueOn, lead)?.toISOString()).toBe(instant)
  })

  test.each(ZONES)("in %s it is the same local time on the right day, whatever the clocks do", (zone) => {
    for (const dueOn of DAYS)
      for (const lead of ["P30D", "P7D", "P1D", "P0D"]) {
        const instant = leadInstant(at(zone), dueOn, lead)
        const day = Temporal.PlainDate.from(dueOn).subtract(lead).toString()
        expect(instant && localTime(instant, zone).slice(0, 16)).toBe(`${day}T09:00`)
      }
  })
})

describe("a local time that is missing or comes twice", () => {
  test.each([
    // Havana goes forward at midnight: 00:30 is missing, the later is 01:30.
    ["America/Havana", "2026-03-08", "00:30", "2026-03-08T01:30-04:00"],
    // And back at 01:00: 00:30 comes twice, the earlier one counts.
    ["America/Havana", "2026-11-01", "00:30", "2026-11-01T00:30-04:00"],
    ["Pacific/Chatham", "2026-09-27", "03:00", "2026-09-27T04:00+13:45"],
    ["Pacific/Chatham", "2026-04-05", "03:00", "2026-04-05T03:00+13:45"],
    ["Australia/Lord_Howe", "2026-10-04", "02:10", "2026-10-04T02:40+11:00"],
    ["Africa/Casablanca", "2026-03-22", "02:30", "2026-03-22T03:30+01:00"],
  ])("%s on %s at %s is %s", (zone, dueOn, time, local) => {
    const instant = leadInstant(at(zone, time), dueOn, "P0D")
    expect(instant && localTime(instant, zone)).toBe(local)
  })

  test("a day that the zone left out reminds before it ends, and a day before it on the day after", () => {
    // Samoa went from 29 to 31 December 2011.
    const zone = at("Pacific/Apia")
    expect(leadInstant(zone, "2011-12-30", "P0D")?.toISOString()).toBe("2011-12-29T19:00:00.000Z")
    expect(leadInstant(zone, "2011-12-31", "P1D")?.toISOString()).toBe("2011-12-30T19:00:00.000Z")
    expect(leadInstant(zone, "2011-12-31", "P0D")?.toISOString()).toBe("2011-12-30T19:00:00.000Z")
  })
})

describe("quiet hours", () => {
  const night = { from: "21:00", to: "08:30" }

  test("delay until they end", () => {
    const instant = leadInstant(at("Europe/Berlin", "06:00", night), "2026-05-10", "P1D")
    expect(instant && localTime(instant, "Europe/Berlin")).toBe("2026-05-09T08:30+02:00")
    const late = leadInstant(at("Europe/Berlin", "22:00", night), "2026-05-10", "P1D")
    expect(late && localTime(late, "Europe/Berlin")).toBe("2026-05-10T08:30+02:00")
  })

  test("never past the deadline: then it goes before they start", () => {
    const instant = leadInstant(at("Europe/Berlin", "22:00", night), "2026-05-10", "P0D")
    expect(instant && localTime(instant, "Europe/Berlin")).toBe("2026-05-10T20:59+02:00")
  })

  test.each(ZONES)("in %s a reminder is neither in them nor after its deadline", (zone) => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
      return Math.floor((seed / 4_294_967_296) * below)
    }
    const time = (): string => `${String(random(24)).padStart(2, "0")}:${String(random(60)).padStart(2, "0")}`
    for (let round = 0; round < 400; round++) {
      const [atTime, from, to] = [time(), time(), time()]
      if (from === to) continue
      const dueOn = DAYS[random(DAYS.length)] ?? "2026-01-01"
      const lead = `P${random(3)}D`
      const instant = leadInstant(at(zone, atTime, { from, to }), dueOn, lead)
      const told = `${zone} ${dueOn} ${lead} ${atTime} quiet ${from} to ${to}: ${instant?.toISOString()}`
      expect(instant !== undefined && instant < endOfDay(dueOn, zone), told).toBe(true)
      const local = instant ? localTime(instant, zone).slice(11, 16) : ""
      const isQuiet = from < to ? local >= from && local < to : local >= from || local < to
      // A quiet time's own edges may fall into a gap; nothing else may be quiet.
      expect(isQuiet && !nearTransition(instant, zone), told).toBe(false)
    }
  })

  test("hold back what is said at once, unless the deadline would pass", () => {
    const timing = at("Asia/Kathmandu", "09:00", night)
    const now = new Date("2026-05-01T17:00:00.000Z")
    expect(localTime(outsideQuiet(timing, now, "2026-06-01"), "Asia/Kathmandu")).toBe(
      "2026-05-02T08:30+05:45",
    )
    expect(outsideQuiet(timing, now, "2026-05-01") < now).toBe(true)
  })
})

function nearTransition(instant: Date | undefined, zone: string): boolean {
  if (instant === undefined) return false
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
  return zoned.subtract({ hours: 26 }).offset !== zoned.add({ hours: 26 }).offset
}

describe("repetitions after the due day", () => {
  test("come every so often, counted from the due day", () => {
    const timing = at("Pacific/Chatham")
    expect(overdueInstant(timing, "2026-03-31", "P1M", 1)?.toISOString()).toBe("2026-04-29T20:15:00.000Z")
    expect(overdueInstant(timing, "2026-03-31", "P1M", 2)?.toISOString()).toBe("2026-05-30T20:15:00.000Z")
  })

  test.each(["P1D", "P7D", "P1M", "P1Y", "P2W"])("%s: the next one is the first after now", (every) => {
    const timing = at("America/Havana", "00:15")
    for (const days of [-40, -1, 0, 1, 6, 7, 8, 31, 400, 5000]) {
      const now = new Date(`${addDays("2026-03-31", days)}T12:00:00.000Z`)
      const next = nextOverdue(timing, "2026-03-31", every, 1, now)
      expect(next && next.at > now).toBe(true)
      const before = next && next.number > 1 && overdueInstant(timing, "2026-03-31", every, next.number - 1)
      if (before) expect(before <= now).toBe(true)
    }
  })

  test("end where the calendar does", () => {
    expect(
      nextOverdue(at("UTC"), "9999-12-30", "P7D", 1, new Date("2026-01-01T00:00:00.000Z")),
    ).toBeUndefined()
  })
})

test("a snooze counts days on the calendar and hours on the clock", () => {
  const now = new Date("2026-03-28T08:00:00.000Z")
  expect(snoozedUntil(now, "P1D", "Europe/Berlin").toISOString()).toBe("2026-03-29T07:00:00.000Z")
  expect(snoozedUntil(now, "PT24H", "Europe/Berlin").toISOString()).toBe("2026-03-29T08:00:00.000Z")
  for (const wrong of ["1h", "P", "PT", "-P1D", "P1Y", "PT1.5H", "P1DT"])
    expect(() => snoozedUntil(now, wrong, "UTC"), wrong).toThrow(/not a time/)
})

test("leads are whole days or greater units", () => {
  for (const lead of ["P0D", "P7D", "P2W", "P1M", "P1Y2M3D"]) {
    requireLead(lead)
    expect(addDuration("2026-01-01", lead) >= "2026-01-01").toBe(true)
  }
  for (const wrong of ["7D", "P", "PT2H", "-P1D", "P1.5D", "P99999D"])
    expect(() => requireLead(wrong), wrong).toThrow(/not a lead/)
})

test("zones have names", () => {
  for (const name of ["Pacific/Chatham", "UTC", "Europe/Berlin"]) expect(isTimeZone(name), name).toBe(true)
  for (const name of ["+02:00", "Mars/Olympus", "", "Europe/Berlin "])
    expect(isTimeZone(name), name).toBe(false)
})
