import { checkSync } from "recheck"
import { describe, expect, test } from "vitest"
import { LOCALES } from "../../../src/extract/locales/index.ts"
import { readDates, rulesFor } from "../../../src/extract/read-dates.ts"
import { ADDRESS } from "../../../src/extract/refine/not-in-url.ts"
import { cuePattern } from "../../../src/extract/refine/tense.ts"
import { aContext } from "./reading.ts"

/** The exact check; the default falls back to guessing on patterns of this size. `d` only asks for offsets. */
const EXACT = {
  checker: "automaton",
  maxNFASize: 2_000_000,
  maxPatternSize: 20_000,
  timeout: 30_000,
} as const
const isSafe = (pattern: RegExp): string =>
  checkSync(pattern.source, pattern.flags.replace("d", ""), EXACT).status

describe("no pattern can be made to run away", () => {
  test.each(LOCALES.map(({ language }) => language))(
    "in the rules of %s",
    (language) => {
      const unsafe = rulesFor(language).filter(({ pattern }) => isSafe(pattern) !== "safe")
      expect(unsafe.map(({ name }) => name)).toEqual([])
    },
    120_000,
  )

  test("in what runs over a whole passage beside them", () => {
    expect(LOCALES.map((words) => isSafe(cuePattern(words)))).toEqual(LOCALES.map(() => "safe"))
    expect(isSafe(ADDRESS)).toBe("safe")
  }, 60_000)

  test("and the check itself knows a bad pattern", () => {
    expect(isSafe(/(?:\d+\s*)+$/g)).toBe("vulnerable")
  })
})

describe("rules", () => {
  test.each(LOCALES.map(({ language }) => language))("of %s have names of their own", (language) => {
    const names = rulesFor(language).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe("time grows with the length of the text and no faster", () => {
  const milliseconds = (text: string): number => {
    const began = process.cpuUsage()
    readDates(text, aContext())
    return process.cpuUsage(began).user / 1000
  }
  test.each([
    "May 4, ",
    "in 1 - ",
    "A-",
    "by ",
    "the end of the ",
    "within ",
    "2026-04-",
    "Q3 to ",
    "early ",
    "and ",
    "    ",
    "1",
    "not until ",
    "https://",
    "](",
    "June and ",
    "Monday ",
    "will said if ",
    "a couple of ",
    "(",
  ])(
    "80 kB of %j",
    (piece) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      milliseconds(of(10_000))
      const [short, long] = [milliseconds(of(20_000)), milliseconds(of(80_000))]
      // Four times the text in about four times the time; squared growth would take sixteen.
      expect(long).toBeLessThan(Math.max(10 * short, 400))
    },
    60_000,
  )
})
