import { DataSet } from "vis-data/esnext"
import { Timeline, type TimelineOptions } from "vis-timeline/esnext"
import "vis-timeline/styles/vis-timeline-graph2d.min.css"
import "../styles/axis.css"
import "../styles/marks.css"
import moment from "moment"
import { type Day, startOf } from "../words/days.ts"
import { hideCutLabels } from "./axis-labels.ts"
import { createItemElements } from "./item-element.ts"
import { keepScale } from "./keep-scale.ts"
import { createSlicer } from "./slices.ts"
import { inTimeOrder, type VisGroup, type VisItem, type VisScene } from "./to-items.ts"

const DAY_MS = 86_400_000
const LABELS = {
  minorLabels: { weekday: "ddd D", day: "D", week: "w", month: "MMM", year: "YYYY" },
  majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", week: "MMMM YYYY", month: "YYYY", year: "" },
}

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
  const slicer = createSlicer(items, groups)

  const timeline = new Timeline(host, [], optionsFor(start, createItemElements()))
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

  function bringInTime(item: VisItem): void {
    const { from, to } = range()
    const end = item.end ?? item.start
    const isInSight = item.start >= from && item.start < to - (to - from) * 0.1
    const isAround = item.start < from && end > from + (to - from) * 0.05
    if (!isInSight && !isAround)
      timeline.setWindow(item.start - (to - from) * 0.2, item.start + (to - from) * 0.8, { animation: false })
  }

  /** Rows are drawn in the frame after the window has moved, and found in the one after that. */
  function bring(id: string, then: (id: string) => void): boolean {
    const item = items.get(id)
    if (!item) return false
    bringInTime(item)
    requestAnimationFrame(() => requestAnimationFrame(() => then(id)))
    return true
  }
  const focusItem = (id: string) => bring(id, focusElement)

  const real = () => inTimeOrder(items.get().filter((item) => item.group !== undefined))

  function step(by: 1 | -1): void {
    const order = real()
    const at = order.findIndex((item) => item.id === current)
    const { from, to } = range()
    const first = order.findIndex((item) => item.start >= from && item.start < to)
    const next = at < 0 ? order[Math.max(first, 0)] : order[at + by]
    if (next) focusItem(next.id)
  }

  function open(id: string | null): void {
    const item = id === null ? null : items.get(id)
    if (!item || item.group === undefined) return
    setCurrent(item.id)
    start.onOpen(item)
  }

  timeline.on("click", (event: { item?: string | null }) => open(event.item ?? null))
  timeline.on("changed", () => hideCutLabels(host))
  timeline.on("rangechanged", () => {
    const { from, to } = range()
    start.onWindow(from, to)
    setCurrent(current)
  })
  // A press by key or by assistive technology is a click without a pointer; vis knows of pointers only.
  host.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null
    if (mark && event.detail === 0) open(mark.dataset.item ?? null)
  })
  host.addEventListener("focusin", (event) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.item : undefined
    if (id !== undefined && id !== current) setCurrent(id)
  })
  const side = host.querySelector<HTMLElement>(".vis-panel.vis-left")
  side?.setAttribute("tabindex", "0")
  side?.setAttribute("role", "group")
  side?.setAttribute("aria-label", "Rows")

  const stopWatching = keepScale(timeline, host)

  return {
    show(scene) {
      slicer.show(scene.items, scene.groups, () => {
        timeline.setSelection(selected === null ? [] : [selected])
        setCurrent(current)
      })
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
      stopWatching()
      timeline.destroy()
    },
  }
}

const centerOf = (host: HTMLElement): HTMLElement =>
  host.querySelector<HTMLElement>(".vis-panel.vis-center") ?? host

/** vis-timeline draws its first frame right only when made in just this way: empty, with a window and `rollingMode`. */
function optionsFor(start: TimelineStart, draw: (item: VisItem) => HTMLElement): TimelineOptions {
  return {
    start: start.from,
    end: start.to,
    rollingMode: {},
    ...(start.isTall ? { minHeight: 240 } : { height: "100%", verticalScroll: true }),
    orientation: { axis: "top", item: "top" },
    zoomKey: "ctrlKey",
    horizontalScroll: true,
    horizontalScrollKey: "shiftKey",
    zoomMin: 4 * DAY_MS,
    zoomMax: 40 * 365 * DAY_MS,
    min: Date.UTC(1900, 0, 1),
    max: Date.UTC(2200, 0, 1),
    moment: (input: moment.MomentInput) => moment.utc(input),
    format: LABELS,
    margin: { axis: 15, item: { horizontal: 4, vertical: 4 } },
    showCurrentTime: false,
    showTooltips: false,
    multiselect: false,
    groupOrder: "order",
    template: (item: VisItem) => (item.group === undefined ? item.content : draw(item)),
    groupTemplate: (group: VisGroup | null) => groupLabel(group),
  }
}

function groupLabel(group: VisGroup | null): HTMLElement {
  const label = document.createElement("span")
  label.className = "row-label"
  label.textContent = group?.content ?? ""
  return label
}

/** Today as a column of its own day behind everything, so that no clock of the browser has a say. */
const todaysMark = (today: Day) => ({
  id: "today",
  type: "background",
  start: startOf(today),
  end: startOf(today) + DAY_MS,
  content: "Today",
  className: "today",
})
