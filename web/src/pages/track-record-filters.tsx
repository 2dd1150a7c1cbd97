import type { Schemas } from "../api/client.ts"
import { summary } from "../state/summary.ts"
import type { Choice } from "../ui/choice-menu.tsx"
import { FilterChip } from "../ui/filter-chip.tsx"
import { Segments } from "../ui/segments.tsx"
import { labelOf } from "../words/labels.ts"
import { PREDICTION_TYPES, TOPICS } from "../words/lists.ts"
import type { Grouping, TrackAddress } from "./track-record-address.ts"

interface FilterProps {
  address: TrackAddress
  onChange: (part: Partial<TrackAddress>) => void
}

const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: "publisher", label: "By publisher" },
  { value: "topic", label: "By topic" },
]
const labelled = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: labelOf(value) }))

/** By what the claims stand side by side, and which of them: all of it in the address. */
export function TrackFilters({ address, onChange }: FilterProps) {
  const { from, to, publisher, topic, type } = address
  const publishers = (summary.value?.publishers ?? []).map(({ value }) => ({ value, label: value }))
  const isAny = [from, to, publisher, topic, type].some((one) => one !== null)
  return (
    <div class="track-tools">
      <Segments
        label="Side by side"
        options={GROUPINGS}
        chosen={address.by}
        onChoose={(by) => onChange({ by, number: null, group: null })}
      />
      <fieldset class="chips" aria-label="Filters">
        <FilterChip
          name="Topic"
          choices={labelled(TOPICS)}
          chosen={topic}
          onChoose={(value) => onChange({ topic: value as Schemas["Topic"] | null })}
        />
        <FilterChip
          name="Type"
          choices={labelled(PREDICTION_TYPES)}
          chosen={type}
          onChoose={(value) => onChange({ type: value as Schemas["PredictionType"] | null })}
        />
        <FilterChip
          name="Publisher"
          choices={publishers}
          chosen={publisher}
          onChoose={(value) => onChange({ publisher: value })}
        />
      </fieldset>
      <Period address={address} onChange={onChange} />
      {isAny && (
        <button
          type="button"
          class="link-button"
          onClick={() => onChange({ from: null, to: null, publisher: null, topic: null, type: null })}
        >
          Clear all
        </button>
      )}
    </div>
  )
}

/** When the claims were made; each end may stay open. */
function Period({ address: { from, to }, onChange }: FilterProps) {
  return (
    <fieldset class="track-period" aria-label="Made">
      <label>
        Made from{" "}
        <input
          type="date"
          value={from ?? ""}
          max={to ?? undefined}
          onChange={(event) => onChange({ from: event.currentTarget.value || null })}
        />
      </label>
      <label>
        to{" "}
        <input
          type="date"
          value={to ?? ""}
          min={from ?? undefined}
          onChange={(event) => onChange({ to: event.currentTarget.value || null })}
        />
      </label>
    </fieldset>
  )
}
