import { DomainError } from "../domain/errors.ts"

/** @throws DomainError `precondition_failed` when a client changes something it saw in an older state. */
export function checkRevision(thing: { id: string; revision: number }, ifRevision: number | undefined): void {
  if (ifRevision !== undefined && ifRevision !== thing.revision)
    throw new DomainError(
      "precondition_failed",
      `${thing.id} is at revision ${thing.revision}, not ${ifRevision}; fetch it again`,
    )
}

/** @throws DomainError `conflict` when a conditional update changed nothing: somebody was faster. */
export function requireStored(isStored: boolean, id: string): void {
  if (!isStored)
    throw new DomainError("conflict", `${id} was changed by somebody else just now; fetch it again`)
}

/** @throws DomainError `withdrawn`, also for what was merged into another thing, which is named then. */
export function requireNotWithdrawn(thing: {
  id: string
  review: string
  mergedIntoId: string | null
}): void {
  if (thing.review !== "withdrawn") return
  const why =
    thing.mergedIntoId === null
      ? "was withdrawn; it cannot be changed any more"
      : `is one with ${thing.mergedIntoId} now; change that`
  throw new DomainError("withdrawn", `${thing.id} ${why}`)
}

export const notFound = (what: string, id: string): DomainError =>
  new DomainError("not_found", `there is no ${what} ${id}`)
