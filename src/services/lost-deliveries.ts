import { transact } from "../db/database.ts"
import { isAnyLost, releaseFuture, releaseLost } from "../db/queries/delivery-leases.ts"
import type { ServiceContext } from "./context.ts"

/** Later than any lease ends. */
const EVERY_LEASE = "9999-12-31T23:59:59.999Z"

export interface Leases {
  /** How long they last. */
  milliseconds: number
  /** Deliveries that this process has under way. */
  underway: readonly string[]
  /** Whether nobody else can have any, so that none has to be waited for. */
  areOurs: boolean
}

/**
 * Makes due again what was being sent by somebody who is not there any more: the lease is over, or ends later than one
 * given now would, because the clock was set back. Returns how many.
 */
export async function releaseLostDeliveries(
  { db, clock }: Pick<ServiceContext, "db" | "clock">,
  { milliseconds, underway, areOurs }: Leases,
): Promise<number> {
  const now = clock()
  const bounds = {
    endedBy: areOurs ? EVERY_LEASE : now.toISOString(),
    // Twice as long, so that the clocks of two machines may differ a little.
    latest: new Date(now.getTime() + 2 * milliseconds).toISOString(),
  }
  if (!(await isAnyLost(db, bounds, underway))) return 0
  return transact(db, (trx) => releaseLost(trx, bounds, underway, now.toISOString()))
}

/** Makes due what a clock that has been set back since put off. Returns how many. */
export async function releaseFutureDeliveries({
  db,
  clock,
}: Pick<ServiceContext, "db" | "clock">): Promise<number> {
  return transact(db, (trx) => releaseFuture(trx, clock().toISOString()))
}
