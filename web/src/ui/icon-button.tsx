import type { LucideIcon } from "lucide-preact"

interface IconButtonProps {
  icon: LucideIcon
  /** What it does, for assistive technology and as the tooltip. */
  name: string
  onClick: () => void
  isPressed?: boolean
  isExpanded?: boolean
  keys?: string
}

export function IconButton({ icon: Icon, name, onClick, isPressed, isExpanded, keys }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={keys ? `${name} (${keys})` : name}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  )
}
