import type { Database } from "../db/database.ts"
import { listKnownIds } from "../db/queries/exported-items.ts"
import type { Fault } from "../domain/errors.ts"
import { type ExportItem, valueAt } from "../domain/export-item.ts"
import type { ExportKind } from "../domain/export-kind.ts"
import { EXPORT_KINDS } from "../domain/export-kinds.ts"
import { thingOf } from "../domain/regrouping.ts"

interface Placed {
  item: ExportItem
  where: string
}

/** One name in an item: the field it stands in, and the kind and id that it names. */
interface Reference {
  field: string
  kind: string
  id: string
}

/**
 * What items name that is not in the ledger, by their place. `own`: what they name of their own kind, which may come after
 * them; otherwise everything else.
 */
export async function referenceFaults(
  db: Database,
  name: string,
  placed: readonly Placed[],
  which: "own" | "others" = "others",
): Promise<{ where: string; faults: Fault[] }[]> {
  const references = placed.map(({ item, where }) => ({
    where,
    named: referencesOf(name, item).filter(({ kind }) => (kind === name) === (which === "own")),
  }))
  const wanted = new Map<string, Set<string>>()
  for (const { named } of references)
    for (const { kind, id } of named) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(id))
  const known = new Map<string, Set<string>>()
  for (const [kind, ids] of wanted) known.set(kind, await listKnownIds(db, kind, [...ids]))
  return references.flatMap(({ where, named }) => {
    const faults = named
      .filter(({ kind, id }) => !known.get(kind)?.has(id))
      .map(({ field, id }) => ({
        where: `${where}/${field.replace(".", "/")}`,
        message: `names ${id}, which is neither here nor in the ledger`,
      }))
    return faults.length === 0 ? [] : [{ where, faults }]
  })
}

/** Whether an item names one of these ids. */
export const namesAny = (name: string, item: ExportItem, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 && referencesOf(name, item).some(({ id }) => ids.has(id))

function referencesOf(name: string, item: ExportItem): Reference[] {
  const kind = EXPORT_KINDS[name] as ExportKind
  return Object.entries(kind.fields).flatMap(([field, { refersTo, type }]) => {
    const id = valueAt(item, field)
    if (typeof id !== "string") return []
    if (type === "thing") return [{ field, kind: `${thingOf(id)}s`, id }]
    return refersTo === null ? [] : [{ field, kind: refersTo, id }]
  })
}
