import { Link2 } from "lucide-preact"
import { useState } from "preact/hooks"
import { changeEvent, getEvent } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { distanceOf, offsetWords } from "../words/distance.ts"
import { PickEvent } from "./pick-event.tsx"

type Detail = Schemas["EventDetail"]

interface CountFromProps {
  event: Detail
  onChanged: (event: Detail) => void
}

/** Lets an event's day be counted from another event, with which it then moves, or stand by itself again. */
export function CountFrom({ event, onChanged }: CountFromProps) {
  const { anchorEvent, countedFrom } = event
  const [isOpen, setOpen] = useState(false)
  const [anchor, setAnchor] = useState<{ id: string; title: string } | null>(anchorEvent)
  const [offset, setOffset] = useState(countedFrom ? offsetWords(countedFrom.offset) : "")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (counted: Schemas["CountedFrom"] | null, done: string): Promise<void> => {
    try {
      onChanged(await changeEvent(event.id, event.revision, { countedFrom: counted }))
      setOpen(false)
      setProblem(null)
      showToast(done)
      noteChange()
    } catch (error) {
      const found = toApiProblem(error)
      setProblem(found)
      if (found.status === 409 || found.status === 412) onChanged(await getEvent(event.id))
    }
  }
  if (!isOpen)
    return (
      <button
        type="button"
        class="button small quiet"
        aria-expanded="false"
        onClick={() => {
          setAnchor(anchorEvent)
          setOpen(true)
        }}
      >
        <Link2 size={14} aria-hidden="true" /> Count from…
      </button>
    )
  const submit = (submitted: SubmitEvent): void => {
    submitted.preventDefault()
    if (anchor === null) return
    void save(
      { eventId: anchor.id, offset: distanceOf(offset) ?? offset.trim() },
      "It moves with the other now",
    )
  }
  return (
    <form class="inline-form picker" onSubmit={submit}>
      <PickEvent chosen={anchor} onChoose={setAnchor} />
      <Field
        label="How long after it"
        hint="60 days, 2 weeks, 3 months"
        value={offset}
        onInput={setOffset}
        isRequired
      />
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={anchor === null}>
          Count it from there
        </button>
        {countedFrom && (
          <button
            type="button"
            class="button small"
            onClick={() => void save(null, `It stays on ${event.span.label}`)}
          >
            Leave it on its day
          </button>
        )}
        <button type="button" class="button small quiet" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  )
}
