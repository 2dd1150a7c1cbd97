import type { Database } from "../db/database.ts"
import { findEvent, holdEvent } from "../db/queries/events.ts"
import type { DateSpan } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import type { Anchor, Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import { invalid } from "./prediction-windows.ts"
import { requireStored } from "./revisions.ts"

/**
 * The days of an event that is counted from another one. Every event on the way is held until the transaction ends, so
 * that nobody closes a circle meanwhile.
 * @throws DomainError `invalid_request` when there is no such event, or it leads beyond the calendar, `hangs_in_cycle`,
 * `conflict`.
 */
export async function anchoredSpan(db: Database, id: string, { eventId, offset }: Anchor): Promise<DateSpan> {
  const chain = await listAnchors(db, eventId)
  const [anchor] = chain
  if (anchor === undefined || anchor.review === "withdrawn")
    throw invalid([{ where: "/countedFrom/eventId", message: `there is no event ${eventId}` }])
  requireNoCycle(id, chain)
  for (const event of chain.sort((a, b) => (a.id < b.id ? -1 : 1)))
    requireStored(await holdEvent(db, event), event.id)
  try {
    return countedSpan(anchor.span, offset)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    throw invalid([{ where: "/countedFrom/offset", message: "leads beyond the calendar" }])
  }
}

/** An event and all that it is counted from, itself first. */
export async function listAnchors(db: Database, id: string): Promise<Event[]> {
  const chain: Event[] = []
  let next: string | null = id
  while (next !== null && !chain.some((event) => event.id === next)) {
    const event: Event | undefined = await findEvent(db, next)
    if (event === undefined) break
    chain.push(event)
    next = event.anchor?.eventId ?? null
  }
  return chain
}

/** @throws DomainError `hangs_in_cycle` when `id` would be counted from a chain that it stands in itself. */
export function requireNoCycle(id: string, chain: readonly Event[]): void {
  const at = chain.findIndex((event) => event.id === id)
  if (at < 0) return
  const names = chain.slice(0, at + 1).map(({ title }) => `“${title}”`)
  throw new DomainError(
    "hangs_in_cycle",
    at === 0
      ? "an event cannot be counted from itself"
      : `${names.join(", which is counted from ")}: they would hang on each other`,
  )
}
