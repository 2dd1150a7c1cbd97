import { EXPORT_FORMAT, type ExportHead, type ExportPart } from "../domain/export-document.ts"

/**
 * An export as one JSON document, in pieces: one line for each item, so that it can be read and compared line by line.
 * Of the same ledger every line is the same but that of `madeAt`. The counts at the end tell a whole one from a torn one.
 */
export async function* renderExport(
  head: ExportHead,
  parts: AsyncIterable<ExportPart>,
): AsyncGenerator<string> {
  const { version, madeAt, timeZone } = head
  const said = Object.entries({ format: EXPORT_FORMAT, version, madeAt, timeZone })
  yield `{\n${said.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join("")}`
  const counts: Record<string, number> = {}
  let open: string | null = null
  for await (const { kind, items } of parts) {
    const isNew = kind !== open
    const count = isNew ? 0 : (counts[kind] ?? 0)
    const before = isNew ? `${open === null ? "" : "\n],\n"}${JSON.stringify(kind)}: [` : ""
    const lines = items.map((item, index) => `${count + index === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`)
    yield before + lines.join("")
    counts[kind] = count + items.length
    open = kind
  }
  yield `${open === null ? "" : "\n],\n"}"counts": ${JSON.stringify(counts)}\n}\n`
}
