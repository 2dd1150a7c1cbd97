import { createRoute, z } from "@hono/zod-openapi"
import { SOMEONE } from "../../services/context.ts"
import {
  getCalibration,
  listForecasts,
  listScores,
  recordForecast,
  withdrawForecast,
} from "../../services/forecasts.ts"
import { jsonBody, NoQuery, ok, optionalJsonBody, readProblems, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import {
  CalibrationQuery,
  CalibrationView,
  ForecastBody,
  ForecastPage,
  ForecastScores,
  ForecastsQuery,
  ForecastView,
  ForecastWithdrawal,
  ScoresQuery,
  toForecastEntry,
  toForecastView,
} from "../views/forecast.ts"
import { PredictionId } from "../views/prediction.ts"

const tags = ["Forecasts"]
const params = z.object({ id: PredictionId })
const REFUSALS = ["not_found", "withdrawn", "already_resolved", "no_condition", "conflict"] as const

const record = createRoute({
  operationId: "recordForecast",
  method: "post",
  path: "/{id}/forecasts",
  tags,
  summary: "Say how likely it is",
  description:
    "That its condition comes true, or its outcome given that the condition did; as often as one likes until it is " +
    "settled. Scored are the forecasts that stood at the end of a day before the day it came true, or before its " +
    "window ran out if that was earlier.",
  request: { params, query: NoQuery, body: jsonBody(ForecastBody) },
  responses: {
    201: {
      description: "The forecast as recorded",
      content: { "application/json": { schema: ForecastView } },
    },
    ...writeProblems(...REFUSALS),
  },
})

const withdraw = createRoute({
  operationId: "withdrawForecast",
  method: "post",
  path: "/{id}/forecasts/withdraw",
  tags,
  summary: "Take the last forecast back",
  description:
    "Adds a row that withdraws the last forecast of that person about that question; the one before stands again. The " +
    "days on which it stood still count, but for today.",
  request: { params, query: NoQuery, body: optionalJsonBody(ForecastWithdrawal) },
  responses: {
    ...ok(ForecastView, "The row that withdraws it"),
    ...writeProblems(...REFUSALS, "nothing_to_undo"),
  },
})

const list = createRoute({
  operationId: "listForecasts",
  method: "get",
  path: "/{id}/forecasts",
  tags,
  summary: "Forecasts on a prediction, the latest first",
  request: { params, query: ForecastsQuery },
  responses: {
    ...ok(ForecastPage, "One page of forecasts, withdrawn ones and withdrawals included"),
    ...readProblems("not_found", "invalid_cursor"),
  },
})

const scores = createRoute({
  operationId: "listForecastScores",
  method: "get",
  path: "/{id}/forecasts/scores",
  tags,
  summary: "What forecasts on a prediction have earned",
  description:
    "For each person and question the Brier score (0 best, 1 worst; Brier 1950) of the last forecast, and its mean " +
    "over the days. What was annulled or is ambiguous is not scored; taking a verdict back takes the scores back.",
  request: { params, query: ScoresQuery },
  responses: {
    ...ok(ForecastScores, "One score for each person and question"),
    ...readProblems("not_found"),
  },
})

const calibration = createRoute({
  operationId: "getCalibration",
  method: "get",
  path: "/calibration",
  tags,
  summary: "How well forecasts agree with what came",
  description:
    "Over the last forecast of each person on each question: ten bins with their counts, the mean forecast and the " +
    "share that came true with its 95 % Wilson interval; the mean Brier score, final and time-weighted, against a " +
    "constant forecast of the base rate of the same items.",
  request: { query: CalibrationQuery },
  responses: { ...ok(CalibrationView, "Bins, mean scores and counts"), ...readProblems() },
})

/** Mounted at `/api/v1/predictions`. */
export const predictionForecasts = createRouter()
  .openapi(record, async (c) => {
    const entry = toForecastEntry(c.req.valid("json"), SOMEONE)
    return c.json(toForecastView(await recordForecast(c.var.services, c.req.valid("param").id, entry)), 201)
  })
  .openapi(withdraw, async (c) => {
    const { about = "outcome", by = SOMEONE } = c.req.valid("json")
    const withdrawal = await withdrawForecast(c.var.services, c.req.valid("param").id, { about, by })
    return c.json(toForecastView(withdrawal), 200)
  })
  .openapi(list, async (c) => {
    const { limit, cursor, ...ask } = c.req.valid("query")
    const page = await listForecasts(c.var.services, c.req.valid("param").id, ask, { limit, cursor })
    return c.json({ ...page, items: page.items.map(toForecastView) }, 200)
  })
  .openapi(scores, async (c) => {
    const items = await listScores(c.var.services, c.req.valid("param").id, c.req.valid("query"))
    return c.json({ items }, 200)
  })

/** Mounted at `/api/v1/forecasts`. */
export const forecasts = createRouter().openapi(calibration, async (c) => {
  const { by, about, ...filter } = c.req.valid("query")
  return c.json(await getCalibration(c.var.services, filter, { by, about }), 200)
})
