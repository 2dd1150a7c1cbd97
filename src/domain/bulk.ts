import type { AnnulReason } from "./verdict.ts"

export const BULK_ACTIONS = ["accept", "withdraw", "tag", "untag", "move", "annul"] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]

/** More things than this are not changed at once. */
export const MOST_BULK_ITEMS = 2000

/** Why things may be annulled by hand. */
export type BulkReason = Exclude<AnnulReason, "condition_not_met">

/** What is done to each thing. */
export type BulkDoing =
  | { action: "accept" | "withdraw" }
  | { action: "tag" | "untag"; tag: string }
  /** `shift` is a distance such as P14D or -P1M, `to` a date (EDTF). */
  | { action: "move"; shift: string; to?: undefined; why?: string | undefined }
  | { action: "move"; to: string; shift?: undefined; why?: string | undefined }
  | { action: "annul"; reason: BulkReason; note?: string | undefined }

/** `unchanged`: it was that way already. `unable`: it cannot take it, for the reason given. */
export const BULK_OUTCOMES = ["done", "unchanged", "unable"] as const
export type BulkOutcome = (typeof BULK_OUTCOMES)[number]

/** What happened to one thing, and how it was. */
export interface BulkItem {
  thingId: string
  outcome: BulkOutcome
  reason: string | null
  /** What was changed of it, as it was before; null unless it was done. */
  before: Record<string, unknown> | null
  /** Its revision when the whole action was done; null unless it was done. */
  revision: number | null
}

/** Something done to many things at once; or, with `undoesId`, such a thing taken back. */
export interface Bulk {
  id: string
  doing: BulkDoing
  items: BulkItem[]
  recordedAt: string
  recordedBy: string
  undoesId: string | null
}

/** A bulk action with what its things are called now, and whether it was taken back. */
export interface BulkListed extends Omit<Bulk, "items" | "undoesId"> {
  items: (Pick<BulkItem, "thingId" | "outcome" | "reason"> & { title: string })[]
  isUndone: boolean
}
