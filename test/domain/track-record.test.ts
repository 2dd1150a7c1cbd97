import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  ENOUGH_RESOLVED,
  inOrder,
  TRACK_NUMBERS,
  type TrackCounts,
  type TrackNumber,
  trackRecordOf,
} from "../../src/domain/track-record.ts"

const counts = (group: string | null, some: Partial<Record<TrackNumber, number>>): TrackCounts => ({
  group,
  numbers: {
    ...(Object.fromEntries(TRACK_NUMBERS.map((number) => [number, 0])) as Record<TrackNumber, number>),
    ...some,
  },
  conditionsAnswered: 0,
  daysToResolution: [],
})
const records = (...groups: TrackCounts[]) => inOrder(groups.map(trackRecordOf))
const ranks = (...groups: TrackCounts[]) => records(...groups).map(({ group, rank }) => [group, rank])

describe("a track record", () => {
  test("gives right and wrong as shares of the two, the others as shares of what was made", () => {
    const { numbers } = trackRecordOf(counts("A", { made: 40, dated: 10, right: 6, wrong: 2, annulled: 20 }))
    expect(numbers.right).toMatchObject({ count: 6, of: 8, interval: { share: 0.75 } })
    expect(numbers.wrong).toMatchObject({ count: 2, of: 8, interval: { share: 0.25 } })
    expect(numbers.annulled).toMatchObject({ count: 20, of: 40, interval: { share: 0.5 } })
    expect(numbers.made).toMatchObject({ count: 40, interval: null })
  })

  test("gives what fired as a share of the conditions that were answered", () => {
    const { numbers } = trackRecordOf({ ...counts("A", { made: 40, fired: 3 }), conditionsAnswered: 4 })
    expect(numbers.fired).toMatchObject({ count: 3, of: 4, interval: { share: 0.75 } })
  })

  test("of nothing resolved has no share right and no median, and says that it is too little", () => {
    const record = trackRecordOf(counts("A", { made: 5, overdue: 5 }))
    expect(record).toMatchObject({ medianDays: null, isEnough: false })
    expect(record.numbers.right.interval).toBeNull()
  })
})

describe("who was right more often", () => {
  const good = { made: 100, right: 90, wrong: 10 }
  const bad = { made: 100, right: 20, wrong: 80 }
  const middling = { made: 40, right: 20, wrong: 20 }

  test("is said where no intervals overlap, in an order of names all the same", () => {
    expect(ranks(counts("zebra", good), counts("Antelope", bad), counts("moose", middling))).toEqual([
      ["Antelope", 3],
      ["moose", 2],
      ["zebra", 1],
    ])
  })

  test("is not said where they overlap", () => {
    const near = { made: 40, right: 24, wrong: 16 }
    expect(ranks(counts("a", near), counts("b", middling))).toEqual([
      ["a", null],
      ["b", null],
    ])
  })

  test("is said of the one that stands apart from two that cannot be told from each other", () => {
    const near = { made: 40, right: 24, wrong: 16 }
    expect(
      ranks(counts("a", near), counts("b", middling), counts("c", { made: 200, right: 190, wrong: 10 })),
    ).toEqual([
      ["a", null],
      ["b", null],
      ["c", 1],
    ])
  })

  test("is never said of too few answers, of one alone, or of nobody", () => {
    const few = { made: 9, right: ENOUGH_RESOLVED - 1 }
    expect(ranks(counts("a", few), counts("b", bad))).toEqual([
      ["a", null],
      ["b", null],
    ])
    expect(ranks(counts(null, good), counts("b", bad))).toEqual([
      ["b", null],
      [null, null],
    ])
  })

  test("is never said of two groups whose intervals meet, and follows the shares where it is said", () => {
    const answers = fc.record({
      right: fc.integer({ min: 0, max: 300 }),
      wrong: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 6 }), (all) => {
        const groups = all.map(({ right, wrong }, index) =>
          counts(`group ${index}`, { made: right + wrong, right, wrong }),
        )
        const ranked = records(...groups).filter(({ rank }) => rank !== null)
        for (const one of ranked)
          for (const other of ranked) {
            if (one.group === other.group) continue
            const [a, b] = [one.numbers.right.interval, other.numbers.right.interval]
            if (!a || !b) throw new Error("a rank without a share")
            expect(a.high < b.low || b.high < a.low).toBe(true)
            expect((one.rank ?? 0) < (other.rank ?? 0)).toBe(a.share > b.share)
          }
      }),
    )
  })
})
