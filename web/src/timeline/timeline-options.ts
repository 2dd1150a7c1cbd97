import moment from "moment"
import type { TimelineOptions } from "vis-timeline/esnext"
import { type Day, startOf } from "../words/days.ts"
import { createItemElements } from "./item-element.ts"
import { createRowElements } from "./row-element.ts"
import { inStackOrder } from "./to-items.ts"
import type { VisItem } from "./vis-item.ts"

const DAY_MS = 86_400_000
const LABELS = {
  minorLabels: { weekday: "ddd D", day: "D", week: "w", month: "MMM", year: "YYYY" },
  majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", week: "MMMM YYYY", month: "YYYY", year: "" },
}

/** vis-timeline draws its first frame right only when made in just this way: empty, with a window and `rollingMode`. */
export function timelineOptions(start: { from: number; to: number; isTall: boolean }): TimelineOptions {
  const draw = createItemElements()
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
    margin: { axis: 4, item: { horizontal: 4, vertical: 2 } },
    order: inStackOrder,
    showCurrentTime: false,
    showTooltips: false,
    multiselect: false,
    groupOrder: "order",
    template: (item: VisItem) => (item.group === undefined ? item.content : draw(item)),
    groupTemplate: createRowElements(),
  }
}

/** Today as a column of its own day behind everything, so that no clock of the browser has a say. */
export const todaysMark = (today: Day) => ({
  id: "today",
  type: "background",
  start: startOf(today),
  end: startOf(today) + DAY_MS,
  content: "Today",
  className: "today",
})
