import { CircleQuestionMark, Search } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { readQuery } from "../api/search-calls.ts"
import { type Filter, writeAddress } from "../state/address.ts"
import { toFilter } from "../state/query.ts"
import { address, changeAddress, navigate, path } from "../state/router.ts"
import { IconButton } from "./icon-button.tsx"
import { QueryHelp } from "./query-help.tsx"

/** Milliseconds without a key until the timeline follows what was typed. */
const PAUSE = 200

/**
 * Narrows the timeline and the list as one types, in the query language; on other pages Enter leads to the timeline.
 * Enter also turns `topic:ai` and the like into chips. What cannot be read is said below and narrows nothing.
 */
export function SearchField() {
  const query = address.value.filter.query ?? ""
  const isHere = path.value === "/" || path.value === "/list"
  const [typed, setTyped] = useState(query)
  const [fault, setFault] = useState<string | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const timer = useRef(0)
  const asking = useRef<AbortController | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    setTyped(isHere ? query : "")
    setFault(null)
  }, [query, isHere])

  const apply = async (text: string, isDone: boolean): Promise<void> => {
    clearTimeout(timer.current)
    asking.current?.abort()
    const abort = new AbortController()
    asking.current = abort
    const { signal } = abort
    try {
      const read = await readQuery(text, signal)
      if (signal.aborted) return
      setFault(read.fault && `${capital(read.fault.message)} (at character ${read.fault.start + 1}).`)
      if (read.fault) return
      const { query: _replaced, ...chips } = isHere ? address.value.filter : ({} as Filter)
      const said = text.trim()
      const filter = isDone ? toFilter(read.terms, chips) : { ...chips, ...(said && { query: said }) }
      if (isHere) changeAddress({ filter })
      else if (isDone) navigate(`/${writeAddress({ ...address.value, filter, item: null, saved: null })}`)
      if (isDone) setTyped(filter.query ?? "")
    } catch (error) {
      if (!signal.aborted) setFault(error instanceof Error ? error.message : "It could not be asked.")
    }
  }
  const onInput = (text: string): void => {
    setTyped(text)
    clearTimeout(timer.current)
    if (isHere) timer.current = window.setTimeout(() => void apply(text, false), PAUSE)
  }
  return (
    <search class="search" ref={box}>
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        id="search"
        ref={field}
        type="search"
        placeholder="Search"
        aria-label="Search events and predictions"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : "search-fault"}
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") void apply(typed, true)
          if (event.key === "Escape") field.current?.blur()
        }}
      />
      <kbd>/</kbd>
      <IconButton
        icon={CircleQuestionMark}
        name="How to search"
        isExpanded={isHelpOpen}
        onClick={() => setHelpOpen(!isHelpOpen)}
      />
      {isHelpOpen && box.current && (
        <QueryHelp
          note="Enter turns fields into filters."
          anchor={box.current}
          onClose={() => setHelpOpen(false)}
        />
      )}
      {fault !== null && (
        <p id="search-fault" class="search-fault" role="alert">
          {fault}
        </p>
      )}
    </search>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
