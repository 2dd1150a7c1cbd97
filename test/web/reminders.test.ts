import { describe, expect, test } from "vitest"
import { ApiProblem } from "../../web/src/api/client.ts"
import { everyWords, leadOf, leadsWords, leadWords } from "../../web/src/reminders/lead-words.ts"
import {
  becameWords,
  byDay,
  dayHead,
  ordinal,
  whyWords,
  zoneWords,
} from "../../web/src/reminders/reminder-words.ts"
import { defaultDraft } from "../../web/src/reminders/rule-draft.ts"
import { faultsOf } from "../../web/src/reminders/rule-faults.ts"
import { ruleWords, suggestedName } from "../../web/src/reminders/rule-words.ts"
import { snoozeChoices } from "../../web/src/reminders/snooze-times.ts"
import { readUpcomingAddress, writeUpcomingAddress } from "../../web/src/reminders/upcoming-address.ts"

const NAMES = {
  channels: new Map([
    ["chn_a", "Team receiver"],
    ["chn_b", "Log"],
  ]),
  views: new Map([["viw_a", "Chips"]]),
}

describe("leads in words", () => {
  test.each([
    ["P7D", "7 days before"],
    ["P1D", "1 day before"],
    ["P2W", "2 weeks before"],
    ["P1M7D", "1 month and 7 days before"],
    ["P0D", "on the day"],
  ])("%s is %s", (lead, words) => {
    expect(leadWords(lead)).toBe(words)
  })

  test.each([
    [["P0D", "P1D", "P30D", "P7D"], "30, 7 and 1 days before and on the day"],
    [["P1D"], "1 day before"],
    [["P1D", "P1M", "P2W"], "1 month, 2 weeks and 1 day before"],
    [["P0D"], "on the day"],
    [[], ""],
  ])("%j together are %s", (leads, words) => {
    expect(leadsWords(leads)).toBe(words)
  })

  test.each([
    ["3 weeks", "P3W"],
    ["10", "P10D"],
    ["2 days before", "P2D"],
    ["P1M", "P1M"],
    ["on the day", "P0D"],
    ["-2 days", undefined],
    ["soon", undefined],
  ])("%s is read as %s", (typed, lead) => {
    expect(leadOf(typed)).toBe(lead)
  })

  test("repetitions have their usual names", () => {
    expect(["P7D", "P1M", "P14D"].map(everyWords)).toEqual(["weekly", "monthly", "every 2 weeks"])
  })
})

describe("a reminder in words", () => {
  const said = {
    anchor: "due",
    lead: "P7D",
    dueOn: "2026-08-10",
    localTime: "2026-08-03T09:00+02:00",
  } as const

  test("says why it comes on that day", () => {
    expect(whyWords(said)).toBe("7 days before")
    expect(whyWords({ ...said, anchor: "start", lead: "P0D" })).toBe("on the first day")
    expect(whyWords({ ...said, anchor: "overdue", lead: "3", dueOn: "2026-07-13" })).toBe("3 weeks overdue")
    expect(whyWords({ ...said, anchor: "moved", lead: "1", movedFrom: "2026-08-03" })).toBe(
      "moved from 3 Aug to 10 Aug 2026",
    )
    expect(whyWords({ ...said, anchor: "moved", lead: "1", movedFrom: "2025-12-30" })).toBe(
      "moved from 30 Dec 2025 to 10 Aug 2026",
    )
    expect(whyWords({ ...said, anchor: "missed", lead: "" })).toBe("missed, it was due on 10 Aug 2026")
    expect(whyWords({ ...said, anchor: "snooze", lead: "2" })).toBe("put off, 2nd time")
  })

  test("says what became of it, and why it was not said", () => {
    const seen = { acknowledgedAt: null, acknowledgedBy: null }
    const fired = { state: "fired", reason: null, lateSeconds: null, ...seen } as const
    expect(becameWords({ ...fired, state: "planned" })).toBe("")
    expect(becameWords(fired)).toBe("said")
    const at = "2026-08-03T08:00:00.000Z"
    expect(becameWords({ ...fired, lateSeconds: 10_800, acknowledgedAt: at, acknowledgedBy: "mara" })).toBe(
      "said 3 hours late, acknowledged by mara",
    )
    expect(becameWords({ ...fired, acknowledgedAt: at, acknowledgedBy: "someone" })).toBe(
      "said, acknowledged",
    )
    expect(becameWords({ ...fired, state: "skipped", reason: "collapsed" })).toBe(
      "not said: a later message stood for it",
    )
    expect(becameWords({ ...fired, state: "superseded", reason: "moved" })).toBe("not said: the day moved")
  })

  test("names its zone only where the reader's clocks show something else", () => {
    expect(zoneWords("2026-08-03T09:00+02:00", "Europe/Berlin", 120)).toBe("")
    expect(zoneWords("2026-08-03T09:00+02:00", "America/Argentina/Buenos_Aires", 0)).toBe("Buenos Aires")
    expect(zoneWords("2026-08-03T09:00-03:30", undefined, 0)).toBe("-03:30")
    expect(zoneWords("2026-08-03T09:00-03:30", undefined, -210)).toBe("")
  })

  test("stands under its local day, and today comes before tomorrow wherever tomorrow is already", () => {
    const said = ["2026-11-23T07:30+13:45", "2026-11-22T18:00-05:00", "2026-11-23T09:00+01:00"]
    const days = (isLatestFirst: boolean) =>
      byDay(
        said.map((localTime) => ({ localTime })),
        isLatestFirst,
      ).map(([day, ofDay]) => [day, ofDay.length])
    expect(days(false)).toEqual([
      ["2026-11-22", 1],
      ["2026-11-23", 2],
    ])
    expect(days(true).map(([day]) => day)).toEqual(["2026-11-23", "2026-11-22"])
  })

  test("stands under a day counted from today", () => {
    expect(dayHead("2026-08-03", "2026-08-03")).toBe("Today")
    expect(dayHead("2026-08-10", "2026-08-03")).toBe("In 7 days")
    expect([1, 2, 3, 4, 11, 12, 21, 112].map(ordinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "21st",
      "112th",
    ])
  })
})

describe("a rule in words", () => {
  test("says of what, when, to whom and how often again", () => {
    const draft = { ...defaultDraft(["chn_a"], "Europe/Berlin"), query: "topic:policy" }
    expect(ruleWords(draft, NAMES)).toEqual([
      "Every deadline matching topic:policy",
      "30, 7 and 1 days before and on the day, 09:00 Europe/Berlin",
      "to Team receiver",
      "overdue weekly",
    ])
  })

  test("says all that differs from the default", () => {
    const draft = {
      ...defaultDraft(["chn_a"], "UTC"),
      viewId: "viw_a",
      leads: ["P7D"],
      remindsOfStart: true,
      overdueEvery: null,
      fallbackChannelIds: ["chn_b", "chn_gone"],
      quiet: { from: "22:00", to: "07:00" },
      isDailyDigest: true,
    }
    expect(ruleWords(draft, NAMES)).toEqual([
      "Every deadline in the view Chips",
      "7 days before, also on the first day, 09:00 UTC",
      "to Team receiver, or where that fails Log and a channel that was withdrawn",
      "overdue never",
      "quiet from 22:00 to 07:00",
      "one message a day",
    ])
  })

  test("is called by its view or its query where it has no name", () => {
    expect(suggestedName({ query: "", viewId: null }, NAMES)).toBe("Every deadline")
    expect(suggestedName({ query: " chip* ", viewId: null }, NAMES)).toBe("chip*")
    expect(suggestedName({ query: "chip*", viewId: "viw_a" }, NAMES)).toBe("Chips")
  })
})

describe("what the API refuses in a rule", () => {
  const draft = defaultDraft([], "UTC")
  const invalid = (...faults: { where: string; message: string }[]) =>
    new ApiProblem(422, "invalid_request", "The body cannot be used", faults)

  test("is said at the field that its pointer leads into", () => {
    const problem = invalid(
      { where: "/timeZone", message: "must be an IANA time zone" },
      { where: "/quiet/to", message: "must be another time" },
      { where: "/channelIds/1", message: "there is no channel chn_x" },
    )
    expect(faultsOf(problem, draft)).toEqual({
      fields: {
        timeZone: "Must be an IANA time zone.",
        quiet: "Must be another time.",
        channelIds: "There is no channel chn_x.",
      },
      rest: null,
    })
  })

  test("is said of the whole where it belongs to no field", () => {
    const { fields, rest } = faultsOf(invalid({ where: "", message: "there are 200 rules" }), draft)
    expect(fields).toEqual({})
    expect(rest?.faults).toEqual([{ where: "", message: "there are 200 rules" }])
    expect(faultsOf(new ApiProblem(0, "unreachable", "Gone"), draft).rest?.message).toBe("Gone")
  })

  test("of a duration is told apart by which one it names", () => {
    const of = (message: string) => faultsOf(new ApiProblem(422, "invalid_duration", message), draft).fields
    expect(of("P5000W is not a lead")).toEqual({ leads: "P5000W is not a lead." })
    expect(of("P7D is no time at all")).toEqual({ overdueEvery: "P7D is no time at all." })
  })
})

describe("putting a reminder off", () => {
  test("keeps the local time of the rule's zone over a change of its clocks", () => {
    const choices = snoozeChoices({ localTime: "2026-10-24T09:00+02:00" }, "Europe/Berlin", "2026-10-20")
    expect(choices.map(({ day, until }) => `${day} ${until}`)).toEqual([
      "2026-10-25 2026-10-25T08:00:00.000Z",
      "2026-10-27 2026-10-27T08:00:00.000Z",
      "2026-10-31 2026-10-31T08:00:00.000Z",
    ])
  })

  test("counts from today once it was said", () => {
    const [tomorrow] = snoozeChoices({ localTime: "2026-11-10T09:00+13:45" }, "Pacific/Chatham", "2026-11-22")
    expect(tomorrow).toEqual({ days: 1, day: "2026-11-23", until: "2026-11-22T19:15:00.000Z" })
  })
})

test("the address of what is upcoming takes only what it knows", () => {
  expect(readUpcomingAddress("?within=P30D&notSaid=1")).toEqual({ within: "P30D", isWhole: true })
  expect(readUpcomingAddress("?within=P3000Y&notSaid=yes")).toEqual({ within: "P14D", isWhole: false })
  expect(writeUpcomingAddress({ within: "P14D", isWhole: false })).toBe("")
  expect(writeUpcomingAddress({ within: "P90D", isWhole: true })).toBe("?within=P90D&notSaid=1")
})
