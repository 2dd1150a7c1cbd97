import { useState } from "preact/hooks"

/**
 * A state that outlives its component and a reload of the page, for as long as the tab is open: what somebody typed and
 * did not send yet. `key` names it for good, so it has to hold the id of what it is about. Setting it works, for the
 * next one who asks, even after its component is gone.
 */
export function useDraft<T extends Record<string, string>>(key: string, empty: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => readDraft(key, empty))
  return [
    value,
    (next) => {
      keepDraft(key, next, empty)
      setValue(next)
    },
  ]
}

/** What is kept under a name; `empty` where there is nothing, or nothing of that form. */
function readDraft<T extends Record<string, string>>(key: string, empty: T): T {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(key)) ?? "null")
    if (typeof kept !== "object" || kept === null) return empty
    const known = Object.entries(kept).filter(([name, text]) => name in empty && typeof text === "string")
    return { ...empty, ...Object.fromEntries(known) }
  } catch {
    return empty
  }
}

/** Keeps it, or forgets it when it is empty. A browser that keeps nothing is no reason to stop typing. */
function keepDraft<T>(key: string, value: T, empty: T): void {
  const text = JSON.stringify(value)
  try {
    if (text === JSON.stringify(empty)) sessionStorage.removeItem(place(key))
    else sessionStorage.setItem(place(key), text)
  } catch {}
}

const place = (key: string): string => `watchline draft ${key}`
