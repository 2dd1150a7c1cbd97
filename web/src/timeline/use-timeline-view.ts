import type { RefObject } from "preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { isCalm } from "../ui/use-narrow.ts"
import type { Day } from "../words/days.ts"
import type { TimelineView } from "./timeline-view.ts"
import type { VisItem } from "./vis-item.ts"

interface Wanted {
  today: Day
  from: number
  to: number
  isTall: boolean
  onWindow: (from: number, to: number) => void
  onOpen: (item: VisItem, view: TimelineView) => void
  onRow: (row: string) => void
}

/**
 * Makes the timeline inside `host`, once, and takes it down with the component. Its code is large and comes only
 * where it is shown; null until it is there. `wanted`'s callbacks may change, the rest counts at the start.
 */
export function useTimelineView(host: RefObject<HTMLElement>, wanted: Wanted): TimelineView | null {
  const [view, setView] = useState<TimelineView | null>(null)
  const latest = useRef(wanted)
  latest.current = wanted
  const { today, isTall } = wanted
  useEffect(() => {
    let made: TimelineView | null = null
    let isGone = false
    void import("./timeline-view.ts").then(({ createTimelineView }) => {
      if (isGone || !host.current) return
      const { from, to } = latest.current
      const view = createTimelineView({
        host: host.current,
        today,
        from,
        to,
        isCalm: isCalm(),
        isTall,
        onWindow: (start, end) => latest.current.onWindow(start, end),
        onOpen: (item) => latest.current.onOpen(item, view),
        onRow: (row) => latest.current.onRow(row),
      })
      made = view
      setView(view)
    })
    return () => {
      isGone = true
      made?.destroy()
      setView(null)
    }
  }, [host, today, isTall])
  return view
}
