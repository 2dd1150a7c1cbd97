import { describe, expect, test } from "vitest"
import { codeUnder, filesUnder, textOf } from "./tree.ts"

const MOST_LINES = 250
const linesOf = (path: string): number => textOf(path).trimEnd().split("\n").length

describe("a file is read in one sitting", () => {
  test.each(["src", "web/src", "migrations"])(`none in %s has more than ${MOST_LINES} lines`, (folder) => {
    const tooLong = codeUnder(folder)
      .map((path) => ({ path, lines: linesOf(path) }))
      .filter(({ lines }) => lines > MOST_LINES)
    expect(tooLong).toEqual([])
  })

  test("and none is a drawer for what has no place", () => {
    const drawers = filesUnder(".").filter((path) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.\w+|\/)/.test(path),
    )
    expect(drawers).toEqual([])
  })
})
