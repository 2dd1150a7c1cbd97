import type { Selectable } from "kysely"
import { UNSUBSCRIBED } from "../../domain/channel.ts"
import type { Confirmation } from "../../domain/confirmation.ts"
import type { Database } from "../database.ts"
import type { ConfirmationTable } from "../mail-schema.ts"

/** Adds a question; `false` when somebody else asked the address at the same moment. */
export async function insertConfirmation(db: Database, confirmation: Confirmation): Promise<boolean> {
  const result = await db
    .insertInto("confirmation")
    .values({
      id: confirmation.id,
      channel_id: confirmation.channelId,
      address: confirmation.address,
      number: confirmation.number,
      asked_at: confirmation.askedAt,
      ended_at: confirmation.endedAt,
    })
    .onConflict((conflict) => conflict.columns(["address", "number"]).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findConfirmation(db: Database, id: string): Promise<Confirmation | undefined> {
  const row = await db.selectFrom("confirmation").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toConfirmation(row)
}

/** The last questions to an address, by whichever channel; the newest first. */
export async function listConfirmations(
  db: Database,
  address: string,
  limit: number,
): Promise<Confirmation[]> {
  const rows = await db
    .selectFrom("confirmation")
    .selectAll()
    .where("address", "=", address)
    .orderBy("number", "desc")
    .limit(limit)
    .execute()
  return rows.map(toConfirmation)
}

/** When the last question but `count` less one was asked, to whichever address; null where there were fewer. */
export async function findAskedAt(db: Database, count: number): Promise<string | null> {
  const row = await db
    .selectFrom("confirmation")
    .select("asked_at")
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .offset(count - 1)
    .executeTakeFirst()
  return row?.asked_at ?? null
}

/** When an address last said that it does not want to be asked, to whichever channel; null where it did not. */
export async function findDeclinedAt(db: Database, address: string): Promise<string | null> {
  const row = await db
    .selectFrom("confirmation")
    .innerJoin("channel", "channel.id", "confirmation.channel_id")
    .select("confirmation.ended_at")
    .where("confirmation.address", "=", address)
    .where("confirmation.ended_at", "is not", null)
    .where("channel.state", "=", "off")
    .where("channel.state_reason", "=", UNSUBSCRIBED)
    .where("channel.confirmed_at", "is", null)
    .orderBy("confirmation.ended_at", "desc")
    .limit(1)
    .executeTakeFirst()
  return row?.ended_at ?? null
}

/** What waits for an answer about a channel does not any more. */
export async function setConfirmationsEnded(db: Database, channelId: string, now: string): Promise<void> {
  await db
    .updateTable("confirmation")
    .set({ ended_at: now })
    .where("channel_id", "=", channelId)
    .where("ended_at", "is", null)
    .execute()
}

const toConfirmation = (row: Selectable<ConfirmationTable>): Confirmation => ({
  id: row.id,
  channelId: row.channel_id,
  address: row.address,
  number: row.number,
  askedAt: row.asked_at,
  endedAt: row.ended_at,
})
