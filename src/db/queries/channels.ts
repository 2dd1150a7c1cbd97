import type { Selectable } from "kysely"
import type { Channel, ChannelAddress, ChannelKind, ChannelState } from "../../domain/channel.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { ChannelTable } from "../reminder-schema.ts"

/** A channel's secrets as they are stored: sealed. */
export interface SealedSecrets {
  secret: string | null
  oldSecret: string | null
  /** Until when the old one counts as well. */
  oldSecretUntil: string | null
}

export const NO_SECRETS: SealedSecrets = { secret: null, oldSecret: null, oldSecretUntil: null }

export async function insertChannel(db: Database, channel: Channel, sealed: SealedSecrets): Promise<void> {
  await db
    .insertInto("channel")
    .values({
      ...changeable(channel),
      ...secretColumns(sealed),
      id: channel.id,
      kind: channel.kind,
      revision: channel.revision,
      created_at: channel.createdAt,
    })
    .execute()
}

export async function findChannel(db: Database, id: string): Promise<Channel | undefined> {
  const row = await db.selectFrom("channel").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toChannel(row)
}

/** A channel with its sealed secrets, for whoever sends. */
export async function findSealedChannel(
  db: Database,
  id: string,
): Promise<{ channel: Channel; sealed: SealedSecrets } | undefined> {
  const row = await db.selectFrom("channel").selectAll().where("id", "=", id).executeTakeFirst()
  if (row === undefined) return undefined
  const sealed = { secret: row.secret, oldSecret: row.old_secret, oldSecretUntil: row.old_secret_until }
  return { channel: toChannel(row), sealed }
}

/** How many there are; without those that were withdrawn. */
export async function countChannels(db: Database): Promise<number> {
  const query = db.selectFrom("channel").select(countRows().as("count")).where("withdrawn_at", "is", null)
  return (await query.executeTakeFirst())?.count ?? 0
}

/** Every browser that messages would go to, also where its channel was withdrawn. */
export async function listActiveBrowsers(db: Database): Promise<Channel[]> {
  const rows = await db
    .selectFrom("channel")
    .selectAll()
    .where("kind", "=", "push")
    .where("state", "=", "active")
    .orderBy("id")
    .execute()
  return rows.map(toChannel)
}

/** Those of some ids that messages may go to now. */
export async function listActiveChannels(db: Database, ids: readonly string[]): Promise<Channel[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom("channel")
    .selectAll()
    .where("id", "in", ids)
    .where("state", "=", "active")
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .execute()
  return rows.map(toChannel)
}

/** Stores a channel as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setChannel(
  db: Database,
  channel: Channel,
  revision: number,
  sealed?: SealedSecrets,
): Promise<boolean> {
  const result = await db
    .updateTable("channel")
    .set({
      ...changeable(channel),
      ...(sealed === undefined ? {} : secretColumns(sealed)),
      revision: revision + 1,
    })
    .where("id", "=", channel.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Something arrived: it does not fail any more. What people see of it in an ETag changes only then. */
export async function setChannelWell(db: Database, id: string, now: string): Promise<void> {
  await db
    .updateTable("channel")
    .set((eb) => ({ failing_since: null, revision: eb("revision", "+", 1), updated_at: now }))
    .where("id", "=", id)
    .where("failing_since", "is not", null)
    .execute()
}

/** Nothing arrives: remembers since when. */
export async function setChannelFailing(db: Database, id: string, now: string): Promise<void> {
  await db
    .updateTable("channel")
    .set((eb) => ({ failing_since: now, revision: eb("revision", "+", 1), updated_at: now }))
    .where("id", "=", id)
    .where("failing_since", "is", null)
    .execute()
}

/** Switches an active channel off; `false` when it was not active any more. */
export async function setChannelOff(db: Database, id: string, reason: string, now: string): Promise<boolean> {
  const result = await db
    .updateTable("channel")
    .set((eb) => ({ state: "off", state_reason: reason, revision: eb("revision", "+", 1), updated_at: now }))
    .where("id", "=", id)
    .where("state", "=", "active")
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

const secretColumns = ({ secret, oldSecret, oldSecretUntil }: SealedSecrets) => ({
  secret,
  old_secret: oldSecret,
  old_secret_until: oldSecretUntil,
})

const changeable = (channel: Channel) => ({
  name: channel.name,
  address: JSON.stringify(channel.address),
  state: channel.state,
  state_reason: channel.stateReason,
  failing_since: channel.failingSince,
  confirmed_at: channel.confirmedAt,
  updated_at: channel.updatedAt,
  withdrawn_at: channel.withdrawnAt,
})

export function toChannel(row: Selectable<ChannelTable>): Channel {
  return {
    id: row.id,
    kind: row.kind as ChannelKind,
    name: row.name,
    address: JSON.parse(row.address) as ChannelAddress,
    state: row.state as ChannelState,
    stateReason: row.state_reason,
    failingSince: row.failing_since,
    confirmedAt: row.confirmed_at,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
  }
}
