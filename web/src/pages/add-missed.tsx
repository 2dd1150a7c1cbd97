import { useEffect, useState } from "preact/hooks"
import { createEvent, createPrediction } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { readDates } from "../api/review-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { edtfOf } from "../words/edtf.ts"
import { capital } from "../words/labels.ts"
import { KINDS, TOPICS } from "../words/lists.ts"
import type { MarkedStretch } from "./use-marked.ts"

interface AddMissedProps {
  digestId: string
  thing: "event" | "prediction"
  marked: MarkedStretch
  onClose: () => void
}

const MOST_TITLE = 200

/** Adds what the reader missed: it rests on exactly the words that were marked, with the date that is read in them. */
export function AddMissed({ digestId, thing, marked, onClose }: AddMissedProps) {
  const [title, setTitle] = useState("")
  const [condition, setCondition] = useState("")
  const [date, setDate] = useState("")
  const [kind, setKind] = useState<Schemas["EventKind"]>("other")
  const [topic, setTopic] = useState<Schemas["Topic"]>("other")
  const [isRead, setRead] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  useEffect(() => {
    readDates(digestId, marked.start, marked.end).then(
      ({ words, dates }) => {
        setTitle(titleIn(words, dates[0]?.words))
        const read = dates[0]?.edtf ?? ""
        setDate(thing === "event" || /^\d{4}-\d\d-\d\d$/.test(read) ? read : "")
        setRead(true)
      },
      (error) => setProblem(toApiProblem(error)),
    )
  }, [])
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const mention = { digestId, start: marked.start, end: marked.end }
    const said = { mention, topic }
    const dueOn = edtfOf(date)
    try {
      if (thing === "event")
        await createEvent({ title: title.trim(), date: dueOn, kind, status: "scheduled", ...said })
      else
        await createPrediction({
          type: condition.trim() ? "conditional" : "forecast",
          condition: condition.trim() || null,
          consequence: title.trim(),
          outcomeWindow: date.trim() ? { basis: "absolute", dueOn } : null,
          ...said,
        })
      showToast(thing === "event" ? "Event added" : "Prediction added")
      noteChange()
      onClose()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const isEvent = thing === "event"
  return (
    <form
      class="form add-missed"
      aria-label={isEvent ? "Add an event" : "Add a prediction"}
      onSubmit={(event) => void submit(event)}
    >
      <blockquote>{marked.words}</blockquote>
      {!isEvent && <Field label="If" value={condition} onInput={setCondition} />}
      {isRead && (
        <Field
          label={isEvent ? "What happens" : "Then"}
          value={title}
          onInput={setTitle}
          isRequired
          hasFocus
          isLong
        />
      )}
      {isEvent ? (
        <Field
          label="When"
          hint={date ? "As the reader understands it" : "2 Aug 2026, August 2026, Q3 2026"}
          value={date}
          onInput={setDate}
          isRequired
        />
      ) : (
        <Field
          label="By"
          hint="2 Aug 2026; without a day it is asked about every 90 days"
          value={date}
          onInput={setDate}
        />
      )}
      <div class="form-pair">
        {isEvent && <SelectField label="Kind" value={kind} values={KINDS} onChange={setKind} />}
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary">
          {isEvent ? "Add event" : "Add prediction"}
        </button>
        <button type="button" class="button small quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** The marked words without the date that stands before them, as a title begins. */
function titleIn(words: string, date: string | undefined): string {
  const plain = words.replace(/\s+/g, " ").replace(/^[-*•]\s*/, "")
  const rest = date && plain.startsWith(date) ? plain.slice(date.length).replace(/^[\s:,.–—-]+/, "") : plain
  return capital(rest.replace(/[.;,\s]+$/, "")).slice(0, MOST_TITLE)
}
