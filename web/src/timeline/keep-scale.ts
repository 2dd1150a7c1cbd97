import type { Timeline } from "vis-timeline/esnext"

/**
 * When the room for the timeline changes, as it does when the panel opens beside it, shows more or fewer days
 * instead of squeezing the same ones: what was clicked stays where it is. Returns what ends the watching.
 */
export function keepScale(timeline: Timeline, host: HTMLElement): () => void {
  let width = 0
  const watcher = new ResizeObserver(() => {
    const centre = host.querySelector<HTMLElement>(".vis-panel.vis-center")
    const gutter = host.querySelector<HTMLElement>(".vis-panel.vis-left")?.offsetWidth ?? 0
    const now = host.clientWidth - gutter
    if (!centre || now <= 0) return
    if (width > 0 && now !== width) {
      const { start, end } = timeline.getWindow()
      const span = ((end.getTime() - start.getTime()) * now) / width
      timeline.redraw()
      timeline.setWindow(start.getTime(), start.getTime() + span, { animation: false })
    }
    width = now
  })
  watcher.observe(host)
  return () => watcher.disconnect()
}
