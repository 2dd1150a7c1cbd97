import type { ExportItem } from "./export-item.ts"
import type { BadRow } from "./sent-claim.ts"

export const EXPORT_FORMAT = "watchline-export"
/** Grows when an older program could not read it any more. */
export const EXPORT_VERSION = 1

/** What an export says of itself before its items. */
export interface ExportHead {
  version: number
  /** The instant at which the ledger stood so. */
  madeAt: string
  /** IANA zone whose days verdicts were recorded on. */
  timeZone: string
}

/** Some of an export's items of one kind, in order. Every kind comes once at least, also without an item. */
export interface ExportPart {
  kind: string
  items: readonly ExportItem[]
}

/** Items as somebody sent them, before anything of them was checked; `at` is the place of the first within its kind. */
export interface SentPart {
  kind: string
  at: number
  items: readonly unknown[]
}

/** What an import did, or would do. */
export interface ImportReport {
  /** How many of each kind were not there. */
  added: Record<string, number>
  /** How many of each kind were there as they are. */
  same: Record<string, number>
  /** What is there as something else; nothing is written where there is any. */
  conflicts: ImportConflict[]
  /** How many conflicts there are in all: not every one of very many is listed. */
  conflictCount: number
  /** Rows of a table that cannot be taken. */
  bad: BadRow[]
}

export interface ImportConflict {
  kind: string
  /** Its id, or what else it is known by. */
  key: string
  /** The place in what was sent. */
  where: string
  message: string
}
