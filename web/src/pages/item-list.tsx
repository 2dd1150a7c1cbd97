import { useState } from "preact/hooks"
import { getDensity, getTimeline } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { useKeys } from "../state/keys.ts"
import { address, changeAddress } from "../state/router.ts"
import { selected, useSelection } from "../state/selection.ts"
import { BulkBar } from "../ui/bulk-bar.tsx"
import { Glyph } from "../ui/glyph.tsx"
import { Problem } from "../ui/problem.tsx"
import { SelectBox } from "../ui/select-box.tsx"
import { isCalm, useNarrow } from "../ui/use-narrow.ts"
import { useResource } from "../ui/use-resource.ts"
import { count, type Day } from "../words/days.ts"
import { headline, labelOf } from "../words/labels.ts"
import { itemLeftWords, shapeOf, standingWords } from "../words/standing.ts"
import { countEntries, fromThisMonth, type ListEntry, type ListSection, toSections } from "./list-sections.ts"

/** Everything that the filters leave, by month, for reading, printing and screen readers. */
export function ItemList({ today }: { today: Day }) {
  const { filter, from, to, item } = address.value
  const shown = useResource(JSON.stringify([filter, from, to]), async (signal) => {
    const whole = from && to ? { from, to } : await getDensity(filter, signal)
    return getTimeline(whole.from ?? today, whole.to ?? today, filter, signal)
  })
  const isNarrow = useNarrow()
  const [isUnfolded, setUnfolded] = useState(false)
  useKeys({ t: () => toComing() })
  const hasFilter = Object.keys(filter).length > 0
  if (!shown.data) return shown.problem ? <Problem problem={shown.problem} onRetry={shown.retry} /> : null
  const all = toSections(shown.data, today)
  const coming = fromThisMonth(all, today)
  const earlier = countEntries(all) - countEntries(coming)
  // A phone shows what is coming first; what lies behind is a press away.
  const isFolded = isNarrow && !from && !isUnfolded && earlier > 0 && coming.length > 0
  const sections = isFolded ? coming : all
  const next = sections.find((section) => section.key >= today.slice(0, 7))
  return (
    <div class={`item-list${selected.value.size > 0 ? " has-selection" : ""}`}>
      <Selecting order={idsOf(sections)} />
      {!isFolded && earlier > 0 && next && (
        <p class="list-note">
          {count(earlier, "item")} before this month.{" "}
          <button type="button" class="link-button" onClick={toComing}>
            Go to what is coming
          </button>
        </p>
      )}
      {shown.problem && <Problem problem={shown.problem} onRetry={shown.retry} />}
      {from && to && (
        <p class="list-note">
          Only the stretch of time that the timeline showed.{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => changeAddress({ from: null, to: null }, "push")}
          >
            Show all of it
          </button>
        </p>
      )}
      {isFolded && (
        <p class="list-note">
          From this month on.{" "}
          <button type="button" class="link-button" onClick={() => setUnfolded(true)}>
            Show {count(earlier, "earlier item")}
          </button>
        </p>
      )}
      {sections.length === 0 && (
        <div class="empty">
          <h2>{hasFilter ? "Nothing fits these filters" : "Nothing here yet"}</h2>
          {hasFilter && (
            <button type="button" class="button" onClick={() => changeAddress({ filter: {} }, "push")}>
              Clear the filters
            </button>
          )}
        </div>
      )}
      {sections.map((section) => (
        <section key={section.key} class="list-month" data-coming={section.key === next?.key || undefined}>
          <h2>
            {section.title}
            {section.isNow && <span class="now-tag">now</span>}
          </h2>
          <ul>
            {section.entries.map((entry) => (
              <Row
                key={entry.id}
                entry={entry}
                order={idsOf(sections)}
                isOpen={"item" in entry && entry.item.id === item}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function toComing(): void {
  document
    .querySelector("[data-coming]")
    ?.scrollIntoView({ block: "start", behavior: isCalm() ? "instant" : "smooth" })
}

/** The ids of all items shown, in order. */
const idsOf = (sections: readonly ListSection[]): string[] =>
  sections.flatMap(({ entries }) => entries.flatMap((entry) => ("item" in entry ? [entry.item.id] : [])))

/** The item whose row has the focus. */
const focusedItem = (): string | null =>
  document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset.item ?? null

/** Keys for selecting, and what can be done with the selected. */
function Selecting({ order }: { order: readonly string[] }) {
  useSelection(order, focusedItem)
  return <BulkBar />
}

interface RowProps {
  entry: ListEntry
  order: readonly string[]
  isOpen: boolean
}

function Row({ entry, order, isOpen }: RowProps) {
  if ("bin" in entry) return <BinRow bin={entry.bin} />
  const { item, day } = entry
  const shape = shapeOf(item)
  return (
    <li
      class={`row${isOpen ? " is-open" : ""}${item.review === "proposed" ? " is-proposed" : ""}${selected.value.has(item.id) ? " is-selected" : ""}`}
      data-item={item.id}
    >
      <SelectBox id={item.id} name={headline(item.title)} order={order} />
      <button
        type="button"
        class="row-button"
        aria-expanded={isOpen}
        onClick={() => changeAddress({ item: isOpen ? null : item.id }, "push")}
      >
        <span class="row-day">{day}</span>
        <Glyph shape={shape} />
        <span class="row-title">{headline(item.title)}</span>
        <span class="row-meta">
          <span class={`row-standing tone-text-${shape}`}>{standingWords(item)}</span>
          <span class="row-left">{itemLeftWords(item)}</span>
          <span class="row-topic">{labelOf(item.topic)}</span>
          {item.review === "proposed" && <span class="tag is-dashed">Proposed</span>}
        </span>
      </button>
    </li>
  )
}

function BinRow({ bin }: { bin: Schemas["TimelineBin"] }) {
  const open = (): void =>
    changeAddress(
      { from: bin.startsOn, to: bin.endsOn, filter: { ...address.value.filter, topic: bin.topic } },
      "push",
    )
  return (
    <li class="row">
      <button type="button" class="row-button" onClick={open}>
        <span class="row-day" />
        <span class="bin-count">{bin.count}</span>
        <span class="row-title">
          {count(bin.count, "more item")} in {labelOf(bin.topic)}, among them {headline(bin.topTitle)}
        </span>
      </button>
    </li>
  )
}
