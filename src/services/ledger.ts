import { transact } from "../db/database.ts"
import { hasRows } from "../db/queries/summary.ts"
import type { ServiceContext } from "./context.ts"

/**
 * Runs `fill` in one transaction on a ledger that never held anything, withdrawn things included; a failure leaves
 * nothing. Returns whether it did; `false` also when another process filled the ledger at the same moment.
 */
export async function fillEmptyLedger(
  context: ServiceContext,
  fill: (inside: ServiceContext) => Promise<void>,
): Promise<boolean> {
  try {
    return await transact(context.db, async (trx) => {
      if (await hasRows(trx)) return false
      await fill({ ...context, db: trx })
      return true
    })
  } catch (error) {
    if (await hasRows(context.db)) return false
    throw error
  }
}
