import { X } from "lucide-preact"
import { useEffect, useRef } from "preact/hooks"
import { getEvent, getPrediction } from "../api/calls.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import type { Day } from "../words/days.ts"
import { CopyLink } from "./copy-link.tsx"
import { EventPanel } from "./event-panel.tsx"
import { PredictionPanel } from "./prediction-panel.tsx"

interface ItemPanelProps {
  id: string
  today: Day
  onClose: () => void
}

/** One event or prediction beside the timeline; on a phone a sheet from below. */
export function ItemPanel({ id, today, onClose }: ItemPanelProps) {
  const isEvent = id.startsWith("evt_")
  const event = useResource(isEvent ? id : null, (signal) => getEvent(id, signal))
  const prediction = useResource(isEvent ? null : id, (signal) => getPrediction(id, signal))
  const problem = event.problem ?? prediction.problem
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  return (
    <aside ref={panel} class="panel" aria-label={isEvent ? "Event" : "Prediction"} tabIndex={-1}>
      <div class="panel-close">
        <CopyLink id={id} />
        <IconButton icon={X} name="Close" keys="Esc" onClick={onClose} />
      </div>
      {problem && problem.code !== "not_found" && (
        <Problem problem={problem} onRetry={isEvent ? event.retry : prediction.retry} />
      )}
      {problem?.code === "not_found" && (
        <p class="panel-body note">There is nothing under this address. It may be mistyped.</p>
      )}
      {event.data && <EventPanel event={event.data} onChanged={event.set} />}
      {prediction.data && (
        <PredictionPanel prediction={prediction.data} today={today} onChanged={prediction.set} />
      )}
      {!event.data && !prediction.data && !problem && (
        <div class="skeleton" aria-busy="true">
          <div class="skeleton-line is-short" />
          <div class="skeleton-line" />
          <div class="skeleton-line" />
        </div>
      )}
    </aside>
  )
}
