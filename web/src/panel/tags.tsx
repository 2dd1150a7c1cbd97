import { X } from "lucide-preact"
import { useState } from "preact/hooks"
import { changeEvent } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changePrediction } from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

type Detail = Schemas["EventDetail"] | Schemas["PredictionDetail"]

interface TagsProps {
  thing: Detail
  onChanged: (thing: Detail) => void
}

/** The tags of a thing: each leads to all that has it, and can be taken away; Enter adds one. */
export function Tags({ thing, onChanged }: TagsProps) {
  const [typed, setTyped] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const set = async (tags: string[]): Promise<void> => {
    const change = thing.id.startsWith("evt_") ? changeEvent : changePrediction
    try {
      onChanged(await change(thing.id, thing.revision, { tags }))
      setTyped("")
      setProblem(null)
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <section class="panel-tags" aria-label="Tags">
      {thing.tags.map((tag) => (
        <span key={tag} class="tag">
          <a href={`/?tag=${encodeURIComponent(tag)}`}>{tag}</a>
          <button
            type="button"
            class="tag-remove"
            aria-label={`Take the tag ${tag} away`}
            onClick={() => void set(thing.tags.filter((one) => one !== tag))}
          >
            <X size={12} aria-hidden="true" />
          </button>
        </span>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== "") void set([...thing.tags, typed.trim()])
        }}
      >
        <input
          class="tag-add"
          aria-label="Add a tag"
          placeholder="Add a tag"
          maxLength={40}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      {problem && <Problem problem={problem} />}
    </section>
  )
}
