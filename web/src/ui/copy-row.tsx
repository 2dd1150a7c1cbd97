import { Check, Copy } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { IconButton } from "./icon-button.tsx"

/** An address with its name, and a button that copies it. */
export function CopyRow({ name, address }: { name: string; address: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === address
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied(address)
    } catch {
      // Without leave to write the clipboard, the address is marked for the person to copy.
      field.current?.select()
    }
  }
  return (
    <div class="subscribe-row">
      <span aria-hidden="true">{name}</span>
      <input
        ref={field}
        readOnly
        value={address}
        aria-label={name}
        onFocus={(event) => event.currentTarget.select()}
      />
      <IconButton
        icon={isCopied ? Check : Copy}
        name={isCopied ? `${name}: copied` : `Copy the address: ${name}`}
        onClick={() => void copy()}
      />
    </div>
  )
}
