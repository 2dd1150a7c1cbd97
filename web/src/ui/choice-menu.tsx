import { Check } from "lucide-preact"
import { Popover } from "./popover.tsx"

export interface Choice {
  value: string
  label: string
  count?: number
}

interface ChoiceMenuProps {
  anchor: HTMLElement
  label: string
  choices: readonly Choice[]
  chosen: string | undefined
  onChoose: (value: string) => void
  onClose: () => void
}

/** A menu of which one thing is chosen; arrows, Home, End and first letters move in it. */
export function ChoiceMenu({ anchor, label, choices, chosen, onChoose, onClose }: ChoiceMenuProps) {
  const choose = (value: string): void => {
    onChoose(value)
    anchor.focus()
    onClose()
  }
  return (
    <Popover anchor={anchor} role="menu" label={label} onClose={onClose} onKey={moveInMenu}>
      <div class="menu" role="presentation">
        {choices.map(({ value, label: words, count }) => (
          <button
            key={value}
            type="button"
            role="menuitemradio"
            class="menu-item"
            aria-checked={value === chosen}
            data-first={value === chosen || undefined}
            tabIndex={-1}
            onClick={() => choose(value)}
          >
            <span class="menu-check">{value === chosen && <Check size={14} aria-hidden="true" />}</span>
            <span class="menu-words">{words}</span>
            {count !== undefined && <span class="menu-count">{count.toLocaleString("en-GB")}</span>}
          </button>
        ))}
      </div>
    </Popover>
  )
}

function moveInMenu(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement
  const items = [...menu.querySelectorAll<HTMLElement>("[role='menuitemradio']")]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }
  let next = moves[event.key]
  if (next === undefined && /^\p{L}$/u.test(event.key)) {
    const from = [...items.slice(at + 1), ...items.slice(0, at + 1)]
    const found = from.find((item) =>
      item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()),
    )
    next = found && items.indexOf(found)
  }
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}
