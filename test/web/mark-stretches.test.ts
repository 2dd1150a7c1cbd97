import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { markStretches } from "../../web/src/pages/mark-stretches.ts"

const mark = (id: string, start: number, end: number) => ({ id, start, end })

describe("marking what was found in a text", () => {
  test("cuts where marks overlap, the shortest first", () => {
    const stretches = markStretches("abcdef", [mark("long", 0, 4), mark("short", 2, 5)])
    expect(stretches.map(({ text, marks }) => [text, marks.map((one) => one.id)])).toEqual([
      ["ab", ["long"]],
      ["cd", ["short", "long"]],
      ["e", ["short"]],
      ["f", []],
    ])
  })

  test("leaves out marks that lie outside of the text or are empty", () => {
    expect(markStretches("abc", [mark("a", -1, 2), mark("b", 1, 9), mark("c", 2, 2)])).toEqual([
      { text: "abc", marks: [] },
    ])
  })

  test("never changes a character, whatever the marks", () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, pairs) => {
        const stretches = markStretches(
          text,
          pairs.map(([start, end], index) => mark(String(index), start, end)),
        )
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text)
      }),
    )
  })
})
