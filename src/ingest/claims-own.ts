import { DomainError } from "../domain/errors.ts"
import { RESOLUTIONS } from "../domain/prediction.ts"
import type { SentClaim, SentVerdict } from "../domain/sent-claim.ts"
import { ANNUL_REASONS } from "../domain/verdict.ts"
import { cellOf, momentOf, neededMoment, textOf, wordOf } from "./claim-cells.ts"
import type { CsvRow } from "./csv.ts"

const themselves = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<string, T>

/** A row of our own `predictions.csv`. Counted windows come in as the days that they had. */
export function readOwnRow(neutralised: CsvRow): SentClaim {
  const row = { ...neutralised, cells: withoutApostrophes(neutralised.cells) }
  const id = cellOf(row, "id")
  if (id !== null && !/^prd_[0-9a-z]{26}$/.test(id))
    throw new DomainError("invalid_request", "“id” is no prediction's id")
  const condition = cellOf(row, "condition") === null ? null : textOf(row, "condition")
  const consequence = textOf(row, "consequence")
  const { on: madeOn } = neededMoment(row, "madeOn")
  return {
    line: row.line,
    key: id ?? JSON.stringify([condition, consequence, madeOn]),
    id,
    condition,
    consequence,
    topic: cellOf(row, "topic"),
    madeOn,
    conditionDueOn: condition === null ? null : (momentOf(row, "conditionDueOn")?.on ?? null),
    outcomeDueOn: momentOf(row, "outcomeDueOn")?.on ?? null,
    by: null,
    verdicts: verdictsOf(row, condition !== null),
    forecasts: [],
  }
}

/** The apostrophe that `publish/csv.ts` puts before what a spreadsheet could take for a formula. */
const withoutApostrophes = (cells: CsvRow["cells"]): CsvRow["cells"] =>
  Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text.replace(/^'/, "")]))

function verdictsOf(row: CsvRow, hasCondition: boolean): SentVerdict[] {
  const resolution = wordOf(row, "resolution", themselves(RESOLUTIONS)) ?? "open"
  const reason = wordOf(row, "annulReason", themselves(ANNUL_REASONS))
  const met = momentOf(row, "conditionMetOn")?.on ?? null
  const on = momentOf(row, "resolvedOn")?.on ?? null
  const verdicts: SentVerdict[] = []
  if (hasCondition && (met !== null || resolution === "condition_met"))
    verdicts.push({ about: "condition", verdict: "yes", reason: null, on: met })
  if (resolution === "annulled" && reason === "condition_not_met")
    return [{ about: "condition", verdict: "no", reason: null, on }]
  if (resolution === "open" || resolution === "condition_met") return verdicts
  const about = hasCondition && verdicts.length === 0 ? "condition" : "outcome"
  if (about === "condition" && (resolution === "yes" || resolution === "no"))
    verdicts.push({ about: "condition", verdict: "yes", reason: null, on })
  const isDecided = resolution === "yes" || resolution === "no"
  verdicts.push({
    about: isDecided ? "outcome" : about,
    verdict: resolution,
    reason: resolution === "annulled" ? reason : null,
    on,
  })
  return verdicts
}
