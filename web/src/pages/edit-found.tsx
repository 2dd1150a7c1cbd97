import type { ComponentChildren } from "preact"
import { useEffect, useState } from "preact/hooks"
import { acceptThing, changeEvent, getEvent, getPrediction } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changePrediction } from "../api/ledger-calls.ts"
import { ClockFields, type Draft, toBody, toDraft } from "../panel/edit-clocks.tsx"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { edtfOf } from "../words/edtf.ts"
import { KINDS, PREDICTION_TYPES, TOPICS } from "../words/lists.ts"

type Event = Schemas["EventDetail"]
type Prediction = Schemas["PredictionDetail"]

interface EditFoundProps {
  one: Schemas["Found"]
  onClose: () => void
  onSaved: (isAccepted: boolean) => void
}

/** Changes what the reader made of a stretch, right in the list; accepted along with it, unless only saved. */
export function EditFound({ one, onClose, onSaved }: EditFoundProps) {
  const read = useResource<Event | Prediction>(one.thingId, (signal) =>
    one.thing === "event" ? getEvent(one.thingId, signal) : getPrediction(one.thingId, signal),
  )
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (changing: Promise<unknown>, isAccepted: boolean): Promise<void> => {
    try {
      await changing
      if (isAccepted && one.review === "proposed") await acceptThing(one.thingId)
      onSaved(isAccepted)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  if (!read.data) return read.problem ? <Problem problem={read.problem} onRetry={read.retry} /> : null
  const shared = { isProposed: one.review === "proposed", onClose, onSave: save }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields
    <div class="found-edit" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      {"span" in read.data ? (
        <EventFields event={read.data} {...shared} />
      ) : (
        <PredictionFields prediction={read.data} {...shared} />
      )}
      {problem && <Problem problem={problem} />}
    </div>
  )
}

interface FieldsProps {
  isProposed: boolean
  onClose: () => void
  onSave: (changing: Promise<unknown>, isAccepted: boolean) => Promise<void>
}

function EventFields({ event, onSave, ...more }: FieldsProps & { event: Event }) {
  const [title, setTitle] = useState(event.title)
  const [date, setDate] = useState(event.span.edtf)
  const [kind, setKind] = useState(event.kind)
  const [topic, setTopic] = useState(event.topic)
  const save = (isAccepted: boolean): void => {
    const edtf = edtfOf(date)
    const body = { title: title.trim(), kind, topic, ...(edtf !== event.span.edtf && { date: edtf }) }
    void onSave(changeEvent(event.id, event.revision, body), isAccepted)
  }
  return (
    <EditForm onSave={save} {...more}>
      <Field label="What happens" value={title} onInput={setTitle} isRequired hasFocus />
      <Field
        label="When"
        hint={`Now ${event.span.label}; 2 Aug 2026, August 2026, Q3 2026, 21 Apr 2026 to 23 Apr 2026`}
        value={date}
        onInput={setDate}
        isRequired
      />
      <div class="form-pair">
        <SelectField label="Kind" value={kind} values={KINDS} onChange={setKind} />
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
    </EditForm>
  )
}

function PredictionFields({ prediction, onSave, ...more }: FieldsProps & { prediction: Prediction }) {
  const [condition, setCondition] = useState(prediction.condition ?? "")
  const [consequence, setConsequence] = useState(prediction.consequence)
  const [type, setType] = useState(prediction.type)
  const [topic, setTopic] = useState(prediction.topic)
  const [drafts, setDrafts] = useState<Record<"conditionWindow" | "outcomeWindow", Draft>>(() => ({
    conditionWindow: toDraft(prediction, prediction.conditionWindow),
    outcomeWindow: toDraft(prediction, prediction.outcomeWindow),
  }))
  const [touched, setTouched] = useState<readonly ("conditionWindow" | "outcomeWindow")[]>([])
  const hasCondition = condition.trim() !== ""
  useEffect(() => {
    if (!hasCondition && drafts.outcomeWindow.basis === "condition")
      setDrafts({ ...drafts, outcomeWindow: { ...drafts.outcomeWindow, basis: "none" } })
  }, [hasCondition])
  const save = (isAccepted: boolean): void => {
    // A clock that nobody set keeps the words that it was read from.
    const windows = Object.fromEntries(touched.map((name) => [name, toBody(drafts[name])]))
    const body = {
      condition: hasCondition ? condition.trim() : null,
      consequence: consequence.trim(),
      type,
      topic,
      ...windows,
      ...(!hasCondition && { conditionWindow: null }),
    }
    void onSave(changePrediction(prediction.id, prediction.revision, body), isAccepted)
  }
  const clock = (name: "conditionWindow" | "outcomeWindow") => (
    <ClockFields
      name={name === "conditionWindow" ? "Condition" : "Outcome"}
      draft={drafts[name]}
      hasCondition={name === "outcomeWindow" && hasCondition}
      onChange={(draft) => {
        setDrafts({ ...drafts, [name]: draft })
        setTouched([...new Set([...touched, name])])
      }}
    />
  )
  return (
    <EditForm onSave={save} {...more}>
      <Field label="If" value={condition} onInput={setCondition} hasFocus isLong />
      {hasCondition && clock("conditionWindow")}
      <Field label="Then" value={consequence} onInput={setConsequence} isRequired isLong />
      {clock("outcomeWindow")}
      <div class="form-pair">
        <SelectField label="Type" value={type} values={PREDICTION_TYPES} onChange={setType} />
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
    </EditForm>
  )
}

interface EditFormProps {
  isProposed: boolean
  onSave: (isAccepted: boolean) => void
  onClose: () => void
  children: ComponentChildren
}

function EditForm({ isProposed, onSave, onClose, children }: EditFormProps) {
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(true)
      }}
    >
      {children}
      <div class="buttons">
        <button type="submit" class="button small primary">
          {isProposed ? "Save and accept" : "Save"}
        </button>
        {isProposed && (
          <button type="button" class="button small" onClick={() => onSave(false)}>
            Save
          </button>
        )}
        <button type="button" class="button small quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}
