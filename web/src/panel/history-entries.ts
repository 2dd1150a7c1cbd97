import type { components } from "../api/schema.d.ts"
import { dayWords } from "../words/days.ts"
import { labelOf } from "../words/labels.ts"
import { ANNUL_WORDS } from "../words/standing.ts"

type Schemas = components["schemas"]

/** One thing that was recorded or changed, in words. */
export interface Entry {
  id: string
  at: string
  by: string
  words: string
  /** What it was before and is now, where a value changed. */
  was: string | null
  now: string | null
  note: string | null
  /** The exact words that show it. */
  quote: string | null
  url: string | null
  digestId: string | null
  isWithdrawn: boolean
}

const NOTHING = {
  was: null,
  now: null,
  note: null,
  quote: null,
  url: null,
  digestId: null,
  isWithdrawn: false,
} as const

const VERDICT_WORDS: Record<Schemas["Verdict"]["verdict"], string> = {
  yes: "yes",
  no: "no",
  ambiguous: "cannot be said",
  annulled: "set aside",
  not_yet: "not yet",
}

export const verdictEntries = (verdicts: readonly Schemas["Verdict"][]): Entry[] =>
  verdicts.map((verdict) => {
    const about = verdict.about === "condition" ? "Condition" : "Outcome"
    const reason = verdict.reason ? `, ${ANNUL_WORDS[verdict.reason] ?? verdict.reason}` : ""
    const since = verdict.becameTrueOn ? `, true since ${dayWords(verdict.becameTrueOn)}` : ""
    const how =
      verdict.correctsId && !verdict.copyOfId ? ", corrected" : verdict.copyOfId ? ", carried over" : ""
    return {
      ...NOTHING,
      id: verdict.id,
      at: verdict.recordedAt,
      by: verdict.recordedBy,
      words: verdict.withdrawsId
        ? "A verdict was taken back"
        : `${about}: ${VERDICT_WORDS[verdict.verdict]}${reason}${since}${how}`,
      note: verdict.note,
      quote: verdict.evidenceQuote,
      url: verdict.evidenceUrl,
      isWithdrawn: verdict.isWithdrawn,
    }
  })

/** The fields whose changes tell a person something; the others follow from these, or have a list of their own. */
const TOLD: Record<string, string> = {
  title: "Title",
  kind: "Kind",
  topic: "Topic",
  status: "Status",
  review: "Review",
  type: "Type",
  condition: "If",
  consequence: "Then",
  "conditionWindow.dueOn": "Condition by",
  "outcomeWindow.dueOn": "Outcome by",
  reviewOn: "To be reviewed",
}

export const changeEntries = (changes: readonly Schemas["Change"][]): Entry[] =>
  changes.flatMap((change) => {
    const words = TOLD[change.field]
    if (words === undefined) return []
    return [
      {
        ...NOTHING,
        id: change.id,
        at: change.recordedAt,
        by: change.recordedBy,
        words: `${words}:`,
        was: valueWords(change.from),
        now: valueWords(change.to),
        // "Review: Proposed → Accepted" needs no "accepted" under it.
        note: change.why === change.to ? null : change.why,
      },
    ]
  })

export const revisionEntries = (revisions: Schemas["EventDetail"]["revisions"]): Entry[] =>
  revisions.slice(1).map((revision, index) => ({
    ...NOTHING,
    id: `revision ${revision.number}`,
    at: revision.recordedAt,
    by: revision.recordedBy,
    words: "Date:",
    was: revisions[index]?.span.label ?? "none",
    now: revision.span.label,
    note: revision.reason,
    digestId: revision.digestId,
  }))

const valueWords = (value: string | null): string => {
  if (value === null) return "none"
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayWords(value)
  return /^[a-z_]+$/.test(value) ? labelOf(value) : value
}
