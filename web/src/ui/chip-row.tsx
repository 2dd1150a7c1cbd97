import { X } from "lucide-preact"
import type { Filter, FilterKey } from "../state/address.ts"
import { address, changeAddress } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { labelOf } from "../words/labels.ts"
import type { Choice } from "./choice-menu.tsx"
import { FilterChip } from "./filter-chip.tsx"
import { ViewsMenu } from "./views-menu.tsx"

const of = (...values: string[]): Choice[] => values.map((value) => ({ value, label: labelOf(value) }))
const THINGS = of("event", "prediction")
const STANDINGS = of("open", "due_soon", "overdue", "resolved", "upcoming", "under_way", "past")
const REVIEWS = of("proposed", "accepted")

/** The filters that hold, each with a cross, and those that could. What they say is in the address. */
export function ChipRow() {
  const { filter } = address.value
  const counted = summary.value
  const choicesOf = (counts: { value: string; count: number }[] | undefined): Choice[] =>
    (counts ?? []).map(({ value, count }) => ({ value, label: labelOf(value), count }))
  const publishers = (counted?.publishers ?? []).map(({ value, count }) => ({ value, label: value, count }))
  const tags = (counted?.tags ?? []).map(({ value, count }) => ({ value, label: value, count }))
  const isAny = Object.keys(filter).length > 0
  return (
    <fieldset class="chips" aria-label="Filters">
      {filter.query && <Cleared name="Search" words={filter.query} filterKey="query" />}
      <Chip name="Show" filterKey="thing" choices={THINGS} />
      <Chip name="Kind" filterKey="kind" choices={choicesOf(counted?.kinds)} />
      <Chip name="Topic" filterKey="topic" choices={choicesOf(counted?.topics)} />
      <Chip name="Publisher" filterKey="publisher" choices={publishers} />
      <Chip name="Standing" filterKey="standing" choices={STANDINGS} />
      {((counted?.tags.length ?? 0) > 0 || filter.tag) && <Chip name="Tag" filterKey="tag" choices={tags} />}
      <Chip name="Review" filterKey="review" choices={REVIEWS} />
      <ViewsMenu />
      {isAny && (
        <button
          type="button"
          class="link-button"
          onClick={() => changeAddress({ filter: {}, saved: null }, "push")}
        >
          Clear all
        </button>
      )}
    </fieldset>
  )
}

const without = (key: FilterKey): Filter => {
  const { [key]: _gone, ...rest } = address.value.filter
  return rest
}

interface ChipProps {
  name: string
  filterKey: FilterKey
  choices: readonly Choice[]
}

function Chip({ name, filterKey, choices }: ChipProps) {
  const { filter } = address.value
  const choose = (value: string | null): void =>
    changeAddress({ filter: value === null ? without(filterKey) : { ...filter, [filterKey]: value } }, "push")
  return <FilterChip name={name} choices={choices} chosen={filter[filterKey] ?? null} onChoose={choose} />
}

function Cleared({ name, words, filterKey }: { name: string; words: string; filterKey: FilterKey }) {
  return (
    <span class="chip is-set">
      <span class="chip-main">
        <span class="chip-name">{name}:</span>
        <span class="chip-value">{words}</span>
      </span>
      <button
        type="button"
        class="chip-clear"
        aria-label={`Clear ${name.toLowerCase()}`}
        onClick={() => changeAddress({ filter: without(filterKey) }, "push")}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  )
}
