import { DataSet } from "vis-data/esnext"
import { Timeline } from "vis-timeline/esnext"
import "vis-timeline/styles/vis-timeline-graph2d.min.css"
import "../styles/axis.css"
import "../styles/marks.css"
import type { Day } from "../words/days.ts"
import { hideCutLabels } from "./axis-labels.ts"
import { keepScale } from "./keep-scale.ts"
import { createSlicer } from "./slices.ts"
import { createStillness } from "./stillness.ts"
import { timelineOptions, todaysMark } from "./timeline-options.ts"
import { inTimeOrder, isBetween, type VisScene } from "./to-items.ts"
import type { VisGroup, VisItem } from "./vis-item.ts"

export interface TimelineStart {
  host: HTMLElement
  today: Day
  from: number
  to: number
  /** Without motion for those who asked for none. */
  isCalm: boolean
  /** On a phone the page scrolls, and the timeline is as high as its rows. */
  isTall: boolean
  /** The window came to rest here (milliseconds). */
  onWindow: (from: number, to: number) => void
  onOpen: (item: VisItem) => void
  /** The label of a row was pressed. */
  onRow: (row: string) => void
}

export interface TimelineView {
  show: (scene: VisScene) => void
  select: (id: string | null) => void
  setWindow: (from: number, to: number) => void
  window: () => { from: number; to: number }
  /** Moves by a share of what is shown: 0.1 is a tenth to the right. */
  pan: (share: number) => void
  zoom: (factor: number) => void
  goTo: (instant: number) => void
  /** Puts the focus on the next item in time (1) or the one before (-1). */
  step: (by: 1 | -1) => void
  openFocused: () => void
  focusItem: (id: string) => void
  /** Brings an item into sight; false while it is not among the items shown. */
  reveal: (id: string) => boolean
  destroy: () => void
}

/** Puts a timeline into `host`. Nobody else touches the vis object. */
export function createTimelineView(start: TimelineStart): TimelineView {
  const { host } = start
  const items = new DataSet<VisItem, "id">()
  const groups = new DataSet<VisGroup, "id">()
  let current: string | null = null
  let selected: string | null = null
  let scene: VisScene = { items: [], groups: [], hidden: new Map() }
  const slicer = createSlicer(items, groups)

  const timeline = new Timeline(host, [], timelineOptions(start))
  // The hand-written types know neither our extra fields nor that ids are strings here.
  timeline.setGroups(groups as never)
  timeline.setItems(items as never)
  items.add(todaysMark(start.today) as never)

  const motion = start.isCalm ? false : { duration: 160, easingFunction: "easeOutQuad" as const }
  const range = () => {
    const { start: from, end: to } = timeline.getWindow()
    return { from: from.getTime(), to: to.getTime() }
  }
  const setWindow = (from: number, to: number) => timeline.setWindow(from, to, { animation: motion })
  const element = (id: string | null): HTMLElement | null =>
    id === null ? null : host.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)

  function setCurrent(id: string | null): void {
    for (const old of host.querySelectorAll<HTMLElement>("[data-item][tabindex='0']")) old.tabIndex = -1
    current = id
    const found = element(id) ?? host.querySelector<HTMLElement>("[data-item]")
    if (found) found.tabIndex = 0
  }

  function focusElement(id: string): void {
    const found = scrollTo(id)
    setCurrent(id)
    found?.focus({ preventScroll: !start.isTall })
  }

  function scrollTo(id: string): HTMLElement | null {
    const found = element(id)
    if (!found) return null
    const [box, frameBox] = [found.getBoundingClientRect(), centerOf(host).getBoundingClientRect()]
    const side = host.querySelector<HTMLElement>(".vis-panel.vis-left")
    if (side && box.top < frameBox.top) side.scrollTop -= frameBox.top - box.top + 24
    if (side && box.bottom > frameBox.bottom) side.scrollTop += box.bottom - frameBox.bottom + 24
    return found
  }

  /** vis draws no marks of rows below or above what is seen; their labels are always there. */
  function scrollToRow(id: string): void {
    const row = scene.items.find((item) => item.id === id)?.group
    const label =
      row && host.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)?.closest(".vis-label")
    const side = host.querySelector<HTMLElement>(".vis-panel.vis-left")
    if (label && side)
      side.scrollTop += label.getBoundingClientRect().top - centerOf(host).getBoundingClientRect().top
  }

  function bringInTime(item: VisItem): void {
    const { from, to } = range()
    const end = item.end ?? item.start
    const isInSight = item.start >= from && item.start < to - (to - from) * 0.1
    const isAround = item.start < from && end > from + (to - from) * 0.05
    if (!isInSight && !isAround)
      timeline.setWindow(item.start - (to - from) * 0.2, item.start + (to - from) * 0.8, { animation: false })
  }

  const still = createStillness(element, slicer.isBusy, scrollToRow)
  function bring(id: string, then: (id: string) => void): boolean {
    const item = scene.items.find((one) => one.id === id)
    if (!item) return false
    bringInTime(item)
    showWindow(false)
    still.when(
      id,
      () => then(id),
      () => scrollTo(id),
    )
    return true
  }
  const focusItem = (id: string) => bring(id, focusElement)

  /**
   * Gives vis what lies in its window only: it would keep lines free for what begins up to a quarter of the window
   * outside. While the window moves things are only put in, and what has left it is taken out where it comes to rest.
   */
  function showWindow(isMoving: boolean): void {
    const { from, to } = range()
    const held = isMoving ? new Set(items.getIds()) : null
    const seen = scene.items.filter((item) => held?.has(item.id) || isBetween(item, from, to))
    if (held && seen.every((item) => held.has(item.id))) return
    const rows = new Set(seen.map((item) => item.group))
    const groups = scene.groups.filter((group) => rows.has(group.id))
    const label = document.activeElement?.closest<HTMLElement>("[data-row]")
    slicer.show(seen, groups, () => {
      timeline.setSelection(selected === null ? [] : [selected])
      setCurrent(current)
    })
    // vis puts a changed label in anew, which takes the focus from it.
    if (label && host.contains(label)) label.focus({ preventScroll: true })
  }

  function step(by: 1 | -1): void {
    const order = inTimeOrder(scene.items)
    const at = order.findIndex((item) => item.id === current)
    const { from, to } = range()
    const first = order.findIndex((item) => item.start >= from && item.start < to)
    const next = at < 0 ? order[Math.max(first, 0)] : order[at + by]
    if (!next) return
    // At once: keys that are pressed before it stands still go on from it, not from what had the focus.
    setCurrent(next.id)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    focusItem(next.id)
  }

  function open(id: string | null): void {
    const item = id === null ? null : items.get(id)
    if (!item || item.group === undefined) return
    setCurrent(item.id)
    start.onOpen(item)
  }

  timeline.on("click", (event: { item?: string | null }) => open(event.item ?? null))
  timeline.on("changed", () => hideCutLabels(host))
  timeline.on("rangechange", () => showWindow(true))
  timeline.on("rangechanged", () => {
    const { from, to } = range()
    showWindow(false)
    start.onWindow(from, to)
    setCurrent(current)
  })
  // A press by key or by assistive technology is a click without a pointer; vis knows of pointers only.
  host.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target : null
    const mark = pressed?.closest<HTMLElement>("[data-item]")
    if (mark && event.detail === 0) open(mark.dataset.item ?? null)
    const row = pressed?.closest<HTMLElement>("[data-row]")?.dataset.row
    if (row !== undefined) start.onRow(row)
  })
  host.addEventListener("focusin", (event) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.item : undefined
    if (id !== undefined && id !== current) setCurrent(id)
  })
  const side = host.querySelector<HTMLElement>(".vis-panel.vis-left")
  // A browser that brings the focus into sight scrolls the centre alone; vis knows of the rows' own scrolling only.
  const followFocus = (event: Event): void => {
    const scrolled = event.target instanceof HTMLElement ? event.target : null
    if (!side || !scrolled?.closest(".vis-panel.vis-center") || scrolled.scrollTop === 0) return
    side.scrollTop += scrolled.scrollTop
    scrolled.scrollTop = 0
  }
  host.addEventListener("scroll", followFocus, true)
  for (const touched of ["wheel", "pointerdown"])
    host.addEventListener(touched, still.stop, { passive: true })
  side?.setAttribute("tabindex", "0")
  side?.setAttribute("role", "group")
  side?.setAttribute("aria-label", "Rows")

  const stopWatching = keepScale(timeline, host)

  return {
    show(next) {
      scene = next
      showWindow(false)
    },
    select(id) {
      selected = id
      timeline.setSelection(id === null ? [] : [id])
    },
    setWindow,
    window: range,
    pan(share) {
      const { from, to } = range()
      setWindow(from + (to - from) * share, to + (to - from) * share)
    },
    zoom(factor) {
      const { from, to } = range()
      const [middle, half] = [(from + to) / 2, ((to - from) * factor) / 2]
      setWindow(middle - half, middle + half)
    },
    goTo(instant) {
      const { from, to } = range()
      setWindow(instant - (to - from) / 2, instant + (to - from) / 2)
    },
    step,
    openFocused: () => open(current),
    focusItem,
    reveal: (id) => bring(id, scrollTo),
    destroy() {
      slicer.stop()
      still.stop()
      stopWatching()
      timeline.destroy()
    },
  }
}

const centerOf = (host: HTMLElement): HTMLElement =>
  host.querySelector<HTMLElement>(".vis-panel.vis-center") ?? host
