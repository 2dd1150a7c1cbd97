import { ChevronRight, Pause, Play, RefreshCw, X } from "lucide-preact"
import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { addSource, changeSource, type SourceStep } from "../api/source-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { count, instantWords } from "../words/days.ts"
import { SourceItems } from "./source-items.tsx"

type Source = Schemas["Source"]

/** One followed address: how it stands, what came, and what can be done about it. */
export function SourceRow({ source }: { source: Source }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isOpen, setOpen] = useState(false)
  const { needsDay } = source.itemCounts
  const attempt = async (work: () => Promise<unknown>, done: () => void = () => undefined): Promise<void> => {
    try {
      await work()
      setProblem(null)
      done()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    noteChange()
  }
  const step = (name: SourceStep): void => void attempt(() => changeSource(source.id, name))
  const stop = (): void =>
    void attempt(
      () => changeSource(source.id, "withdraw"),
      () =>
        showToast(`${source.title} is not followed any more`, () => void attempt(() => followAgain(source))),
    )
  const isActive = source.state === "active"
  return (
    <li class={`source is-${source.state}`}>
      <div class="source-head">
        <button type="button" class="source-open" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden="true" />
          <span class="source-title">{source.title}</span>
        </button>
        {!isActive && <span class="tag">{source.state === "paused" ? "Paused" : "Broken"}</span>}
        <span class="source-actions">
          {isActive && (
            <IconButton icon={RefreshCw} name={`Ask ${source.title} now`} onClick={() => step("poll")} />
          )}
          {isActive ? (
            <IconButton icon={Pause} name={`Pause ${source.title}`} onClick={() => step("pause")} />
          ) : (
            <IconButton icon={Play} name={`Resume ${source.title}`} onClick={() => step("resume")} />
          )}
          <IconButton icon={X} name={`Stop following ${source.title}`} onClick={stop} />
        </span>
      </div>
      <p class="source-meta">
        <span>{countWords(source)}</span>
        <span>{askedWords(source)}</span>
        {source.nextPollAt && !source.isDue && <span>Next {instantWords(source.nextPollAt)}</span>}
      </p>
      {source.lastReason && (
        <p class="source-reason">
          {source.lastReason}
          {source.state === "broken" && " It is not asked any more; resume it to try again."}
        </p>
      )}
      {problem && <Problem problem={problem} />}
      {(isOpen || needsDay > 0) && <SourceItems source={source} isWhole={isOpen} />}
    </li>
  )
}

const followAgain = ({ url, kind, title, fetchesPages, intervalMinutes }: Source): Promise<unknown> =>
  addSource({ url, kind, title, fetchesPages, intervalMinutes })

function countWords({ itemCounts: { read, needsDay, unreadable, skipped } }: Source): string {
  const parts = [
    `${count(read, "digest")} read`,
    needsDay > 0 && `${needsDay} without a day`,
    unreadable > 0 && `${unreadable} unreadable`,
    skipped > 0 && `${skipped} left out`,
  ]
  return parts.filter(Boolean).join(", ")
}

function askedWords({ isDue, lastPolledAt, lastResult, failures }: Source): string {
  if (isDue) return "Being asked…"
  if (lastPolledAt === null) return "Not asked yet"
  const came = {
    read: "",
    unchanged: ", nothing new",
    failed: failures > 1 ? `, failed ${failures} times` : ", failed",
  }
  return `Asked ${instantWords(lastPolledAt)}${lastResult ? came[lastResult] : ""}`
}
