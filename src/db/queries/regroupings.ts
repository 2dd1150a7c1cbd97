import type { Selectable } from "kysely"
import { type Moved, NOTHING_MOVED, type Regrouping, type RegroupingKind } from "../../domain/regrouping.ts"
import type { Database } from "../database.ts"
import type { RegroupingTable } from "../schema.ts"

/** Taking the same one back twice is a unique violation. */
export async function insertRegrouping(db: Database, regrouping: Regrouping): Promise<void> {
  await db
    .insertInto("regrouping")
    .values({
      id: regrouping.id,
      kind: regrouping.kind,
      kept_id: regrouping.keptId,
      other_id: regrouping.otherId,
      kept_revision: regrouping.keptRevision,
      other_revision: regrouping.otherRevision,
      moved: JSON.stringify(regrouping.moved),
      why: regrouping.why,
      recorded_at: regrouping.recordedAt,
      recorded_by: regrouping.recordedBy,
      undoes_id: regrouping.undoesId,
    })
    .execute()
}

export async function findRegrouping(db: Database, id: string): Promise<Regrouping | undefined> {
  const row = await db.selectFrom("regrouping").selectAll().where("id", "=", id).executeTakeFirst()
  return row && toRegrouping(row)
}

/** Every regrouping that one of these things took part in, in the order in which they happened. */
export async function listRegroupings(db: Database, ids: readonly string[]): Promise<Regrouping[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom("regrouping")
    .selectAll()
    .where((eb) => eb.or([eb("kept_id", "in", ids), eb("other_id", "in", ids)]))
    .orderBy("recorded_at")
    .orderBy("id")
    .execute()
  return rows.map(toRegrouping)
}

const toRegrouping = (row: Selectable<RegroupingTable>): Regrouping => ({
  id: row.id,
  kind: row.kind as RegroupingKind,
  keptId: row.kept_id,
  otherId: row.other_id,
  keptRevision: row.kept_revision,
  otherRevision: row.other_revision,
  moved: { ...NOTHING_MOVED, ...(JSON.parse(row.moved) as Partial<Moved>) },
  why: row.why,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  undoesId: row.undoes_id,
})
