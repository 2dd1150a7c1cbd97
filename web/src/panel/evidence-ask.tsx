import type { Schemas } from "../api/client.ts"
import { summary } from "../state/summary.ts"
import type { Evidence } from "./evidence-fields.tsx"

type Verdict = Schemas["VerdictBody"]["verdict"]

/** Whether a verdict needs evidence on this server and nothing was given yet. */
export function lacksEvidence(evidence: Evidence, verdict: Verdict): boolean {
  const isDecided = verdict === "yes" || verdict === "no"
  const isGiven = [evidence.url, evidence.quote, evidence.note].some((text) => text.trim() !== "")
  return isDecided && !isGiven && summary.value?.isEvidenceRequired === true
}

interface EvidenceAskProps {
  verdict: Verdict
  evidence: Evidence
  onRecord: (verdict: Verdict) => void
}

/** Asks for what backs an answer that was given without, and records it then. */
export function EvidenceAsk({ verdict, evidence, onRecord }: EvidenceAskProps) {
  return (
    <div class="buttons" role="status">
      <p>What shows it? A link, the words or a note is enough.</p>
      <button
        type="button"
        class="button small primary"
        disabled={lacksEvidence(evidence, verdict)}
        onClick={() => onRecord(verdict)}
      >
        Record {verdict}
      </button>
    </div>
  )
}
