import { basename } from "node:path"
import { describe, expect, test } from "vitest"
import { migrations } from "../../migrations/index.ts"
import { codeUnder, textOf } from "./tree.ts"

const files = codeUnder("migrations")
  .map((path) => basename(path, ".ts"))
  .filter((name) => name !== "index")

describe("the list of migrations", () => {
  test("names every file of the folder, in order", () => {
    expect(Object.keys(migrations)).toEqual(files)
  })

  test("numbers them without a gap", () => {
    expect(files.map((name) => name.slice(0, 5))).toEqual(
      files.map((_name, index) => `${String(index + 1).padStart(4, "0")}-`),
    )
  })

  test.each(files)("%s can be taken back", (name) => {
    expect(migrations[name]).toMatchObject({ up: expect.any(Function), down: expect.any(Function) })
  })

  test.each(files)("%s asks for nothing that only one of the databases has", (name) => {
    const text = textOf(`migrations/${name}.ts`)
    expect(
      text.match(/\b(?:serial|autoincrement|jsonb?|timestamptz?|boolean|ilike|sqlite|postgres\w*)\b/gi),
    ).toBeNull()
  })
})
