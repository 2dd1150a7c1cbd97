import { describe, expect, test } from "vitest"
import { readDigest } from "../../../src/extract/read-digest.ts"
import { TODAY, told } from "./told.ts"

describe("a title with a byline below it", () => {
  const text =
    "# Harbour Watch\n\n## News\n\n**Pilots End Their Strike**\nThe Courier · June 3, 2026\nThe pilots went back to work after nine days.\n\n**Crane Award**\nDOT · Jun 1, 2026 · Re: a loan\nTwo cranes, forty jobs.\n"

  test("gives its words to the byline's day", () => {
    expect(told(text)).toEqual(["2026-06-03 Pilots End Their Strike", "2026-06-01 Crane Award"])
  })

  test("is marked in the text together with the byline", () => {
    const [first] = readDigest(text, { publishedOn: TODAY }).events
    expect(first?.mentions[0]?.words).toBe("**Pilots End Their Strike**\nThe Courier · June 3, 2026")
  })

  test("is left alone by a line that tells something itself", () => {
    const lines =
      "# Harbour Watch\n\n**Cranes**\n\nThe port opened its new crane on June 3, 2026 · more below\n"
    expect(told(lines)[0]).toContain("Port opens its new crane")
  })
})

test("the digest's own dateline is no event", () => {
  expect(told("# Harbour Watch\n\n**June 10, 2026** · Compiled by the Quay Desk\n\nQuiet days.\n")).toEqual(
    [],
  )
  expect(told("# Harbour Watch\n\nQuiet days.\n\nCompiled June 10, 2026\n")).toEqual([])
})

describe("a date in a heading", () => {
  test("is not spread over the fields that describe an item below it", () => {
    const text =
      "# Yards\n\n## Launches (June 2026)\n\n### Osprey 4\n- **Length:** 90 m\n- **Status:** on the slip\n\n### Heron\n| Hull | State |\n|---|---|\n| steel | open |\n"
    expect(told(text)).toEqual([])
  })

  test("dates the items that stand right below it", () => {
    const text = "# Yards\n\n## Launches (June 2026)\n\n- Osprey 4, a ferry\n- Heron, a tug\n"
    expect(told(text)).toContain("2026-06 Osprey 4 release")
  })

  test("belongs to what stands beside it in the brackets", () => {
    const text =
      "# Yards\n\n### For OSPY (earnings June 25)\n1. **Costs:** steel is dearer than it was\n2. **Demand:** the ferries sell well\n"
    expect(told(text)).toHaveLength(1)
  })
})

describe("a day to come after a verb in the past", () => {
  test.each([
    ["The bank cut its rate on May 29, ending the purchases Sept 1.", "2026-09-01"],
    ["Drydock slot locked for November 3, after a month of talks.", "2026-11-03"],
  ])("%s", (text, day) => {
    expect(told(text).some((line) => line.startsWith(day))).toBe(true)
  })

  test("stays past where that is far nearer", () => {
    expect(told("The crew won on March 2, ending the run May 30.")[1]).toMatch(/^2026-05-30/)
  })
})

test("results in a calendar of days to come are those of this year", () => {
  expect(told("| Nordbank Q2 results | Jul 28 | loss |")[0]).toMatch(/^2026-07-28/)
})

test("the quarter of results told on a day is no event of its own", () => {
  expect(told("Osprey posted Q1 2026 earnings on June 2.")).toHaveLength(1)
})

test("a span of hours just past is no event", () => {
  expect(told("Turnover: about 90 million in past 48h, most of it in steel.")).toEqual([])
})

describe("a first and a last day of what goes on", () => {
  test("are one event", () => {
    expect(
      told("- **Quay**: May 30 promotion on berths valid through July 15; two ferries included."),
    ).toEqual([expect.stringMatching(/^2026-05-30\/2026-07-15 /)])
  })
  test("are two where the first dates another deed", () => {
    expect(told("The port said on June 2 that the slip stays open through July 9.")).not.toContainEqual(
      expect.stringContaining("2026-06-02/2026-07-09"),
    )
  })
})

test("the next issue of the digest is no event", () => {
  expect(told("Reply with your tips. Next issue: June 21.")).toEqual([])
})

describe("under what to watch", () => {
  test("a thing with its weekday is an event", () => {
    expect(told("## What to watch\n\n- Senate vote on the quay bill – Friday\n")).toEqual([
      "2026-06-12 Senate vote on the quay bill",
    ])
  })
  test("a doubt with its weekday is none", () => {
    expect(told("## What to watch\n\n- Whether the quay bill passes on Friday\n")).toEqual([])
  })
  test("the heading's own period is none", () => {
    expect(told("# Quay\n\n## Our predictions for Q3\n\n- The quay bill dies in committee\n")).toEqual([])
  })
})
