import { createRoute } from "@hono/zod-openapi"
import { ENOUGH_RESOLVED, TRACK_DEFINITIONS } from "../../domain/track-record.ts"
import { todayOf } from "../../services/context.ts"
import { getTrackRecords, listTrackedPredictions } from "../../services/track-record.ts"
import { ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { PredictionPage, toPredictionView } from "../views/prediction.ts"
import {
  TrackedQuery,
  TrackRecordQuery,
  TrackRecordsView,
  toTrackRecordsView,
} from "../views/track-record.ts"

const tags = ["Track record"]

const show = createRoute({
  operationId: "getTrackRecord",
  method: "get",
  path: "/",
  tags,
  summary: "What came of the claims, by publisher or topic",
  description: [
    "Only accepted claims count: neither proposals nor what was withdrawn. Every share has its 95 % Wilson interval.",
    "The groups are in order of name. A group has a `rank` only where its share right can be told from every other's: " +
      `at least ${ENOUGH_RESOLVED} came out right or wrong, and no other such group's interval overlaps its own.`,
    ...Object.entries(TRACK_DEFINITIONS).map(([number, words]) => `- \`${number}\`: ${words}`),
  ].join("\n\n"),
  request: { query: TrackRecordQuery },
  responses: { ...ok(TrackRecordsView, "The groups side by side, and every claim once"), ...readProblems() },
})

const list = createRoute({
  operationId: "listTrackedPredictions",
  method: "get",
  path: "/predictions",
  tags,
  summary: "The predictions behind one number",
  description: "Exactly those that `number` counts in that group, the latest first.",
  request: { query: TrackedQuery },
  responses: { ...ok(PredictionPage, "One page of predictions"), ...readProblems("invalid_cursor") },
})

/** Mounted at `/api/v1/track-record`. */
export const trackRecord = createRouter()
  .openapi(show, async (c) => {
    const { by, ...filter } = c.req.valid("query")
    return c.json(toTrackRecordsView(by, await getTrackRecords(c.var.services, by, filter)), 200)
  })
  .openapi(list, async (c) => {
    const { by, number, group, limit, cursor, ...filter } = c.req.valid("query")
    const behind = { number, group: group === "" ? null : group }
    const page = await listTrackedPredictions(c.var.services, by, filter, behind, { limit, cursor })
    const today = todayOf(c.var.services)
    return c.json({ ...page, items: page.items.map((one) => toPredictionView(one, today)) }, 200)
  })
