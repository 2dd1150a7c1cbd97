import type { Database } from "../database.ts"

/** Something that the server keeps secret for itself: what all may know of it, and the rest sealed. */
export interface ServerSecret {
  name: string
  publicPart: string
  sealed: string
  createdAt: string
}

export async function findServerSecret(db: Database, name: string): Promise<ServerSecret | undefined> {
  const row = await db.selectFrom("server_secret").selectAll().where("name", "=", name).executeTakeFirst()
  return row && { name, publicPart: row.public_part, sealed: row.secret, createdAt: row.created_at }
}

/** Adds a secret; one that is there under its name stays. */
export async function insertServerSecret(db: Database, secret: ServerSecret): Promise<void> {
  const { name, publicPart, sealed, createdAt } = secret
  await db
    .insertInto("server_secret")
    .values({ name, public_part: publicPart, secret: sealed, created_at: createdAt })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute()
}

/** Puts a secret in the place of the one that is stored as `before`; `false` when somebody else did. */
export async function setServerSecret(db: Database, secret: ServerSecret, before: string): Promise<boolean> {
  const { name, publicPart, sealed, createdAt } = secret
  const result = await db
    .updateTable("server_secret")
    .set({ public_part: publicPart, secret: sealed, created_at: createdAt })
    .where("name", "=", name)
    .where("secret", "=", before)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
