import { chmod, mkdtemp, rm } from "node:fs/promises"
import { loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { Client } from "pg"
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts"
import { runClockJumps } from "./clock-jumps.ts"
import { broken, type Figure, toLines } from "./figures.ts"
import { runFrozen } from "./frozen.ts"
import { runHostile } from "./hostile.ts"
import { runKilling } from "./killing.ts"
import { runLocked } from "./locked.ts"
import { runBreaks } from "./postgres-breaks.ts"
import { startServer } from "./server-process.ts"

/**
 * `npm run test:faults`: the long forms, one after another, and their figures. `npm run test:faults -- hostile` runs the
 * parts whose name begins so, `-- --seed 7` another run of chances. Ends with 1 where a promise was broken.
 */
const { argv } = process
const seedAt = argv.indexOf("--seed")
const seed = seedAt < 0 ? 20_261_122 : Number(argv[seedAt + 1])
const wanted = argv.slice(2, seedAt < 0 ? undefined : seedAt)

const folder = await mkdtemp(join(tmpdir(), "watchline-faults-"))
await chmod(folder, 0o711)
let databases = 0
const sqlite = (): string => `sqlite:${join(folder, `ledger-${++databases}.sqlite`)}`
let server: PostgresServer | undefined
async function postgres(): Promise<string> {
  server ??= await startPostgres(folder)
  const name = `faults_${++databases}`
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return Object.assign(new URL(server.url), { pathname: `/${name}` }).href
}
const restart = async (): Promise<void> => {
  await server?.crash()
  await setTimeout(2000)
  await server?.restart()
}

const KILLING = { deliveries: 400, kills: 50, told: 40, seed }
const PARTS: Readonly<Record<string, () => Promise<Figure[] | undefined>>> = {
  "killing-sqlite": async () => runKilling(sqlite(), KILLING),
  "killing-postgres": async () => runKilling(await postgres(), KILLING),
  "hostile-sqlite": async () => runHostile(sqlite(), { channelsEach: 8, seconds: 60, mostDelaySeconds: 5 }),
  "locked-sqlite": async () => runLocked(sqlite(), { deliveries: 200, times: 5 }),
  "breaks-postgres": async () => runBreaks(await postgres(), { deliveries: 200, cuts: 10, restart, seed }),
  "clock-sqlite": async () =>
    runClockJumps({ databaseUrl: sqlite(), clockFile: join(folder, "clock"), isLong: true }),
  "frozen-postgres": async () =>
    runFrozen(await postgres(), {
      deliveries: 100,
      frozenMilliseconds: 70_000,
      isLong: true,
      start: startServer,
    }),
}

try {
  const lines: string[] = []
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) continue
    process.stderr.write(`${name} … `)
    const began = performance.now()
    const figures = await run()
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    const load = loadavg()[0]?.toFixed(1) ?? ""
    process.stderr.write(`${seconds} s, load ${load}\n`)
    if (figures === undefined) lines.push(`${name.padEnd(24)} skipped: something that it needs is missing`)
    else lines.push(...toLines(name, figures))
    if (figures !== undefined && broken(figures).length > 0) process.exitCode = 1
  }
  process.stdout.write(`${lines.join("\n")}\n`)
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
