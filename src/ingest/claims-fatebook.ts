import type { SentClaim } from "../domain/sent-claim.ts"
import { cellOf, momentOf, neededMoment, shareOf, textOf, wordOf } from "./claim-cells.ts"
import type { CsvRow } from "./csv.ts"

const RESOLUTIONS = { yes: "yes", no: "no", ambiguous: "ambiguous" } as const

/**
 * A row of Fatebook's export (`lib/web/export.ts` of Sage-Future/fatebook): a forecast with its question. An option of a
 * question with several is a claim of its own. Days are as they were written; times count as UTC.
 */
export function readFatebookRow(row: CsvRow): SentClaim {
  const title = textOf(row, "Question title")
  const option = cellOf(row, "Multiple choice option")
  const created = momentOf(row, "Question created at")
  const forecast = neededMoment(row, "Forecast created at")
  const probability = shareOf(row, "Forecast (scale = 0-1)", 1)
  const resolution = wordOf(row, "Resolution", RESOLUTIONS)
  const resolved = momentOf(row, "Resolved at")
  return {
    line: row.line,
    key: JSON.stringify([title, option, created?.at ?? null]),
    id: null,
    condition: null,
    consequence: option === null ? title : `${title}: ${option.replace(/\s+/g, " ")}`,
    topic: null,
    madeOn: created?.on ?? forecast.on,
    conditionDueOn: null,
    outcomeDueOn: momentOf(row, "Question resolve by")?.on ?? null,
    by: cellOf(row, "Question created by"),
    verdicts:
      resolution === null
        ? []
        : [{ about: "outcome", verdict: resolution, reason: null, on: resolved?.on ?? null }],
    forecasts:
      probability === null
        ? []
        : [{ line: row.line, probability, by: cellOf(row, "Forecast created by"), ...forecast }],
  }
}
