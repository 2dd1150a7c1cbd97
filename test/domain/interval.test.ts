import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { medianOf, wilson } from "../../src/domain/interval.ts"

describe("the Wilson interval", () => {
  // Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, table I, method 3 (score, no continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is what Newcombe (1998) prints", (count, of, low, high) => {
    const interval = wilson(count, of)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
    expect(interval?.share).toBe(count / of)
  })

  test("of nothing there is none", () => {
    expect(wilson(0, 0)).toBeNull()
  })

  test("stays within 0 and 1, holds the share, and turns over when counting the others", () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const [one, other] = [wilson(count, of), wilson(of - count, of)]
        if (one === null || other === null) return false
        expect(one.low).toBeGreaterThanOrEqual(0)
        expect(one.high).toBeLessThanOrEqual(1)
        expect(one.low).toBeLessThanOrEqual(one.share)
        expect(one.high).toBeGreaterThanOrEqual(one.share)
        expect(one.low).toBeCloseTo(1 - other.high, 9)
        return true
      }),
    )
  })

  test("narrows as there is more to go by", () => {
    const width = (of: number): number => {
      const interval = wilson(of / 2, of)
      return interval === null ? 1 : interval.high - interval.low
    }
    expect([2, 10, 100, 1000].map(width)).toEqual([2, 10, 100, 1000].map(width).sort((a, b) => b - a))
  })
})

describe("the median", () => {
  const each = (...values: number[]) => values.map((value) => ({ value, count: 1 }))

  test("is the middle value, or halfway between the two in the middle", () => {
    expect(medianOf(each(7, 1, 3))).toMatchObject({ count: 3, median: 3 })
    expect(medianOf(each(7, 1, 3, 4))).toMatchObject({ count: 4, median: 3.5 })
    expect(
      medianOf([
        { value: 9, count: 3 },
        { value: 2, count: 2 },
      ]),
    ).toMatchObject({ count: 5, median: 9 })
    expect(medianOf([])).toBeNull()
  })

  // Campbell and Gardner (1988), British Medical Journal 296, 1454: with n = 100 the 40th and the 61st value.
  test("of a hundred lies between the 40th and the 61st value (Campbell and Gardner 1988)", () => {
    const hundred = each(...Array.from({ length: 100 }, (_none, index) => index + 1))
    expect(medianOf(hundred)).toEqual({ count: 100, median: 50.5, low: 40, high: 61 })
  })

  test("of fewer than six values has no interval, of six the whole range", () => {
    expect(medianOf(each(1, 2, 3, 4, 5))).toMatchObject({ low: null, high: null })
    expect(medianOf(each(1, 2, 3, 4, 5, 6))).toMatchObject({ low: 1, high: 6 })
  })

  test("counts values that were seen often as often as they were", () => {
    const seen = fc.array(
      fc.record({ value: fc.integer({ min: -50, max: 500 }), count: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(seen, (given) => {
        const spread = given.flatMap(({ value, count }) => each(...Array<number>(count).fill(value)))
        expect(medianOf(given)).toEqual(medianOf(spread))
        const found = medianOf(given)
        const [low, high] = [found?.low ?? found?.median ?? 0, found?.high ?? found?.median ?? 0]
        expect(low).toBeLessThanOrEqual(found?.median ?? 0)
        expect(high).toBeGreaterThanOrEqual(found?.median ?? 0)
      }),
    )
  })
})
