import { useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"

interface ReviewBarProps {
  found: readonly Schemas["Found"][]
  onAcceptSure: (ids: string[], percent: number) => void
}

const SURE = [95, 90, 80, 70, 50]

/** How much of a digest's findings is decided, and a way to accept what the reader is sure of. */
export function ReviewBar({ found, onAcceptSure }: ReviewBarProps) {
  const [percent, setPercent] = useState(90)
  const things = [...new Map(found.map((one) => [one.thingId, one])).values()]
  const open = things.filter(({ review }) => review === "proposed")
  const sure = open.filter(
    ({ confidence, proposedBy }) => confidence * 100 >= percent && proposedBy !== "model",
  )
  const decided = things.length - open.length
  return (
    <div class="review-bar">
      <span role="status">
        {decided} of {things.length} decided
      </span>
      <progress value={decided} max={Math.max(1, things.length)} aria-label="Decided" />
      {open.length > 0 && (
        <span class="review-sure">
          <button
            type="button"
            class="button small"
            disabled={sure.length === 0}
            onClick={() =>
              onAcceptSure(
                sure.map(({ thingId }) => thingId),
                percent,
              )
            }
          >
            Accept {sure.length} at least
          </button>
          <select
            aria-label="How sure the reader has to be"
            value={percent}
            onChange={(event) => setPercent(Number(event.currentTarget.value))}
          >
            {SURE.map((one) => (
              <option key={one} value={one}>
                {one} % sure
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  )
}
