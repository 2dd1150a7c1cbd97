import ts from "typescript"
import { describe, expect, test } from "vitest"
import { codeUnder, findInCode, findInText } from "./tree.ts"

const isProcess = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === "process"

/** `process.env`, `process["env"]`, `const { env } = process`, and `env` from node:process. */
function readsTheEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === "env"
  if (ts.isElementAccessExpression(node))
    return isProcess(node.expression) && node.argumentExpression.getText().slice(1, -1) === "env"
  if (ts.isVariableDeclaration(node))
    return (
      node.initializer !== undefined && isProcess(node.initializer) && /\benv\b/.test(node.name.getText())
    )
  return (
    ts.isImportDeclaration(node) &&
    /["'](?:node:)?process["']/.test(node.moduleSpecifier.getText()) &&
    /\benv\b/.test(node.importClause?.getText() ?? "")
  )
}

describe("settings come from one place", () => {
  test("nothing in src but config.ts reads the environment", () => {
    const readers = ["src", "migrations", "seeds"]
      .flatMap(codeUnder)
      .filter((path) => path !== "src/config.ts")
      .flatMap((path) => findInCode(path, readsTheEnvironment))
    expect(readers).toEqual([])
  })

  test.each([
    "process.env.PORT",
    "process['env']",
    "const { env } = process",
    "import { env } from 'node:process'",
  ])("%s is found", (code) => {
    expect(findInText("a.ts", code, readsTheEnvironment)).toEqual(["a.ts:1"])
  })

  test("process.exitCode is not taken for it", () => {
    expect(findInText("a.ts", "process.exitCode = 1", readsTheEnvironment)).toEqual([])
  })
})
