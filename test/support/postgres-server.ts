import { randomBytes, randomInt } from "node:crypto"
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { Client } from "pg"
import type { TestProject } from "vitest/node"
import { postgresProgram } from "./postgres-program.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a server whose user may create databases; empty where none could be started. */
    postgresUrl: string
    /** How the names of this run's databases begin. */
    postgresPrefix: string
  }
}

/** Starts one PostgreSQL server for the whole run, unless `TEST_DATABASE_URL` names one. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const prefix = `test_${randomBytes(4).toString("hex")}_`
  project.provide("postgresPrefix", prefix)
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    project.provide("postgresUrl", given)
    return () => dropDatabases(given, prefix)
  }
  const folder = await mkdtemp(join(tmpdir(), "watchline-postgres-"))
  // The server runs as another user where the tests run as root; it has to reach its folder inside this one.
  await chmod(folder, 0o711)
  try {
    const { url, stop } = await startPostgres(folder)
    project.provide("postgresUrl", url)
    return async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    process.stderr.write(`PostgreSQL could not be started, its tests are skipped: ${reasonOf(error)}\n`)
    project.provide("postgresUrl", "")
    return undefined
  }
}

/** A PostgreSQL server of its own. */
export interface PostgresServer {
  /** Address of a user who may create databases. */
  url: string
  stop: () => Promise<void>
  /** Ends it as `pg_ctl stop -m immediate` does: without a word to its clients, to recover at the next start. */
  crash: () => Promise<void>
  restart: () => Promise<void>
}

/** Starts one in a folder that it may enter. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const port = await freePort()
  const log: string[] = []
  const PostgresProgram = await postgresProgram(folder)
  const server = new PostgresProgram({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "test",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--no-sync", "--encoding=UTF8"],
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=60"],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  })
  await server.initialise()
  await server.start().catch((error: unknown) => {
    throw new Error(`${reasonOf(error)} ${log.at(-1) ?? ""}`)
  })
  const lock = join(folder, "data", "postmaster.pid")
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    crash: async () => {
      const [pid] = (await readFile(lock, "utf8")).split("\n")
      process.kill(Number(pid), "SIGQUIT")
      while (isRunning(Number(pid))) await setTimeout(20)
    },
    restart: () => server.start(),
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Removes what a run left on a server that goes on without it. */
async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [prefix],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

/** Below those that systems hand out by themselves: nobody gets it before the server, or while it is down. */
function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", ({ code }: NodeJS.ErrnoException) =>
      code === "EADDRINUSE" ? resolve(freePort()) : reject(new Error(`no port to listen on: ${code}`)),
    )
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(port)))
  })
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error ?? ""))
