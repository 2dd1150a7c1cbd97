import { statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { filesUnder, ROOT, textOf } from "./tree.ts"

const MOST_BYTES = 1_048_576
const BINARY = /\.(?:png|jpg|webp|ico|woff2)$/
const TOP_LEVEL = [
  ".biome.json",
  ".ci",
  ".editorconfig",
  ".env.example",
  ".gitignore",
  ".npmrc",
  ".nvmrc",
  "LICENSE",
  "README.md",
  "migrations",
  "package-lock.json",
  "package.json",
  "seeds",
  "src",
  "test",
  "tsconfig.json",
  "web",
]

const files = filesUnder(".")
const texts = files.filter((path) => !BINARY.test(path))

/** Lines of the texts that match, as `path:line`. */
function linesThatMatch(pattern: RegExp): string[] {
  return texts.flatMap((path) =>
    textOf(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

describe("the repository", () => {
  test("has at its top what the README lists, and nothing else", () => {
    expect([...new Set(files.map((path) => path.split("/")[0]))].sort()).toEqual([...TOP_LEVEL].sort())
  })

  test("holds no database, no log, no secret and nothing large", () => {
    expect(
      files.filter((path) => /\.(?:sqlite\w*|db|log|pem|key|zip|tgz)$|(?:^|\/)\.env$/.test(path)),
    ).toEqual([])
    expect(files.filter((path) => statSync(join(ROOT, path)).size > MOST_BYTES)).toEqual([])
  })

  test("holds texts that are UTF-8, end in one line feed and carry no carriage return", () => {
    const odd = texts.filter((path) => {
      const text = textOf(path)
      return text.includes("\uFFFD") || text.includes("\r") || !/[^\n]\n$/.test(text)
    })
    expect(odd).toEqual([])
  })

  test("knows no folder of the machine it was written on", () => {
    expect(linesThatMatch(/(?<![\w.~)}\]*-])\/(?:work|root|home|Users|private)\/\w/)).toEqual([])
  })

  test("has no half-merged file and no promise for later", () => {
    expect(linesThatMatch(/^(?:<{7}|>{7}) /)).toEqual([])
    expect(linesThatMatch(/\b(?:TO)(?:DO)\b|\bFIX(?:ME)\b/)).toEqual([])
  })
})
