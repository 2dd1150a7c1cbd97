import { expect } from "vitest"
import type { Database } from "../../src/db/database.ts"
import { findEvent } from "../../src/db/queries/events.ts"
import { findPrediction } from "../../src/db/queries/predictions.ts"
import { listTags } from "../../src/db/queries/tags.ts"
import { listVerdicts } from "../../src/db/queries/verdicts.ts"
import { ENTERED } from "../../src/domain/change.ts"
import { eventFields, type Fields, predictionFields } from "../../src/services/history.ts"
import { replay } from "../../src/services/recount.ts"

/** The fields of every thing as its history tells them, replayed from the start. @throws where a change does not follow. */
async function replayChanges(db: Database): Promise<Map<string, Fields>> {
  const rows = await db.selectFrom("change").selectAll().orderBy("revision").orderBy("id").execute()
  const told = new Map<string, Fields>()
  for (const row of rows) {
    const id = row.event_id ?? row.prediction_id ?? ""
    if (row.field === ENTERED) {
      expect(told.has(id), `${id} was entered once`).toBe(false)
      told.set(id, JSON.parse(row.to_value ?? "{}"))
      continue
    }
    const fields = told.get(id)
    expect(fields?.[row.field] ?? null, `${id} ${row.field}, revision ${row.revision}`).toBe(row.from_value)
    if (fields !== undefined) fields[row.field] = row.to_value
  }
  return told
}

/** Its tags as a history keeps them. */
async function tagsOf(db: Database, id: string): Promise<Fields> {
  const tags = (await listTags(db, [id])).get(id)
  return { tags: tags?.join(", ") ?? null }
}

/** Every event and prediction is as its history says; every prediction as its verdicts make it. */
export async function expectReplayed(db: Database, timeZone: string): Promise<void> {
  const told = await replayChanges(db)
  for (const { id } of await db.selectFrom("event").select("id").execute()) {
    const event = await findEvent(db, id)
    expect(event && { ...eventFields(event), ...(await tagsOf(db, id)) }, id).toEqual({
      tags: null,
      ...told.get(id),
    })
    const last = await db
      .selectFrom("event_revision")
      .selectAll()
      .where("event_id", "=", id)
      .orderBy("number", "desc")
      .executeTakeFirst()
    expect([last?.starts_on, last?.ends_on], id).toEqual([event?.span.startsOn, event?.span.endsOn])
  }
  for (const { id } of await db.selectFrom("prediction").select("id").execute()) {
    const prediction = await findPrediction(db, id)
    if (prediction === undefined) continue
    expect({ ...predictionFields(prediction), ...(await tagsOf(db, id)) }, id).toEqual({
      tags: null,
      ...told.get(id),
    })
    // What was withdrawn stands as it stood then.
    if (prediction.review === "withdrawn") continue
    expect(await replay(db, prediction, await listVerdicts(db, id), timeZone), id).toEqual(prediction)
  }
}

/** Every mention is where its digest put it, or where the merges and splits since took it. */
export async function expectMentionsReplayed(
  db: Database,
  first: ReadonlyMap<string, string>,
): Promise<void> {
  const owners = new Map(first)
  const rows = await db.selectFrom("regrouping").selectAll().execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  // Kept revisions only grow, and whoever has both things later has them after the earlier one.
  for (const row of inOrder(rows)) {
    const told = byId.get(row.undoes_id ?? row.id) ?? row
    const { mentionIds } = JSON.parse(
      row.undoes_id === null || row.kind === "split" ? row.moved : told.moved,
    ) as {
      mentionIds: string[]
    }
    const isOut = (row.kind === "split") !== (row.undoes_id !== null)
    const [from, to] = isOut ? [row.kept_id, row.other_id] : [row.other_id, row.kept_id]
    for (const id of mentionIds) {
      expect(owners.get(id), `${row.kind} ${row.id}`).toBe(from)
      owners.set(id, to)
    }
  }
  const stored = await db.selectFrom("mention").select(["id", "event_id", "prediction_id"]).execute()
  expect(new Map(stored.map((row) => [row.id, row.event_id ?? row.prediction_id]))).toEqual(owners)
}

interface Ordered {
  id: string
  kept_id: string
  other_id: string
  kept_revision: number
  other_revision: number
}

/** In the order in which they happened: whatever two of them have in common grew its revision in between. */
function inOrder<T extends Ordered>(rows: readonly T[]): T[] {
  const left = [...rows]
  const done: T[] = []
  const revisionIn = (row: T, id: string): number | undefined =>
    row.kept_id === id ? row.kept_revision : row.other_id === id ? row.other_revision : undefined
  const isBefore = (a: T, b: T): boolean =>
    [b.kept_id, b.other_id].some(
      (id) =>
        (revisionIn(a, id) ?? Number.POSITIVE_INFINITY) < (revisionIn(b, id) ?? Number.NEGATIVE_INFINITY),
    )
  while (left.length > 0) {
    const at = left.findIndex((row) => !left.some((other) => other !== row && isBefore(other, row)))
    expect(at, "the order of merges and splits has no circle").toBeGreaterThanOrEqual(0)
    done.push(...left.splice(at, 1))
  }
  return done
}
