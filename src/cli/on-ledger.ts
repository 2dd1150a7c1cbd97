import { DomainError } from "../domain/errors.ts"
import type { ServiceContext } from "../services/context.ts"
import { CommandFailure } from "./failure.ts"
import { openLedger } from "./open-ledger.ts"
import { stopOnSignals } from "./stop.ts"

/** Runs `work` on the ledger that DATABASE_URL names. @throws CommandFailure with what the ledger refuses. */
export async function onLedger(work: (context: ServiceContext) => Promise<void>): Promise<void> {
  const stop = stopOnSignals()
  const ledger = await openLedger(stop)
  try {
    await work(ledger.context)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const said = error.message.charAt(0).toUpperCase() + error.message.slice(1)
    throw new CommandFailure(`${said}.`)
  } finally {
    await ledger.close()
    stop.forget()
  }
}
