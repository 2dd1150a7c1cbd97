import { readdirSync } from "node:fs"
import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { migrations } from "../../migrations/index.ts"
import { type Database, openDatabase } from "../../src/db/database.ts"
import { migrate } from "../../src/db/migrate.ts"
import { createTestDatabase, databaseKinds, type TestDatabase } from "../support/databases.ts"

test("every migration file is in the list, in order", () => {
  const files = readdirSync(new URL("../../migrations", import.meta.url))
    .filter((name) => /^\d{4}-.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort()
  expect(Object.keys(migrations)).toEqual(files)
})

describe.each(databaseKinds())("migrations [%s]", (kind) => {
  let database: TestDatabase
  let db: Database
  const tables = async () => (await db.introspection.getTables()).map((table) => table.name).sort()

  beforeEach(async () => {
    database = await createTestDatabase(kind)
    db = openDatabase(database.url)
  })
  afterEach(async () => {
    await db.destroy()
    await database.remove()
  })

  test("bring an empty database up to date, and do nothing the second time", async () => {
    await migrate(db)
    const once = await tables()
    await migrate(db)
    expect(once).toContain("prediction")
    expect(await tables()).toEqual(once)
  })

  test("leave nothing behind when one fails after its first statement", async () => {
    await migrate(db)
    const before = await tables()
    const broken = {
      ...migrations,
      "9999-broken": {
        up: async (on: Database) => {
          await on.schema.createTable("half").addColumn("id", "text").execute()
          await sql`select * from nowhere_at_all`.execute(on)
        },
      },
    }
    await expect(migrate(db, broken)).rejects.toThrow(/nowhere_at_all/)
    expect(await tables()).toEqual(before)
    await migrate(db)
  })

  test("refuse a database that a later version made, in one sentence, and touch nothing", async () => {
    await migrate(db, { ...migrations, "9000-later": { up: async () => undefined } })
    await expect(migrate(db)).rejects.toThrow(/^The database is newer than this program: .*9000-later/)
  })
})
