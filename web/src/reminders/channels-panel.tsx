import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"

interface RowPanelProps {
  label: string
  /** Also by Escape. */
  onClose: () => void
  /** What it looks like. */
  look?: "row-panel" | "add-channel"
  children: ComponentChildren
}

/** What opens in place to ask something; it takes the focus, unless something in it has it already. */
export function RowPanel({ label, onClose, look = "row-panel", children }: RowPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (panel.current?.contains(document.activeElement)) return
    // Of several choices the one that holds, so that the arrows go on from it.
    const chosen = panel.current?.querySelector<HTMLElement>("input:checked:enabled")
    const first = panel.current?.querySelector<HTMLElement>(":is(input, select, textarea, button):enabled")
    ;(chosen ?? first)?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section ref={panel} class={look} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </section>
  )
}
