import { readPatterns } from "./pattern-sources.ts"
import {
  hasUnboundedRepeat,
  keyOf,
  storedVerdicts,
  storeVerdicts,
  type Verdicts,
  verdictOn,
} from "./verdicts.ts"

/** Asks recheck about every pattern that it has not judged yet, and keeps the answers that stand. */
const patterns = (await readPatterns()).filter(({ pattern }) => hasUnboundedRepeat(pattern))
const known = storedVerdicts()
const verdicts: Verdicts = {}
for (const { at, pattern } of patterns) {
  const key = keyOf(pattern)
  const verdict = known[key] ?? (await verdictOn(pattern))
  if (verdict === "safe") verdicts[key] = verdict
  else process.stdout.write(`${at}: ${verdict}: ${pattern}\n`)
}
storeVerdicts(verdicts)
process.stdout.write(`${Object.keys(verdicts).length} of ${patterns.length} patterns are safe\n`)
process.exit(0)
