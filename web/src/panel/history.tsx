import type { Schemas } from "../api/client.ts"
import { dayWords, instantWords } from "../words/days.ts"
import { labelOf } from "../words/labels.ts"
import { ANNUL_WORDS } from "../words/standing.ts"

interface HistoryProps {
  verdicts?: readonly Schemas["Verdict"][]
  changes?: readonly Schemas["Change"][]
  revisions?: Schemas["EventDetail"]["revisions"]
  createdAt: string
}

interface Entry {
  id: string
  at: string
  by: string
  words: string
  note: string | null
  url: string | null
  isWithdrawn: boolean
}

/** What was recorded and changed, the newest first. */
export function History({ verdicts = [], changes = [], revisions = [], createdAt }: HistoryProps) {
  const entries = [
    ...verdicts.map(ofVerdict),
    ...changes.map(ofChange),
    ...revisions.filter((revision) => revision.number > 1).map(ofRevision),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section class="panel-section">
      <h3>History</h3>
      <ol class="history">
        {entries.map((entry) => (
          <li key={entry.id} class={entry.isWithdrawn ? "is-withdrawn" : undefined}>
            <p>{entry.words}</p>
            {entry.note && <p class="history-note">{entry.note}</p>}
            {entry.url && (
              <a href={entry.url} target="_blank" rel="noreferrer noopener">
                {hostOf(entry.url)}
              </a>
            )}
            <p class="muted">
              {instantWords(entry.at)}, {entry.by}
            </p>
          </li>
        ))}
        <li>
          <p>Entered the ledger</p>
          <p class="muted">{instantWords(createdAt)}</p>
        </li>
      </ol>
    </section>
  )
}

function ofVerdict(verdict: Schemas["Verdict"]): Entry {
  const about = verdict.about === "condition" ? "Condition" : "Outcome"
  const reason = verdict.reason ? `, ${ANNUL_WORDS[verdict.reason] ?? verdict.reason}` : ""
  const since = verdict.becameTrueOn ? `, true since ${dayWords(verdict.becameTrueOn)}` : ""
  return {
    id: verdict.id,
    at: verdict.recordedAt,
    by: verdict.recordedBy,
    words: verdict.withdrawsId
      ? "A verdict was taken back"
      : `${about}: ${VERDICT_WORDS[verdict.verdict]}${reason}${since}`,
    note: verdict.note ?? verdict.evidenceQuote,
    url: verdict.evidenceUrl,
    isWithdrawn: verdict.isWithdrawn,
  }
}

const VERDICT_WORDS: Record<Schemas["Verdict"]["verdict"], string> = {
  yes: "yes",
  no: "no",
  ambiguous: "cannot be said",
  annulled: "set aside",
  not_yet: "not yet",
}

const ofChange = (change: Schemas["Change"]): Entry => ({
  id: change.id,
  at: change.recordedAt,
  by: change.recordedBy,
  words: `${labelOf(change.field.replace(/([A-Z])/g, " $1").toLowerCase())}: ${change.from ?? "none"} → ${change.to ?? "none"}`,
  note: change.why,
  url: null,
  isWithdrawn: false,
})

const ofRevision = (revision: Schemas["EventDetail"]["revisions"][number]): Entry => ({
  id: `revision ${revision.number}`,
  at: revision.recordedAt,
  by: revision.recordedBy,
  words: `Date set to ${revision.span.label}`,
  note: revision.reason,
  url: null,
  isWithdrawn: false,
})

const hostOf = (url: string): string => {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
