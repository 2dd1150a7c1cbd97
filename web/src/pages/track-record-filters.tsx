import { ChevronDown, X } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { summary } from "../state/summary.ts"
import { type Choice, ChoiceMenu } from "../ui/choice-menu.tsx"
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
        <Chip
          name="Topic"
          choices={labelled(TOPICS)}
          chosen={topic}
          onChoose={(value) => onChange({ topic: value as Schemas["Topic"] | null })}
        />
        <Chip
          name="Type"
          choices={labelled(PREDICTION_TYPES)}
          chosen={type}
          onChoose={(value) => onChange({ type: value as Schemas["PredictionType"] | null })}
        />
        <Chip
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

interface ChipProps {
  name: string
  choices: readonly Choice[]
  chosen: string | null
  onChoose: (value: string | null) => void
}

function Chip({ name, choices, chosen, onChoose }: ChipProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const words = choices.find(({ value }) => value === chosen)?.label ?? chosen
  return (
    <span class={`chip${chosen ? " is-set" : ""}`}>
      <button
        ref={button}
        type="button"
        class="chip-main"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen ? <span class="chip-name">{name}:</span> : name}
        {chosen ? <span class="chip-value">{words}</span> : <ChevronDown size={14} aria-hidden="true" />}
      </button>
      {chosen && (
        <button
          type="button"
          class="chip-clear"
          aria-label={`Clear ${name.toLowerCase()}`}
          onClick={() => onChoose(null)}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
      {isOpen && button.current && (
        <ChoiceMenu
          anchor={button.current}
          label={name}
          choices={choices}
          chosen={chosen ?? undefined}
          onChoose={onChoose}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}
