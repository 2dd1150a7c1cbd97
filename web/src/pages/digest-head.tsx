import { CheckCheck, RefreshCw, Trash2 } from "lucide-preact"
import type { Schemas } from "../api/client.ts"
import { count, longDayWords } from "../words/days.ts"

interface DigestHeadProps {
  digest: Schemas["DigestDetail"]
  onAcceptAll: () => void
  onReread: () => void
  onWithdraw: () => void
}

/** What a digest is, what to know of how it was read, and what can be done with all of it. */
export function DigestHead({ digest, onAcceptAll, onReread, onWithdraw }: DigestHeadProps) {
  return (
    <header class="digest-head">
      <div>
        <p class="crumb">
          <a href="/digests">Digests</a>
        </p>
        <h1>{digest.title}</h1>
        <p class="muted">
          {digest.publisher ?? "Publisher not known"}, {longDayWords(digest.publishedOn)} ·{" "}
          {count(digest.eventCount, "event")}, {count(digest.predictionCount, "prediction")}
          {digest.url && (
            <>
              {" · "}
              <a href={digest.url} target="_blank" rel="noreferrer noopener">
                original
              </a>
            </>
          )}
        </p>
        {digest.notes.map(({ code, message }) => (
          <p key={code} class="note">
            {message}
          </p>
        ))}
      </div>
      <div class="buttons">
        {digest.proposedCount > 0 && (
          <button type="button" class="button primary" onClick={onAcceptAll}>
            <CheckCheck size={14} aria-hidden="true" /> Accept all {digest.proposedCount}
          </button>
        )}
        {digest.withdrawnAt === null && (
          <>
            <button type="button" class="button quiet" onClick={onReread}>
              <RefreshCw size={14} aria-hidden="true" /> Read again
            </button>
            <button type="button" class="button quiet" onClick={onWithdraw}>
              <Trash2 size={14} aria-hidden="true" /> Withdraw
            </button>
          </>
        )}
      </div>
    </header>
  )
}
