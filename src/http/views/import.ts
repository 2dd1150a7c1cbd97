import { z } from "@hono/zod-openapi"
import { EXPORT_FORMAT, EXPORT_VERSION } from "../../domain/export-document.ts"
import { flag } from "./fields.ts"

/** An export, described by its head: its lists are what `/openapi.json` says of each kind, with all that was ever kept. */
export const ExportView = z
  .looseObject({
    format: z.literal(EXPORT_FORMAT),
    version: z.int().min(1).openapi({ example: EXPORT_VERSION }),
    madeAt: z.string().openapi({
      description: "The instant at which the ledger stood so",
      example: "2026-11-22T09:00:00.000Z",
    }),
    timeZone: z.string().openapi({ description: "The zone whose days verdicts were recorded on" }),
    counts: z.record(z.string(), z.int()).openapi({ description: "How many items each list holds" }),
  })
  .openapi("Export")

const Counts = z.record(z.string(), z.int())

export const ImportReportView = z
  .object({
    added: Counts.openapi({ description: "How many of each kind were not there" }),
    same: Counts.openapi({ description: "How many of each kind were there as they are" }),
    conflicts: z
      .array(z.object({ kind: z.string(), key: z.string(), where: z.string(), message: z.string() }))
      .openapi({ description: "What is there as something else, 1000 at most; only a dry run reports any" }),
    conflictCount: z.int(),
    bad: z.array(z.object({ line: z.int(), message: z.string() })).openapi({
      description: "Rows of a table that cannot be taken",
    }),
  })
  .openapi("ImportReport")

export const ImportQuery = z.strictObject({
  dryRun: flag("Say what would happen, and write nothing"),
  skipBad: flag("Leave out rows of a table that cannot be taken, instead of refusing the table"),
})
