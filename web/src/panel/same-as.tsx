import { Merge } from "lucide-preact"
import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { listTwins } from "../api/ledger-calls.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { headline } from "../words/labels.ts"
import { CompareTwins } from "./compare-twins.tsx"

type Thing = Schemas["EventDetail"] | Schemas["PredictionDetail"]

interface SameAsProps {
  thing: Thing
  onMerged: (thing: Thing) => void
}

/** Finds what turned out to be the same thing, likely ones first, and makes the two one. */
export function SameAs({ thing, onMerged }: SameAsProps) {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState("")
  const [chosen, setChosen] = useState<Schemas["Twin"] | null>(null)
  const q = words.trim()
  const twins = useResource(isOpen ? `twins ${thing.id} ${q}` : null, (signal) =>
    listTwins(thing.id, q, signal),
  )
  const close = (): void => {
    setOpen(false)
    setChosen(null)
    setWords("")
  }
  if (!isOpen)
    return (
      <button type="button" class="button small" aria-expanded="false" onClick={() => setOpen(true)}>
        <Merge size={14} aria-hidden="true" /> Same as…
      </button>
    )
  if (chosen)
    return (
      <CompareTwins
        thing={thing}
        twin={chosen}
        onBack={() => setChosen(null)}
        onMerged={(merged) => {
          close()
          onMerged(merged)
        }}
      />
    )
  return (
    <section class="picker" aria-label="What is the same">
      <Field
        label="Same as"
        hint="Words of its title; the likeliest come first"
        value={words}
        onInput={setWords}
        hasFocus
      />
      {twins.problem && <Problem problem={twins.problem} onRetry={twins.retry} />}
      <TwinList twins={twins.data?.items} problem={twins.problem} hasWords={q !== ""} onChoose={setChosen} />
      <div class="buttons">
        <button type="button" class="button small quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </section>
  )
}

interface TwinListProps {
  twins: readonly Schemas["Twin"][] | undefined
  problem: ApiProblem | null
  hasWords: boolean
  onChoose: (twin: Schemas["Twin"]) => void
}

function TwinList({ twins, problem, hasWords, onChoose }: TwinListProps) {
  if (twins === undefined) return problem ? null : <div class="skeleton-line" aria-busy="true" />
  if (twins.length === 0)
    return (
      <p class="hint">
        {hasWords ? "Nothing has all of these words." : "Nothing looks like it. Type some words."}
      </p>
    )
  return (
    <ul class="twins">
      {twins.map((twin) => (
        <li key={twin.id}>
          <button type="button" class="twin" onClick={() => onChoose(twin)}>
            <span>{headline(twin.title)}</span>
            <span class="muted">
              {[twin.when, ...twin.publishers.slice(0, 2), likelinessWords(twin.score)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const likelinessWords = (score: number): string => (score >= 0.5 ? "likely the same" : "")
