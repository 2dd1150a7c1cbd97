import ts from "typescript"
import { describe, expect, test } from "vitest"
import { codeUnder, findInCode, findInText } from "./tree.ts"

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name

/** `new Date()`, `Date()`, and `Date.now` in any position: the machine's clock, read behind the caller's back. */
function readsTheClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, "Date") && (node.arguments ?? []).length === 0
  if (ts.isCallExpression(node)) return isNamed(node.expression, "Date")
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, "Date") && node.name.text === "now"
}

describe("now is an argument", () => {
  test.each(["src", "migrations", "seeds"])(
    "nothing in %s but domain/clock.ts reads the machine's clock",
    (folder) => {
      const readers = codeUnder(folder)
        .filter((path) => path !== "src/domain/clock.ts")
        .flatMap((path) => findInCode(path, readsTheClock))
      expect(readers).toEqual([])
    },
  )

  test("domain/clock.ts is where it is read", () => {
    expect(findInCode("src/domain/clock.ts", readsTheClock)).toHaveLength(1)
  })

  test.each(["new Date()", "new Date", "Date()", "Date.now()", "list.map(Date.now)"])(
    "%s is found",
    (code) => {
      expect(findInText("a.ts", code, readsTheClock)).toEqual(["a.ts:1"])
    },
  )

  test.each(["new Date(instant)", "'Date.now()'", "// new Date()", "new UTCDate()", "Date.parse(text)"])(
    "%s is not taken for it",
    (code) => {
      expect(findInText("a.ts", code, readsTheClock)).toEqual([])
    },
  )
})
