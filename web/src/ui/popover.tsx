import type { ComponentChildren } from "preact"
import { useEffect, useLayoutEffect, useRef } from "preact/hooks"

interface PopoverProps {
  /** What it hangs below. */
  anchor: HTMLElement
  role: "menu" | "dialog"
  label: string
  onClose: () => void
  /** Keys that are not its own. */
  onKey?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** A small surface below its anchor, kept inside the window; Escape, Tab away or a click elsewhere closes it. */
export function Popover({ anchor, role, label, onClose, onKey, children }: PopoverProps) {
  const surface = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = surface.current
    if (!box) return
    const at = anchor.getBoundingClientRect()
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8))
    const below = window.innerHeight - at.bottom - 12
    box.style.left = `${left}px`
    box.style.top = `${at.bottom + 4}px`
    box.style.maxHeight = `${Math.max(160, below)}px`
    box.querySelector<HTMLElement>("[data-first], button, input, a")?.focus()
  }, [anchor])
  useEffect(() => {
    const away = (event: Event): void => {
      const target = event.target as Node
      if (!surface.current?.contains(target) && !anchor.contains(target)) onClose()
    }
    document.addEventListener("pointerdown", away)
    document.addEventListener("focusin", away)
    addEventListener("resize", onClose)
    return () => {
      document.removeEventListener("pointerdown", away)
      document.removeEventListener("focusin", away)
      removeEventListener("resize", onClose)
    }
  }, [anchor, onClose])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") {
      onKey?.(event)
      return
    }
    event.stopPropagation()
    anchor.focus()
    onClose()
  }
  return (
    // biome-ignore lint/a11y: its role is a menu or a dialog, which both take a label and keys
    <div ref={surface} class="popover" role={role} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
