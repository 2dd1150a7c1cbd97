import type { Fault } from "./errors.ts"
import { faultOfValue, toSingle } from "./export-fields.ts"
import type { ExportKind } from "./export-kind.ts"

/** One thing as an export holds it: the fields of its kind, in their order. */
export type ExportItem = Record<string, unknown>

/** The value of a field, by its name with dots; `undefined` where there is none. */
export function valueAt(item: ExportItem, field: string): unknown {
  let value: unknown = item
  for (const part of field.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return value
}

/** An item out of its values, in the order of the kind's fields. */
export function toExportItem(kind: ExportKind, valueOfField: (field: string) => unknown): ExportItem {
  const item: ExportItem = {}
  for (const [name, { type }] of Object.entries(kind.fields)) {
    const [first = "", second] = name.split(".")
    const value = valueOfField(name)
    const kept =
      (type === "share" || type === "number") && typeof value === "number" ? toSingle(value) : value
    if (second === undefined) item[first] = kept
    else item[first] = { ...(item[first] as ExportItem | undefined), [second]: kept }
  }
  return item
}

/** Reads an item as somebody sent it; `where` is its place. What is wrong with it is told field by field. */
export function readExportItem(
  kind: ExportKind,
  sent: unknown,
  where: string,
): { item: ExportItem; faults: Fault[] } {
  if (!isObject(sent)) return { item: {}, faults: [{ where, message: "must be an object" }] }
  const faults: Fault[] = []
  for (const [name, field] of Object.entries(kind.fields)) {
    const message = faultOfValue(field, valueAt(sent, name))
    if (message !== null) faults.push({ where: `${where}/${name.replace(".", "/")}`, message })
  }
  for (const name of unknownFields(kind, sent))
    faults.push({ where: `${where}/${name.slice(0, 80)}`, message: "is not a field that this version knows" })
  const { id } = sent
  if (kind.prefix !== null && typeof id === "string" && !id.startsWith(`${kind.prefix}_`))
    faults.push({ where: `${where}/id`, message: `must begin with ${kind.prefix}_` })
  return { item: toExportItem(kind, (name) => valueAt(sent, name)), faults }
}

function unknownFields(kind: ExportKind, sent: ExportItem): string[] {
  const known = new Set(Object.keys(kind.fields))
  const groups = new Set([...known].filter((name) => name.includes(".")).map((name) => name.split(".")[0]))
  return Object.entries(sent).flatMap(([name, value]) => {
    if (known.has(name)) return []
    if (!groups.has(name) || !isObject(value)) return [name]
    return Object.keys(value)
      .map((inner) => `${name}.${inner}`)
      .filter((inner) => !known.has(inner))
  })
}

/** What tells an item from the others of its kind, as one text. */
export const keyOf = (kind: ExportKind, item: ExportItem): string =>
  kind.key.map((name) => String(valueAt(item, name))).join("/")

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
