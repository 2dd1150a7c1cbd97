import { Clock } from "lucide-preact"
import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changePrediction } from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { offsetWords } from "../words/distance.ts"
import { PickEvent } from "./pick-event.tsx"

type Detail = Schemas["PredictionDetail"]
type Basis = Schemas["WindowBasis"]

/** A clock as the form holds it. */
export interface Draft {
  basis: Basis
  dueOn: string
  days: string
  event: { id: string; title: string } | null
}

const BASES: Record<Basis, string> = {
  none: "No limit",
  absolute: "By a day",
  digest: "Days after the digest",
  event: "Days after an event",
  condition: "Days after the condition came true",
}

interface EditClocksProps {
  prediction: Detail
  onChanged: (prediction: Detail) => void
}

/** Sets by when the condition and the outcome have to happen, and what those days are counted from. */
export function EditClocks({ prediction, onChanged }: EditClocksProps) {
  const [drafts, setDrafts] = useState<Record<"conditionWindow" | "outcomeWindow", Draft> | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  if (drafts === null)
    return (
      <button
        type="button"
        class="button small quiet"
        aria-expanded="false"
        onClick={() =>
          setDrafts({
            conditionWindow: toDraft(prediction, prediction.conditionWindow),
            outcomeWindow: toDraft(prediction, prediction.outcomeWindow),
          })
        }
      >
        <Clock size={14} aria-hidden="true" /> Change the clocks…
      </button>
    )
  const save = async (submitted: SubmitEvent): Promise<void> => {
    submitted.preventDefault()
    try {
      const changed = await changePrediction(prediction.id, prediction.revision, {
        ...(prediction.condition !== null && { conditionWindow: toBody(drafts.conditionWindow) }),
        outcomeWindow: toBody(drafts.outcomeWindow),
        reason: "clocks set by hand",
      })
      onChanged(changed)
      setDrafts(null)
      setProblem(null)
      showToast("Clocks set")
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const names =
    prediction.condition === null
      ? (["outcomeWindow"] as const)
      : (["conditionWindow", "outcomeWindow"] as const)
  return (
    <form class="inline-form picker" onSubmit={(submitted) => void save(submitted)}>
      {names.map((name) => (
        <ClockFields
          key={name}
          name={name === "conditionWindow" ? "Condition" : "Outcome"}
          draft={drafts[name]}
          hasCondition={name === "outcomeWindow" && prediction.condition !== null}
          onChange={(draft) => setDrafts({ ...drafts, [name]: draft })}
        />
      ))}
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary">
          Set the clocks
        </button>
        <button type="button" class="button small quiet" onClick={() => setDrafts(null)}>
          Cancel
        </button>
      </div>
    </form>
  )
}

interface ClockFieldsProps {
  name: string
  draft: Draft
  hasCondition: boolean
  onChange: (draft: Draft) => void
}

export function ClockFields({ name, draft, hasCondition, onChange }: ClockFieldsProps) {
  const bases = (Object.keys(BASES) as Basis[]).filter((basis) => basis !== "condition" || hasCondition)
  return (
    <fieldset class="compare">
      <legend>{name}</legend>
      <select
        aria-label={`${name} is due`}
        value={draft.basis}
        onChange={(event) => onChange({ ...draft, basis: event.currentTarget.value as Basis })}
      >
        {bases.map((basis) => (
          <option key={basis} value={basis}>
            {BASES[basis]}
          </option>
        ))}
      </select>
      {draft.basis === "absolute" && (
        <Field
          label="Last day"
          type="date"
          value={draft.dueOn}
          onInput={(dueOn) => onChange({ ...draft, dueOn })}
          isRequired
        />
      )}
      {draft.basis !== "absolute" && draft.basis !== "none" && (
        <Field
          label="How long after"
          hint="60 days, 2 weeks, 3 months"
          value={draft.days}
          onInput={(days) => onChange({ ...draft, days })}
          isRequired
        />
      )}
      {draft.basis === "event" && (
        <PickEvent chosen={draft.event} onChoose={(event) => onChange({ ...draft, event })} />
      )}
    </fieldset>
  )
}

export function toDraft(prediction: Detail, window: Schemas["Window"]): Draft {
  const { triggerEvent } = prediction
  const event =
    window.eventId === null
      ? triggerEvent
      : {
          id: window.eventId,
          title: triggerEvent?.id === window.eventId ? triggerEvent.title : "the event it hangs on",
        }
  return { basis: window.basis, dueOn: window.dueOn ?? "", days: offsetWords(window.offset ?? ""), event }
}

export function toBody(draft: Draft): Schemas["WindowBody"] | null {
  if (draft.basis === "none") return null
  if (draft.basis === "absolute") return { basis: draft.basis, dueOn: draft.dueOn }
  const offset = durationOf(draft.days)
  return {
    basis: draft.basis,
    offset,
    ...(draft.basis === "event" && draft.event && { eventId: draft.event.id }),
  }
}

const LETTERS: Record<string, string> = { d: "D", w: "W", m: "M", y: "Y" }

/** "60 days", "2 weeks" or "P60D" as an ISO 8601 duration; what is neither is handed on for the server to refuse in words. */
function durationOf(typed: string): string {
  const parts = /^(\d+)\s*(d|w|m|y)?[a-z]*$/i.exec(typed.trim())
  return parts?.[1] ? `P${parts[1]}${LETTERS[(parts[2] ?? "d").toLowerCase()]}` : typed.trim()
}
