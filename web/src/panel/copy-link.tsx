import { Check, Link2 } from "lucide-preact"
import { useEffect, useState } from "preact/hooks"
import { showToast } from "../state/toast.ts"
import { IconButton } from "../ui/icon-button.tsx"

const SHOWN_MS = 2000

/** Copies the address of a thing that stays, whatever becomes of it. */
export function CopyLink({ id }: { id: string }) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async (): Promise<void> => {
    const link = `${location.origin}/go/${id}`
    try {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    } catch {
      showToast(`Its address: ${link}`)
    }
  }
  return (
    <IconButton
      icon={isCopied ? Check : Link2}
      name={isCopied ? "Link copied" : "Copy link"}
      onClick={() => void copy()}
    />
  )
}
