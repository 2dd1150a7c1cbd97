import { Undo2 } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import type { ApiProblem } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { Instant } from "./instant.tsx"

interface WithdrawnThing {
  id: string
  name: string
  withdrawnAt: string | null
}

interface WithdrawnListProps<T extends WithdrawnThing> {
  things: readonly T[]
  /** What more there is to say of one. */
  wordsOf: (thing: T) => string
  onRestore: (thing: T) => Promise<void>
}

/** What was withdrawn, folded away, each with its way back. */
export function WithdrawnList<T extends WithdrawnThing>({
  things,
  wordsOf,
  onRestore,
}: WithdrawnListProps<T>) {
  const summary = useRef<HTMLElement>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const restore = async (thing: T): Promise<void> => {
    // The button goes with its row; the keys go on from the list's head.
    summary.current?.focus()
    try {
      await onRestore(thing)
      setProblem(null)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  if (things.length === 0) return null
  return (
    <details class="withdrawn">
      <summary ref={summary}>
        Withdrawn <span class="muted">{things.length}</span>
      </summary>
      {problem && <Problem problem={problem} />}
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            <span class="withdrawn-main">
              <span class="withdrawn-name">{thing.name}</span>
              <span class="withdrawn-words">{wordsOf(thing)}</span>
            </span>
            {thing.withdrawnAt && (
              <span class="withdrawn-when">
                <Instant at={thing.withdrawnAt} />
              </span>
            )}
            <button
              type="button"
              class="button small"
              aria-label={`Bring back ${thing.name}`}
              onClick={() => void restore(thing)}
            >
              <Undo2 size={14} strokeWidth={1.5} aria-hidden="true" /> Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
