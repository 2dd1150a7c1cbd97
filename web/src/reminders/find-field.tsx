import { Search } from "lucide-preact"

interface FindFieldProps {
  /** What it looks for, for assistive technology and where nothing is typed. */
  name: string
  value: string
  onInput: (value: string) => void
}

/** Narrows a list of many as one types. */
export function FindField({ name, value, onInput }: FindFieldProps) {
  return (
    <span class="find-field">
      <Search size={14} strokeWidth={1.5} aria-hidden="true" />
      <input
        type="search"
        aria-label={name}
        placeholder={name}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </span>
  )
}
