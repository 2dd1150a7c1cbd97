import { Plus } from "lucide-preact"
import { useState } from "preact/hooks"
import { ItemPanel } from "../panel/item-panel.tsx"
import { writeAddress } from "../state/address.ts"
import { useKeys } from "../state/keys.ts"
import { address, changeAddress, navigate, path } from "../state/router.ts"
import { refreshSummary, summary, summaryProblem } from "../state/summary.ts"
import { TimelineBoard } from "../timeline/timeline-board.tsx"
import { ChipRow } from "../ui/chip-row.tsx"
import { Problem } from "../ui/problem.tsx"
import { Segments } from "../ui/segments.tsx"
import { StandingSentence } from "../ui/standing-sentence.tsx"
import { useNarrow } from "../ui/use-narrow.ts"
import { useTitle } from "../ui/use-title.ts"
import { AddDialog } from "./add-dialog.tsx"
import { ItemList } from "./item-list.tsx"

/** The home page: the same items as a timeline or as a list, narrowed by the same filters, with one of them open. */
export function TimelinePage() {
  const known = summary.value
  const { item, group } = address.value
  const isNarrow = useNarrow()
  const view = path.value === "/list" ? "list" : (address.value.view ?? (isNarrow ? "list" : "timeline"))
  const [adding, setAdding] = useState<"event" | "prediction" | null>(null)
  useTitle(view === "list" ? "List" : "Timeline")
  const close = (): void => changeAddress({ item: null }, "push")
  useKeys({ Escape: () => item && close() })

  if (!known) return <FirstLoad />
  const isEmpty = known.events + known.predictions === 0
  return (
    <div class={`timeline-page view-${view}${item ? " has-panel" : ""}`}>
      <div class="page-head">
        <h1 class="visually-hidden">{view === "list" ? "List" : "Timeline"}</h1>
        <StandingSentence summary={known} />
        {!isNarrow && <AddButtons onAdd={setAdding} />}
      </div>
      <div class="tool-row">
        <ChipRow />
        <div class="tool-row-end">
          {view === "timeline" && (
            <Segments
              label="Rows by"
              options={GROUPS}
              chosen={group}
              onChoose={(chosen) => changeAddress({ group: chosen })}
            />
          )}
          <Segments
            label="Show as"
            options={VIEWS}
            chosen={view}
            onChoose={(chosen) => showAs(chosen, isNarrow)}
          />
          {isNarrow && view === "list" && <AddButtons onAdd={setAdding} />}
        </div>
      </div>
      <div class="page-columns">
        {isEmpty ? <EmptyLedger /> : view === "list" ? <ItemList today={known.today} /> : <TimelineBoard />}
        {item && <ItemPanel key={item} id={item} today={known.today} onClose={close} />}
      </div>
      {adding && <AddDialog thing={adding} today={known.today} onClose={() => setAdding(null)} />}
    </div>
  )
}

function AddButtons({ onAdd }: { onAdd: (thing: "event" | "prediction") => void }) {
  return (
    <div class="page-actions">
      {(["event", "prediction"] as const).map((thing) => (
        <button
          key={thing}
          type="button"
          class="button small"
          aria-label={`Add ${thing}`}
          onClick={() => onAdd(thing)}
        >
          <Plus size={14} aria-hidden="true" />
          <span>
            <span class="wide-only">Add </span>
            <span class="add-thing">{thing}</span>
          </span>
        </button>
      ))}
    </div>
  )
}

const GROUPS = [
  { value: "topic", label: "By topic" },
  { value: "publisher", label: "By publisher" },
] as const
const VIEWS = [
  { value: "timeline", label: "Timeline" },
  { value: "list", label: "List" },
] as const

/** A list has an address of its own; the timeline is the home page, asked for by name where a list is the default. */
function showAs(view: "timeline" | "list", isNarrow: boolean): void {
  const next = { ...address.value, view: view === "timeline" && isNarrow ? view : null }
  navigate(`${view === "list" ? "/list" : "/"}${writeAddress(next)}`)
}

function FirstLoad() {
  const problem = summaryProblem.value
  if (problem) return <Problem problem={problem} onRetry={() => void refreshSummary()} />
  return (
    <div class="skeleton" aria-busy="true">
      <span class="visually-hidden">Loading</span>
      <div class="skeleton-line" />
      <div class="skeleton-line is-short" />
      <div class="skeleton-block" />
    </div>
  )
}

function EmptyLedger() {
  return (
    <div class="empty">
      <h2>Nothing on the timeline yet</h2>
      <p>
        Bring a dated news digest. Watchline reads its dates and its claims about the future, and asks you
        later what came of them.
      </p>
      <a class="button primary" href="/digests">
        Add a digest
      </a>
    </div>
  )
}
