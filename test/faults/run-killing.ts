import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runKilling } from "./killing.ts"

/** `npm run test:faults`: the long form, and its figures. Ends with 1 where anything was lost or broken. */
const [, , deliveries = "400", kills = "50", seed = "20261122"] = process.argv
const folder = await mkdtemp(join(tmpdir(), "watchline-faults-"))
try {
  const figures = await runKilling(`sqlite:${join(folder, "ledger.sqlite")}`, {
    deliveries: Number(deliveries),
    kills: Number(kills),
    seed: Number(seed),
  })
  for (const [name, figure] of Object.entries(figures))
    process.stdout.write(`${name.padEnd(12)}${String(figure).padStart(10)}\n`)
  if (figures.lost > 0 || figures.broken > 0 || figures.marked < figures.deliveries) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
