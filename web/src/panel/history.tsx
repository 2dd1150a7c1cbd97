import type { Schemas } from "../api/client.ts"
import { instantWords } from "../words/days.ts"
import { changeEntries, type Entry, revisionEntries, verdictEntries } from "./history-entries.ts"

interface HistoryProps {
  verdicts?: readonly Schemas["Verdict"][]
  changes?: readonly Schemas["Change"][]
  revisions?: Schemas["EventDetail"]["revisions"]
  createdAt: string
}

/** What was recorded and changed, the newest first; dates that no longer hold are struck through. */
export function History({ verdicts = [], changes = [], revisions = [], createdAt }: HistoryProps) {
  const entries = [
    ...verdictEntries(verdicts),
    ...changeEntries(changes),
    ...revisionEntries(revisions),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return (
    <section class="panel-section">
      <h3>History</h3>
      <ol class="history">
        {entries.map((entry) => (
          <li key={entry.id} class={entry.isWithdrawn ? "is-withdrawn" : undefined}>
            <p>
              {entry.words}
              {entry.was && (
                <>
                  {" "}
                  <s>{entry.was}</s> → {entry.now}
                </>
              )}
            </p>
            {entry.quote && <p class="history-note">“{entry.quote}”</p>}
            {entry.note && <p class="history-note">{entry.note}</p>}
            <Source entry={entry} />
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

function Source({ entry }: { entry: Entry }) {
  if (entry.digestId) return <a href={`/digests/${entry.digestId}`}>The digest that moved it</a>
  if (!entry.url) return null
  return (
    <a href={entry.url} target="_blank" rel="noreferrer noopener">
      {hostOf(entry.url)}
    </a>
  )
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
