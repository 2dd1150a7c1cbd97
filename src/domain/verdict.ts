import type { CalendarDay } from "./calendar-day.ts"

export const VERDICT_ABOUTS = ["condition", "outcome"] as const
export type VerdictAbout = (typeof VERDICT_ABOUTS)[number]

/** `not_yet` decides nothing: it moves the day on which Watchline asks again. */
export const VERDICT_VALUES = ["yes", "no", "ambiguous", "annulled", "not_yet"] as const
export type VerdictValue = (typeof VERDICT_VALUES)[number]

/** Why a claim was set aside. `condition_not_met` follows from a condition that failed and is never given by hand. */
export const ANNUL_REASONS = ["condition_not_met", "untestable", "withdrawn", "duplicate"] as const
export type AnnulReason = (typeof ANNUL_REASONS)[number]

/** What a person or program says happened. */
export interface VerdictEntry {
  about: VerdictAbout
  verdict: VerdictValue
  /** Why, when the verdict is `annulled`. */
  reason: AnnulReason | null
  /** When it happened, which is not when somebody wrote it down; null when unknown. */
  becameTrueOn: CalendarDay | null
  evidenceUrl: string | null
  evidenceQuote: string | null
  note: string | null
  recordedBy: string
}

/** A verdict as recorded. Verdicts are only ever added: an undo is one that names the verdict it withdraws. */
export interface Verdict extends VerdictEntry {
  id: string
  predictionId: string
  recordedAt: string
  /** The verdict this one takes back; null for an ordinary one. */
  withdrawsId: string | null
  /** The verdict whose place it takes; null for one that comes after all others. */
  correctsId: string | null
  /** The verdict that it says again: of a prediction merged into this one, or one that a correction had replaced. */
  copyOfId: string | null
}

/** A verdict beside whether a later one took it back. */
export interface VerdictListed extends Verdict {
  isWithdrawn: boolean
}
