import { Search } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { writeAddress } from "../state/address.ts"
import { address, changeAddress, navigate, path } from "../state/router.ts"

/** Milliseconds without a key until the timeline follows what was typed. */
const PAUSE = 200

/** Narrows the timeline and the list as one types; on other pages Enter leads to the timeline. */
export function SearchField() {
  const q = address.value.filter.q ?? ""
  const isHere = path.value === "/" || path.value === "/list"
  const [typed, setTyped] = useState(q)
  const timer = useRef(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setTyped(isHere ? q : ""), [q, isHere])

  const apply = (text: string): void => {
    clearTimeout(timer.current)
    const filter = { ...address.value.filter, q: text.trim() }
    if (isHere) changeAddress({ filter })
    else navigate(`/${writeAddress({ ...address.value, filter: { q: text.trim() }, item: null })}`)
  }
  const onInput = (text: string): void => {
    setTyped(text)
    clearTimeout(timer.current)
    if (isHere) timer.current = window.setTimeout(() => apply(text), PAUSE)
  }
  return (
    <search class="search">
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        id="search"
        ref={field}
        type="search"
        placeholder="Search"
        aria-label="Search events and predictions"
        autocomplete="off"
        maxLength={200}
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply(typed)
          if (event.key === "Escape") field.current?.blur()
        }}
      />
      <kbd>/</kbd>
    </search>
  )
}
