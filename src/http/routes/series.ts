import { createRoute, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { SeriesDetail as Detail } from "../../domain/series.ts"
import { addSeries, getSeries, listSeries } from "../../services/series.ts"
import {
  changeSeries,
  endSeries,
  moveFollowing,
  restoreOccurrence,
  skipOccurrence,
} from "../../services/series-changes.ts"
import { revisionAsked, withEtag } from "../etag.ts"
import {
  created,
  ifMatch,
  jsonBody,
  NoQuery,
  ok,
  okWithEtag,
  readById,
  readProblems,
  writeProblems,
} from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import {
  EndBody,
  MoveBody,
  OccurrenceBody,
  SeriesBody,
  SeriesDetail,
  SeriesId,
  SeriesList,
  SeriesPatch,
  toSeriesDetail,
  toSeriesView,
} from "../views/series.ts"

const tags = ["Events"]
const params = z.object({ id: SeriesId })

const list = createRoute({
  operationId: "listSeries",
  method: "get",
  path: "/",
  tags,
  summary: "Events that repeat by a rule",
  request: { query: NoQuery },
  responses: { ...ok(SeriesList, "Every series, by title"), ...readProblems() },
})

const create = createRoute({
  operationId: "createSeries",
  method: "post",
  path: "/",
  tags,
  summary: "Add a series",
  description: "Its occurrences are there at once, always until two years from today.",
  request: { query: NoQuery, body: jsonBody(SeriesBody) },
  responses: {
    ...created(SeriesDetail, "The new series"),
    ...writeProblems("invalid_rule", "invalid_day", "conflict"),
  },
})

const get = createRoute({
  operationId: "getSeries",
  method: "get",
  path: "/{id}",
  tags,
  summary: "One series, with its coming dates and how its rule changed",
  ...readById(params, SeriesDetail, "The series"),
})

const changed = (...codes: Parameters<typeof writeProblems>) => ({
  ...okWithEtag(SeriesDetail, "The series as it now stands"),
  ...writeProblems("not_found", "invalid_rule", "invalid_day", "conflict", ...codes),
})

const change = createRoute({
  operationId: "changeSeries",
  method: "patch",
  path: "/{id}",
  tags,
  summary: "Change a series from a day on",
  description:
    "Coming occurrences follow. Those that the new rule does not give go, or stay as events of their own where a digest " +
    "mentions them or a claim hangs on them.",
  request: { params, query: NoQuery, headers: ifMatch, body: jsonBody(SeriesPatch) },
  responses: changed("precondition_failed"),
})

const skip = createRoute({
  operationId: "skipOccurrence",
  method: "post",
  path: "/{id}/skip",
  tags,
  summary: "Skip one day of a series",
  request: { params, query: NoQuery, body: jsonBody(OccurrenceBody) },
  responses: changed(),
})

const restore = createRoute({
  operationId: "restoreOccurrence",
  method: "post",
  path: "/{id}/restore",
  tags,
  summary: "Let a skipped day take place after all",
  request: { params, query: NoQuery, body: jsonBody(OccurrenceBody) },
  responses: changed(),
})

const end = createRoute({
  operationId: "endSeries",
  method: "post",
  path: "/{id}/end",
  tags,
  summary: "End a series",
  request: { params, query: NoQuery, body: jsonBody(EndBody) },
  responses: changed(),
})

const move = createRoute({
  operationId: "moveFollowing",
  method: "post",
  path: "/{id}/move",
  tags,
  summary: "Move one day of a series and all that follow",
  description: "The rule goes on from the new day. To move one day alone, change the date of its event.",
  request: { params, query: NoQuery, body: jsonBody(MoveBody) },
  responses: changed(),
})

function show(c: Context<AppEnv>, series: Detail) {
  return withEtag(c, toSeriesDetail(series))
}

/** Mounted at `/api/v1/series`. */
export const series = createRouter()
  .openapi(list, async (c) => {
    const items = await listSeries(c.var.services)
    return c.json({ items: items.map(toSeriesView) }, 200)
  })
  .openapi(create, async (c) => {
    const { id } = await addSeries(c.var.services, c.req.valid("json"))
    c.header("location", `/api/v1/series/${id}`)
    return c.json(show(c, await getSeries(c.var.services, id)), 201)
  })
  .openapi(get, async (c) => c.json(show(c, await getSeries(c.var.services, c.req.valid("param").id)), 200))
  .openapi(change, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(show(c, await changeSeries(c.var.services, id, c.req.valid("json"), revisionAsked(c))), 200)
  })
  .openapi(skip, async (c) => {
    const { on, ...why } = c.req.valid("json")
    return c.json(show(c, await skipOccurrence(c.var.services, c.req.valid("param").id, on, why)), 200)
  })
  .openapi(restore, async (c) => {
    const { on, ...why } = c.req.valid("json")
    return c.json(show(c, await restoreOccurrence(c.var.services, c.req.valid("param").id, on, why)), 200)
  })
  .openapi(end, async (c) => {
    const { lastOn, ...why } = c.req.valid("json")
    return c.json(show(c, await endSeries(c.var.services, c.req.valid("param").id, lastOn, why)), 200)
  })
  .openapi(move, async (c) => {
    const { on, to, ...why } = c.req.valid("json")
    return c.json(show(c, await moveFollowing(c.var.services, c.req.valid("param").id, { on, to }, why)), 200)
  })
