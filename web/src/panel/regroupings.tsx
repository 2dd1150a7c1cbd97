import type { Schemas } from "../api/client.ts"
import { count, instantWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"
import { takeBack } from "./regroup-undo.ts"

interface RegroupingsProps {
  id: string
  regroupings: readonly Schemas["Regrouping"][]
}

/** What was merged into a thing or split off it, each with the way back. */
export function Regroupings({ id, regroupings }: RegroupingsProps) {
  const shown = regroupings.filter((one) => !one.isUndone)
  if (shown.length === 0) return null
  return (
    <section class="panel-section">
      <h3>Merged and split</h3>
      <ul class="hanging">
        {shown.map((one) => (
          <li key={one.id}>
            {wordsOf(one, id)}{" "}
            <span class="muted">
              {instantWords(one.recordedAt)}, {one.recordedBy}
            </span>{" "}
            <button type="button" class="link-button" onClick={() => void takeBack(one.id)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function wordsOf(one: Schemas["Regrouping"], id: string): string {
  if (one.kind === "merge")
    return `“${headline(one.otherTitle)}” is the same, with ${count(one.mentionCount, "mention")}.`
  return one.otherId === id
    ? "Split off another one."
    : `${count(one.mentionCount, "mention")} split off as “${headline(one.otherTitle)}”.`
}
