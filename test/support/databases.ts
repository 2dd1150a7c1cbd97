import { randomUUID } from "node:crypto"
import { copyFile, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PostgresAdapter, sql } from "kysely"
import { Client } from "pg"
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest"
import { type Database, type DatabaseKind, openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import type { Schema } from "../../src/db/schema.ts"

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

/** Makes a new, empty database without tables, on the disk. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === "sqlite"
    ? sqliteIn(await mkdtemp(join(tmpdir(), "watchline-test-")))
    : postgresFrom("template1")
}

const LEDGER_FILE = "ledger.sqlite"

const sqliteIn = (folder: string): TestDatabase => ({
  url: `sqlite:${join(folder, LEDGER_FILE)}`,
  remove: () => rm(folder, { recursive: true, force: true }),
})

async function postgresFrom(template: string): Promise<TestDatabase> {
  const name = `${inject("postgresPrefix")}${randomUUID().replaceAll("-", "")}`
  await onServer(`create database ${name} template ${template}`)
  const url = new URL(inject("postgresUrl"))
  url.pathname = `/${name}`
  return { url: url.href, remove: () => onServer(`drop database if exists ${name} with (force)`) }
}

/** What copies are made from, by kind and name. They go when the run ends. */
const templates = new Map<string, Promise<string>>()

/**
 * A copy of a database that was migrated, and filled by `fill`, once for all that ask under this name. It lies in
 * memory where the machine has room.
 */
export async function copyOfLedger(
  kind: DatabaseKind,
  name = "empty",
  fill: (db: Database) => Promise<void> = async () => undefined,
): Promise<TestDatabase> {
  const key = `${kind} ${name}`
  const made = templates.get(key) ?? makeTemplate(kind, fill)
  templates.set(key, made)
  const template = await made
  if (kind === "postgres") return postgresFrom(template)
  const folder = await mkdtemp(join(inject("runFolder"), "copy-"))
  await copyFile(template, join(folder, LEDGER_FILE))
  return sqliteIn(folder)
}

async function makeTemplate(kind: DatabaseKind, fill: (db: Database) => Promise<void>): Promise<string> {
  const database =
    kind === "sqlite"
      ? sqliteIn(await mkdtemp(join(inject("runFolder"), "template-")))
      : await postgresFrom("template1")
  const db = openDatabase(database.url)
  await migrate(db)
  await fill(db)
  await db.destroy()
  return kind === "sqlite" ? database.url.slice("sqlite:".length) : new URL(database.url).pathname.slice(1)
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
        database = await copyOfLedger(kind)
        open()
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

/** From the rows that point at others to those that are pointed at. */
const TABLES = [
  "attempt",
  "delivery",
  "occurrence",
  "planning",
  "reminder_rule",
  "confirmation",
  "stream_entry",
  "stream_state",
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
  "server_secret",
] as const satisfies readonly (keyof Schema)[]

/** Deletes every row, in one transaction: on PostgreSQL in one message. */
export async function emptyTables(db: Database): Promise<void> {
  const statements = TABLES.map((table) => `delete from ${table}`)
  if (db.getExecutor().adapter instanceof PostgresAdapter) await sql.raw(statements.join(";")).execute(db)
  else
    await db.transaction().execute(async (trx) => {
      for (const statement of statements) await sql.raw(statement).execute(trx)
    })
}
