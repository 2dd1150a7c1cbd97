import type { components } from "../../web/src/api/schema.d.ts"

type Schemas = components["schemas"]

/** A timeline item as the API answers it: an event on a day; tests name what matters to them. */
export const anItem = (more: Partial<Schemas["TimelineItem"]> = {}): Schemas["TimelineItem"] => ({
  id: "evt_00000000000000000000000001",
  thing: "event",
  title: "Quarterly results",
  startsOn: "2026-04-29",
  endsOn: "2026-04-29",
  precision: "day",
  isStartOpen: false,
  isEndOpen: false,
  isApproximate: false,
  when: "29 Apr 2026",
  kind: "earnings",
  type: null,
  topic: "media",
  publisher: "The Morning Wire",
  standing: "past",
  resolution: null,
  review: "accepted",
  daysLeft: -207,
  ...more,
})

/** An open claim with a limit. */
export const aClaim = (more: Partial<Schemas["TimelineItem"]> = {}): Schemas["TimelineItem"] =>
  anItem({
    id: "prd_00000000000000000000000001",
    thing: "prediction",
    title: "a rule follows",
    startsOn: "2026-04-21",
    endsOn: "2026-06-28",
    precision: "range",
    when: "By 28 Jun 2026",
    kind: null,
    type: "conditional",
    standing: "overdue",
    resolution: "open",
    daysLeft: -147,
    ...more,
  })

export const aView = (
  items: Schemas["TimelineItem"][],
  bins: Schemas["TimelineBin"][] = [],
): Schemas["Timeline"] => ({
  from: "2026-01-01",
  to: "2026-12-31",
  total: items.length,
  items,
  bins,
  moved: [],
})

/** A count of what is too much to be shown one by one. */
export const aBin = (more: Partial<Schemas["TimelineBin"]> = {}): Schemas["TimelineBin"] => ({
  id: "bin_1",
  startsOn: "2026-04-01",
  endsOn: "2026-04-30",
  topic: "ai",
  count: 12,
  topTitle: "A launch",
  ...more,
})
