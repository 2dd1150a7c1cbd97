import { createHash } from "node:crypto"
import { type Kysely, PostgresAdapter, type SqlBool, sql } from "kysely"
import { isJsonType } from "../../domain/export-fields.ts"
import { type ExportItem, keyOf, toExportItem, valueAt } from "../../domain/export-item.ts"
import type { ExportKind, Unique } from "../../domain/export-kind.ts"
import { EXPORT_KINDS } from "../../domain/export-kinds.ts"
import type { Database } from "../database.ts"

/*
 * The rows of every table that an export holds, by one list of fields: `domain/export-kinds.ts`. A field's column has its
 * name in snake case; what differs stands here.
 */

type Row = Record<string, unknown>
/** The tables by names that are known only while it runs. */
type AnyTable = Kysely<Record<string, Row>>

const COLUMNS: Readonly<Record<string, string>> = {
  start: "start_offset",
  end: "end_offset",
  from: "from_value",
  to: "to_value",
}
const CHANGES = "changes"
/** What an item needs besides its fields, and does not bring. */
const OWN_VALUES: Readonly<Record<string, (item: ExportItem) => Row>> = {
  digests: (item) => ({ text_hash: hashOf(item.text) }),
  // Counted once everything is there: see `services/settle-import.ts`.
  events: () => ({ importance: 0 }),
  predictions: () => ({ importance: 0, ask_on: "" }),
}

/** The table of a kind. @internal For the test that every column is exported. */
export const tableOf = (kind: string): string => (kind === "series" ? kind : snake(kind.replace(/s$/, "")))

/** @internal For the test that compares the fields with the tables. */
export function columnOf(kind: string, field: string): string {
  const isOwnName = (field === "from" || field === "to") && kind !== CHANGES
  const plain = field
    .replace(/^span\./, "")
    .replace(
      /^(condition|outcome)Window\.(\w)/,
      (_, name: string, first: string) => name + first.toUpperCase(),
    )
  return isOwnName ? field : (COLUMNS[plain] ?? snake(plain))
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const hashOf = (text: unknown): string => createHash("sha256").update(String(text)).digest("hex")
const kindOf = (name: string): ExportKind => EXPORT_KINDS[name] as ExportKind
const anyTable = (db: Database): AnyTable => db as unknown as AnyTable

/** The items of a kind by their key, from the one after `after` on. */
export async function listExported(
  db: Database,
  name: string,
  after: ExportItem | undefined,
  limit: number,
): Promise<ExportItem[]> {
  const kind = kindOf(name)
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  // Words sort by their letters' codes everywhere, whatever language the database sorts in.
  const columns = kind.key.map((field) => {
    const column = sql.ref(columnOf(name, field))
    return isPostgres && kind.fields[field]?.type === "text" ? sql`${column} collate "C"` : column
  })
  let query = anyTable(db).selectFrom(tableOf(name)).selectAll()
  if (after !== undefined)
    query = query.where(
      sql<SqlBool>`(${sql.join(columns)}) > (${sql.join(kind.key.map((field) => valueAt(after, field)))})`,
    )
  for (const column of columns) query = query.orderBy(column)
  return (await query.limit(limit).execute()).map((row) => toItem(name, row))
}

/** Those of the items that are there already, by their key, as they stand. */
export async function findExported(
  db: Database,
  name: string,
  items: readonly ExportItem[],
): Promise<Map<string, ExportItem>> {
  const [first = "id"] = kindOf(name).key
  return byKey(name, await rowsWith(db, name, columnOf(name, first), valuesOf(items, first)))
}

/** The items of a kind that have one of these values in a field, by their key. */
export async function listExportedBy(
  db: Database,
  name: string,
  field: string,
  values: readonly unknown[],
): Promise<ExportItem[]> {
  const rows = await rowsWith(db, name, columnOf(name, field), values)
  const kind = kindOf(name)
  return rows
    .map((row) => toItem(name, row))
    .sort((one, other) => (keyOf(kind, one) < keyOf(kind, other) ? -1 : 1))
}

/** Those that have in common with one of the items what no two may; by what they have in common. */
export async function findTaken(
  db: Database,
  name: string,
  unique: Unique,
  items: readonly ExportItem[],
): Promise<Map<string, ExportItem>> {
  const [first = ""] = unique.fields
  const isText = name === "digests" && first === "text"
  const values = valuesOf(items, first)
  const rows = await rowsWith(
    db,
    name,
    isText ? "text_hash" : columnOf(name, first),
    isText ? values.map(hashOf) : values,
  )
  return new Map(
    rows.flatMap((row) => {
      const item = toItem(name, row)
      const shared = sharedOf(unique, item)
      return shared === null ? [] : [[shared, item] as const]
    }),
  )
}

/** What an item may share with no other, as one text; null where it holds a null, or was withdrawn and does not count. */
export function sharedOf(unique: Unique, item: ExportItem): string | null {
  if (unique.isStandingOnly && item.withdrawnAt !== null) return null
  const values = unique.fields.map((field) => valueAt(item, field))
  return values.includes(null) ? null : JSON.stringify(values)
}

/** Which of these ids a kind has. */
export async function listKnownIds(db: Database, name: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await anyTable(db).selectFrom(tableOf(name)).select("id").where("id", "in", ids).execute()
  return new Set(rows.map((row) => String(row.id)))
}

/** Adds items; what they say of others of their own kind is left open until `linkExported`. */
export async function insertExported(
  db: Database,
  name: string,
  items: readonly ExportItem[],
): Promise<void> {
  if (items.length === 0) return
  const own = new Set(ownLinks(name))
  await anyTable(db)
    .insertInto(tableOf(name))
    .values(items.map((item) => toRow(name, item, (field) => !own.has(field))))
    .execute()
}

/** Stores what an item says of others of its own kind, which may come after it. */
export async function linkExported(db: Database, name: string, item: ExportItem): Promise<void> {
  const links = Object.fromEntries(
    ownLinks(name).map((field) => [columnOf(name, field), valueAt(item, field)]),
  )
  await anyTable(db).updateTable(tableOf(name)).set(links).where("id", "=", item.id).execute()
}

/** The fields of a kind that name others of it. */
export const ownLinks = (name: string): string[] =>
  Object.entries(kindOf(name).fields).flatMap(([field, { refersTo }]) => (refersTo === name ? [field] : []))

async function rowsWith(
  db: Database,
  name: string,
  column: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (values.length === 0) return []
  return anyTable(db).selectFrom(tableOf(name)).selectAll().where(column, "in", values).execute()
}

const valuesOf = (items: readonly ExportItem[], field: string): unknown[] => [
  ...new Set(items.map((item) => valueAt(item, field)).filter((value) => value !== null)),
]

const byKey = (name: string, rows: readonly Row[]): Map<string, ExportItem> =>
  new Map(
    rows.map((row) => {
      const item = toItem(name, row)
      return [keyOf(kindOf(name), item), item]
    }),
  )

function toItem(name: string, row: Row): ExportItem {
  const kind = kindOf(name)
  return toExportItem(kind, (field) => {
    const value = row[columnOf(name, field)]
    const type = kind.fields[field]?.type
    if (type === "flag") return value === 1
    return type !== undefined && isJsonType(type) && typeof value === "string" ? JSON.parse(value) : value
  })
}

function toRow(name: string, item: ExportItem, isStored: (field: string) => boolean): Row {
  const row: Row = { ...OWN_VALUES[name]?.(item) }
  for (const [field, { type }] of Object.entries(kindOf(name).fields)) {
    const value = isStored(field) ? valueAt(item, field) : null
    row[columnOf(name, field)] =
      type === "flag"
        ? value === true
          ? 1
          : 0
        : isJsonType(type) && value !== null
          ? JSON.stringify(value)
          : value
  }
  return row
}
