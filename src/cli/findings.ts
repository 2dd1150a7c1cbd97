import type { DigestReading, Stretch } from "../extract/reading.ts"

export type FindingKind = "event" | "condition" | "consequence" | "watched" | "date"

/** A stretch of the text that is marked; dates have no name. */
export interface Finding extends Stretch {
  kind: FindingKind
  /** "E1" or "P1", as its note below names it; empty for a date. */
  name: string
}

/** What is marked in the text of a reading, in order of place, the wider of two first. */
export function findingsOf({ events, predictions, dates }: DigestReading): Finding[] {
  const all: Finding[] = dates.map(({ start, end }) => ({ start, end, kind: "date", name: "" }))
  for (const [index, { mentions }] of events.entries())
    for (const { start, end } of mentions) all.push({ start, end, kind: "event", name: `E${index + 1}` })
  for (const [index, { conditionAt, consequenceAt, mentions }] of predictions.entries()) {
    const name = `P${index + 1}`
    const [mention] = mentions
    const isConditional = conditionAt !== null
    if (isConditional) all.push({ ...bounds(conditionAt), kind: "condition", name })
    const said = consequenceAt ?? (isConditional ? null : (mention ?? null))
    if (said) all.push({ ...bounds(said), kind: isConditional ? "consequence" : "watched", name })
  }
  return all
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
}

const bounds = ({ start, end }: Stretch): Stretch => ({ start, end })

const RANKS: readonly FindingKind[] = ["event", "condition", "consequence", "watched", "date"]
const rank = ({ kind }: Finding): number => RANKS.indexOf(kind)
