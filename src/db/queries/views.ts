import type { Selectable } from "kysely"
import type { View, ViewGrouping, ViewPage } from "../../domain/view.ts"
import type { Database } from "../database.ts"
import type { ViewTable } from "../search-schema.ts"

export async function insertView(db: Database, view: View): Promise<void> {
  await db
    .insertInto("view")
    .values({ ...changeable(view), id: view.id, revision: view.revision, created_at: view.createdAt })
    .execute()
}

/** Stores a view as it is now, unless somebody changed it since `revision`: then `false`. */
export async function setView(db: Database, view: View, revision: number): Promise<boolean> {
  const result = await db
    .updateTable("view")
    .set({ ...changeable(view), revision: revision + 1 })
    .where("id", "=", view.id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function findView(db: Database, id: string): Promise<View | undefined> {
  const row = await db.selectFrom("view").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toView(row)
}

/** Among the views that were not withdrawn. */
export async function findViewBySlug(db: Database, slug: string): Promise<View | undefined> {
  const row = await db
    .selectFrom("view")
    .selectAll()
    .where("slug", "=", slug)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst()
  return row && toView(row)
}

/** By name; without what was withdrawn. */
export async function listViews(db: Database, limit: number): Promise<View[]> {
  const rows = await db
    .selectFrom("view")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .orderBy((eb) => eb.fn<string>("lower", ["name"]))
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(toView)
}

const changeable = (view: View) => ({
  slug: view.slug,
  name: view.name,
  query: view.query,
  page: view.page,
  grouping: view.grouping,
  updated_at: view.updatedAt,
  withdrawn_at: view.withdrawnAt,
})

function toView(row: Selectable<ViewTable>): View {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    query: row.query,
    page: row.page as ViewPage,
    grouping: row.grouping as ViewGrouping,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    withdrawnAt: row.withdrawn_at,
  }
}
