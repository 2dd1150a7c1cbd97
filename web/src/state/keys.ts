import { useEffect } from "preact/hooks"

type Keys = Record<string, (event: KeyboardEvent) => void>

const TYPING = "input, textarea, select, [contenteditable], [role='menu'], [role='slider']"

/** Whether the keys go to a field right now. */
export const isTyping = (): boolean => document.activeElement?.closest("input, textarea, select") != null

/** True while keys belong to a field, a menu or an open dialog rather than to the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector("dialog[open]")) return true
  return event.target instanceof Element && event.target.closest(TYPING) !== null
}

/** Binds single keys (`KeyboardEvent.key`, letters in lower case) for as long as the component is shown. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act || isTaken(event)) return
      // Space and Enter on a focused control are that control's own.
      const isControl = event.target instanceof Element && event.target.closest("button, a, summary") !== null
      if (isControl && (event.key === "Enter" || event.key === " ")) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  })
}
