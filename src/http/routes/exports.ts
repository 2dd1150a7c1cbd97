import { createRoute, z } from "@hono/zod-openapi"
import type { Query } from "../../domain/query.ts"
import { renderCsv } from "../../publish/csv.ts"
import {
  type CsvTable,
  EVENTS_CSV,
  FORECASTS_CSV,
  PREDICTIONS_CSV,
  VERDICTS_CSV,
} from "../../publish/csv-tables.ts"
import { renderExport } from "../../publish/export-json.ts"
import type { ServiceContext } from "../../services/context.ts"
import { todayOf } from "../../services/context.ts"
import { exportHead, exportLedger } from "../../services/export-ledger.ts"
import {
  exportEvents,
  exportForecasts,
  exportPredictions,
  exportVerdicts,
} from "../../services/export-tables.ts"
import { askedQuery } from "../../services/views.ts"
import { NoQuery, ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { streamOf } from "../stream.ts"
import { ExportView } from "../views/import.ts"
import { AskedQuery } from "../views/query.ts"

const tags = ["In and out"]
const CSV_TYPE = "text/csv; charset=utf-8; header=present"
const attached = (name: string) => ({ "content-disposition": `attachment; filename="${name}"` })

const everything = createRoute({
  operationId: "exportLedger",
  method: "get",
  path: "/export.json",
  tags,
  summary: "The whole ledger as one JSON document",
  description:
    "Every thing with its history, one line each in a stable order: the same ledger gives the same bytes but for the line " +
    "of `madeAt`. `POST /api/v1/import` takes it back.",
  request: { query: NoQuery },
  responses: { ...ok(ExportView, "The export, streamed"), ...readProblems() },
})

const tableRoute = <const Name extends string>(name: Name, operationId: string, summary: string) =>
  createRoute({
    operationId,
    method: "get",
    path: `/export/${name}.csv`,
    tags,
    summary,
    description:
      "RFC 4180 in UTF-8. A text that a spreadsheet could take for a formula (it begins with = + - @, a tab or a line's " +
      "end), and one that begins with an apostrophe, has one more apostrophe before it; importing takes it away.",
    request: { query: z.strictObject(AskedQuery) },
    responses: {
      200: { description: "The table, streamed", content: { "text/csv": { schema: z.string() } } },
      ...readProblems(),
    },
  })

async function* rowsOf<T>(
  context: ServiceContext,
  { toRow }: CsvTable<T>,
  read: (context: ServiceContext, query: Query | undefined) => AsyncGenerator<T>,
  query: Query | undefined,
) {
  const today = todayOf(context)
  for await (const thing of read(context, query)) yield toRow(thing, today)
}

const predictions = tableRoute("predictions", "exportPredictions", "Predictions as a table")
const events = tableRoute("events", "exportEvents", "Events as a table")
const verdicts = tableRoute("verdicts", "exportVerdicts", "Verdicts on predictions as a table")
const forecasts = tableRoute("forecasts", "exportForecasts", "Forecasts on predictions as a table")

function tableBody<T>(
  context: ServiceContext,
  table: CsvTable<T>,
  read: (context: ServiceContext, query: Query | undefined) => AsyncGenerator<T>,
  query: Query | undefined,
): ReadableStream<Uint8Array> {
  return streamOf(renderCsv(table.columns, rowsOf(context, table, read, query)))
}

const headersOf = (name: string) => ({ "content-type": CSV_TYPE, ...attached(`${name}.csv`) })

/** Mounted at `/api/v1`. */
export const exportsRoutes = createRouter()
  .openapi(everything, (c) => {
    const { services } = c.var
    const head = exportHead(services)
    return c.body(streamOf(renderExport(head, exportLedger(services))), 200, {
      "content-type": "application/json; charset=utf-8",
      ...attached(`watchline-${todayOf(services)}.json`),
    }) as never
  })
  .openapi(predictions, async (c) => {
    const query = await askedQuery(c.var.services, c.req.valid("query"))
    const body = tableBody(c.var.services, PREDICTIONS_CSV, exportPredictions, query)
    return c.body(body, 200, headersOf("predictions"))
  })
  .openapi(events, async (c) => {
    const query = await askedQuery(c.var.services, c.req.valid("query"))
    return c.body(tableBody(c.var.services, EVENTS_CSV, exportEvents, query), 200, headersOf("events"))
  })
  .openapi(verdicts, async (c) => {
    const query = await askedQuery(c.var.services, c.req.valid("query"))
    return c.body(tableBody(c.var.services, VERDICTS_CSV, exportVerdicts, query), 200, headersOf("verdicts"))
  })
  .openapi(forecasts, async (c) => {
    const query = await askedQuery(c.var.services, c.req.valid("query"))
    const body = tableBody(c.var.services, FORECASTS_CSV, exportForecasts, query)
    return c.body(body, 200, headersOf("forecasts"))
  })
