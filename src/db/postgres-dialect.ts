import { setTimeout } from "node:timers/promises"
import { type DatabaseConnection, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from "kysely"
import { DomainError } from "../domain/errors.ts"

/** How long a server that is being started anew is waited for. */
const AWAY_MILLISECONDS = 5000
const PAUSE_MILLISECONDS = 100
/** Nobody listens, or somebody who is not ready yet or ends (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const AWAY = new Set(["ECONNREFUSED", "ECONNRESET", "57P01", "57P02", "57P03"])

/** PostgreSQL as the ledger uses it: a server that is away for a moment is waited for. */
export class LedgerPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): PostgresDriver {
    return new PatientPostgresDriver(this.#config)
  }
}

class PatientPostgresDriver extends PostgresDriver {
  /** Where it never was, a wrong address is likelier than a server that comes back. */
  #wasThere = false

  /** @throws DomainError `ledger_busy` where the server does not come back. */
  override async acquireConnection(): Promise<DatabaseConnection> {
    const until = performance.now() + AWAY_MILLISECONDS
    for (;;)
      try {
        const connection = await super.acquireConnection()
        this.#wasThere = true
        return connection
      } catch (error) {
        if (!this.#wasThere || !isAway(error)) throw error
        if (performance.now() > until)
          throw new DomainError("ledger_busy", "the database server does not answer; nothing was changed")
        await setTimeout(PAUSE_MILLISECONDS)
      }
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && AWAY.has(String(error.code))) || error.message.startsWith("Connection terminated"))
