import { describe, expect, test } from "vitest"
import { readDigest } from "../../../src/extract/read-digest.ts"
import { TODAY, told } from "./told.ts"

describe("a date belongs to the happening of its clause", () => {
  test.each([
    [
      "the verb of its own clause",
      "Merrow closed its mill on 2 June 2026, while Hansard opened a plant in Graz on 5 June 2026.",
      ["2026-06-02 Merrow closes its mill", "2026-06-05 Hansard opens a plant in Graz"],
    ],
    [
      "a participle behind its noun",
      "Merrow has a supply contract with Osprey expiring in 2031.",
      ["2031 Supply contract with Osprey expires"],
    ],
    [
      "a relative clause behind its noun",
      "The tariff act, which was adopted in 2024, came into force on 1 June 2026.",
      ["2024 Tariff act adopted", "2026-06-01 Tariff act comes into force"],
    ],
    [
      "a lead-in before the main clause",
      "Following an audit of the port in March 2026, Velsen replaced its cranes.",
      ["2026-03 Velsen: audit of the port"],
    ],
    [
      "two names with two dates",
      "Norvik and Calder are set to report results on 16 June 2026 and 18 June 2026, respectively.",
      ["2026-06-16 Norvik reports results", "2026-06-18 Calder reports results"],
    ],
    [
      "what starts, when the verb is past and the day ahead",
      "Merrow signed a lease for two cranes starting in 2028.",
      ["2028 Merrow: lease for two cranes starts"],
    ],
  ])("%s", (_name, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe("a title says who and what", () => {
  test.each([
    [
      "of a denial: the day on which it comes true",
      "The new quay does not open until 2028.",
      ["2028 New quay opens"],
    ],
    [
      "of what somebody made: its maker and the noun",
      "Velsen grows in line with the promise Merrow made in March 2026 to build two locks.",
      ["2026-03 Merrow makes the promise to build two locks"],
    ],
    [
      "of a rule that begins to bind: the day itself",
      "From 2 August 2026, ballast water counts as waste under the Port Act.",
      ["2026-08-02 Ballast water counts as waste under the Port Act"],
    ],
    [
      "of a call that a claim hangs on: the call",
      "Watch whether Osprey repeats its target in its earnings call on 25 June 2026.",
      ["2026-06-25 Osprey’s earnings call"],
    ],
    [
      "of a new head: the house",
      "Osprey changes its board: Ada Holm becomes CEO on 1 September 2026.",
      ["2026-09-01 Ada Holm becomes CEO of Osprey"],
    ],
    [
      "of a verb that shares its subject with the one before",
      "Merrow has a pact with Osprey and Calder, which opens a hall in 2027 and starts to ship steel in 2028.",
      [
        "2027 Pact with Osprey and Calder opens a hall",
        "2028 Pact with Osprey and Calder starts to ship steel",
      ],
    ],
  ])("%s", (_name, text, events) => {
    expect(told(text)).toEqual(events)
  })

  test("and a mere figure stays a proposal", () => {
    const [event] = readDigest("In April 2026 the share was 18%.", { publishedOn: TODAY }).events
    expect(event?.confidence ?? 0).toBeLessThan(0.5)
  })
})

describe("headings and lists give their dates to what stands below them", () => {
  test.each([
    [
      "releases of a list of what just shipped",
      "# Notes\n\n## What just shipped\n\n- Kestrel 2 (Altair): a faster engine\n",
      ["2026-06-10 Kestrel 2 release"],
    ],
    [
      "a calendar of today",
      "# Notes\n\n## Economic calendar (today)\n\n- 09:00 CET — Norwegian retail sales\n",
      ["2026-06-10 Norwegian retail sales"],
    ],
    [
      "a heading that is a month",
      "# Notes\n\n## September 2026\n\n- Halo Station receives its airlock\n",
      ["2026-09 Halo Station receives its airlock"],
    ],
    [
      "a date at the front of a bullet",
      "# Notes\n\n## Key dates\n\n- **16 June:** Osprey shareholders meet in Oslo\n",
      ["2026-06-16 Osprey shareholders meet in Oslo"],
    ],
    [
      "a date in a table's row",
      "# Notes\n\n| Date | What |\n| --- | --- |\n| 8 September 2026 | Lumen-4 weather satellite |\n",
      ["2026-09-08 Lumen-4 weather satellite"],
    ],
  ])("%s", (_name, text, events) => {
    expect(told(text)).toEqual(events)
  })
})

describe("what is told several times is one event", () => {
  test("with the more exact day, all its mentions and their words", () => {
    const text =
      "Osprey published its June 2026 safety bulletin. The bulletin, released on 9 June 2026, covers nine ships."
    const [event, ...others] = readDigest(text, { publishedOn: TODAY }).events
    expect(others).toEqual([])
    expect(event?.span).toMatchObject({ startsOn: "2026-06-09", endsOn: "2026-06-09", precision: "day" })
    expect(event?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      event?.mentions.map(({ words }) => words),
    )
    expect(event?.mentions.map(({ dateWords }) => dateWords)).toEqual(["June 2026", "9 June 2026"])
  })

  test.each([
    [
      "a noun taken up",
      "Osprey's June 2026 safety bulletin is out. Osprey sent out the bulletin on 9 June 2026.",
    ],
    [
      "one pact, named twice",
      "Osprey and Calder signed a pact today. The deal binds Calder and Osprey, which announced their contract today.",
    ],
  ])("as %s", (_name, text) => {
    expect(told(text)).toHaveLength(1)
  })

  test("but two things of one day stay two", () => {
    expect(
      told("Merrow closed its mill on 2 June 2026. Calder hired a chief engineer on 2 June 2026."),
    ).toHaveLength(2)
  })
})

test("a gathering with its year in its name is known to the year", () => {
  expect(told("Altair confirmed the date of its developer event, KubeCon 2026, and set a theme.")).toEqual([
    "2026 KubeCon 2026",
  ])
})

test("days to come are scheduled, days gone by have happened", () => {
  const text = "The strike ended on 1 June 2026. The lock will reopen on 1 July 2026."
  expect(readDigest(text, { publishedOn: TODAY }).events.map(({ status }) => status)).toEqual([
    "happened",
    "scheduled",
  ])
})
