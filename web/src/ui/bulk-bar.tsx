import { CalendarClock, Check, CircleOff, Tag, Trash2, X } from "lucide-preact"
import { useEffect, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { doBulk } from "../state/bulk.ts"
import { clearSelection, selected } from "../state/selection.ts"
import { count } from "../words/days.ts"
import { type AskedAction, BulkAsk } from "./bulk-ask.tsx"
import { IconButton } from "./icon-button.tsx"
import { toApiProblem } from "./use-resource.ts"

type Body = Omit<Schemas["BulkBody"], "ids">

const ACTIONS = [
  { action: "accept", words: "Accept", icon: Check },
  { action: "withdraw", words: "Withdraw", icon: Trash2 },
  { action: "tag", words: "Tag…", icon: Tag },
  { action: "move", words: "Move…", icon: CalendarClock },
  { action: "annul", words: "Annul…", icon: CircleOff },
] as const

/** What can be done to everything that is selected; shown while something is. */
export function BulkBar() {
  const ids = [...selected.value]
  const [asked, setAsked] = useState<AskedAction | null>(null)
  const [refused, setRefused] = useState<{ body: Body; problem: ApiProblem } | null>(null)
  useEffect(() => {
    if (ids.length > 0) return
    setAsked(null)
    setRefused(null)
  }, [ids.length])
  if (ids.length === 0) return null
  const run = async (body: Body): Promise<void> => {
    try {
      await doBulk({ ...body, ids })
      setAsked(null)
      setRefused(null)
      clearSelection()
    } catch (error) {
      setRefused({ body, problem: toApiProblem(error) })
    }
  }
  return (
    <section class="bulk-bar" aria-label="What is selected">
      <div class="bulk-main">
        <p class="bulk-count" role="status">
          {count(ids.length, "item")} selected
        </p>
        <div class="bulk-actions">
          {ACTIONS.map(({ action, words, icon: Icon }) => (
            <button
              key={action}
              type="button"
              class="button small"
              aria-expanded={action === "accept" || action === "withdraw" ? undefined : asked === action}
              onClick={() => {
                setRefused(null)
                if (action === "accept" || action === "withdraw") void run({ action, skipUnable: false })
                else setAsked(asked === action ? null : action)
              }}
            >
              <Icon size={14} aria-hidden="true" /> {words}
            </button>
          ))}
        </div>
        <IconButton icon={X} name="Clear the selection" keys="Esc" onClick={clearSelection} />
      </div>
      {asked && <BulkAsk key={asked} action={asked} onRun={(body) => void run(body)} />}
      {refused && (
        <Refused
          problem={refused.problem}
          isLeft={refused.problem.faults.length < ids.length}
          onRest={() => void run({ ...refused.body, skipUnable: true })}
        />
      )}
    </section>
  )
}

interface RefusedProps {
  problem: ApiProblem
  isLeft: boolean
  onRest: () => void
}

/** Names those that cannot take it, and offers to do it for the others. */
function Refused({ problem, isLeft, onRest }: RefusedProps) {
  const isUnable = problem.code === "some_unable"
  return (
    <div class="bulk-refused" role="alert">
      <p>{problem.message}.</p>
      <ul>
        {problem.faults.map(({ where, message }) => (
          <li key={where}>{message}</li>
        ))}
      </ul>
      {isUnable && isLeft && (
        <button type="button" class="button small" onClick={onRest}>
          Leave them out and do the rest
        </button>
      )}
    </div>
  )
}
