import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { EVENT_KINDS, TOPICS } from "../../src/domain/event.ts"
import { toText } from "../../src/domain/query.ts"
import { daysOf } from "../../src/domain/query-days.ts"
import { readQuery, tryQuery } from "../../src/domain/query-language.ts"

const TODAY = "2026-05-01"

describe("the query language", () => {
  test.each([
    ["chips export", "chips export"],
    ['"two words"', '"two words"'],
    ['"chips"', "chips"],
    ["“curly quotes”", '"curly quotes"'],
    ["gpt*", "gpt*"],
    ['"gpt 5"*', '"gpt 5"*'],
    ["-spam  -“two words”", '-spam -"two words"'],
    ["x-ray GPT-5.5", "x-ray GPT-5.5"],
    ["topic:AI,policy", "topic:ai,policy"],
    ["standing:due-soon", "standing:due_soon"],
    ["OVERDUE", "standing:overdue"],
    ['"overdue"', '"overdue"'],
    ["-overdue", "-standing:overdue"],
    ['publisher:"Grid Weekly",Lamp', 'publisher:"Grid Weekly",Lamp'],
    ["due:<=p14d", "due:<=P14D"],
    ["made:-P1M..today", "made:-P1M..today"],
    ["span:2026-Q3", "on:2026-35"],
    ["on:2026-04/2026-08", "on:2026-04..2026-08"],
    ["on:../2026", "on:<=2026"],
    ["due:>2026-08", "due:>2026-08"],
    ["10:30", "10:30"],
    ['"topic:ai"', '"topic:ai"'],
  ])("reads %s and writes it as %s", (text, canonical) => {
    expect(toText(readQuery(text))).toBe(canonical)
  })

  test.each([
    ['chips "open', "not closed", 7],
    ["chips color:red", "no field color", 7],
    ["topic:chips", "is no topic", 7],
    ["topic:", "needs a value", 7],
    ["topic:ai,", "needs a value", 10],
    ["due:soon", "is no date", 5],
    ["due:2026-02-30", "is no date", 5],
    ["due:..", "is no date", 5],
    ["on:2026-H3", "is no date", 4],
    ["a -", "after -", 3],
    ["--a", "after -", 1],
    ["!?*", "no letter", 1],
    ["review:withdrawn", "is no review", 8],
  ])("says what is wrong with %s and where", (text, words, character) => {
    expect(() => readQuery(text)).toThrow(words)
    expect(() => readQuery(text)).toThrow(`(at character ${character})`)
  })

  test("counts days from the day it is asked, both ends included", () => {
    const days = (text: string) => {
      const [term] = readQuery(text).terms
      return term?.kind === "days" ? daysOf(term, TODAY) : undefined
    }
    expect(days("due:<=P14D")).toEqual({ to: "2026-05-15" })
    expect(days("due:<P14D")).toEqual({ to: "2026-05-14" })
    expect(days("made:>=-P1M")).toEqual({ from: "2026-04-01" })
    expect(days("on:2026-Q3")).toEqual({ from: "2026-07-01", to: "2026-09-30" })
    expect(days("on:2026-04..2026-08")).toEqual({ from: "2026-04-01", to: "2026-08-31" })
    expect(days("on:>2026-04")).toEqual({ from: "2026-05-01" })
    expect(days("due:today")).toEqual({ from: TODAY, to: TODAY })
    expect(days("on:203X")).toEqual({ from: "2030-01-01", to: "2039-12-31" })
  })

  test("whatever is read is written so that it reads as the same", () => {
    const bound = fc.constantFrom(
      "2026",
      "2026-04",
      "2026-04-29",
      "2026-Q2",
      "2027-h1",
      "today",
      "P14D",
      "-P2W",
      "203X",
    )
    const period = fc.oneof(
      bound,
      fc.tuple(fc.constantFrom(">=", "<=", ">", "<"), bound).map((parts) => parts.join("")),
      fc.tuple(bound, bound).map((parts) => parts.join("..")),
    )
    const term = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom('"', "“", "”", "*", ":", "-", ",", " ", "a", "é", "人"),
        maxLength: 12,
      }),
      fc.subarray([...TOPICS], { minLength: 1 }).map((values) => `topic:${values.join(",")}`),
      fc.subarray([...EVENT_KINDS], { minLength: 1 }).map((values) => `KIND:${values.join(",")}`),
      fc.string({ maxLength: 9 }).map((name) => `publisher:"${name}"`),
      fc.tuple(fc.constantFrom("on", "span", "made", "due"), period).map((parts) => parts.join(":")),
      fc.constant("overdue"),
    )
    const text = fc
      .array(fc.tuple(fc.constantFrom("", "-"), term), { maxLength: 6 })
      .map((terms) => terms.map((parts) => parts.join("")).join(" "))
    let read = 0
    fc.assert(
      fc.property(text, (asked) => {
        const { query, fault } = tryQuery(asked)
        if (query === undefined) {
          expect(fault.start).toBeGreaterThanOrEqual(0)
          expect(fault.end).toBeLessThanOrEqual(asked.length)
          return
        }
        read++
        const written = toText(query)
        expect(readQuery(written)).toEqual(query)
        expect(toText(readQuery(written))).toBe(written)
      }),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(500)
  })
})
