import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { postgresProgram } from "./postgres-program.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a server whose user may create databases; empty where none could be started. */
    postgresUrl: string
  }
}

/** Starts one PostgreSQL server for the whole run, unless `TEST_DATABASE_URL` names one. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    project.provide("postgresUrl", given)
    return undefined
  }
  const folder = await mkdtemp(join(tmpdir(), "watchline-postgres-"))
  // The server runs as another user where the tests run as root; it has to reach its folder inside this one.
  await chmod(folder, 0o711)
  try {
    const { url, stop } = await start(folder)
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

async function start(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
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
  return { url: `postgres://postgres:test@127.0.0.1:${port}/postgres`, stop: () => server.stop() }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error ?? ""))
