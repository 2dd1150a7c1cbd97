import { daySpan } from "../../src/domain/date-span.ts"
import type { Event } from "../../src/domain/event.ts"
import type { Prediction } from "../../src/domain/prediction.ts"
import { NO_WINDOW, type Window } from "../../src/domain/windows.ts"

const AT = "2026-04-21T09:00:00.000Z"

/** A valid event as the domain sees it; a test names only what matters to it. */
export const anEvent = (more: Partial<Event> = {}): Event => ({
  id: "evt_00000000000000000000000001",
  title: "Harbour tunnel opens",
  kind: "infrastructure",
  topic: "other",
  status: "scheduled",
  review: "accepted",
  span: daySpan("2026-08-02"),
  seriesId: null,
  confidence: 1,
  rules: [],
  revision: 1,
  createdAt: AT,
  updatedAt: AT,
  ...more,
})

/** A window that ends on a given day. */
export const aWindow = (dueOn: string): Window => ({ ...NO_WINDOW, basis: "absolute", dueOn })

/** A valid prediction as the domain sees it, due on 28 June 2026. */
export const aPrediction = (more: Partial<Prediction> = {}): Prediction => ({
  id: "prd_00000000000000000000000001",
  type: "conditional",
  condition: "the tunnel opens on time",
  consequence: "the ferry line closes",
  topic: "other",
  review: "accepted",
  madeOn: "2026-04-21",
  conditionWindow: NO_WINDOW,
  outcomeWindow: aWindow("2026-06-28"),
  triggerEventId: null,
  dueOn: "2026-06-28",
  reviewOn: null,
  resolution: "open",
  annulReason: null,
  conditionMetOn: null,
  resolvedOn: null,
  confidence: 1,
  rules: [],
  revision: 1,
  createdAt: AT,
  updatedAt: AT,
  ...more,
})
