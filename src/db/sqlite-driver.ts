import { createRequire } from "node:module"
import type SqliteConnection from "better-sqlite3"

/** From here on 12 ends the process (https://github.com/WiseLibs/better-sqlite3/issues/1515); 13 does not, but wants Node 22. */
const FIRST_NODE_OF_13 = 24

let driver: typeof SqliteConnection | undefined

/**
 * Opens a file of SQLite with the better-sqlite3 that fits the Node this runs on.
 * @throws Error that says what to do where that is not there, and better-sqlite3's own for a file that cannot be opened.
 */
export function openSqliteFile(file: string, options?: SqliteConnection.Options): SqliteConnection.Database {
  driver ??= loadDriver(process.versions.node, createRequire(import.meta.url))
  return new driver(file, options)
}

/** The driver for a version of Node, opened once to see that it works. @internal For its test. */
export function loadDriver(
  nodeVersion: string,
  load: (name: string) => typeof SqliteConnection,
): typeof SqliteConnection {
  const name = Number.parseInt(nodeVersion, 10) < FIRST_NODE_OF_13 ? "better-sqlite3" : "better-sqlite3-13"
  try {
    const Driver = load(name)
    // Its compiled part is looked for only now.
    new Driver(":memory:").close()
    return Driver
  } catch (cause) {
    const [reason] = String(cause).split("\n")
    throw new Error(
      `${name} does not run on Node ${nodeVersion} here (${reason}); run npm ci with this Node, or use PostgreSQL`,
      { cause },
    )
  }
}
