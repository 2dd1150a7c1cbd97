import { ZoomIn, ZoomOut } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { getDensity, getTimeline } from "../api/calls.ts"
import { useKeys } from "../state/keys.ts"
import { address, changeAddress } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { Problem } from "../ui/problem.tsx"
import { useNarrow } from "../ui/use-narrow.ts"
import { useResource } from "../ui/use-resource.ts"
import { addDays, startOf } from "../words/days.ts"
import { type Extent, extentOf } from "./density.ts"
import { DensityStrip } from "./density-strip.tsx"
import { firstReach, reachFor } from "./reach.ts"
import type { TimelineView } from "./timeline-view.ts"
import { daysOfWindow, windowAround } from "./to-items.ts"
import { useOpenItem } from "./use-open-item.ts"
import { useScene } from "./use-scene.ts"
import { useTimelineView } from "./use-timeline-view.ts"

const DAY_MS = 86_400_000
const PRESETS: readonly [string, number][] = [
  ["Week", 7],
  ["Month", 31],
  ["Quarter", 92],
  ["Year", 366],
]

/** The timeline with the strip above it. The window is in the address, and what it needs is fetched as it moves. */
export function TimelineBoard() {
  const known = summary.value
  const { filter, group, item, from, to } = address.value
  const today = known?.today ?? "1970-01-01"
  const opens = from && to ? { from, to } : (known?.opensOn ?? { from: today, to: addDays(today, 90) })
  const [brush, setBrush] = useState<Extent>({ from: startOf(opens.from), to: startOf(opens.to) + DAY_MS })
  const [reach, setReach] = useState(() => firstReach(brush))
  const isTall = useNarrow()

  const filterKey = JSON.stringify(filter)
  const density = useResource(filterKey, (signal) => getDensity(filter, signal))
  const shown = useResource(`${filterKey} ${reach.from} ${reach.to}`, (signal) =>
    getTimeline(reach.from, reach.to, filter, signal),
  )

  const { scene, toggle, layOpen } = useScene(shown.data, group, filterKey)
  const host = useRef<HTMLDivElement>(null)
  const written = useRef(`${from} ${to}`)
  const view = useTimelineView(host, {
    today,
    from: brush.from,
    to: brush.to,
    isTall,
    onWindow(start, end) {
      setBrush({ from: start, to: end })
      setReach((held) => reachFor({ from: start, to: end }, held))
      const days = daysOfWindow(start, end)
      written.current = `${days.from} ${days.to}`
      changeAddress(days)
    },
    onRow: toggle,
    onOpen(opened, at) {
      if (opened.pile) return toggle(opened.shape === "bin" ? opened.group : opened.id)
      if (opened.shape !== "bin") return changeAddress({ item: opened.opens ?? opened.id }, "push")
      const around = windowAround(opened)
      at.setWindow(around.from, around.to)
    },
  })

  useEffect(() => {
    if (view && scene) view.show(scene)
  }, [view, scene])
  useOpenItem(view, item, scene, layOpen)
  useEffect(() => {
    if (!view || !from || !to || written.current === `${from} ${to}`) return
    written.current = `${from} ${to}`
    view.setWindow(startOf(from), startOf(to) + DAY_MS)
  }, [view, from, to])
  const showAll = (): void => {
    const { from: first, to: last } = extentOf(density.data, startOf(today))
    view?.setWindow(first, last)
  }
  useBoardKeys(view, startOf(today), showAll)

  return (
    <section class="board" aria-label="Timeline">
      <div class="board-strip">
        <DensityStrip
          density={density.data}
          today={startOf(today)}
          brush={brush}
          onBrush={(next) => view?.setWindow(next.from, next.to)}
        />
        <Presets view={view} today={startOf(today)} showAll={showAll} />
      </div>
      {shown.problem && <Problem problem={shown.problem} onRetry={shown.retry} />}
      <div class="board-stage">
        <div ref={host} class={`board-host${isTall ? " is-tall" : ""}`} />
        {shown.data?.total === 0 && <NothingHere hasFilter={Object.keys(filter).length > 0} />}
      </div>
    </section>
  )
}

function useBoardKeys(view: TimelineView | null, today: number, showAll: () => void): void {
  useKeys({
    ArrowLeft: () => view?.pan(-0.1),
    ArrowRight: () => view?.pan(0.1),
    PageUp: () => view?.pan(-1),
    PageDown: () => view?.pan(1),
    "+": () => view?.zoom(0.6),
    "=": () => view?.zoom(0.6),
    "-": () => view?.zoom(1 / 0.6),
    "0": showAll,
    t: () => view?.goTo(today + DAY_MS / 2),
    j: () => view?.step(1),
    k: () => view?.step(-1),
    Enter: () => view?.openFocused(),
  })
}

interface PresetsProps {
  view: TimelineView | null
  today: number
  showAll: () => void
}

function Presets({ view, today, showAll }: PresetsProps) {
  /** So many days around today where today is in sight, else around the middle. */
  const show = (days: number): void => {
    if (!view) return
    const { from, to } = view.window()
    const middle = today >= from && today <= to ? today : (from + to) / 2
    view.setWindow(middle - (days * DAY_MS) / 2, middle + (days * DAY_MS) / 2)
  }
  return (
    <fieldset class="presets" aria-label="Length of time shown">
      <button type="button" onClick={() => view?.goTo(today + DAY_MS / 2)} title="Go to today (T)">
        Today
      </button>
      {PRESETS.map(([name, days]) => (
        <button key={name} type="button" onClick={() => show(days)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={showAll} title="Show everything (0)">
        All
      </button>
      <IconButton icon={ZoomOut} name="Zoom out" keys="−" onClick={() => view?.zoom(1 / 0.6)} />
      <IconButton icon={ZoomIn} name="Zoom in" keys="+" onClick={() => view?.zoom(0.6)} />
    </fieldset>
  )
}

function NothingHere({ hasFilter }: { hasFilter: boolean }) {
  return (
    <div class="nothing-here" role="status">
      <p>
        {hasFilter ? "Nothing in this stretch of time fits the filters." : "Nothing in this stretch of time."}
      </p>
      {hasFilter && (
        <button type="button" class="button small" onClick={() => changeAddress({ filter: {} }, "push")}>
          Clear the filters
        </button>
      )}
    </div>
  )
}
