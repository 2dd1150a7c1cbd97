import type { Schemas } from "../api/client.ts"
import { FilterChip } from "../ui/filter-chip.tsx"
import type { LogAddress } from "./log-address.ts"
import { STATE_WORDS, STATES } from "./log-words.ts"

interface LogFiltersProps {
  address: LogAddress
  channels: readonly Schemas["Channel"][]
  rules: readonly Schemas["ReminderRule"][]
  onChange: (part: Partial<LogAddress>) => void
}

const named = (things: readonly { id: string; name: string }[]) =>
  things.map(({ id, name }) => ({ value: id, label: name }))
const STATE_CHOICES = STATES.map((value) => ({ value, label: STATE_WORDS[value] }))

/** Which messages are shown: all of it in the address. */
export function LogFilters({ address, channels, rules, onChange }: LogFiltersProps) {
  const { channel, rule, state } = address
  const channelChoices = withGone(named(channels), channel)
  const ruleChoices = withGone(named(rules), rule)
  return (
    <fieldset class="chips" aria-label="Filters">
      {channelChoices.length > 0 && (
        <FilterChip
          name="Channel"
          choices={channelChoices}
          chosen={channel}
          onChoose={(value) => onChange({ channel: value })}
        />
      )}
      {ruleChoices.length > 0 && (
        <FilterChip
          name="Rule"
          choices={ruleChoices}
          chosen={rule}
          onChoose={(value) => onChange({ rule: value })}
        />
      )}
      <FilterChip
        name="State"
        choices={STATE_CHOICES}
        chosen={state}
        onChoose={(value) => onChange({ state: value as LogAddress["state"] })}
      />
      {(channel || rule || state) && (
        <button
          type="button"
          class="link-button"
          onClick={() => onChange({ channel: null, rule: null, state: null })}
        >
          Clear all
        </button>
      )}
    </fieldset>
  )
}

type Choice = { value: string; label: string }

/** What is chosen has words also where it is in no list any more. */
const withGone = (choices: Choice[], chosen: string | null): Choice[] =>
  chosen === null || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: "one that was withdrawn" }]
