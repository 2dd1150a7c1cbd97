import { useEffect, useRef } from "preact/hooks"
import { getEvent, getPrediction } from "../api/calls.ts"
import { addDays, startOf } from "../words/days.ts"
import type { Extent } from "./density.ts"
import type { TimelineView } from "./timeline-view.ts"
import type { VisScene } from "./to-items.ts"

const DAY_MS = 86_400_000

/**
 * Keeps the open item in sight and marked: lays open the pile that holds it, travels to it once where it lies outside
 * of what was fetched, and gives it the focus back when its panel is closed.
 */
export function useOpenItem(
  view: TimelineView | null,
  item: string | null,
  scene: VisScene | null,
  layOpen: (id: string) => void,
): void {
  /** The item that was brought into sight, or looked for in vain. */
  const settled = useRef<string | null>(null)
  const travelled = useRef<string | null>(null)
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (view && item === null && before.current) view.focusItem(before.current)
    before.current = item
  }, [view, item])
  useEffect(() => {
    view?.select(item)
    if (item === null || settled.current === item) {
      settled.current = item
      return
    }
    if (!view || !scene) return
    const cover = scene.hidden.get(item)
    if (cover) return layOpen(cover)
    const isThere = view.reveal(item)
    if (isThere || travelled.current === item) settled.current = item
    if (isThere || travelled.current === item) return
    let isGone = false
    void stretchOf(item).then((stretch) => {
      if (isGone || !stretch) return
      travelled.current = item
      const { from, to } = view.window()
      const half = Math.max((to - from) / 2, (stretch.to - stretch.from) * 0.6)
      const middle = Math.min((stretch.from + stretch.to) / 2, stretch.from + half * 0.6)
      view.setWindow(middle - half, middle + half)
    })
    return () => {
      isGone = true
    }
  }, [view, item, scene])
}

/** The days that an item lies on; null where it cannot be read, which its panel then says. */
async function stretchOf(id: string): Promise<Extent | null> {
  try {
    if (id.startsWith("evt_")) {
      const { span } = await getEvent(id)
      return { from: startOf(span.startsOn), to: startOf(span.endsOn) + DAY_MS }
    }
    const { madeOn, dueOn, reviewOn, resolvedOn } = await getPrediction(id)
    const last = dueOn ?? reviewOn ?? resolvedOn ?? addDays(madeOn, 1)
    return { from: startOf(madeOn), to: startOf(last) + DAY_MS }
  } catch {
    return null
  }
}
