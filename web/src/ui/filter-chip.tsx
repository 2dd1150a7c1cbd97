import { ChevronDown, X } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { type Choice, ChoiceMenu } from "./choice-menu.tsx"

interface FilterChipProps {
  name: string
  choices: readonly Choice[]
  chosen: string | null
  onChoose: (value: string | null) => void
}

/** One filter of a page with an address of its own: what is set, with its cross, or the menu of what could be. */
export function FilterChip({ name, choices, chosen, onChoose }: FilterChipProps) {
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
