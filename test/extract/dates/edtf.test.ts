// @ts-expect-error: the package brings no types
import parseEdtf from "edtf"
import { constantFrom, integer, property, assert as prove, tuple } from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, partsOf } from "../../../src/domain/calendar-day.ts"
import { readEdtf, toEdtf } from "../../../src/domain/date-span.ts"
import { readDates } from "../../../src/extract/read-dates.ts"
import { aContext } from "./reading.ts"

const MONTHS = [
  "January",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "November",
  "Dec.",
]
const lead = constantFrom("in ", "by ", "from ", "until ", "early ", "late ", "before ", "around ", "within ")
const year = integer({ min: 1990, max: 2090 })
/** A dated phrase in one of many forms. */
const phrase = tuple(year, integer({ min: 0, max: 11 }), integer({ min: 1, max: 26 })).chain(([y, m, d]) =>
  constantFrom(
    `${MONTHS[m]} ${d}, ${y}`,
    `${d} ${MONTHS[m]} ${y}`,
    `${MONTHS[m]} ${y}`,
    `Q${(m % 4) + 1} ${y}`,
    `H${(m % 2) + 1} ${y}`,
    `the summer of ${y}`,
    `${y}`,
    `${MONTHS[m]} ${d}`,
    `${y}-${y + 3}`,
    `${MONTHS[m]} ${d}–${d + 2}, ${y}`,
    `${d} days`,
  ),
)
const published = integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days))

describe("what is read can be written as EDTF and read again", () => {
  test("with the same days", () => {
    void prove(
      property(lead, phrase, published, (before, text, publishedOn) => {
        for (const { span } of readDates(`The harbour opens ${before}${text}.`, aContext({ publishedOn }))) {
          const again = readEdtf(toEdtf(span), publishedOn)
          // "from early 2027" says no end, so none is written.
          if (!span.isEndOpen) expect(again.endsOn).toBe(span.endsOn)
          if (!span.isStartOpen) expect(again.startsOn).toBe(span.startsOn)
        }
      }),
      { numRuns: 600 },
    )
  })

  test("in a form that edtf.js accepts (it refuses approximate quarters, 2022-36~)", () => {
    void prove(
      property(lead, phrase, (before, text) => {
        for (const { span } of readDates(`The harbour opens ${before}${text}.`, aContext()))
          if (!span.isApproximate) expect(() => parseEdtf(toEdtf(span))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test("and every span runs from a first to a last day", () => {
    void prove(
      property(lead, phrase, published, (before, text, publishedOn) => {
        for (const { span } of readDates(`${before}${text}`, aContext({ publishedOn }))) {
          expect(span.startsOn <= span.endsOn).toBe(true)
          expect(partsOf(span.startsOn).year).toBeGreaterThan(1980)
        }
      }),
      { numRuns: 600 },
    )
  })
})
