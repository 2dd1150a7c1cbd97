import type { ExpressionBuilder } from "kysely"
import type { Delivery, DeliveryState } from "../../domain/delivery.ts"
import type { Database } from "../database.ts"
import type { Schema } from "../schema.ts"
import { toDelivery } from "./delivery-row.ts"

/** What a worker leaves out when it looks for something to send. */
export interface ClaimLimits {
  /** Channels that have enough under way. */
  busyChannels: readonly string[]
  /** Deliveries that this process has under way, whatever the clock says of their leases. */
  underway: readonly string[]
  /** Leaves out channels at which nothing arrives at the moment. */
  skipsFailing?: boolean
}

/** Whether something is due: a cheap question, so that nobody opens a transaction each second for nothing. */
export async function isAnyDue(db: Database, now: string, limits: ClaimLimits): Promise<boolean> {
  return (await dueIds(db, now, limits).executeTakeFirst()) !== undefined
}

/** Takes the delivery that has been due longest until `leasedUntil`; `undefined` when none is, or another was faster. */
export async function claimDelivery(
  db: Database,
  now: string,
  leasedUntil: string,
  limits: ClaimLimits,
): Promise<Delivery | undefined> {
  const row = await db
    .updateTable("delivery")
    .set((eb) => ({
      state: "sending",
      leased_until: leasedUntil,
      fence: eb("fence", "+", 1),
      updated_at: now,
    }))
    .where("state", "=", "pending")
    .where("id", "=", () => dueIds(db, now, limits))
    .returningAll()
    .executeTakeFirst()
  return row && toDelivery(row)
}

const dueIds = (db: Database, now: string, { busyChannels, underway, skipsFailing }: ClaimLimits) => {
  let query = db
    .selectFrom("delivery")
    .select("id")
    .where("state", "=", "pending")
    .where("next_attempt_at", "<=", now)
  if (busyChannels.length > 0) query = query.where("channel_id", "not in", busyChannels)
  if (underway.length > 0) query = query.where("id", "not in", underway)
  if (skipsFailing)
    query = query.where("channel_id", "not in", (eb) =>
      eb.selectFrom("channel").select("id").where("failing_since", "is not", null),
    )
  return query.orderBy("next_attempt_at").orderBy("id").limit(1)
}

/** When leases are over: past, or later than any that could have been given, because the clock was set back since. */
export interface LeaseBounds {
  /** What ended by this instant is over. */
  endedBy: string
  latest: string
}

const isLost =
  ({ endedBy, latest }: LeaseBounds, underway: readonly string[]) =>
  (eb: ExpressionBuilder<Schema, "delivery">) => {
    const lost = eb.and([
      eb("state", "=", "sending"),
      eb.or([eb("leased_until", "<=", endedBy), eb("leased_until", ">", latest)]),
    ])
    return underway.length === 0 ? lost : eb.and([lost, eb("id", "not in", underway)])
  }

/** Whether a worker took something and did not finish in time. */
export async function isAnyLost(
  db: Database,
  bounds: LeaseBounds,
  underway: readonly string[],
): Promise<boolean> {
  const query = db.selectFrom("delivery").select("id").where(isLost(bounds, underway))
  return (await query.limit(1).executeTakeFirst()) !== undefined
}

/** Makes due again what a worker took and did not finish, in its old place. Returns how many. */
export async function releaseLost(
  db: Database,
  bounds: LeaseBounds,
  underway: readonly string[],
  now: string,
): Promise<number> {
  const result = await db
    .updateTable("delivery")
    .set((eb) => ({
      state: "pending",
      leased_until: null,
      next_attempt_at: eb
        .case()
        .when("next_attempt_at", ">", now)
        .then(now)
        .else(eb.ref("next_attempt_at"))
        .end(),
      updated_at: now,
    }))
    .where(isLost(bounds, underway))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** What was put off by a clock that has been set back since is due now. Returns how many. */
export async function releaseFuture(db: Database, now: string): Promise<number> {
  const result = await db
    .updateTable("delivery")
    .set({ next_attempt_at: now, updated_at: now })
    .where("state", "=", "pending")
    .where("next_attempt_at", ">", now)
    .where("updated_at", ">", now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** What becomes of a delivery after an attempt, or instead of one. */
export interface LeaseEnd {
  state: DeliveryState
  reason: string | null
  nextAttemptAt?: string
}

/**
 * Writes down what became of a delivery and gives the lease back; `false` when somebody else took it in the meantime, or
 * it was taken back: then nothing is written.
 */
export async function setDeliveryEnded(
  db: Database,
  { id, fence }: Pick<Delivery, "id" | "fence">,
  { state, reason, nextAttemptAt }: LeaseEnd,
  now: string,
): Promise<boolean> {
  const result = await db
    .updateTable("delivery")
    .set({
      state,
      reason,
      leased_until: null,
      updated_at: now,
      ...(nextAttemptAt !== undefined && { next_attempt_at: nextAttemptAt }),
      ...(state === "delivered" && { delivered_at: now }),
    })
    .where("id", "=", id)
    .where("fence", "=", fence)
    // A lease that ran out while nobody else took the delivery is as good as one that holds.
    .where("state", "in", ["sending", "pending"])
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Brings what waits for its next attempt forward to now; `false` when it does not wait. */
export async function setDeliveryDue(db: Database, id: string, now: string): Promise<boolean> {
  const result = await db
    .updateTable("delivery")
    .set({ next_attempt_at: now, updated_at: now })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Makes due what waited because its channel was paused. */
export async function releaseHeld(db: Database, channelId: string, now: string): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ next_attempt_at: now, reason: null, updated_at: now })
    .where("channel_id", "=", channelId)
    .where("state", "=", "pending")
    .where("reason", "=", "channel_paused")
    .execute()
}

/** What waits for a channel that was switched off need not wait any longer: it goes to another one. */
export async function setChannelDeliveriesDue(db: Database, channelId: string, now: string): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ next_attempt_at: now, updated_at: now })
    .where("channel_id", "=", channelId)
    .where("state", "=", "pending")
    .where("next_attempt_at", ">", now)
    .execute()
}

/** Counts an attempt that begins. */
export async function setAttemptCount(db: Database, id: string, attemptCount: number): Promise<void> {
  await db.updateTable("delivery").set({ attempt_count: attemptCount }).where("id", "=", id).execute()
}
