import { Check, Copy } from "lucide-preact"
import { useRef, useState } from "preact/hooks"

/** A text to be taken elsewhere, with the button that copies it. */
export function CopyField({ text, name }: { text: string; name: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Without leave to write the clipboard, the text is marked for the person to copy.
      field.current?.select()
    }
  }
  return (
    <div class="subscribe-row">
      <input ref={field} readOnly value={text} aria-label={name} />
      <button type="button" class="button small" onClick={() => void copy()}>
        {isCopied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        {isCopied ? "Copied" : "Copy"}
      </button>
    </div>
  )
}
