import type { SentClaim, SentVerdict } from "../domain/sent-claim.ts"
import { cellOf, momentOf, neededMoment, shareOf, textOf, wordOf } from "./claim-cells.ts"
import type { CsvRow } from "./csv.ts"

const OUTCOMES = { true: "yes", right: "yes", false: "no", wrong: "no", unknown: "ambiguous" } as const
const FLAGS = { true: true, false: false } as const

/**
 * A row with the fields of PredictionBook's API (`PredictionSerializer` of bellroy/predictionbook), its probabilities in
 * percent. `confidence` with `user_label` is a response of its own; `mean_confidence` stands for them where there is none.
 */
export function readPredictionBookRow(row: CsvRow): SentClaim {
  const description = textOf(row, "description")
  const created = neededMoment(row, "created_at")
  const responded = momentOf(row, "responded_at") ?? created
  const creator = cellOf(row, "creator_label") ?? cellOf(row, "creator_id")
  const own = shareOf(row, "confidence", 100)
  const probability = own ?? shareOf(row, "mean_confidence", 100)
  const by = own === null ? creator : (cellOf(row, "user_label") ?? creator)
  return {
    line: row.line,
    key: JSON.stringify([cellOf(row, "uuid") ?? cellOf(row, "id") ?? [description, created.at]]),
    id: null,
    condition: null,
    consequence: description,
    topic: null,
    madeOn: created.on,
    conditionDueOn: null,
    outcomeDueOn: neededMoment(row, "deadline").on,
    by: creator,
    verdicts: verdictsOf(row),
    forecasts: probability === null ? [] : [{ line: row.line, probability, by, ...responded }],
  }
}

function verdictsOf(row: CsvRow): SentVerdict[] {
  if (wordOf(row, "withdrawn", FLAGS))
    return [{ about: "outcome", verdict: "annulled", reason: "withdrawn", on: null }]
  const outcome = wordOf(row, "outcome", OUTCOMES)
  // When it was judged is not among the fields; when it was last touched is what comes nearest.
  return outcome === null
    ? []
    : [{ about: "outcome", verdict: outcome, reason: null, on: momentOf(row, "updated_at")?.on ?? null }]
}
