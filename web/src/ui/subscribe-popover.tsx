import { Check, Copy } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { Popover } from "./popover.tsx"

/** Where a calendar program finds every date, with a button that copies the address. */
export function SubscribePopover({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const feed = `${location.origin}/calendar.ics`
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(feed)
      setCopied(true)
    } catch {
      // Without leave to write the clipboard, the address is marked for the person to copy.
      field.current?.select()
    }
  }
  return (
    <Popover anchor={anchor} role="dialog" label="Subscribe in your calendar" onClose={onClose}>
      <div class="subscribe">
        <h2>In your own calendar</h2>
        <p>
          Add this address as a subscription. Events and due days then appear there, and move when they move.
        </p>
        <div class="subscribe-row">
          <input ref={field} readOnly value={feed} aria-label="Address of the calendar" />
          <button type="button" class="button" onClick={copy}>
            {isCopied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
            {isCopied ? "Copied" : "Copy"}
          </button>
        </div>
        <a href={feed.replace(/^https?/, "webcal")}>Open in the calendar program</a>
      </div>
    </Popover>
  )
}
