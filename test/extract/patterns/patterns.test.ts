import { describe, expect, test, vi } from "vitest"
import { filesUnder, literalsIn, readPatterns } from "./pattern-sources.ts"
import { hasUnboundedRepeat, keyOf, storedVerdicts, verdictOn } from "./verdicts.ts"

/** So many new patterns are judged here; more of them need `npm run check:patterns`, which keeps the verdicts. */
const MOST_NEW = 8
/** So many kept verdicts are asked for again. */
const SAMPLE = 6
// What other files loaded before was made unseen.
vi.resetModules()
const patterns = await readPatterns()
const open = patterns.filter(({ pattern }) => hasUnboundedRepeat(pattern))
const stored = storedVerdicts()

describe("patterns that read digests, their files and questions", () => {
  test("none costs more than the length of a text", { timeout: 600_000 }, async () => {
    const unknown = open.filter(({ pattern }) => stored[keyOf(pattern)] === undefined)
    const known = open.filter(({ pattern }) => stored[keyOf(pattern)] !== undefined)
    expect(unknown.slice(MOST_NEW).map(named), "without a verdict: npm run check:patterns").toEqual([])
    const condemned: string[] = []
    for (const one of [...unknown, ...sample(known)]) {
      const verdict = await verdictOn(one.pattern)
      if (verdict !== "safe") condemned.push(`${named(one)}: ${verdict}`)
    }
    expect(condemned).toEqual([])
  })

  test("all are found: those written in the code and those made of tables of words", () => {
    expect(patterns.some(({ at }) => at.startsWith("src/ingest/"))).toBe(true)
    expect(patterns.some(({ at }) => at.startsWith("src/domain/query"))).toBe(true)
    for (const words of ["tomorrow", "übermorgen", "demain", "mañana", "明天"])
      expect(
        patterns.some(({ pattern }) => pattern.source.includes(words)),
        words,
      ).toBe(true)
  })

  test("the tool condemns what blows up", { timeout: 120_000 }, async () => {
    expect(await verdictOn(/^(?:a+)+$/)).not.toBe("safe")
    expect(await verdictOn(/\s+$/)).not.toBe("safe")
    expect(hasUnboundedRepeat(/a{2,}b/)).toBe(true)
    expect(hasUnboundedRepeat(/[*+]a\+b\*{1,3}/)).toBe(false)
  })

  test("those with classes of letters are made once, not at each call", () => {
    const written = filesUnder("src/extract").flatMap(literalsIn)
    expect(written.filter(({ isRemade }) => isRemade).map(named)).toEqual([])
  })
})

/** Spread evenly. */
function sample<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / SAMPLE))
  return all.filter((_, index) => index % step === 0).slice(0, SAMPLE)
}

function named({ at, pattern }: { at: string; pattern: RegExp }): string {
  return `${at}: ${String(pattern).slice(0, 200)}`
}
