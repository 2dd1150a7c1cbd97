import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import type SqliteConnection from "better-sqlite3"
import { Kysely, PostgresDialect, SqliteAdapter, sql } from "kysely"
import { Pool } from "pg"
import { runBeforeCommit } from "./before-commit.ts"
import { PatientPool } from "./postgres-pool.ts"
import type { Schema } from "./schema.ts"
import { LedgerSqliteDialect } from "./sqlite-dialect.ts"
import { openSqliteFile } from "./sqlite-driver.ts"

/** A connection to the ledger, or a transaction on it. */
export type Database = Kysely<Schema>

export type DatabaseKind = "sqlite" | "postgres"

/** How long SQLite itself waits for another process while the file is opened. */
const OPEN_TIMEOUT_MILLISECONDS = 1000

/** A process that froze in a transaction on PostgreSQL keeps others from what it locked for so long. */
const STUCK_MILLISECONDS = 15_000

/** Which database an address names; `undefined` when it is neither `sqlite:FILE` nor `postgres://…`. */
function databaseKind(url: string): DatabaseKind | undefined {
  if (/^sqlite:.+/.test(url)) return "sqlite"
  return /^postgres(?:ql)?:\/\/./.test(url) ? "postgres" : undefined
}

/**
 * Opens `sqlite:FILE` (made with its folder when missing) or `postgres://…`. PostgreSQL connects at the first query.
 * @throws Error for any other address, or a file that cannot be opened.
 */
export function openDatabase(url: string): Database {
  const kind = databaseKind(url)
  if (kind === undefined) throw new Error("a database is named by sqlite:FILE or postgres://…")
  return kind === "sqlite" ? openSqlite(url.slice("sqlite:".length)) : openPostgres(url)
}

/**
 * Runs `work` once, in one transaction, in its own or in the one that `db` already is, and before its end what
 * `beforeCommit` was told to do.
 * @throws DomainError `conflict` when PostgreSQL ended it because two waited for each other, and what `isLedgerFault`
 * knows: but for `outcome_unknown` nothing was changed.
 */
export async function transact<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db)
  return db.transaction().execute(async (trx) => {
    const result = await work(trx)
    await runBeforeCommit(trx)
    return result
  })
}

/** A ledger as it stood at one moment, and how to let go of it. */
export interface Snapshot {
  db: Database
  close: () => Promise<void>
}

/**
 * The ledger as it stands now, to be read for as long as it takes: others write meanwhile, and what they write is not in
 * it. Inside a transaction it is that transaction.
 */
export async function openSnapshot(db: Database): Promise<Snapshot> {
  if (db.isTransaction) return { db, close: async () => undefined }
  if (db.getExecutor().adapter instanceof SqliteAdapter) return openSqliteSnapshot(db)
  const held = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute()
  // Whoever is sent what it holds may read slowly, and it locks nothing.
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(held)
  return { db: held, close: () => held.rollback().execute() }
}

/** A connection of its own: on the ledger's one connection nobody else could do anything meanwhile. */
async function openSqliteSnapshot(db: Database): Promise<Snapshot> {
  const { rows } = await sql<{
    file: string
  }>`select file from pragma_database_list where name = 'main'`.execute(db)
  const database = openSqliteFile(rows[0]?.file ?? "", { readonly: true })
  addLower(database)
  const reader = new Kysely<Schema>({ dialect: new LedgerSqliteDialect(database) })
  await sql`begin`.execute(reader)
  return { db: reader, close: () => reader.destroy() }
}

function openSqlite(file: string): Database {
  mkdirSync(dirname(file), { recursive: true })
  const database = openSqliteFile(file, { timeout: OPEN_TIMEOUT_MILLISECONDS })
  database.pragma("journal_mode = WAL")
  // FULL: with NORMAL a power cut loses writes that were already answered with success.
  database.pragma("synchronous = FULL")
  database.pragma("foreign_keys = ON")
  // From here on the dialect waits, which lets other work go on meanwhile.
  database.pragma("busy_timeout = 0")
  addLower(database)
  return new Kysely<Schema>({ dialect: new LedgerSqliteDialect(database) })
}

/** Gives a connection a `lower` that knows all letters. */
function addLower(database: SqliteConnection.Database): void {
  // SQLite's own knows only ASCII; PostgreSQL's and this one find "Élysée" by "élysée".
  database.function("lower", { deterministic: true }, (text) =>
    typeof text === "string" ? text.toLowerCase() : text,
  )
}

function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: STUCK_MILLISECONDS,
  })
  // A connection that the server closes, idle or at work, must not end the process: the next query gets a new one.
  pool.on("error", () => undefined)
  pool.on("connect", (client) => client.on("error", () => undefined))
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: new PatientPool(pool) }) })
}
