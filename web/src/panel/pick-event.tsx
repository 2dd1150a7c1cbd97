import { useState } from "preact/hooks"
import { listEvents } from "../api/ledger-calls.ts"
import { Field } from "../ui/field.tsx"
import { useResource } from "../ui/use-resource.ts"
import { headline } from "../words/labels.ts"

interface Chosen {
  id: string
  title: string
}

interface PickEventProps {
  chosen: Chosen | null
  onChoose: (event: Chosen) => void
}

/** Finds an event by words of its title. */
export function PickEvent({ chosen, onChoose }: PickEventProps) {
  const [words, setWords] = useState("")
  const q = words.trim()
  const found = useResource(q === "" ? null : `events ${q}`, (signal) => listEvents(q, signal))
  return (
    <>
      <Field
        label="Event"
        hint={chosen ? `Now: ${headline(chosen.title)}` : "Words of its title"}
        value={words}
        onInput={setWords}
        isUnmarked
      />
      {q !== "" && (
        <ul class="twins">
          {(found.data?.items ?? []).map((event) => (
            <li key={event.id}>
              <button
                type="button"
                class="twin"
                onClick={() => {
                  onChoose({ id: event.id, title: event.title })
                  setWords("")
                }}
              >
                <span>{headline(event.title)}</span>
                <span class="muted">{event.span.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
