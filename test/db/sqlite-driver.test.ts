import { expect, test } from "vitest"
import { loadDriver } from "../../src/db/sqlite-driver.ts"

/** What is asked for under a version of Node; nothing is found. */
function askedFor(nodeVersion: string): { asked: string[]; ask: () => unknown } {
  const asked: string[] = []
  const ask = () =>
    loadDriver(nodeVersion, (name) => {
      asked.push(name)
      throw new Error("cannot find it\nlooked here\nand there")
    })
  return { asked, ask }
}

test.each([
  ["20.19.0", "better-sqlite3"],
  ["22.23.3", "better-sqlite3"],
  ["24.0.0", "better-sqlite3-13"],
  ["26.10.0", "better-sqlite3-13"],
])("on Node %s the SQLite driver is %s, and its absence is told in words", (nodeVersion, name) => {
  const { asked, ask } = askedFor(nodeVersion)
  expect(ask).toThrow(
    `${name} does not run on Node ${nodeVersion} here (Error: cannot find it); run npm ci with this Node, or use PostgreSQL`,
  )
  expect(asked).toEqual([name])
})
