import { describe, expect, test } from "vitest"
import { codeUnder, textOf } from "./tree.ts"

/** What writes an event or a prediction, or what is filtered by beside them. */
const WRITERS = /\b(?:insertEvent|setEvent|insertPrediction|setPrediction)\(/g
const PLACE = "src/services/recount.ts"

const sources = codeUnder("src").map((path) => ({ path, text: textOf(path) }))

describe("nobody can forget the reminders", () => {
  test("only one place stores events and predictions", () => {
    const callers = sources.filter(({ path, text }) => !path.startsWith("src/db/") && text.match(WRITERS))
    expect(callers.map(({ path }) => path)).toEqual([PLACE])
  })

  test("and there every one of them lets its reminders follow", () => {
    const functions = textOf(PLACE)
      .split(/^(?=(?:export )?(?:async )?function |export const )/m)
      .filter((text) => text.match(WRITERS))
    expect(functions.length).toBe(4)
    for (const text of functions) expect(text).toMatch(/await remindAnew\(/)
  })

  test("no statement outside of their query files writes their rows, but for what an import settles", () => {
    const tables = /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*"(event|prediction)"/g
    const found = sources.filter(({ text }) => text.match(tables)).map(({ path }) => path)
    expect(found).toEqual([
      "src/db/queries/events.ts",
      "src/db/queries/predictions.ts",
      "src/db/queries/settle-items.ts",
    ])
    const whole = sources.filter(({ text }) => /\binsertInto\((?!\s*")/.test(text)).map(({ path }) => path)
    expect(whole).toEqual(["src/db/queries/exported-items.ts"])
    expect(textOf("src/services/import-ledger.ts")).toMatch(/await settleImported\(/)
    expect(textOf("src/services/settle-import.ts")).toMatch(/await planReminders\(/)
  })

  test("whoever gives a thing mentions was looked at: a rule may ask for a publisher", () => {
    const looked = [
      // With what is being entered, in the same transaction.
      "src/services/added-mentions.ts",
      "src/services/import-claims.ts",
      // In a digest that mentions the thing already.
      "src/services/refresh-found.ts",
      // Calls `remindAnew` for what was stored before.
      "src/services/store-reading.ts",
    ]
    const callers = sources.filter(
      ({ path, text }) => !path.startsWith("src/db/") && /\binsertMentions\(/.test(text),
    )
    expect(callers.map(({ path }) => path).filter((path) => !looked.includes(path))).toEqual([])
    expect(textOf("src/services/store-reading.ts")).toMatch(/await remindAnew\(/)
  })

  test("every transaction does at its end what changes asked for", () => {
    const found = sources.filter(
      ({ path, text }) => path !== "src/db/database.ts" && /\.transaction\(\)/.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
