import { expect, test } from "vitest"
import { type DateSpan, daySpan, monthSpan, yearSpan } from "../../src/domain/date-span.ts"
import { sameThing } from "../../src/extract/same-thing.ts"

const thing = (title: string, span: DateSpan) => ({ title, span })
const day = daySpan("2026-06-09")

test("one deal told with other words on one day is one thing", () => {
  const score = sameThing(
    thing("Osprey signs a $1.4 billion carrier order with Okpo yard", day),
    thing("Osprey orders nine carriers worth $1.4B from Okpo", day),
  )
  expect(score).toBeGreaterThanOrEqual(0.5)
})

test("two deals of one company on one day stay apart", () => {
  const score = sameThing(
    thing("Osprey signs a $1.4 billion carrier order", day),
    thing("Osprey sells its Lagos terminal to Hansard", day),
  )
  expect(score).toBeLessThan(0.5)
})

test("spans without a common day are never one thing", () => {
  const title = "Bank of Norway rate decision"
  expect(sameThing(thing(title, day), thing(title, daySpan("2026-07-21")))).toBe(0)
})

test("a day fits the month it lies in, and a whole year less", () => {
  const title = "Velsen lock reopens"
  const inMonth = sameThing(thing(title, day), thing(title, monthSpan(2026, 6)))
  const inYear = sameThing(thing(title, day), thing(title, yearSpan(2026)))
  expect(inMonth).toBeGreaterThanOrEqual(0.5)
  expect(inYear).toBeLessThan(inMonth)
})

test("words of the calendar make nothing alike", () => {
  expect(sameThing(thing("Monday 9 June 2026 vote", day), thing("Monday 9 June 2026 parade", day))).toBe(0)
})

test("it does not matter which of the two comes first", () => {
  const a = thing("Merrow strike ends", day)
  const b = thing("Crane operators end the Merrow strike", monthSpan(2026, 6))
  expect(sameThing(a, b)).toBe(sameThing(b, a))
})
