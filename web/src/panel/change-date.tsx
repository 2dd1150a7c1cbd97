import { CalendarClock } from "lucide-preact"
import { useState } from "preact/hooks"
import { changeEvent, getEvent } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { moveFollowing } from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { edtfOf } from "../words/edtf.ts"

type Detail = Schemas["EventDetail"]

interface ChangeDateProps {
  event: Detail
  onChanged: (event: Detail) => void
}

/** Moves an event to another date, or a date of a series with all that follow; what hangs on it is counted anew by the server. */
export function ChangeDate({ event, onChanged }: ChangeDateProps) {
  const [isOpen, setOpen] = useState(false)
  const [date, setDate] = useState("")
  const [reason, setReason] = useState("")
  const [isAll, setAll] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (submitted: SubmitEvent): Promise<void> => {
    submitted.preventDefault()
    try {
      onChanged(await move(event, edtfOf(date), reason.trim(), isAll, showToast))
      setOpen(false)
      setProblem(null)
      noteChange()
    } catch (error) {
      const found = toApiProblem(error)
      setProblem(found)
      if (found.status === 409 || found.status === 412) onChanged(await getEvent(event.id))
    }
  }
  if (!isOpen)
    return (
      <button type="button" class="button small" aria-expanded="false" onClick={() => setOpen(true)}>
        <CalendarClock size={14} aria-hidden="true" /> Change the date…
      </button>
    )
  return (
    <form class="inline-form picker" onSubmit={(submitted) => void save(submitted)}>
      <Field
        label="New date"
        hint="2 Aug 2026, August 2026, Q3 2026, 2026, 21 Apr 2026 to 23 Apr 2026"
        value={date}
        onInput={setDate}
        isRequired
        hasFocus
      />
      {event.seriesId !== null && (
        <fieldset class="compare">
          <legend>Which dates of the series</legend>
          {[false, true].map((all) => (
            <label key={String(all)}>
              <input type="radio" name="which-dates" checked={isAll === all} onChange={() => setAll(all)} />{" "}
              {all ? "This one and all following" : "This one"}
            </label>
          ))}
        </fieldset>
      )}
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

/** Moves it and says so, with the way back for one date. */
async function move(
  event: Detail,
  date: string,
  reason: string,
  isAll: boolean,
  say: typeof showToast,
): Promise<Detail> {
  if (isAll && event.seriesId !== null && event.seriesOn !== null) {
    const moved = await moveFollowing(event.seriesId, { on: event.seriesOn, to: date, reason })
    say(`Now ${moved.words}`)
    const [next] = moved.coming.filter(({ seriesOn }) => seriesOn >= date)
    return getEvent(next?.eventId ?? event.id)
  }
  const moved = await changeEvent(event.id, event.revision, { date, reason })
  say(`Moved to ${moved.span.label}`, () => {
    changeEvent(event.id, moved.revision, { date: event.span.edtf, reason: "taken back" }).then(
      noteChange,
      (error) => say(toApiProblem(error).message),
    )
  })
  return moved
}
