import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import {
  findExported,
  findTaken,
  insertExported,
  linkExported,
  ownLinks,
  sharedOf,
} from "../db/queries/exported-items.ts"
import { DomainError } from "../domain/errors.ts"
import type { ImportReport, SentPart } from "../domain/export-document.ts"
import { type ExportItem, keyOf, readExportItem, valueAt } from "../domain/export-item.ts"
import type { ExportKind } from "../domain/export-kind.ts"
import { EXPORT_KIND_NAMES, EXPORT_KINDS } from "../domain/export-kinds.ts"
import type { SentExport } from "../ingest/export-document.ts"
import { checkImported } from "./check-import.ts"
import type { ServiceContext } from "./context.ts"
import { Findings } from "./import-findings.ts"
import { namesAny, referenceFaults } from "./import-references.ts"
import { settleImported } from "./settle-import.ts"

/** An item that passed, with its place in what was sent. */
interface Placed {
  item: ExportItem
  where: string
}

/** What an import that was only tried found: thrown, so that the transaction leaves nothing. */
class Tried extends Error {
  readonly report: ImportReport

  constructor(report: ImportReport) {
    super("only tried")
    this.report = report
  }
}

/**
 * Takes in an export, all of it or nothing, in one transaction. What is there already as it is, is left; what is there as
 * something else is a conflict, and then nothing is written. With `isDryRun` nothing is written either way, and conflicts
 * are only reported. What follows from the items is counted anew.
 * @throws DomainError `unreadable_import`, `newer_export`, `broken_import` (what is wrong, and where), `import_conflict`,
 * `conflict` (somebody wrote the same at this moment).
 */
export async function importExport(
  context: ServiceContext,
  sent: SentExport,
  { isDryRun }: { isDryRun: boolean },
): Promise<ImportReport> {
  try {
    return await transact(context.db, async (trx) => {
      const report = await takeIn({ ...context, db: trx }, sent)
      if (isDryRun) throw new Tried(report)
      requireNoConflict(report)
      return report
    })
  } catch (error) {
    if (error instanceof Tried) return error.report
    if (isUniqueViolation(error))
      throw new DomainError("conflict", "others wrote to the ledger at the same moment; nothing was imported")
    throw error
  }
}

async function takeIn(context: ServiceContext, sent: SentExport): Promise<ImportReport> {
  const findings = new Findings()
  let links: Placed[] = []
  let open = -1
  for (const part of sent.parts) {
    const place = EXPORT_KIND_NAMES.indexOf(part.kind)
    if (place < 0) throw unknownKind(part.kind)
    if (place < open) throw outOfOrder(part.kind)
    if (place > open) {
      await linkAll(context.db, EXPORT_KIND_NAMES[open] ?? "", links, findings)
      links = []
      open = place
    }
    const added = await takePart(context.db, part, findings)
    const own = ownLinks(part.kind)
    links.push(...added.filter(({ item }) => own.some((field) => valueAt(item, field) !== null)))
  }
  await linkAll(context.db, EXPORT_KIND_NAMES[open] ?? "", links, findings)
  findings.requireSound()
  if (findings.report.conflictCount > 0) return findings.report
  await settleImported(context, findings)
  await checkImported(context, findings, sent.timeZone)
  findings.requireSound()
  return findings.report
}

/** Adds what is not there of a part; returns what it added. */
async function takePart(db: Database, part: SentPart, findings: Findings): Promise<Placed[]> {
  const kind = EXPORT_KINDS[part.kind] as ExportKind
  const read = new Map<string, Placed>()
  for (const [index, raw] of part.items.entries()) {
    const where = `/${part.kind}/${part.at + index}`
    const { item, faults } = readExportItem(kind, raw, where)
    findings.addFaults(faults)
    if (faults.length > 0) continue
    const key = keyOf(kind, item)
    if (read.has(key)) findings.addFaults([{ where, message: `${key} comes twice` }])
    read.set(key, { item, where })
  }
  const fresh = await leaveKnown(db, part.kind, [...read.values()], findings)
  const sound = await leaveBroken(db, part.kind, fresh, findings)
  await insertExported(
    db,
    part.kind,
    sound.map(({ item }) => item),
  )
  findings.addAdded(
    part.kind,
    sound.map(({ item }) => item),
  )
  return sound
}

/** Those that are not there and collide with nothing that is. */
async function leaveKnown(
  db: Database,
  name: string,
  placed: readonly Placed[],
  findings: Findings,
): Promise<Placed[]> {
  const kind = EXPORT_KINDS[name] as ExportKind
  const items = placed.map(({ item }) => item)
  const known = await findExported(db, name, items)
  let fresh = placed.filter(({ item, where }) => {
    const key = keyOf(kind, item)
    const there = known.get(key)
    if (there === undefined) return true
    if (JSON.stringify(there) === JSON.stringify(item)) findings.addSame(name)
    else findings.addConflict({ kind: name, key, where, message: differs(kind, there, item) })
    return false
  })
  for (const unique of kind.unique) {
    const taken = await findTaken(
      db,
      name,
      unique,
      fresh.map(({ item }) => item),
    )
    const own = new Map<string, string>()
    fresh = fresh.filter(({ item, where }) => {
      const shared = sharedOf(unique, item)
      if (shared === null) return true
      const key = keyOf(kind, item)
      const there = taken.get(shared)
      const by = there === undefined ? own.get(shared) : keyOf(kind, there)
      own.set(shared, key)
      if (by === undefined) return true
      const message = `has the same ${unique.fields.join(" and ")} as ${by}, which is there already`
      findings.addConflict({ kind: name, key, where, message })
      return false
    })
  }
  return fresh
}

function differs(kind: ExportKind, there: ExportItem, item: ExportItem): string {
  const fields = Object.keys(kind.fields).filter(
    (field) => JSON.stringify(valueAt(there, field)) !== JSON.stringify(valueAt(item, field)),
  )
  return `is there already, with another ${fields.join(", ")}`
}

/** Stores what items say of others of their kind, now that all of them are there. */
async function linkAll(
  db: Database,
  name: string,
  placed: readonly Placed[],
  findings: Findings,
): Promise<void> {
  for (const { item } of await leaveBroken(db, name, placed, findings, "own"))
    await linkExported(db, name, item)
}

/** Those that name only what is there; the others are faults, or stay out with what they name. */
async function leaveBroken(
  db: Database,
  name: string,
  placed: readonly Placed[],
  findings: Findings,
  which: "own" | "others" = "others",
): Promise<Placed[]> {
  const kept = placed.filter(({ item }) => !namesAny(name, item, findings.leftOut))
  for (const one of placed)
    if (!kept.includes(one)) findings.leftOut.add(keyOf(EXPORT_KINDS[name] as ExportKind, one.item))
  const faulty = await referenceFaults(db, name, kept, which)
  findings.addFaults(faulty.flatMap(({ faults }) => faults))
  const broken = new Set(faulty.map(({ where }) => where))
  return kept.filter(({ where }) => !broken.has(where))
}

function requireNoConflict({ conflictCount, conflicts }: ImportReport): void {
  if (conflictCount === 0) return
  throw new DomainError(
    "import_conflict",
    `${conflictCount} of these are in the ledger as something else; nothing was imported. Try it with dryRun to see all`,
    conflicts.map(({ key, where, message }) => ({ where, message: `${key} ${message}` })),
  )
}

const unknownKind = (kind: string): DomainError =>
  new DomainError("broken_import", `This version knows no “${kind}”`, [
    { where: `/${kind.slice(0, 80)}`, message: "is not a kind of thing that this version knows" },
  ])
const outOfOrder = (kind: string): DomainError =>
  new DomainError("broken_import", `“${kind}” comes after things that name it`, [
    { where: `/${kind}`, message: `must come in this order: ${EXPORT_KIND_NAMES.join(", ")}` },
  ])
