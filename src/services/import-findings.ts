import { DomainError, type Fault } from "../domain/errors.ts"
import type { ImportConflict, ImportReport } from "../domain/export-document.ts"
import type { ExportItem } from "../domain/export-item.ts"
import { EXPORT_KIND_NAMES } from "../domain/export-kinds.ts"

/** So many are told; nobody reads more. */
const MOST_FAULTS = 100
const MOST_CONFLICTS = 1000

/** A count of every kind, none yet. */
export const noneOf = (): Record<string, number> =>
  Object.fromEntries(EXPORT_KIND_NAMES.map((kind) => [kind, 0]))

/** What an import finds while it goes: what it added, what was there, and what is wrong. */
export class Findings {
  readonly report: ImportReport = {
    added: noneOf(),
    same: noneOf(),
    conflicts: [],
    conflictCount: 0,
    bad: [],
  }
  /** The ids of what was added, by kind; only those of kinds that something follows from. */
  readonly addedIds = {
    digests: new Set<string>(),
    events: new Set<string>(),
    predictions: new Set<string>(),
    mentions: new Set<string>(),
    offers: new Set<string>(),
  }
  /** Events and predictions that are new, or about which something new is said. */
  readonly touched = { events: new Set<string>(), predictions: new Set<string>() }
  /** The ids of what stays out because of a conflict; what names them stays out as well. */
  readonly leftOut = new Set<string>()
  readonly #faults: Fault[] = []

  addAdded(kind: string, items: readonly ExportItem[]): void {
    this.report.added[kind] = (this.report.added[kind] ?? 0) + items.length
    for (const item of items) {
      const { id, eventId, predictionId } = item
      if (typeof id === "string") {
        if (kind in this.addedIds) this.addedIds[kind as keyof typeof this.addedIds].add(id)
        if (kind === "events" || kind === "predictions") this.touched[kind].add(id)
      }
      if (typeof eventId === "string") this.touched.events.add(eventId)
      if (typeof predictionId === "string") this.touched.predictions.add(predictionId)
    }
  }

  addSame(kind: string): void {
    this.report.same[kind] = (this.report.same[kind] ?? 0) + 1
  }

  addConflict(conflict: ImportConflict): void {
    this.report.conflictCount++
    this.leftOut.add(conflict.key)
    if (this.report.conflicts.length < MOST_CONFLICTS) this.report.conflicts.push(conflict)
  }

  addFaults(faults: readonly Fault[]): void {
    this.#faults.push(...faults)
    if (this.#faults.length > MOST_FAULTS) this.requireSound()
  }

  /** @throws DomainError `broken_import` with what is wrong. */
  requireSound(): void {
    const [first] = this.#faults
    if (first === undefined) return
    const others = this.#faults.length - 1
    throw new DomainError(
      "broken_import",
      `${first.where} ${first.message}${others > 0 ? `; and ${others} more` : ""}`,
      this.#faults,
    )
  }
}
