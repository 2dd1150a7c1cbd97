import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { theme } from "../state/theme.ts"
import { dayAt, dayWords } from "../words/days.ts"
import { barsOf, type Extent, extentOf, moveBrush } from "./density.ts"

const DAY_MS = 86_400_000
const LEAST = 7 * DAY_MS
const HEIGHT = 40

interface DensityStripProps {
  density: Schemas["Density"] | undefined
  /** Start of today, in milliseconds. */
  today: number
  brush: Extent
  onBrush: (brush: Extent) => void
}

/** How much there is over the whole time, with the timeline's window as a brush to be dragged or moved by keys. */
export function DensityStrip({ density, today, brush, onBrush }: DensityStripProps) {
  const extent = extentOf(density, today)
  const strip = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<Extent | null>(null)
  const shown = dragged ?? brush
  const share = (instant: number): number =>
    Math.max(0, Math.min(1, (instant - extent.from) / (extent.to - extent.from))) * 100

  const startDrag = (part: "from" | "to" | "both") => (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box || event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const handle = event.currentTarget as HTMLElement
    handle.setPointerCapture(event.pointerId)
    const perPixel = (extent.to - extent.from) / box.width
    let last: Extent | null = null
    const move = (now: PointerEvent): void => {
      last = moveBrush(brush, part, (now.clientX - event.clientX) * perPixel, LEAST)
      setDragged(last)
    }
    const end = (): void => {
      handle.removeEventListener("pointermove", move)
      handle.removeEventListener("pointerup", end)
      handle.removeEventListener("pointercancel", end)
      setDragged(null)
      if (last) onBrush(last)
    }
    handle.addEventListener("pointermove", move)
    handle.addEventListener("pointerup", end)
    handle.addEventListener("pointercancel", end)
  }
  const jump = (event: PointerEvent): void => {
    const box = strip.current?.getBoundingClientRect()
    if (!box || event.button !== 0) return
    const at = extent.from + ((event.clientX - box.left) / box.width) * (extent.to - extent.from)
    const half = (brush.to - brush.from) / 2
    onBrush({ from: at - half, to: at + half })
  }
  const byKey = (part: "from" | "to") => (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -7, ArrowRight: 7, PageUp: 91, PageDown: -91 }
    const days = steps[event.key]
    if (days === undefined) return
    event.preventDefault()
    onBrush(moveBrush(brush, part, days * DAY_MS, LEAST))
  }
  const handle = (part: "from" | "to", name: string) => (
    <div
      class={`brush-handle is-${part}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.round(extent.from / DAY_MS)}
      aria-valuemax={Math.round(extent.to / DAY_MS)}
      aria-valuenow={Math.round(shown[part] / DAY_MS)}
      aria-valuetext={dayWords(dayAt(shown[part]))}
      onPointerDown={startDrag(part)}
      onKeyDown={byKey(part)}
    />
  )
  return (
    <div class="density" ref={strip} onPointerDown={jump}>
      <DensityCanvas density={density} extent={extent} />
      <div class="density-today" style={{ left: `${share(today)}%` }} />
      <div
        class="brush"
        style={{ left: `${share(shown.from)}%`, right: `${100 - share(shown.to)}%` }}
        onPointerDown={startDrag("both")}
      >
        {handle("from", "First day shown")}
        {handle("to", "Last day shown")}
      </div>
    </div>
  )
}

interface DensityCanvasProps {
  density: Schemas["Density"] | undefined
  extent: Extent
}

function DensityCanvas({ density, extent }: DensityCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    if (canvas.current) watcher.observe(canvas.current)
    return () => watcher.disconnect()
  }, [])
  const scheme = useScheme()
  useEffect(() => {
    const target = canvas.current
    if (target && width > 0) draw(target, width, density, extent)
  }, [density, extent.from, extent.to, width, scheme])
  const words = density?.from && density.to ? `${dayWords(density.from)} to ${dayWords(density.to)}` : "empty"
  return <canvas ref={canvas} role="img" aria-label={`How much there is over time: ${words}`} />
}

function draw(
  canvas: HTMLCanvasElement,
  width: number,
  density: Schemas["Density"] | undefined,
  extent: Extent,
): void {
  const scale = devicePixelRatio || 1
  canvas.width = width * scale
  canvas.height = HEIGHT * scale
  const pen = canvas.getContext("2d")
  if (!pen) return
  pen.scale(scale, scale)
  pen.clearRect(0, 0, width, HEIGHT)
  pen.fillStyle = getComputedStyle(canvas).color
  for (const bar of density ? barsOf(density, extent) : []) {
    const height = Math.max(2, bar.height * (HEIGHT - 10))
    pen.fillRect(bar.x * width, HEIGHT - height, Math.max(1, bar.width * width - 1), height)
  }
}

/** Which scheme is drawn in; changes with the choice made here and with the system's. */
function useScheme(): string {
  const [isDark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches)
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)")
    const follow = (): void => setDark(query.matches)
    query.addEventListener("change", follow)
    return () => query.removeEventListener("change", follow)
  }, [])
  return `${theme.value} ${isDark}`
}
