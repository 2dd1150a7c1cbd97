import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { dateSourceItem, getSource, skipSourceItem } from "../api/source-calls.ts"
import { noteChange } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"

type Item = Schemas["SourceItem"]

const STATES: Record<Item["state"], string> = {
  read: "Read",
  needs_day: "Needs a day",
  unreadable: "Unreadable",
  skipped: "Left out",
}

interface SourceItemsProps {
  source: Schemas["Source"]
  /** Whether every item is shown, or only those that wait for a day. */
  isWhole: boolean
}

/** What came from a source, and what became of it. */
export function SourceItems({ source, isWhole }: SourceItemsProps) {
  const detail = useResource(`source ${source.id}`, (signal) => getSource(source.id, signal))
  const items = detail.data?.items ?? []
  const waiting = items.filter((item) => item.state === "needs_day")
  const others = isWhole ? items.filter((item) => item.state !== "needs_day") : []
  if (detail.problem) return <Problem problem={detail.problem} onRetry={detail.retry} />
  if (detail.data && items.length === 0) return <p class="source-empty">Nothing came yet.</p>
  return (
    <ul class="source-items">
      {waiting.map((item) => (
        <WaitingItem key={item.id} sourceId={source.id} item={item} />
      ))}
      {others.map((item) => (
        <li key={item.id} class={`source-item is-${item.state}`}>
          <span class="source-state">{STATES[item.state]}</span>
          <span class="source-item-title">
            {item.digestId ? <a href={`/digests/${item.digestId}`}>{nameOf(item)}</a> : nameOf(item)}
            {item.reason && <span class="source-item-reason">{item.reason}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One that does not say its own day, and the place to say it. */
function WaitingItem({ sourceId, item }: { sourceId: string; item: Item }) {
  const [day, setDay] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const settle = async (settling: Promise<unknown>): Promise<void> => {
    try {
      await settling
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const read = (event: SubmitEvent): void => {
    event.preventDefault()
    void settle(dateSourceItem(sourceId, item.id, day))
  }
  return (
    <li class="source-item is-needs_day">
      <span class="source-state">{STATES.needs_day}</span>
      <form class="source-day" onSubmit={read}>
        <span class="source-item-title">{nameOf(item)}</span>
        <input
          type="date"
          required
          aria-label={`When was ${nameOf(item)} published?`}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="button small" disabled={day === ""}>
          Read it
        </button>
        <button
          type="button"
          class="button small quiet"
          aria-label={`Leave out ${nameOf(item)}`}
          onClick={() => void settle(skipSourceItem(sourceId, item.id))}
        >
          Leave out
        </button>
        {problem && <Problem problem={problem} />}
      </form>
    </li>
  )
}

const nameOf = ({ title, url }: Item): string => title ?? url ?? "An item without a title"
