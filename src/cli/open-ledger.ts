import { openDatabase } from "../db/database.ts"
import { migrate } from "../db/migrate.ts"
import { systemClock } from "../domain/clock.ts"
import type { ServiceContext } from "../services/context.ts"
import { CommandFailure } from "./failure.ts"
import { readSettings } from "./settings.ts"
import type { Stop } from "./stop.ts"
import { whenFree } from "./when-free.ts"

/** A ledger that a command works on, and how to let go of it. */
export interface OpenLedger {
  context: ServiceContext
  close: () => Promise<void>
}

/**
 * Opens the ledger that the environment names, with its tables up to date; waits while another process writes to it.
 * @throws CommandFailure when a setting cannot be used or the ledger cannot be opened.
 */
export async function openLedger(stop: Stop): Promise<OpenLedger> {
  const config = readSettings()
  try {
    const db = openDatabase(config.databaseUrl)
    try {
      await whenFree(
        () => migrate(db),
        stop,
        (words) => process.stderr.write(`${words}\n`),
      )
    } catch (error) {
      await db.destroy()
      throw error
    }
    const context = { db, clock: systemClock, timeZone: config.timeZone }
    // The server that is running, or the next one that is started, asks the model.
    const asking = config.model === null ? {} : { onModelDue: () => undefined }
    return { context: { ...context, ...asking }, close: () => db.destroy() }
  } catch (error) {
    throw new CommandFailure(`The ledger cannot be opened: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
