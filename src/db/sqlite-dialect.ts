import { setTimeout } from "node:timers/promises"
import type SqliteConnection from "better-sqlite3"
import {
  CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely"
import { DomainError } from "../domain/errors.ts"
import { isBusy, toLedgerFault } from "./sqlite-faults.ts"

/** How long another process's write is waited for in all, letting other work go on. */
const BUSY_MILLISECONDS = 5000
const PAUSE_MILLISECONDS = 10

/** SQLite as the ledger uses it; the connection is to have no `busy_timeout`: that wait stands everything still. */
export class LedgerSqliteDialect extends SqliteDialect {
  readonly #database: SqliteConnection.Database

  constructor(database: SqliteConnection.Database) {
    super({ database })
    this.#database = database
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#database)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}

/**
 * Waits for another process's write without holding up this one: what finds the ledger locked lets go of the connection
 * and tries again, so that reads go on between the tries.
 */
class PatientSqliteDriver extends SqliteDriver {
  readonly #database: SqliteConnection.Database
  #patient: DatabaseConnection | undefined
  /** Why SQLite took the transaction back that is still under way here. */
  #lostBy: unknown

  constructor(database: SqliteConnection.Database) {
    super({ database })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    this.#patient ??= {
      executeQuery: (query) => this.#execute(connection, query),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    }
    return this.#patient
  }

  /** Takes the write lock at once: a transaction that read first and then fails to write could not be repeated. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"))
  }

  /** Some faults end the transaction by themselves (https://sqlite.org/lang_transaction.html); then there is nothing to take back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#lostBy = undefined
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }

  /** @throws DomainError `ledger_busy` where another process wrote all the time, and what the disk refuses. */
  async #execute<R>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    const until = performance.now() + BUSY_MILLISECONDS
    for (;;) {
      // Otherwise what comes after it would be kept, each statement for itself.
      if (this.#lostBy !== undefined) throw this.#lostBy
      const wasInTransaction = this.#database.inTransaction
      try {
        return await connection.executeQuery<R>(query)
      } catch (error) {
        // Inside a transaction nobody else may have the connection meanwhile, and the lock is ours already.
        if (!isBusy(error) || wasInTransaction) throw this.#toFault(error, query, wasInTransaction)
        if (performance.now() > until)
          throw new DomainError(
            "ledger_busy",
            "another process is writing to the ledger; nothing was changed",
          )
        await this.releaseConnection()
        await setTimeout(PAUSE_MILLISECONDS)
        await super.acquireConnection()
      }
    }
  }

  #toFault(error: unknown, { sql }: CompiledQuery, wasInTransaction: boolean): unknown {
    const fault = toLedgerFault(error, sql === "commit") ?? error
    if (wasInTransaction && !this.#database.inTransaction) this.#lostBy = fault
    return fault
  }
}

/** SQLite does roll back `create table`; Kysely says it does not and would leave migrations bare. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
