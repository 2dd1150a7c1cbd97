import { DomainError } from "../domain/errors.ts"
import { EXPORT_FORMAT, EXPORT_VERSION, type SentPart } from "../domain/export-document.ts"
import { type ExportLine, isInLines, readExportLines } from "./export-lines.ts"

/** So many items are handed on at once. */
const BATCH = 200

/** What an export says of itself, as far as it was read. */
export interface SentExport {
  /** The zone that it was made in; null where it does not say. */
  timeZone: string | null
  /** To be read once. @throws DomainError `unreadable_import` where it ends too early or cannot be read. */
  parts: Iterable<SentPart>
}

/**
 * Opens an export. One in our own layout is read line by line, any other JSON of the same contents as a whole.
 * @throws DomainError `unreadable_import`, `newer_export`.
 */
export function openExport(bytes: Uint8Array): SentExport {
  const lines = isInLines(bytes) ? readExportLines(bytes) : readWhole(bytes)
  const said = new Map<string, unknown>()
  let first = lines.next()
  for (; !first.done && first.value.is === "said"; first = lines.next())
    said.set(first.value.name, first.value.value)
  if (said.get("format") !== EXPORT_FORMAT)
    throw new DomainError("unreadable_import", `This is no export: its format is not ${EXPORT_FORMAT}`)
  const version = said.get("version")
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw new DomainError("unreadable_import", "The export does not say its version")
  if (version > EXPORT_VERSION)
    throw new DomainError(
      "newer_export",
      `The export has version ${version}; this program reads up to ${EXPORT_VERSION}. Use the program that made it, or a later one`,
    )
  const timeZone = said.get("timeZone")
  return {
    timeZone: typeof timeZone === "string" ? timeZone : null,
    parts: toParts(first.done ? undefined : first.value, lines, said),
  }
}

function* toParts(
  first: ExportLine | undefined,
  rest: Iterator<ExportLine>,
  said: Map<string, unknown>,
): Generator<SentPart> {
  const counts: Record<string, number> = {}
  let kind = ""
  let items: unknown[] = []
  const part = (): SentPart => ({ kind, at: (counts[kind] ?? 0) - items.length, items })
  for (let line = first; line !== undefined; line = nextOf(rest)) {
    if (line.is === "item") {
      items.push(line.value)
      counts[kind] = (counts[kind] ?? 0) + 1
      if (items.length < BATCH) continue
    }
    if (items.length > 0) yield part()
    items = []
    if (line.is === "open") {
      kind = line.kind
      if (counts[kind] !== undefined) throw new DomainError("unreadable_import", `“${kind}” comes twice`)
      counts[kind] = 0
    } else if (line.is === "said") said.set(line.name, line.value)
  }
  if (items.length > 0) yield part()
  checkCounts(said.get("counts"), counts)
}

const nextOf = (lines: Iterator<ExportLine>): ExportLine | undefined => {
  const next = lines.next()
  return next.done ? undefined : next.value
}

/** Items that were taken out, or put in twice, show in the counts at the end. */
function checkCounts(told: unknown, counted: Record<string, number>): void {
  if (typeof told !== "object" || told === null)
    throw new DomainError("unreadable_import", "The export has no “counts” at its end; it may be torn off")
  for (const [kind, count] of Object.entries({ ...counted, ...told }))
    if ((counted[kind] ?? 0) !== count || (told as Record<string, unknown>)[kind] !== count)
      throw new DomainError(
        "unreadable_import",
        `The export says that it holds ${(told as Record<string, unknown>)[kind] ?? "no"} ${kind}, but ${counted[kind] ?? 0} are there`,
      )
}

function* readWhole(bytes: Uint8Array): Generator<ExportLine> {
  const entries = Object.entries(parseObject(bytes))
  for (const [name, value] of entries) if (!Array.isArray(value)) yield { is: "said", name, value }
  for (const [kind, value] of entries) {
    if (!Array.isArray(value)) continue
    yield { is: "open", kind }
    for (const item of value) yield { is: "item", value: item }
  }
}

function parseObject(bytes: Uint8Array): object {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    throw new DomainError("unreadable_import", "This cannot be read as JSON in UTF-8")
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value
  throw new DomainError("unreadable_import", "This is no export: it is not a JSON object")
}
