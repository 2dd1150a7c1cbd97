import { describe, expect, test } from "vitest"
import { claims, read } from "./reading.ts"

const due = (text: string) => read(text).map(({ consequence, dueOn }) => [consequence, dueOn])

describe("under a heading that says when", () => {
  test("the heading's window limits what has no time of its own", () => {
    expect(due("## What to watch (next 24–72h)\n\n- **Tide talks**: details on the dredging fees\n")).toEqual(
      [["Tide talks: details on the dredging fees", "2026-05-07"]],
    )
  })

  test("the day in an item's label outweighs it, also for an if behind the label", () => {
    const text =
      "## What to watch (next 24–72h)\n\n1. **Lock repair (Friday, May 8)**: Pumps are weak; jams are likely if the gates stick.\n"
    expect(claims(text)).toMatchObject([{ condition: "the gates stick", dueOn: "2026-05-08" }])
  })
})

describe("a section of forecasts", () => {
  const text = `# Port risks

## Rate predictions

### Storm season

**Timeline:** 15-45 days

#### Expected course
1. **Phase 2** (May 15-30): quays flooded at high tide
2. **Gates**: will stay closed for 4-6 weeks

#### Why we expect this
- The gauges rose faster than in other years
- Pattern: three floods in ten years

#### Your risk level
- **If you run a ferry:** high
- **If you run a crane:** low

#### Recommended actions
- [ ] Move the cranes inland
- [x] Check the pumps
- [ ] Brief the crews on May 12
`
  test("gives what it foretells its days", () => {
    expect(read(text).map(({ dueOn }) => dueOn)).toEqual(["2026-06-18", "2026-05-30", "2026-06-15"])
  })
  test("ends at reasons, levels and measures", () => {
    expect(
      read(text).some(({ consequence }) => /gauges|Pattern|ferry|cranes|pumps|crews/.test(consequence)),
    ).toBe(false)
  })
})

describe("alert triggers", () => {
  test("are watched for, tasks among them are not", () => {
    const text =
      "## 🔔 Alert triggers\n\n- [ ] Osprey launch announcement\n- [ ] Any steel claims that could move prices\n- [ ] Review the crane logs\n- [x] Tug sea trials\n"
    expect(claims(text).map(({ type, condition, consequence }) => [type, condition, consequence])).toEqual([
      ["watch", null, "Osprey launch announcement"],
      ["watch", null, "Any steel claims that could move prices"],
    ])
  })
})

describe("an arrow", () => {
  test.each([
    ["- ✅ Dredging done → Queues shrink", "Dredging done", "Queues shrink"],
    ["- New strike ➜ Rates spike to 90+", "New strike", "Rates spike to 90+"],
    ["- If the gates stick -> tolls could rise", "the gates stick", "tolls could rise"],
  ])("%s", (line, condition, consequence) => {
    expect(claims(`## What moves the port\n\n${line}\n`)).toMatchObject([
      { type: "conditional", condition, consequence },
    ])
  })

  test.each([
    "- Fees fall 20% → 10%",
    "- Mill → port → sea",
    "- Osprey yard → Heron yard",
    "- Strike called → rates rose",
    "- [Source] → https://example.org/rates-rise",
  ])("%s claims nothing", (line) => {
    expect(claims(`## What moves the port\n\n${line}\n`)).toEqual([])
  })
})

test("a month that tells which one is meant yields to another", () => {
  expect(claims("If the licence slips, the July sailing moves to August.")).toMatchObject([
    { dueOn: "2026-08-31" },
  ])
  expect(claims("The sedan is on course for an August debut.")).toMatchObject([{ dueOn: "2026-08-31" }])
})

test("a question behind the word watch is watched for", () => {
  expect(claims("Watch: can the yard launch two ferries this month?")).toMatchObject([
    { type: "watch", dueOn: "2026-05-31" },
  ])
})

test("a level with a thousands comma opens a condition", () => {
  expect(claims("A close below 9,500 would open the way to 9,200.")).toMatchObject([
    { type: "conditional", condition: "A close below 9,500" },
  ])
})

test("what analysts of a house see is a forecast", () => {
  expect(claims("Analysts at Nordbank see steel averaging $780 in Q3.")).toMatchObject([
    { type: "forecast", dueOn: "2026-09-30" },
  ])
})

test.each([
  "The ferry sails no earlier than March 2027.",
  "Volume production follows in 2027 at the earliest.",
  "The vote is expected in June at the earliest.",
  "# Yards\n\n## Launches\n\n### Kestrel ferry\n- **NET:** June 21, 2026\n",
])("%s sets no last day", (text) => {
  expect(read(text)).toMatchObject([{ dueOn: null }])
})

describe("words that look like an order or the reader", () => {
  test.each([
    ["Share prices will fall further this year.", "2026-12-31"],
    ["Start-ups could raise more in 2027.", "2027-12-31"],
    ["Open-hull tugs will return by 2028.", "2028-12-31"],
    ["The US will raise its tariffs on steel and pulp again.", null],
    ["If US freight cools, the yards will cut shifts.", null],
  ])("do not hide a claim: %s", (text, dueOn) => {
    expect(claims(text)).toMatchObject([{ dueOn }])
  })

  test.each([
    "Check whether prices will rise by July.",
    "Report the fault by July.",
    "If you need a berth, tell us and the desk will call.",
  ])("are heeded where they are one: %s", (text) => {
    expect(claims(text)).toEqual([])
  })
})

test("a kept or missed forecast in a list of past ones claims nothing", () => {
  expect(
    claims("## How last month's forecasts did\n\n- ✅ Deal with the pilots by May 30: correct\n"),
  ).toEqual([])
})

test("a table of forecasts gives one for each row", () => {
  const text =
    "## Forecasts with probabilities\n\n| # | Forecast | Probability | Resolves |\n|---|---|---|---|\n| 1 | Council adopts the act | 85% | by 30 Sep 2026 |\n| 2 | US rule is struck down | 20% | 21 Dec 2026 |\n"
  expect(read(text).map(({ dueOn }) => dueOn)).toEqual(["2026-09-30", "2026-12-21"])
})

describe("below a day of the week ahead", () => {
  const text = (item: string) => `## The week ahead\n\n**Wednesday, May 6**\n- ${item}\n`

  test("a thing is an appointment, no claim", () => {
    expect(claims(text("Senate hearing on tolls"))).toEqual([])
  })
  test("a claim is due on that day", () => {
    expect(claims(text("If the vote fails, tolls rise."))).toMatchObject([{ dueOn: "2026-05-06" }])
  })
  test("a phase with a number is no day", () => {
    expect(claims("## Outlook\n\n**Phase 2**\n- Two more ferries for the islands\n")).toHaveLength(1)
  })
})
