import { signal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { useKeys } from "./keys.ts"

/** The events and predictions that are selected on the page, by id. */
export const selected = signal<ReadonlySet<string>>(new Set())

let anchor: string | null = null

export function clearSelection(): void {
  anchor = null
  if (selected.value.size > 0) selected.value = new Set()
}

/** Selects one or lets it go; with `isRange` all of `order` from the one before to this. */
export function toggleSelected(id: string, order: readonly string[], isRange = false): void {
  const next = new Set(selected.value)
  const [from, to] = [anchor === null ? -1 : order.indexOf(anchor), order.indexOf(id)]
  if (isRange && from >= 0 && to >= 0)
    for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one)
  else if (!next.delete(id)) next.add(id)
  anchor = id
  selected.value = next
}

/**
 * Keys of a list whose things can be selected: X the one at hand, Ctrl or Cmd with A all, Escape none. What is not in the
 * list any more is not selected any more.
 */
export function useSelection(order: readonly string[], atHand: () => string | null): void {
  useKeys({
    x: () => {
      const id = atHand()
      if (id !== null) toggleSelected(id, order)
    },
  })
  const key = order.join()
  useEffect(() => {
    const kept = [...selected.value].filter((id) => order.includes(id))
    if (kept.length !== selected.value.size) selected.value = new Set(kept)
    const onKey = (event: KeyboardEvent): void => {
      if (document.querySelector("dialog[open], [role='menu']") || isInField(event)) return
      const isAll = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "a"
      const isNone = event.key === "Escape" && selected.value.size > 0
      if (!(isAll && order.length > 0) && !isNone) return
      event.preventDefault()
      if (isNone) clearSelection()
      else selected.value = new Set(order)
    }
    // Before the page's own keys: Escape lets the selection go first, and only then closes what is open.
    document.addEventListener("keydown", onKey, { capture: true })
    return () => document.removeEventListener("keydown", onKey, { capture: true })
  }, [key])
  useEffect(() => clearSelection, [])
}

const isInField = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select") !== null
