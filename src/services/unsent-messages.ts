import type { Database } from "../db/database.ts"
import {
  cancelDeliveries,
  listTried,
  returnDeliveries,
  type UnsentDelivery,
} from "../db/queries/deliveries.ts"
import { whyOutdated, whyUnasked } from "../domain/outdated.ts"
import type { NotSent, Occurrence, ReminderRule } from "../domain/reminder.ts"
import type { OccurrenceChange, Remindable } from "../domain/reminder-changes.ts"

/** What planning looks at: a rule, a thing that it may remind of, and all that it ever had of it. */
interface Looked {
  thing: Remindable
  /** `undefined` where another rule is not being planned: then only what happened to the thing counts. */
  rule: ReminderRule | undefined
  isMatching: boolean
  existing: readonly Occurrence[]
}

type Look = (occurrence: Occurrence) => Looked | undefined

/**
 * Takes back those of some messages that are still to be sent and tell of what is not so any more. Digests go as they are.
 * Returns the messages as they stand then, for `sendAfterAll`.
 */
export async function takeBackOutdated(
  db: Database,
  unsent: readonly UnsentDelivery[],
  look: Look,
  now: Date,
): Promise<UnsentDelivery[]> {
  const outdated = new Map<NotSent, string[]>()
  const after = unsent.map((one): UnsentDelivery => {
    const reason = one.state === "pending" && !one.isDigest ? whyNot(one, look) : null
    if (reason === null) return one
    outdated.set(reason, [...(outdated.get(reason) ?? []), one.id])
    return { ...one, state: "cancelled" }
  })
  for (const [reason, ids] of outdated) await cancelDeliveries(db, ids, reason, now)
  return after
}

/**
 * Notices of a move that nobody can have heard, since each of their messages was taken back before it was tried: they
 * count as not said, so that the next one tells from which day people know.
 */
export async function listUnheardMoves(
  db: Database,
  unsent: readonly UnsentDelivery[],
): Promise<OccurrenceChange[]> {
  const moves = new Map<string, Occurrence>()
  for (const { occurrence, isDigest } of unsent)
    if (occurrence.anchor === "moved" && !isDigest) moves.set(occurrence.id, occurrence)
  for (const { occurrence, state, attemptCount } of unsent)
    if (state !== "cancelled" || attemptCount > 0) moves.delete(occurrence.id)
  const tried = await listTried(db, [...moves.keys()])
  return [...moves.values()]
    .filter(({ id }) => !tried.has(id))
    .map((occurrence) => ({
      occurrence,
      to: { state: "superseded", reason: "moved", fireAt: occurrence.fireAt, firedAt: null },
    }))
}

/**
 * Sends after all what was taken back and holds again, under the id it had: the day came back, a verdict was taken back,
 * the rule goes on. Only the last that was said of a thing, and only while it is of use.
 */
export async function sendAfterAll(
  db: Database,
  unsent: readonly UnsentDelivery[],
  look: Look,
  now: Date,
): Promise<void> {
  const ids = unsent
    .filter((one) => {
      const { state, expiresAt, channelId, occurrence } = one
      const looked = look(occurrence)
      if (looked?.rule === undefined || state !== "cancelled") return false
      const { channelIds, fallbackChannelIds } = looked.rule
      const isOurs = channelIds.includes(channelId) || fallbackChannelIds.includes(channelId)
      const isLate = expiresAt !== null && expiresAt <= now.toISOString()
      return isOurs && !isLate && isLastSaid(occurrence, looked.existing) && whyNot(one, look) === null
    })
    .map(({ id }) => id)
  await returnDeliveries(db, ids, now)
}

/** Why a message does not hold any more; null where it does, or nobody looked. */
function whyNot({ occurrence }: UnsentDelivery, look: Look): NotSent | null {
  const looked = look(occurrence)
  if (looked === undefined) return null
  const { thing, rule, isMatching, existing } = looked
  return whyOutdated(occurrence, thing, existing) ?? (rule ? whyUnasked(rule, occurrence, isMatching) : null)
}

const isLastSaid = (occurrence: Occurrence, existing: readonly Occurrence[]): boolean =>
  existing.every(
    ({ id, state, firedAt }) =>
      id === occurrence.id || state !== "fired" || (firedAt ?? "") <= (occurrence.firedAt ?? ""),
  )
