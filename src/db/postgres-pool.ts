import { setTimeout } from "node:timers/promises"
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely"
import type { Pool, PoolClient } from "pg"
import { DomainError } from "../domain/errors.ts"
import { isCut, isFull, lostBefore, lostWhile, toRefusal, wasNeverSent } from "./postgres-faults.ts"

/** How long a server that is being started anew, or has no place for now, is waited for. */
const AWAY_MILLISECONDS = 5000
const PAUSE_MILLISECONDS = 100
/** A pool may hold several connections that broke off at the same moment. */
const MOST_TRIES = 3
/** What may be said again to another connection, outside of a transaction: it has changed nothing. */
const REPEATABLE = /^(?:begin$|start transaction|select )/
/** What PostgreSQL says to the statements with which a transaction begins and ends. */
const BEGUN = new Set(["BEGIN", "START"])
const ENDED = new Set(["COMMIT", "ROLLBACK"])
const NOTHING = { command: "SELECT", rowCount: 0, rows: [] } as const

/**
 * PostgreSQL's connections as the ledger uses them: a server that is away for a moment is waited for, and what breaks off
 * or is refused for now is named by what became of it.
 */
export class PatientPool implements PostgresPool {
  readonly #pool: Pool
  /** Where it never was, a wrong address is likelier than a server that comes back. */
  #wasThere = false

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async connect(): Promise<PostgresPoolClient> {
    return new CarefulClient(await this.reach(), this)
  }

  end(): Promise<void> {
    return this.#pool.end()
  }

  /** @throws DomainError `ledger_busy` where the server does not come back. */
  async reach(): Promise<PoolClient> {
    const until = performance.now() + AWAY_MILLISECONDS
    for (;;)
      try {
        const client = await this.#pool.connect()
        this.#wasThere = true
        return client
      } catch (error) {
        if (!this.#wasThere || !(isCut(error) || isFull(error))) throw error
        if (performance.now() > until) throw unreachable(error)
        await setTimeout(PAUSE_MILLISECONDS)
      }
  }
}

const unreachable = (cause: unknown): DomainError =>
  new DomainError("ledger_busy", "the database server does not answer; nothing was changed", [], { cause })

/** A connection that knows whether it is in a transaction, and what is lost with it. */
class CarefulClient implements PostgresPoolClient {
  readonly #pool: PatientPool
  #client: PoolClient | undefined
  #isInTransaction = false
  /** What the connection was lost by: nothing more is said to it. */
  #lostBy: Error | undefined
  #isUnfit = false

  constructor(client: PoolClient, pool: PatientPool) {
    this.#client = client
    this.#pool = pool
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== "string") throw new Error("the ledger is not read by cursors")
    return this.#ask<R>(asked, parameters)
  }

  release(): void {
    this.#client?.release(this.#isUnfit || this.#lostBy !== undefined)
    this.#client = undefined
    this.#lostBy = undefined
  }

  async #ask<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    for (let tries = 1; ; tries++)
      try {
        return await this.#askOnce<R>(statement, parameters)
      } catch (error) {
        if (!isCut(error)) throw this.#refused(error)
        const isNothing = this.#lostBy !== undefined || wasNeverSent(error)
        this.#lostBy ??= error
        // What is lost needs no taking back.
        if (statement === "rollback") return NOTHING as unknown as PostgresQueryResult<R>
        const isRepeatable = !this.#isInTransaction && REPEATABLE.test(statement)
        if (isRepeatable && tries < MOST_TRIES) await this.#change()
        else if (isNothing || isRepeatable || (this.#isInTransaction && statement !== "commit"))
          throw lostBefore(error)
        else throw lostWhile(error)
      }
  }

  async #askOnce<R>(statement: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#lostBy !== undefined) throw this.#lostBy
    if (this.#client === undefined) throw new Error("the connection was given back")
    const { command, rowCount, rows } = await this.#client.query(statement, [...parameters])
    if (BEGUN.has(command)) this.#isInTransaction = true
    if (statement === "commit" && command !== "COMMIT")
      throw new Error("a statement of this transaction had failed, so that PostgreSQL took all of it back")
    if (ENDED.has(command) && !statement.includes(" ")) this.#isInTransaction = false
    return { command, rowCount, rows } as unknown as PostgresQueryResult<R>
  }

  async #change(): Promise<void> {
    this.release()
    this.#client = await this.#pool.reach()
  }

  /** A server that takes no changes is perhaps not the one any more that the address leads to. */
  #refused(error: unknown): unknown {
    const refusal = toRefusal(error)
    if (refusal?.code === "ledger_read_only") this.#isUnfit = true
    return refusal ?? error
  }
}
