import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"

interface RowPanelProps {
  label: string
  /** Also by Escape. */
  onClose: () => void
  children: ComponentChildren
}

/** What a row opens below itself to ask something; it takes the focus. */
export function RowPanel({ label, onClose, children }: RowPanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section ref={panel} class="row-panel" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </section>
  )
}
