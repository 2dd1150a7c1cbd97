import { useState } from "preact/hooks"
import { createEvent, createPrediction } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changeAddress } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Dialog } from "../ui/dialog.tsx"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import type { Day } from "../words/days.ts"
import { edtfOf } from "../words/edtf.ts"
import { KINDS, TOPICS } from "../words/lists.ts"

interface AddDialogProps {
  thing: "event" | "prediction"
  today: Day
  onClose: () => void
}

/** Enters an event or a prediction by hand; it counts as accepted and opens beside the timeline. */
export function AddDialog({ thing, today, onClose }: AddDialogProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (adding: Promise<{ id: string }>): Promise<void> => {
    try {
      const added = await adding
      showToast(thing === "event" ? "Event added" : "Prediction added")
      noteChange()
      onClose()
      changeAddress({ item: added.id }, "push")
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <Dialog title={thing === "event" ? "Add an event" : "Add a prediction"} onClose={onClose}>
      {thing === "event" ? (
        <EventForm onSave={(body) => void save(createEvent(body))} />
      ) : (
        <PredictionForm today={today} onSave={(body) => void save(createPrediction(body))} />
      )}
      {problem && <Problem problem={problem} />}
    </Dialog>
  )
}

function EventForm({ onSave }: { onSave: (body: Schemas["EventBody"]) => void }) {
  const [title, setTitle] = useState("")
  const [date, setDate] = useState("")
  const [kind, setKind] = useState<Schemas["EventKind"]>("other")
  const [topic, setTopic] = useState<Schemas["Topic"]>("other")
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSave({ title: title.trim(), date: edtfOf(date), kind, topic })
  }
  return (
    <form class="form" onSubmit={submit}>
      <Field label="What happens" value={title} onInput={setTitle} isRequired hasFocus />
      <Field
        label="When"
        hint="As exactly as you know it: 2 Aug 2026, August 2026, Q3 2026, 2027, 21 Apr 2026 to 23 Apr 2026"
        value={date}
        onInput={setDate}
        isRequired
      />
      <div class="form-pair">
        <SelectField label="Kind" value={kind} values={KINDS} onChange={setKind} />
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
      <button type="submit" class="button primary">
        Add event
      </button>
    </form>
  )
}

interface PredictionFormProps {
  today: Day
  onSave: (body: Schemas["PredictionBody"]) => void
}

function PredictionForm({ today, onSave }: PredictionFormProps) {
  const [condition, setCondition] = useState("")
  const [conditionDue, setConditionDue] = useState("")
  const [consequence, setConsequence] = useState("")
  const [outcomeDue, setOutcomeDue] = useState("")
  const [topic, setTopic] = useState<Schemas["Topic"]>("other")
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const hasCondition = condition.trim() !== ""
    onSave({
      type: hasCondition ? "conditional" : "forecast",
      condition: hasCondition ? condition.trim() : null,
      consequence: consequence.trim(),
      topic,
      madeOn: today,
      conditionWindow: hasCondition && conditionDue ? { basis: "absolute", dueOn: conditionDue } : null,
      outcomeWindow: outcomeDue ? { basis: "absolute", dueOn: outcomeDue } : null,
    })
  }
  return (
    <form class="form" onSubmit={submit}>
      <Field
        label="If"
        hint="Leave it empty for a plain forecast"
        value={condition}
        onInput={setCondition}
        hasFocus
      />
      {condition.trim() !== "" && (
        <Field label="If by" type="date" value={conditionDue} onInput={setConditionDue} />
      )}
      <Field label="Then" value={consequence} onInput={setConsequence} isRequired />
      <div class="form-pair">
        <Field
          label="By"
          type="date"
          hint="Without a day it is asked about every 90 days"
          value={outcomeDue}
          onInput={setOutcomeDue}
        />
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
      <button type="submit" class="button primary">
        Add prediction
      </button>
    </form>
  )
}
