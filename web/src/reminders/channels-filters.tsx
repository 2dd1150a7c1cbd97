import type { Schemas } from "../api/client.ts"
import type { Choice } from "../ui/choice-menu.tsx"
import { FilterChip } from "../ui/filter-chip.tsx"
import type { ChannelsAddress } from "./channels-address.ts"
import { KIND_WORDS, standingOf, TONE_WORDS } from "./channels-words.ts"
import { FindField } from "./find-field.tsx"

interface ChannelFiltersProps {
  address: ChannelsAddress
  channels: readonly Schemas["Channel"][]
  onChange: (part: Partial<ChannelsAddress>) => void
}

/** Which channels are shown, where there are many: all of it in the address. */
export function ChannelFilters({ address, channels, onChange }: ChannelFiltersProps) {
  const { kind, standing, find } = address
  const kinds = choicesOf(KIND_WORDS, (one) => channels.filter((channel) => channel.kind === one).length)
  const standings = choicesOf(
    TONE_WORDS,
    (one) => channels.filter((channel) => standingOf(channel).tone === one).length,
  )
  return (
    <fieldset class="chips" aria-label="Filters">
      <FindField name="Find a channel" value={find} onInput={(text) => onChange({ find: text })} />
      <FilterChip
        name="Kind"
        choices={kinds}
        chosen={kind}
        onChoose={(value) => onChange({ kind: value as ChannelsAddress["kind"] })}
      />
      <FilterChip
        name="State"
        choices={standings}
        chosen={standing}
        onChoose={(value) => onChange({ standing: value as ChannelsAddress["standing"] })}
      />
      {(kind || standing || find) && (
        <button
          type="button"
          class="link-button"
          onClick={() => onChange({ kind: null, standing: null, find: "" })}
        >
          Clear all
        </button>
      )}
    </fieldset>
  )
}

/** Those that there are any of, with how many. */
const choicesOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  countOf: (key: K) => number,
): Choice[] =>
  (Object.keys(words) as K[])
    .map((value) => ({ value, label: words[value], count: countOf(value) }))
    .filter(({ count }) => count > 0)
