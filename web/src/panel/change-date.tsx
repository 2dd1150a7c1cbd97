import { CalendarClock } from "lucide-preact"
import { useState } from "preact/hooks"
import { changeEvent, getEvent } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { edtfOf } from "../words/edtf.ts"

interface ChangeDateProps {
  event: Schemas["EventDetail"]
  onChanged: (event: Schemas["EventDetail"]) => void
}

/** Moves an event to another date; what hangs on it is counted anew by the server. */
export function ChangeDate({ event, onChanged }: ChangeDateProps) {
  const [isOpen, setOpen] = useState(false)
  const [date, setDate] = useState("")
  const [reason, setReason] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (submitted: SubmitEvent): Promise<void> => {
    submitted.preventDefault()
    try {
      const changed = await changeEvent(event.id, event.revision, {
        date: edtfOf(date),
        reason: reason.trim(),
      })
      onChanged(changed)
      setOpen(false)
      setProblem(null)
      showToast(`Moved to ${changed.span.label}`)
      noteChange()
    } catch (error) {
      const found = toApiProblem(error)
      setProblem(found)
      if (found.status === 409 || found.status === 412) onChanged(await getEvent(event.id))
    }
  }
  if (!isOpen)
    return (
      <div class="buttons">
        <button type="button" class="button small" aria-expanded="false" onClick={() => setOpen(true)}>
          <CalendarClock size={14} aria-hidden="true" /> Change the date…
        </button>
      </div>
    )
  return (
    <form class="inline-form" onSubmit={(submitted) => void save(submitted)}>
      <Field
        label="New date"
        hint="2 Aug 2026, August 2026, Q3 2026, 2026, 21 Apr 2026 to 23 Apr 2026"
        value={date}
        onInput={setDate}
        isRequired
        hasFocus
      />
      <Field label="Why it moved" value={reason} onInput={setReason} isRequired />
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary">
          Move it
        </button>
        <button type="button" class="button small quiet" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  )
}
