import type { Selectable } from "kysely"
import type { FeedToken, FeedTokenListed } from "../../domain/feed-token.ts"
import type { Database } from "../database.ts"
import { countRows } from "../expressions.ts"
import type { FeedTokenTable } from "../token-schema.ts"

export async function insertFeedToken(db: Database, token: FeedToken): Promise<void> {
  await db
    .insertInto("feed_token")
    .values({
      id: token.id,
      name: token.name,
      prefix: token.prefix,
      token_hash: token.tokenHash,
      query: token.query,
      view_id: token.viewId,
      created_at: token.createdAt,
      last_used_at: token.lastUsedAt,
      revoked_at: token.revokedAt,
    })
    .execute()
}

export async function findFeedToken(db: Database, id: string): Promise<FeedTokenListed | undefined> {
  const row = await listed(db).where("feed_token.id", "=", id).executeTakeFirst()
  return row && { ...toFeedToken(row), viewSlug: row.view_slug }
}

/** Those that still count first, then the revoked ones; the newest first. */
export async function listFeedTokens(db: Database, limit: number): Promise<FeedTokenListed[]> {
  const rows = await listed(db)
    .orderBy((eb) => eb.case().when("feed_token.revoked_at", "is", null).then(0).else(1).end())
    .orderBy("feed_token.created_at", "desc")
    .orderBy("feed_token.id", "desc")
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toFeedToken(row), viewSlug: row.view_slug }))
}

const listed = (db: Database) =>
  db
    .selectFrom("feed_token")
    .leftJoin("view", "view.id", "feed_token.view_id")
    .selectAll("feed_token")
    .select("view.slug as view_slug")

/** Those that still count and begin so: one, save by the rarest chance. */
export async function listFeedTokensByPrefix(db: Database, prefix: string): Promise<FeedToken[]> {
  const rows = await db
    .selectFrom("feed_token")
    .selectAll()
    .where("prefix", "=", prefix)
    .where("revoked_at", "is", null)
    .orderBy("id")
    .execute()
  return rows.map(toFeedToken)
}

export async function countFeedTokens(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("feed_token")
    .select(countRows().as("count"))
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow()
  return count
}

/** `false` when there is no such token, or it was revoked before. */
export async function setFeedTokenRevoked(db: Database, id: string, at: string): Promise<boolean> {
  const result = await db
    .updateTable("feed_token")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function setFeedTokenUsed(db: Database, id: string, at: string): Promise<void> {
  await db.updateTable("feed_token").set({ last_used_at: at }).where("id", "=", id).execute()
}

const toFeedToken = (row: Selectable<FeedTokenTable>): FeedToken => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  tokenHash: row.token_hash,
  query: row.query,
  viewId: row.view_id,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
})
