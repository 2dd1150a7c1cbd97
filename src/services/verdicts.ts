import { DomainError } from "../domain/errors.ts"
import type { PredictionDetail } from "../domain/prediction.ts"
import type { VerdictEntry } from "../domain/verdict.ts"
import type { ServiceContext } from "./context.ts"

/**
 * Adds a verdict and moves the prediction on, in one transaction.
 * @throws DomainError `not_found`, `withdrawn`, `already_resolved`, `condition_open`, `no_condition`,
 * `reason_required`, `became_true_in_future`, `precondition_failed`, `conflict`.
 */
export async function recordVerdict(
  _context: ServiceContext,
  _predictionId: string,
  _entry: VerdictEntry,
  _ifRevision?: number,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}

/**
 * Takes the last verdict back; the prediction stands as if it had not been given.
 * @throws DomainError `not_found`, `withdrawn`, `nothing_to_undo`, `precondition_failed`, `conflict`.
 */
export async function undoVerdict(
  _context: ServiceContext,
  _predictionId: string,
  _by?: string,
  _ifRevision?: number,
): Promise<PredictionDetail> {
  throw new DomainError("internal", "to come")
}
