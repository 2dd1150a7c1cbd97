import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { daySpan, quarterSpan, rangeSpan, readEdtf } from "../../src/domain/date-span.ts"
import { DEFAULT_RULE } from "../../src/domain/reminder-rule.ts"
import { NO_WINDOW } from "../../src/domain/windows.ts"
import { type CalendarContents, renderCalendar } from "../../src/publish/ical.ts"
import * as factories from "../support/factories.ts"

const anEvent = (more: Parameters<typeof factories.anEvent>[0] = {}) =>
  factories.anEvent({
    id: "evt_00000000000000000000000001",
    title: "Harbour tunnel opens",
    span: daySpan("2026-08-02"),
    ...more,
  })

/** Due on 28 June 2026. */
const aPrediction = (more: Parameters<typeof factories.aPrediction>[0] = {}) =>
  factories.aPrediction({
    type: "conditional",
    condition: "the tunnel opens on time",
    consequence: "the ferry line closes",
    outcomeWindow: factories.untilDay("2026-06-28"),
    dueOn: "2026-06-28",
    ...more,
  })

const render = (more: Partial<CalendarContents> = {}): string =>
  renderCalendar({
    name: "Watchline",
    publicUrl: null,
    source: null,
    predictionsAs: "event",
    alarms: DEFAULT_RULE.leads,
    events: [],
    series: [],
    predictions: [],
    leftOut: 0,
    ...more,
  })

const withEvent = (
  more: Parameters<typeof anEvent>[0] = {},
  quotes: CalendarContents["events"][number]["quotes"] = [],
) => render({ events: [{ event: anEvent(more), quotes }] })

const withPrediction = (more: Parameters<typeof aPrediction>[0] = {}) =>
  render({ predictions: [{ prediction: aPrediction(more), quotes: [] }] })

const entryOf = (text: string): ICAL.Component => {
  const entry = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")
  if (entry === null) throw new Error("the calendar holds no entry")
  return entry
}
const value = (text: string, name: string): string => String(entryOf(text).getFirstPropertyValue(name))

describe("the calendar's bytes", () => {
  test("every line ends in CRLF, the last one too", () => {
    const text = withEvent()
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true)
  })

  test("no line is over 75 octets and no character is cut, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (title) => {
        const text = withEvent({ title })
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(Buffer.from(text).toString()).toBe(text)
      }),
    )
  })

  test("a parser reads back the title as it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (raw) => {
        const title = raw.replace(/\p{Cc}/gu, "").replace(/[\u2028\u2029]/g, "")
        expect(value(withEvent({ title }), "summary")).toBe(title)
      }),
    )
  })

  test("commas, semicolons, backslashes and line ends in text are escaped", () => {
    const quotes = [{ words: "one, two; three \\ four\r\nfive", publisher: null, publishedOn: "2026-04-21" }]
    expect(withEvent({}, quotes).replaceAll("\r\n ", "")).toContain("one\\, two\\; three \\\\ four\\nfive")
    expect(value(withEvent({}, quotes), "description")).toContain("one, two; three \\ four\nfive")
  })

  test("the same contents give the same bytes", () => {
    expect(withEvent()).toBe(withEvent())
  })

  test("the calendar names itself and how often to come back, and sets no METHOD", () => {
    const calendar = new ICAL.Component(ICAL.parse(withEvent()))
    expect(calendar.getFirstPropertyValue("name")).toBe("Watchline")
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Watchline")
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT6H")
    expect(calendar.getFirstPropertyValue("method")).toBeNull()
  })
})

test("a calendar in which not everything fits says so, and gives its own address where it may", () => {
  const text = render({ leftOut: 7, source: "https://watch.example/calendar.ics" })
  expect(text).toContain("X-WATCHLINE-LEFT-OUT:7\r\n")
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain("The 7 oldest entries")
  expect(calendar.getFirstPropertyValue("source")).toBe("https://watch.example/calendar.ics")
  expect(render()).not.toMatch(/LEFT-OUT|SOURCE/)
})

describe("the days of an event", () => {
  const days = (text: string) => [value(text, "dtstart"), value(text, "dtend")]

  test("a day is all day, its end the day after", () => {
    expect(withEvent()).toContain("DTSTART;VALUE=DATE:20260802\r\nDTEND;VALUE=DATE:20260803\r\n")
  })

  test.each([
    ["a short range is drawn whole", rangeSpan("2026-04-21", "2026-04-23"), ["2026-04-21", "2026-04-24"]],
    [
      "a range of 14 days is drawn whole",
      rangeSpan("2026-04-01", "2026-04-14"),
      ["2026-04-01", "2026-04-15"],
    ],
    [
      "a longer range stands on its last day",
      rangeSpan("2026-04-01", "2026-04-15"),
      ["2026-04-15", "2026-04-16"],
    ],
    ["a quarter stands on its last day", quarterSpan(2026, 3), ["2026-09-30", "2026-10-01"]],
    [
      "an open start stands on its end",
      readEdtf("../2026-05-31", "2026-05-25"),
      ["2026-05-31", "2026-06-01"],
    ],
    ["an open end stands on its start", readEdtf("2027/..", "2026-05-01"), ["2027-01-01", "2027-01-02"]],
  ])("%s", (_name, span, expected) => {
    expect(days(withEvent({ span }))).toEqual(expected)
  })

  test("what is shown on one day of many says so in its title", () => {
    expect(value(withEvent({ span: quarterSpan(2026, 3) }), "summary")).toBe("Harbour tunnel opens (Q3 2026)")
    expect(value(withEvent(), "summary")).toBe("Harbour tunnel opens")
  })
})

describe("what a calendar tells a client about changes", () => {
  test("the UID is the id, DTSTAMP the last change, SEQUENCE counts changes", () => {
    const text = withEvent({ revision: 4, updatedAt: "2026-05-03T10:20:30.456Z" })
    expect(text).toContain("UID:evt_00000000000000000000000001@watchline\r\n")
    expect(text).toContain("DTSTAMP:20260503T102030Z\r\n")
    expect(text).toContain("LAST-MODIFIED:20260503T102030Z\r\n")
    expect(text).toContain("SEQUENCE:3\r\n")
  })

  test.each([
    [{ review: "proposed" }, "TENTATIVE"],
    [{ review: "accepted" }, "CONFIRMED"],
    [{ review: "withdrawn" }, "CANCELLED"],
    [{ status: "cancelled" }, "CANCELLED"],
  ] as const)("%o is %s", (more, status) => {
    expect(value(withEvent(more), "status")).toBe(status)
  })

  test("properties come before alarms", () => {
    expect(withEvent()).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/)
  })

  test("an address is given only where a public one is known", () => {
    expect(withEvent()).not.toContain("URL:")
    const text = render({ publicUrl: "https://watch.example", events: [{ event: anEvent(), quotes: [] }] })
    expect(value(text, "url")).toBe("https://watch.example/?item=evt_00000000000000000000000001")
  })
})

describe("alarms", () => {
  const alarmsAt = (text: string): string[] =>
    entryOf(text)
      .getAllSubcomponents("valarm")
      .map((alarm) => {
        const start = ICAL.Time.fromDateTimeString(`${value(text, "dtstart")}T00:00:00`)
        start.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration)
        return start.toString()
      })

  test("ring at nine local 30, 7 and 1 days before and on the day", () => {
    expect(alarmsAt(withEvent())).toEqual([
      "2026-07-03T09:00:00",
      "2026-07-26T09:00:00",
      "2026-08-01T09:00:00",
      "2026-08-02T09:00:00",
    ])
  })

  test("do not ring for what is over, cancelled, withdrawn or settled", () => {
    const silent = [
      withEvent({ status: "happened" }),
      withEvent({ status: "cancelled" }),
      withEvent({ review: "withdrawn" }),
      withPrediction({ resolution: "yes", dueOn: null }),
      withPrediction({ review: "withdrawn" }),
    ]
    for (const text of silent) expect(text).not.toContain("VALARM")
  })
})

describe("a prediction in the calendar", () => {
  test("stands on its due day with If and Then in full", () => {
    const text = withPrediction()
    expect(value(text, "dtstart")).toBe("2026-06-28")
    expect(value(text, "summary")).toBe("Due: If the tunnel opens on time, then the ferry line closes")
    expect(value(text, "description")).toContain("If: the tunnel opens on time\nThen: the ferry line closes")
  })

  test("without a limit stands on the day to look again, and says so", () => {
    const text = withPrediction({ dueOn: null, reviewOn: "2026-07-20" })
    expect(value(text, "dtstart")).toBe("2026-07-20")
    expect(value(text, "summary")).toMatch(/^Look again: /)
  })

  test("stays on its day when it is settled", () => {
    const text = withPrediction({ dueOn: null, resolution: "no", resolvedOn: "2026-06-30" })
    expect(value(text, "dtstart")).toBe("2026-06-28")
    expect(value(text, "summary")).toMatch(/^Resolved: /)
  })

  test.each([
    ["is certain once it was accepted", {}, "CONFIRMED", /outcome/i],
    ["is not before", { review: "proposed" }, "TENTATIVE", /outcome/i],
    ["is off when it is withdrawn", { review: "withdrawn" }, "CANCELLED", /Withdrawn\./],
    [
      "is off when it is the same as another",
      { review: "withdrawn", mergedIntoId: "prd_00000000000000000000000002" },
      "CANCELLED",
      /same as another entry/,
    ],
  ] as const)("as an event %s", (_name, some, status, words) => {
    const text = withPrediction(some)
    expect(value(text, "status")).toBe(status)
    expect(value(text, "description")).toMatch(words)
  })

  test.each([
    ["is to be done while it is open", {}, "NEEDS-ACTION", null],
    ["is to be done too while nobody accepted it", { review: "proposed" }, "NEEDS-ACTION", null],
    [
      "is done when it is settled",
      { resolution: "no", resolvedOn: "2026-06-30" },
      "COMPLETED",
      "2026-06-30T12:00:00Z",
    ],
    [
      "is off when it is annulled",
      { resolution: "annulled", resolvedOn: "2026-06-30" },
      "CANCELLED",
      "2026-06-30T12:00:00Z",
    ],
    ["is off when it is withdrawn", { review: "withdrawn" }, "CANCELLED", null],
  ] as const)("as a task %s", (_name, some, status, completed) => {
    const predictions = [{ prediction: aPrediction(some), quotes: [] }]
    const calendar = new ICAL.Component(ICAL.parse(render({ predictions, predictionsAs: "todo" })))
    const task = calendar.getFirstSubcomponent("vtodo")
    expect(task?.getFirstPropertyValue("status")).toBe(status)
    expect(task?.getFirstPropertyValue("completed")?.toString() ?? null).toBe(completed)
    expect(task?.getFirstPropertyValue("percent-complete") ?? null).toBe(status === "COMPLETED" ? 100 : null)
  })

  test("is left out where nothing gives it a day", () => {
    expect(withPrediction({ dueOn: null, outcomeWindow: NO_WINDOW })).not.toContain("VEVENT")
  })
})
