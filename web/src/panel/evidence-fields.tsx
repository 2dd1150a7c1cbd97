import type { Schemas } from "../api/client.ts"
import { Field } from "../ui/field.tsx"
import type { Day } from "../words/days.ts"

export interface Evidence {
  becameTrueOn: string
  url: string
  /** The words that show it. */
  quote: string
  note: string
}

export const NO_EVIDENCE: Evidence = { becameTrueOn: "", url: "", quote: "", note: "" }

/** The parts of a verdict's body that were filled in; the day only goes with a yes or a no. */
export function toBody(
  evidence: Evidence,
  verdict: Schemas["VerdictBody"]["verdict"],
): Partial<Schemas["VerdictBody"]> {
  const isDecided = verdict === "yes" || verdict === "no"
  return {
    ...(evidence.becameTrueOn && isDecided && { becameTrueOn: evidence.becameTrueOn }),
    ...(evidence.url.trim() && { evidenceUrl: evidence.url.trim() }),
    ...(evidence.quote.trim() && { evidenceQuote: evidence.quote.trim() }),
    ...(evidence.note.trim() && { note: evidence.note.trim() }),
  }
}

interface EvidenceFieldsProps {
  evidence: Evidence
  today: Day
  onChange: (evidence: Evidence) => void
  hasFocus?: boolean
}

export function EvidenceFields({ evidence, today, onChange, hasFocus = false }: EvidenceFieldsProps) {
  return (
    <div class="evidence">
      <Field
        label="The day it was decided"
        type="date"
        max={today}
        value={evidence.becameTrueOn}
        onInput={(becameTrueOn) => onChange({ ...evidence, becameTrueOn })}
        hasFocus={hasFocus}
      />
      <Field
        label="Where it can be read"
        type="url"
        placeholder="https://"
        value={evidence.url}
        onInput={(url) => onChange({ ...evidence, url })}
      />
      <Field
        label="The words that show it"
        isLong
        value={evidence.quote}
        onInput={(quote) => onChange({ ...evidence, quote })}
      />
      <Field label="Note" isLong value={evidence.note} onInput={(note) => onChange({ ...evidence, note })} />
    </div>
  )
}
