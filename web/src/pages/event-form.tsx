import { useState } from "preact/hooks"
import { createEvent } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { createSeries } from "../api/ledger-calls.ts"
import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { distanceOf } from "../words/distance.ts"
import { edtfOf } from "../words/edtf.ts"
import { KINDS, TOPICS } from "../words/lists.ts"
import { EventWhen, NO_TIME, OWN_RULE, ruleOf, type WhenDraft } from "./event-when.tsx"

interface EventFormProps {
  /** Takes what is being added, and resolves to what opens then. */
  onSave: (adding: Promise<{ id: string | null }>) => void
}

/** An event on a date of its own, one that is counted from another and moves with it, or a series of them. */
export function EventForm({ onSave }: EventFormProps) {
  const [title, setTitle] = useState("")
  const [when, setWhen] = useState<WhenDraft>(NO_TIME)
  const [kind, setKind] = useState<Schemas["EventKind"]>("other")
  const [topic, setTopic] = useState<Schemas["Topic"]>("other")
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSave(add({ title: title.trim(), kind, topic }, when))
  }
  return (
    <form class="form" onSubmit={submit}>
      <Field label="What happens" value={title} onInput={setTitle} isRequired hasFocus maxLength={200} />
      <EventWhen draft={when} onChange={setWhen} />
      <div class="form-pair">
        <SelectField label="Kind" value={kind} values={KINDS} onChange={setKind} />
        <SelectField label="Topic" value={topic} values={TOPICS} onChange={setTopic} />
      </div>
      <button type="submit" class="button primary" disabled={when.mode === "after" && when.anchor === null}>
        {when.mode === "repeats" ? "Add series" : "Add event"}
      </button>
    </form>
  )
}

/** Adds it; answers with the event to open, of a series the first to come. */
async function add(
  said: Pick<Schemas["EventBody"], "title" | "kind" | "topic">,
  when: WhenDraft,
): Promise<{ id: string | null }> {
  if (when.mode === "repeats") {
    const rule = ruleOf(when) === OWN_RULE ? when.ownRule.trim() : ruleOf(when)
    const series = await createSeries({ ...said, startsOn: when.first, rule })
    return { id: series.coming[0]?.eventId ?? null }
  }
  if (when.mode === "once" || when.anchor === null) return createEvent({ ...said, date: edtfOf(when.date) })
  const offset = distanceOf(when.offset) ?? when.offset.trim()
  return createEvent({ ...said, countedFrom: { eventId: when.anchor.id, offset } })
}
