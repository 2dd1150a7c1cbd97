import { useState } from "preact/hooks"
import { createPrediction } from "../api/calls.ts"
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
import { TOPICS } from "../words/lists.ts"
import { EventForm } from "./event-form.tsx"

interface AddDialogProps {
  thing: "event" | "prediction"
  today: Day
  onClose: () => void
}

/** Enters an event or a prediction by hand; it counts as accepted and opens beside the timeline. */
export function AddDialog({ thing, today, onClose }: AddDialogProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const save = async (adding: Promise<{ id: string | null }>): Promise<void> => {
    try {
      const added = await adding
      showToast(thing === "event" ? "Event added" : "Prediction added")
      noteChange()
      onClose()
      if (added.id) changeAddress({ item: added.id }, "push")
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <Dialog title={thing === "event" ? "Add an event" : "Add a prediction"} onClose={onClose}>
      {thing === "event" ? (
        <EventForm onSave={(adding) => void save(adding)} />
      ) : (
        <PredictionForm today={today} onSave={(body) => void save(createPrediction(body))} />
      )}
      {problem && <Problem problem={problem} />}
    </Dialog>
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
