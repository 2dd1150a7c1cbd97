import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { check } from "recheck"

/** "safe", or what recheck found: "2nd degree polynomial", "timeout". */
export type Verdict = string
export type Verdicts = Record<string, Verdict>

const file = new URL("recheck-verdicts.json", import.meta.url)
const { version } = createRequire(import.meta.url)("recheck/package.json") as { version: string }
const LONGEST_CHECK = 60_000
/**
 * What counts is how many signs the checker's machine reads, not how long that takes: times would let a busy machine
 * condemn what a quiet one acquits.
 */
const LIMITS = {
  timeout: LONGEST_CHECK,
  incubationTimeout: null,
  attackTimeout: null,
  seedingTimeout: null,
  randomSeed: 1,
} as const

/** Names a pattern, its flags and the version of recheck. */
export function keyOf(pattern: RegExp): string {
  return createHash("sha256").update(`${version} ${pattern}`).digest("base64url").slice(0, 16)
}

/** The verdicts kept from the last `npm run check:patterns`. */
export function storedVerdicts(): Verdicts {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
}

/** Keeps verdicts, in the order of their keys. */
export function storeVerdicts(verdicts: Verdicts): void {
  const lines = Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(lines), null, 2)}\n`)
}

/**
 * Asks recheck, first for a proof by automaton; what that can't finish or doesn't know (look-arounds, references) is
 * attacked by its fuzzer. One at a time: its program divides the time among questions that come together.
 */
export async function verdictOn(pattern: RegExp): Promise<Verdict> {
  const source = pattern.sticky ? `^(?:${pattern.source})` : pattern.source
  const bare = pattern.flags.replace(/[dgy]/g, "")
  let said = await check(source, bare, LIMITS)
  if (said.status === "unknown") said = await check(source, bare, { ...LIMITS, checker: "fuzz" })
  if (said.status === "safe") return "safe"
  return said.status === "vulnerable" ? said.complexity.summary : said.error.kind
}

/**
 * Whether a pattern has a repeat without an upper bound. One without tries, from each place of a text, a number of ways
 * that the pattern alone bounds: its cost is linear in the text, so only the others are asked about.
 */
export function hasUnboundedRepeat({ source }: RegExp): boolean {
  const signs = source.replace(/\\./gs, "a").replace(/\[[^\]]*\]/g, "a")
  return /[*+]|\{\d+,\}/.test(signs)
}
