import { createRoute } from "@hono/zod-openapi"
import { importFile, MOST_IMPORT_BYTES } from "../../services/import-file.ts"
import { ok, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ImportQuery, ImportReportView } from "../views/import.ts"

/** Where bodies are files to be imported, and what they may weigh. */
export const IMPORT_BODIES: ReadonlyMap<string, number> = new Map([["/api/v1/import", MOST_IMPORT_BYTES]])

const take = createRoute({
  operationId: "importLedger",
  method: "post",
  path: "/import",
  tags: ["In and out"],
  summary: "Take in an export or a table of claims",
  description:
    "The body is an export of Watchline (JSON), or a table (CSV): Fatebook's export, PredictionBook's fields, or our own " +
    "`predictions.csv`; at most 64 MiB. All of it is taken or nothing, in one transaction. What is there already is left " +
    "as it is; what is there as something else is a conflict, and then nothing is written.",
  request: { query: ImportQuery },
  // Said as the document has it: the body is read by the service, line by line, not by the router as a whole.
  requestBody: {
    required: true,
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/Export" } },
      "text/csv": { schema: { type: "string" } },
    },
  },
  responses: {
    ...ok(ImportReportView, "What was added, or would be"),
    ...writeProblems("unreadable_import", "newer_export", "broken_import", "import_conflict", "conflict"),
  },
})

/** Mounted at `/api/v1`. */
export const imports = createRouter().openapi(take, async (c) => {
  const { dryRun, skipBad } = c.req.valid("query")
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  return c.json(await importFile(c.var.services, bytes, { isDryRun: dryRun, skipsBad: skipBad }), 200)
})
