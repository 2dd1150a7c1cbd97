import { findEvent } from "../db/queries/events.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import { type DateSpan, readEdtf } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import { movedDay, movedSpan, readShift } from "../domain/moved-span.ts"
import { isFinal, type Prediction } from "../domain/prediction.ts"
import type { Window } from "../domain/windows.ts"
import { type ServiceContext, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { replay, storeEvent, storePrediction } from "./recount.ts"
import { notFound, requireNotWithdrawn } from "./revisions.ts"

/** How far something is moved (P14D, -P1M), or to which date (EDTF). */
export type MoveBy = { shift: string; to?: undefined } | { to: string; shift?: undefined }

/**
 * Moves an event's days, in the transaction that `db` is; what hangs on it follows. Returns whether they changed.
 * @throws DomainError `not_found`, `withdrawn`, `some_unable` (its days are counted from another event's),
 * `invalid_span`, `invalid_duration`, `conflict`.
 */
export async function moveEvent(
  context: ServiceContext,
  id: string,
  by: MoveBy,
  cause: Cause,
): Promise<boolean> {
  const before = await findEvent(context.db, id)
  if (before === undefined) throw notFound("event", id)
  requireNotWithdrawn(before)
  if (before.anchor !== null) throw unable("its days are counted from another event's; move that one")
  const span =
    by.shift === undefined ? readEdtf(by.to, todayOf(context)) : movedSpan(before.span, readShift(by.shift))
  if (isSameSpan(before.span, span)) return false
  await storeEvent(context, before, { ...before, span }, cause)
  return true
}

/**
 * Moves the last days that a prediction's words set: by a distance all of them, to a date the one of the clock that runs
 * now. Clocks that count from something else stay. Returns whether they changed.
 * @throws DomainError `not_found`, `withdrawn`, `some_unable` (no clock has a day of its own, or it is settled),
 * `invalid_span`, `invalid_duration`, `conflict`.
 */
export async function movePrediction(
  context: ServiceContext,
  id: string,
  by: MoveBy,
  cause: Cause,
): Promise<boolean> {
  const { db, timeZone } = context
  const before = await findPrediction(db, id)
  if (before === undefined) throw notFound("prediction", id)
  requireNotWithdrawn(before)
  if (isFinal(before.resolution)) throw unable("it is settled already")
  const draft = by.shift === undefined ? movedTo(context, before, by.to) : movedBy(before, by.shift)
  if (draft === undefined) throw unable("none of its clocks runs until a day of its own")
  const after = await replay(db, draft, await listVerdicts(db, id), timeZone)
  if (JSON.stringify(after) === JSON.stringify(before)) return false
  await storePrediction(db, before, after, cause)
  return true
}

const NAMES = ["conditionWindow", "outcomeWindow"] as const

const hasOwnDay = (window: Window): boolean => window.basis === "absolute" && window.dueOn !== null

function movedBy(before: Prediction, distance: string): Prediction | undefined {
  const shift = readShift(distance)
  const names = NAMES.filter((name) => hasOwnDay(before[name]))
  if (names.length === 0) return undefined
  const moved = names.map((name) => {
    const { opensOn, dueOn, ...window } = before[name]
    const days = {
      opensOn: opensOn && movedDay(opensOn, shift),
      dueOn: dueOn && movedDay(dueOn, shift),
    }
    return [name, { ...window, ...days, words: null }]
  })
  return { ...before, ...Object.fromEntries(moved) }
}

function movedTo(context: ServiceContext, before: Prediction, date: string): Prediction | undefined {
  const { endsOn } = readEdtf(date, todayOf(context))
  const isAsked = before.resolution === "open" && hasOwnDay(before.conditionWindow)
  const name = isAsked ? "conditionWindow" : "outcomeWindow"
  const window = before[name]
  if (!hasOwnDay(window)) return undefined
  if (window.dueOn === endsOn) return before
  const opensOn = window.opensOn !== null && window.opensOn <= endsOn ? window.opensOn : null
  return { ...before, [name]: { ...window, opensOn, dueOn: endsOn, words: null } }
}

const isSameSpan = (a: DateSpan, b: DateSpan): boolean =>
  (Object.keys(a) as (keyof DateSpan)[]).every((key) => a[key] === b[key])

const unable = (why: string): DomainError => new DomainError("some_unable", why)
