import { describe, expect, test } from "vitest"
import type { components } from "../../web/src/api/schema.d.ts"
import { NOTHING_FOLDED } from "../../web/src/timeline/piles.ts"
import {
  inStackOrder,
  inTimeOrder,
  isBetween,
  toItems,
  windowAround,
} from "../../web/src/timeline/to-items.ts"
import { aBin, aClaim, anItem, aView } from "./items.ts"

type Schemas = components["schemas"]

const only = (item = anItem(), by: "topic" | "publisher" = "topic") => {
  const [made] = toItems(aView([item]), by).items
  if (!made) throw new Error("nothing was made of it")
  return made
}
const utc = (day: string, hour = 0) => Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00Z`)

describe("an event on the timeline", () => {
  test("on one day is a dot at noon UTC, wherever the browser is", () => {
    expect(only()).toMatchObject({ type: "point", start: utc("2026-04-29", 12) })
    expect(only().end).toBeUndefined()
  })

  test("on a span is a bar to the end of its last day", () => {
    const made = only(anItem({ endsOn: "2026-05-01", precision: "range" }))
    expect(made).toMatchObject({ type: "range", start: utc("2026-04-29"), end: utc("2026-05-02") })
    expect(made.className).not.toContain("soft")
  })

  test.each(["month", "quarter", "season", "half", "year", "multi-year"] as const)(
    "that names only a %s has soft ends and says so in words",
    (precision) => {
      const made = only(anItem({ startsOn: "2026-04-01", endsOn: "2026-06-30", precision, when: "so said" }))
      expect(made.className).toContain("soft-start")
      expect(made.className).toContain("soft-end")
      expect(made.detail).toBe("so said")
      expect(made.limitSize).toBe(false)
    },
  )

  test("is soft only where its words left a side open", () => {
    const made = only(
      anItem({ startsOn: "2026-04-10", endsOn: "2026-05-31", precision: "range", isStartOpen: true }),
    )
    expect(made.className).toContain("soft-start")
    expect(made.className).not.toContain("soft-end")
  })

  test("shows a proposal as one", () => {
    expect(only(anItem({ review: "proposed" })).className).toContain("is-proposed")
    expect(only(anItem({ review: "proposed" })).words).toContain("proposed")
  })
})

describe("a prediction on the timeline", () => {
  test("is a window from the day it was made to the end of the day it falls due", () => {
    expect(only(aClaim())).toMatchObject({ type: "range", start: utc("2026-04-21"), end: utc("2026-06-29") })
  })

  test("made and due on one day is still a window", () => {
    expect(only(aClaim({ endsOn: "2026-04-21" }))).toMatchObject({ type: "range", end: utc("2026-04-22") })
  })

  test("fades out where no limit was set", () => {
    const made = only(aClaim({ isEndOpen: true }))
    expect(made.className).toContain("soft-end")
    expect(made.className).not.toContain("soft-start")
  })

  test.each([
    [{ standing: "open", resolution: "open" }, "open", "Open"],
    [{ standing: "open", resolution: "condition_met" }, "open", "Open, condition met"],
    [{ standing: "due_soon", resolution: "open" }, "due_soon", "Due soon"],
    [{ standing: "overdue", resolution: "open" }, "overdue", "Needs a verdict"],
    [{ standing: "resolved", resolution: "yes" }, "yes", "Came true"],
    [{ standing: "resolved", resolution: "no" }, "no", "Did not come true"],
    [{ standing: "resolved", resolution: "ambiguous" }, "ambiguous", "Ambiguous"],
    [{ standing: "resolved", resolution: "annulled" }, "annulled", "Set aside"],
  ] as const)("%o has its own shape and its word", (stood, shape, word) => {
    const made = only(aClaim(stood))
    expect(made.shape).toBe(shape)
    expect(made.className).toContain(`tone-${shape}`)
    expect(made.words).toContain(word)
  })

  test("says all of itself in words", () => {
    expect(only(aClaim()).words).toBe(
      "A rule follows. Prediction, By 28 Jun 2026. Needs a verdict. 21 weeks overdue",
    )
  })
})

describe("rows", () => {
  const rowsOf = (items: Schemas["TimelineItem"][], rows: string[] = []) =>
    toItems(aView(items), "topic", { ...NOTHING_FOLDED, rows }).groups.map((group) => group.content)
  const soon = { standing: "upcoming", daysLeft: 12 } as const
  const later = { standing: "upcoming", daysLeft: 40 } as const

  test("have the next deadline first, then what needs verdicts, then their names, and no topic last", () => {
    const items = [
      anItem({ topic: "other", ...soon }),
      anItem({ topic: "media" }),
      anItem({ topic: "ai" }),
      aClaim({ topic: "science" }),
      anItem({ topic: "policy", ...later }),
      anItem({ topic: "security", ...soon }),
    ]
    expect(rowsOf(items)).toEqual(["Security", "Policy", "Science", "AI", "Media", "Other"])
  })

  test("do not let a year without a day, or a day years ahead, pass for a deadline", () => {
    const items = [
      anItem({
        topic: "media",
        precision: "year",
        endsOn: "2026-12-31",
        standing: "under_way",
        daysLeft: 39,
      }),
      anItem({ topic: "finance", standing: "upcoming", daysLeft: 900 }),
      aClaim({ topic: "science" }),
    ]
    expect(rowsOf(items)).toEqual(["Science", "Finance", "Media"])
  })

  test("stay where they were while one moves through time; new ones follow", () => {
    const items = [
      anItem({ topic: "security", ...soon }),
      anItem({ topic: "ai" }),
      anItem({ topic: "media" }),
    ]
    expect(rowsOf(items, ["media", "ai"])).toEqual(["Media", "AI", "Security"])
  })

  test("say how many things they hold, counts of many included", () => {
    const [row] = toItems(aView([anItem()], [aBin({ topic: "media", count: 12 })]), "topic").groups
    expect(row?.count).toBe(13)
  })

  test("are the publishers when asked for, and what nobody published has a row", () => {
    const view = aView([anItem(), anItem({ publisher: null })])
    expect(toItems(view, "publisher").groups.map((group) => group.content)).toEqual([
      "The Morning Wire",
      "Entered by hand",
    ])
  })

  test("never lose a count: bins are marks with their number", () => {
    const bin = aBin()
    const { items, groups } = toItems(aView([], [bin]), "topic")
    expect(items[0]).toMatchObject({ content: "12", detail: "A launch", shape: "bin", group: "ai" })
    expect(items[0]?.words).toBe("12 A launch, and others in AI. Zoom in to see them")
    expect(groups).toHaveLength(1)
  })

  test("by publisher keep counts, which know only their topic, in a first row that names it", () => {
    const { items, groups } = toItems(aView([anItem()], [aBin()]), "publisher")
    expect(groups.map((group) => group.content)).toEqual(["Every publisher", "The Morning Wire"])
    expect(items.find((item) => item.shape === "bin")?.detail).toBe("AI: A launch")
  })
})

describe("the lines of a row", () => {
  test("hold what is due next first, then what needs a verdict, then the past, and vague years last", () => {
    const items = [
      anItem({
        id: "evt_year",
        precision: "year",
        startsOn: "2026-01-01",
        endsOn: "2026-12-31",
        daysLeft: 39,
      }),
      anItem({ id: "evt_past" }),
      aClaim({ id: "prd_late" }),
      aClaim({ id: "prd_later", endsOn: "2026-09-30", daysLeft: -53 }),
      anItem({
        id: "evt_next",
        startsOn: "2026-12-04",
        endsOn: "2026-12-04",
        standing: "upcoming",
        daysLeft: 12,
      }),
    ]
    const marks = toItems(aView(items), "topic").items
    expect([...marks].sort(inStackOrder).map((item) => item.id)).toEqual([
      "evt_next",
      "prd_late",
      "prd_later",
      "evt_past",
      "evt_year",
    ])
  })

  test("are taken by what lies in the window, not by what ended before it or begins after it", () => {
    const [from, to] = [utc("2026-04-29"), utc("2026-05-10")]
    const isIn = (startsOn: string, endsOn: string) =>
      isBetween(only(anItem({ startsOn, endsOn, precision: "range" })), from, to)
    expect(isIn("2026-04-29", "2026-04-29")).toBe(true)
    expect(isIn("2026-01-01", "2026-12-31")).toBe(true)
    expect(isIn("2026-04-01", "2026-04-28")).toBe(false)
    expect(isIn("2026-04-01", "2026-04-29")).toBe(true)
    expect(isIn("2026-05-10", "2026-05-20")).toBe(false)
  })
})

test("items are walked through by their first day, then their last", () => {
  const { items } = toItems(
    aView([
      anItem({ id: "evt_c", startsOn: "2026-05-01", endsOn: "2026-05-01" }),
      aClaim({ id: "prd_b", startsOn: "2026-04-21", endsOn: "2026-06-28" }),
      aClaim({ id: "prd_a", startsOn: "2026-04-21", endsOn: "2026-05-28" }),
    ]),
    "topic",
  )
  expect(inTimeOrder(items).map((item) => item.id)).toEqual(["prd_a", "prd_b", "evt_c"])
})

test("zooming to a bin leaves room on both sides of it", () => {
  const item = only(aClaim())
  const { from, to } = windowAround(item)
  expect(from).toBeLessThan(item.start)
  expect(to).toBeGreaterThan(item.end ?? 0)
})
