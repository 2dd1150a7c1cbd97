import { describe, expect, test } from "vitest"
import { type DateSpan, daySpan, rangeSpan, readEdtf } from "../../src/domain/date-span.ts"
import { labelOf } from "../../src/domain/span-label.ts"

const today = "2026-11-22"

describe("the label of a span is never more exact than the span", () => {
  test.each([
    ["2026-08-02", "2 Aug 2026"],
    ["2026-04-21/2026-04-23", "21–23 Apr 2026"],
    ["2026-04-28/2026-05-03", "28 Apr – 3 May 2026"],
    ["2026-12-28/2027-01-03", "28 Dec 2026 – 3 Jan 2027"],
    ["2026-04", "Apr 2026"],
    ["2026-04/2026-06", "Apr – Jun 2026"],
    ["2026-35", "Q3 2026"],
    ["2026-41", "H2 2026"],
    ["2026-22", "Summer 2026"],
    ["2026-24", "Winter 2026/27"],
    ["2099-24", "Winter 2099/00"],
    ["2026", "2026"],
    ["203X", "2030–2039"],
    ["2027/2032", "2027–2032"],
    ["2027/2032-12", "2027 – Dec 2032"],
    ["2026-11/2027-02", "Nov 2026 – Feb 2027"],
    ["../2026-05-31", "through 31 May 2026"],
    ["../2031", "through 2031"],
    ["2027/..", "from 2027"],
    ["2026-35/..", "from Q3 2026"],
    ["2026-10~", "≈ Oct 2026"],
    ["2026-04-29~", "≈ 29 Apr 2026"],
  ])("%s reads %s", (edtf, label) => {
    expect(labelOf(readEdtf(edtf, today))).toBe(label)
  })

  test("a company's own quarter is shown by its months, not as a calendar quarter", () => {
    const fiscal: DateSpan = rangeSpan("2026-02-01", "2026-04-30", "quarter")
    expect(labelOf(fiscal)).toBe("Feb – Apr 2026")
  })

  test("a day is a day in any zone of the reader's machine", () => {
    expect(labelOf(daySpan("2026-01-01"))).toBe("1 Jan 2026")
  })
})
