import { transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import { findRegrouping } from "../db/queries/regroupings.ts"
import { DomainError } from "../domain/errors.ts"
import { type Regrouping, type RegroupingListed, thingOf } from "../domain/regrouping.ts"
import { type ServiceContext, SOMEONE } from "./context.ts"
import { undoEventMerge } from "./merge-events.ts"
import { undoPredictionMerge } from "./merge-predictions.ts"
import { listOwnRegroupings } from "./regroupings.ts"
import { notFound } from "./revisions.ts"
import { undoSplit } from "./split.ts"

/**
 * Takes a merge or a split back; what was changed since stays as far as it still can.
 * @throws DomainError `not_found`, `nothing_to_undo`, `cannot_undo`, `hangs_in_cycle`, `conflict`.
 */
export async function undoRegrouping(
  context: ServiceContext,
  id: string,
  by: string = SOMEONE,
): Promise<RegroupingListed> {
  try {
    return await transact(context.db, async (trx) => {
      const regrouping = await findRegrouping(trx, id)
      if (regrouping === undefined) throw notFound("merge or split", id)
      if (regrouping.undoesId !== null)
        throw new DomainError("cannot_undo", "this took another one back; do that one again instead")
      const cause = { why: `the ${regrouping.kind} was taken back`, by, now: context.clock() }
      await undoOf(regrouping)({ ...context, db: trx }, regrouping, cause)
      const listed = (await listOwnRegroupings(trx, regrouping.keptId)).find((one) => one.id === id)
      if (listed === undefined) throw notFound("merge or split", id)
      return listed
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError("conflict", `${id} was taken back by somebody else just now`)
  }
}

function undoOf({ kind, keptId }: Regrouping) {
  if (kind === "split") return undoSplit
  return thingOf(keptId) === "event" ? undoEventMerge : undoPredictionMerge
}
