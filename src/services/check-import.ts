import type { Database } from "../db/database.ts"
import { listExportedBy } from "../db/queries/exported-items.ts"
import { ENTERED } from "../domain/change.ts"
import type { DateSpan } from "../domain/date-span.ts"
import { DomainError } from "../domain/errors.ts"
import type { Event } from "../domain/event.ts"
import { countedSpan } from "../domain/event-anchor.ts"
import type { ExportItem } from "../domain/export-item.ts"
import type { Prediction } from "../domain/prediction.ts"
import type { Verdict } from "../domain/verdict.ts"
import { applyVerdicts, type EventEnds } from "../domain/verdict-rules.ts"
import type { Window } from "../domain/windows.ts"
import type { ServiceContext } from "./context.ts"
import { eventFields, type Fields, predictionFields } from "./history.ts"
import type { Findings } from "./import-findings.ts"
import { predictionFaults } from "./prediction-windows.ts"
import { batches } from "./settle-import.ts"

/** A circle of events counted from each other has no first one; no honest chain is longer. */
const LONGEST_CHAIN = 100

/**
 * Holds what was imported against its own history: every state has to be the one that verdicts, recorded changes and the
 * days of events give when they are replayed, and every mention the words that stand in the digest.
 */
export async function checkImported(
  { db, timeZone }: ServiceContext,
  findings: Findings,
  sentZone: string | null,
): Promise<void> {
  const hint =
    sentZone === null || sentZone === timeZone ? "" : ` (it was made in ${sentZone}; here it is ${timeZone})`
  for (const ids of batches(findings.touched.events)) await checkEvents(db, ids, findings)
  for (const ids of batches(findings.touched.predictions))
    await checkPredictions(db, ids, findings, timeZone, hint)
  for (const kind of ["mentions", "offers"] as const)
    for (const ids of batches(findings.addedIds[kind])) await checkWords(db, kind, ids, findings)
}

const fault = (findings: Findings, id: string, message: string): void =>
  findings.addFaults([{ where: id, message }])

async function checkEvents(db: Database, ids: readonly string[], findings: Findings): Promise<void> {
  const events = (await listExportedBy(db, "events", "id", ids)).map(toEvent)
  const revisions = groupedBy("eventId", await listExportedBy(db, "eventRevisions", "eventId", ids))
  const changes = groupedBy("eventId", await listExportedBy(db, "changes", "eventId", ids))
  for (const event of events) {
    const { id, span, review, mergedIntoId } = event
    if (span.endsOn < span.startsOn) fault(findings, id, "ends before it begins")
    if (mergedIntoId !== null && review !== "withdrawn")
      fault(findings, id, "is one with another, but was not withdrawn")
    if ((event.seriesId === null) !== (event.seriesOn === null))
      fault(findings, id, "has a series without its day, or a day without its series")
    const last = revisions
      .get(id)
      ?.sort((one, other) => Number(one.number) - Number(other.number))
      .at(-1)
    if (last !== undefined && !isSame(last.span, span))
      fault(findings, id, "has other days than its last revision says")
    if (!followsFrom(changes.get(id) ?? [], eventFields(event)))
      fault(findings, id, "is not as its recorded changes make it")
    if (event.anchor !== null && review !== "withdrawn") await checkAnchor(db, event, findings)
  }
}

async function checkAnchor(db: Database, event: Event, findings: Findings): Promise<void> {
  let next = event.anchor
  for (let steps = 0; next !== null; steps++) {
    const [anchor] = (await listExportedBy(db, "events", "id", [next.eventId])).map(toEvent)
    if (anchor === undefined) return
    if (
      steps === 0 &&
      anchor.review !== "withdrawn" &&
      !isSame(counted(anchor.span, next.offset), event.span)
    )
      return fault(findings, event.id, `has other days than are counted from ${anchor.id}`)
    if (anchor.id === event.id || steps > LONGEST_CHAIN)
      return fault(findings, event.id, "is counted from itself in a circle")
    next = anchor.anchor
  }
}

function counted(span: DateSpan, offset: string): DateSpan | null {
  try {
    return countedSpan(span, offset)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

async function checkPredictions(
  db: Database,
  ids: readonly string[],
  findings: Findings,
  timeZone: string,
  hint: string,
): Promise<void> {
  const predictions = (await listExportedBy(db, "predictions", "id", ids)) as unknown as Prediction[]
  const verdicts = groupedBy("predictionId", await listExportedBy(db, "verdicts", "predictionId", ids))
  const changes = groupedBy("predictionId", await listExportedBy(db, "changes", "predictionId", ids))
  const named = predictions.flatMap(({ conditionWindow, outcomeWindow }) => [
    conditionWindow.eventId,
    outcomeWindow.eventId,
  ])
  const ends = await endsOf(db, named)
  for (const prediction of predictions) {
    const { id, review, mergedIntoId } = prediction
    // The reader may leave open which event a window hangs on; a person may not.
    const faults = predictionFaults(prediction).filter(({ where }) => !where.endsWith("/eventId"))
    for (const { where, message } of faults) fault(findings, id, `${where} ${message}`)
    if (mergedIntoId !== null && review !== "withdrawn")
      fault(findings, id, "is one with another, but was not withdrawn")
    if (!followsFrom(changes.get(id) ?? [], predictionFields(prediction)))
      fault(findings, id, "is not as its recorded changes make it")
    // What was withdrawn stands as it stood then.
    if (review === "withdrawn") continue
    const given = (verdicts.get(id) ?? []).sort((one, other) => Number(one.number) - Number(other.number))
    const eventEnds = { condition: ends(prediction.conditionWindow), outcome: ends(prediction.outcomeWindow) }
    const differs = replayDiffers(prediction, given as unknown as Verdict[], eventEnds, timeZone)
    if (differs !== null) fault(findings, id, `${differs}${hint}`)
  }
}

/** Why a prediction is not as its verdicts make it; null where it is. */
function replayDiffers(
  prediction: Prediction,
  verdicts: readonly Verdict[],
  ends: EventEnds,
  timeZone: string,
): string | null {
  try {
    const told = predictionFields(applyVerdicts(prediction, verdicts, ends, timeZone))
    const stored = predictionFields(prediction)
    const fields = Object.keys(told).filter((field) => told[field] !== stored[field])
    return fields.length === 0 ? null : `is not as its verdicts make it: ${fields.join(", ")}`
  } catch (error) {
    if (error instanceof DomainError) return `has verdicts that cannot follow each other: ${error.message}`
    throw error
  }
}

async function endsOf(db: Database, ids: readonly (string | null)[]) {
  const events = (
    await listExportedBy(
      db,
      "events",
      "id",
      [...new Set(ids)].filter((id) => id !== null),
    )
  ).map(toEvent)
  const ends = new Map(
    events.filter(({ review }) => review !== "withdrawn").map(({ id, span }) => [id, span.endsOn]),
  )
  return ({ basis, eventId }: Window) =>
    basis === "event" && eventId !== null ? (ends.get(eventId) ?? null) : null
}

/**
 * Whether the recorded changes, replayed from the entry on, give these fields. Of what was recorded before entries and
 * revisions were kept, nothing can be said.
 */
function followsFrom(changes: readonly ExportItem[], fields: Fields): boolean {
  const rows = [...changes].sort(
    (one, other) =>
      Number(one.revision) - Number(other.revision) || (String(one.id) < String(other.id) ? -1 : 1),
  )
  const [entered, ...later] = rows
  if (entered?.field !== ENTERED || rows.some(({ revision }) => revision === null)) return true
  const told = fieldsOf(entered.to)
  for (const { field, from, to } of later) {
    if (typeof field !== "string" || (told[field] ?? null) !== from) return false
    told[field] = to as string | null
  }
  return Object.entries(fields).every(([field, value]) => (told[field] ?? null) === value)
}

function fieldsOf(text: unknown): Fields {
  try {
    return { ...(JSON.parse(String(text)) as Fields) }
  } catch {
    return {}
  }
}

/** Mentions and offers are exact words; what was not read from the text is not from there. */
async function checkWords(
  db: Database,
  kind: "mentions" | "offers",
  ids: readonly string[],
  findings: Findings,
): Promise<void> {
  const items = await listExportedBy(db, kind, "id", ids)
  const digestIds = [...new Set(items.map(({ digestId }) => digestId))]
  const texts = new Map(
    (await listExportedBy(db, "digests", "id", digestIds)).map(({ id, text }) => [id, String(text)]),
  )
  for (const { id, digestId, eventId, predictionId, start, end, words } of items) {
    if (texts.get(digestId)?.slice(Number(start), Number(end)) !== words)
      fault(findings, String(id), `holds other words than stand there in ${digestId}`)
    if ((eventId === null) === (predictionId === null))
      fault(findings, String(id), "must name an event or a prediction, not both")
  }
}

const toEvent = ({ anchorEventId, anchorOffset, ...item }: ExportItem): Event =>
  ({
    ...item,
    anchor:
      anchorEventId === null || anchorOffset === null
        ? null
        : { eventId: anchorEventId, offset: anchorOffset },
  }) as unknown as Event

const isSame = (one: unknown, other: unknown): boolean => {
  const fields = (span: unknown) => JSON.stringify(Object.entries(span ?? {}).sort())
  return fields(one) === fields(other)
}

function groupedBy(field: string, items: readonly ExportItem[]): Map<unknown, ExportItem[]> {
  const groups = new Map<unknown, ExportItem[]>()
  for (const item of items) groups.set(item[field], [...(groups.get(item[field]) ?? []), item])
  return groups
}
