import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

/** What headers of Node 24.19 and later build into an addon; Node then finds no environment and ends the process. */
const FATAL_CALL = "RemoveEnvironmentCleanupHook"
const FIRST_MAJOR = 24

/**
 * Makes sure that better-sqlite3, as it was built here, does not end this process when a statement is collected
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515; version 13 does not, but needs Node 22).
 * @throws Error that says what to do instead.
 */
export function checkSqliteAddon(): void {
  if (!isConcerned(process.versions.node)) return
  const fault = addonFault(process.versions.node, builtAddon())
  if (fault !== undefined) throw new Error(fault)
}

/** What is wrong with an addon under a version of Node; `undefined` where nothing is. @internal For its test. */
export function addonFault(nodeVersion: string, addon: Buffer): string | undefined {
  if (!isConcerned(nodeVersion) || !addon.includes(FATAL_CALL)) return undefined
  return `better-sqlite3 as it is built here ends Node ${nodeVersion} sooner or later; use Node 22 and install again, or PostgreSQL`
}

const isConcerned = (nodeVersion: string): boolean => Number.parseInt(nodeVersion, 10) >= FIRST_MAJOR

/** The compiled part of better-sqlite3; empty where it lies elsewhere. */
function builtAddon(): Buffer {
  const main = createRequire(import.meta.url).resolve("better-sqlite3/package.json")
  try {
    return readFileSync(join(dirname(main), "build/Release/better_sqlite3.node"))
  } catch {
    return Buffer.alloc(0)
  }
}
