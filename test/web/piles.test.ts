import { describe, expect, test } from "vitest"
import { type Folding, NOTHING_FOLDED } from "../../web/src/timeline/piles.ts"
import { inStackOrder, toItems } from "../../web/src/timeline/to-items.ts"
import { aBin, aClaim, anItem, aView } from "./items.ts"

const some = <T>(amount: number, make: (id: number) => T): T[] =>
  Array.from({ length: amount }, (_, at) => make(at))
const limitless = (amount: number, more: Parameters<typeof aClaim>[0] = {}) =>
  some(amount, (at) => aClaim({ id: `prd_${at}`, title: `claim ${at}`, isEndOpen: true, ...more }))
const scene = (
  items: ReturnType<typeof anItem>[],
  folding: Partial<Folding> = {},
  bins = [] as ReturnType<typeof aBin>[],
) => toItems(aView(items, bins), "topic", { ...NOTHING_FOLDED, ...folding, rows: [] })

describe("marks that look alike on the same days", () => {
  test("are gathered from four on, with their number, what they need and the first titles", () => {
    const { items, hidden } = scene(limitless(5))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      content: "5 need a verdict",
      detail: "Claim 0 · Claim 1 · Claim 2",
      pile: "closed",
    })
    expect(items[0]?.words).toBe("5 need a verdict: Claim 0; Claim 1; Claim 2 and others")
    expect([...hidden.keys()]).toEqual(["prd_0", "prd_1", "prd_2", "prd_3", "prd_4"])
  })

  test("are shown one by one while they are three", () => {
    const { items, hidden } = scene(limitless(3))
    expect(items).toHaveLength(3)
    expect(hidden.size).toBe(0)
  })

  test("are not gathered across rows, standings or days", () => {
    const items = [
      ...limitless(3),
      ...limitless(3, { topic: "ai" }),
      ...some(3, (at) => anItem({ id: `evt_${at}` })),
      ...some(3, (at) => anItem({ id: `evt_later_${at}`, startsOn: "2026-05-02", endsOn: "2026-05-02" })),
    ]
    expect(scene(items).items).toHaveLength(items.length)
  })

  test("without a limit are alike whenever they were made; the pile spans them all", () => {
    const items = [
      ...limitless(3),
      aClaim({ id: "prd_x", isEndOpen: true, startsOn: "2026-04-01", endsOn: "2026-07-30" }),
    ]
    expect(scene(items).items).toMatchObject([
      { start: Date.parse("2026-04-01T00:00:00Z"), end: Date.parse("2026-07-31T00:00:00Z") },
    ])
  })

  test("with a limit on different days each keep their own mark", () => {
    const items = some(5, (at) => aClaim({ id: `prd_${at}`, endsOn: `2026-06-1${at}` }))
    expect(scene(items).items).toHaveLength(5)
  })

  test("are a dashed pile only where all of them are proposed", () => {
    const proposed = limitless(4, { review: "proposed" })
    expect(scene(proposed).items[0]).toMatchObject({ content: "4 proposed predictions" })
    expect(scene(proposed).items[0]?.className).toContain("is-proposed")
    const [first, ...rest] = limitless(4)
    const mixed = scene([aClaim({ ...first, review: "proposed" }), ...rest]).items
    expect(mixed[0]).toMatchObject({ content: "4 need a verdict" })
    expect(mixed[0]?.className).not.toContain("is-proposed")
  })

  test("laid open stand right below their pile, which can be folded again", () => {
    const items = [
      ...limitless(4),
      aClaim({ id: "prd_between", startsOn: "2026-04-02", endsOn: "2026-06-28" }),
    ]
    const pile = scene(items).items.find((item) => item.pile)
    const open = scene(items, { opened: new Set([pile?.id ?? ""]) })
    expect(open.hidden.size).toBe(0)
    const order = [...open.items].sort(inStackOrder).map((item) => item.pile ?? item.id)
    expect(order.slice(order.indexOf("open"), order.indexOf("open") + 1)).toEqual(["open"])
    expect(order.filter((one) => one.startsWith("prd_")).sort()).toEqual([
      "prd_0",
      "prd_1",
      "prd_2",
      "prd_3",
      "prd_between",
    ])
    expect(order.indexOf("open")).toBeLessThan(order.indexOf("prd_0"))
  })
})

describe("a folded row", () => {
  test("is one mark that says how much it holds and what of it needs a verdict; nothing is lost", () => {
    const items = [anItem({ id: "evt_1" }), aClaim({ id: "prd_1" }), anItem({ id: "evt_2", topic: "ai" })]
    const { items: marks, groups, hidden } = scene(items, { folded: new Set(["media"]) })
    expect(marks.find((mark) => mark.group === "media")).toMatchObject({
      content: "2 items",
      detail: "1 needs a verdict",
      pile: "closed",
    })
    expect(hidden).toEqual(
      new Map([
        ["evt_1", "media"],
        ["prd_1", "media"],
      ]),
    )
    expect(groups.find((group) => group.id === "media")).toMatchObject({ isFolded: true, count: 2 })
    expect(marks.filter((mark) => mark.group === "ai")).toHaveLength(1)
  })

  test("counts what its counts stand for, too", () => {
    const { items, groups } = scene([anItem({ topic: "ai" })], { folded: new Set(["ai"]) }, [
      aBin({ count: 12 }),
    ])
    expect(groups[0]?.count).toBe(13)
    expect(items[0]?.content).toBe("13 items")
  })
})
