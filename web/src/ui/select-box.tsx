import { selected, toggleSelected } from "../state/selection.ts"

interface SelectBoxProps {
  id: string
  /** What it selects, for assistive technology. */
  name: string
  /** All that can be selected, in the order in which it is shown. */
  order: readonly string[]
}

/** Selects a thing of a list; with Shift everything from the one before. */
export function SelectBox({ id, name, order }: SelectBoxProps) {
  return (
    <label class="select-box">
      <input
        type="checkbox"
        aria-label={`Select: ${name}`}
        checked={selected.value.has(id)}
        onClick={(event) => {
          // The state decides what is checked: the browser's own change is not waited for.
          toggleSelected(id, order, event.shiftKey)
          event.currentTarget.checked = selected.value.has(id)
        }}
      />
    </label>
  )
}
