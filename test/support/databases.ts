import { randomUUID } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest"
import { type Database, type DatabaseKind, openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"

/** An empty real database of one kind, and how to be rid of it. */
export interface TestDatabase {
  url: string
  remove: () => Promise<void>
}

/** What a suite gets besides its database. */
export interface SuiteDatabase {
  kind: DatabaseKind
  url: () => string
  /** A second, independent connection to the same database; the suite closes it at its end. */
  another: () => Database
}

/** The kinds that can run here: always SQLite, and PostgreSQL where a server could be started. */
export const databaseKinds = (): DatabaseKind[] =>
  inject("postgresUrl") === "" ? ["sqlite"] : ["sqlite", "postgres"]

/** Makes a new, empty database without tables. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  if (kind === "sqlite") {
    const folder = await mkdtemp(join(tmpdir(), "watchline-test-"))
    return {
      url: `sqlite:${join(folder, "ledger.sqlite")}`,
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  }
  const name = `test_${randomUUID().replaceAll("-", "")}`
  await onServer(`create database ${name}`)
  const url = new URL(inject("postgresUrl"))
  url.pathname = `/${name}`
  return { url: url.href, remove: () => onServer(`drop database if exists ${name} with (force)`) }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject("postgresUrl") })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Runs a suite on a real SQLite file and on a real PostgreSQL server. Every test starts with empty tables. */
export function describeOnEachDatabase(
  name: string,
  suite: (db: () => Database, more: SuiteDatabase) => void,
): void {
  for (const kind of ["sqlite", "postgres"] as const) {
    describe.skipIf(!databaseKinds().includes(kind))(`${name} [${kind}]`, () => {
      let database: TestDatabase
      const opened: Database[] = []
      const open = (): Database => {
        const db = openDatabase(database.url)
        opened.push(db)
        return db
      }
      const first = (): Database => {
        const [db] = opened
        if (db === undefined) throw new Error("the database is open only inside tests")
        return db
      }
      beforeAll(async () => {
        database = await createTestDatabase(kind)
        await migrate(open())
      })
      beforeEach(() => emptyTables(first()))
      afterAll(async () => {
        for (const db of opened) await db.destroy()
        await database?.remove()
      })
      suite(first, { kind, url: () => database.url, another: open })
    })
  }
}

/** Deletes every row, the rows that point at others first. */
export async function emptyTables(db: Database): Promise<void> {
  for (const table of [
    "attempt",
    "delivery",
    "occurrence",
    "reminder_rule",
    "channel",
    "bulk_item",
    "bulk",
    "thing_tag",
    "offer",
    "feed_token",
    "view",
    "passage",
    "source_item",
    "source",
    "regrouping",
    "series_revision",
    "change",
    "forecast",
    "verdict",
    "mention",
    "prediction",
    "event_revision",
    "event",
    "series",
    "digest",
  ] as const)
    await db.deleteFrom(table).execute()
}
