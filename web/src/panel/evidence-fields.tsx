import type { Schemas } from "../api/client.ts"
import { Field } from "../ui/field.tsx"
import type { Day } from "../words/days.ts"
import { type Evidence, lacksEvidence } from "./evidence.ts"

type Answer = Schemas["VerdictBody"]["verdict"]

interface EvidenceFieldsProps {
  evidence: Evidence
  today: Day
  onChange: (evidence: Evidence) => void
  /** An answer that was given and waits for what shows it. */
  asked: Answer | null
  onRecord: (answer: Answer) => void
  hasFocus?: boolean
}

/** What shows it. Where an answer waits for it, that is said above the fields, and Enter in one of them records it. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { evidence, today, onChange, asked, onRecord, hasFocus = false } = props
  const isOneEnough = asked !== null
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (asked && !lacksEvidence(evidence, asked)) onRecord(asked)
  }
  /** Leaves the field, so that single keys answer again. */
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    event.target.blur()
  }
  return (
    <form class="evidence" noValidate onSubmit={submit} onKeyDown={leave}>
      {asked && (
        <div class="evidence-ask">
          <p role="status">What shows it? A link, the words or a note is enough.</p>
          <button type="submit" class="button small primary" disabled={lacksEvidence(evidence, asked)}>
            Record {asked}
          </button>
        </div>
      )}
      <Field
        label="Where it can be read"
        type="url"
        placeholder="https://"
        value={evidence.url}
        onInput={(url) => onChange({ ...evidence, url })}
        isUnmarked={isOneEnough}
        hasFocus={hasFocus || isOneEnough}
      />
      <Field
        label="The words that show it"
        isLong
        value={evidence.quote}
        onInput={(quote) => onChange({ ...evidence, quote })}
        isUnmarked={isOneEnough}
      />
      <Field
        label="Note"
        isLong
        value={evidence.note}
        onInput={(note) => onChange({ ...evidence, note })}
        isUnmarked={isOneEnough}
      />
      <Field
        label="The day it was decided"
        type="date"
        max={today}
        hint="Left out, it was today"
        value={evidence.becameTrueOn}
        onInput={(becameTrueOn) => onChange({ ...evidence, becameTrueOn })}
      />
    </form>
  )
}
