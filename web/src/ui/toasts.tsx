import { useEffect, useState } from "preact/hooks"
import { dismissToast, TOAST_MS, type Toast, toast, undoToast } from "../state/toast.ts"

/** Says what was done, for eight seconds, with a way back. */
export function Toasts() {
  const shown = toast.value
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown && <ToastBox key={shown.number} shown={shown} />}
    </div>
  )
}

/** Waits while the pointer or the focus is on it. */
function ToastBox({ shown }: { shown: Toast }) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(shown.number), TOAST_MS)
    return () => clearTimeout(timer)
  }, [shown, isHeld])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing, it only waits longer
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span>{shown.text}</span>
      {shown.undo && (
        <button type="button" class="toast-undo" onClick={undoToast}>
          Undo <kbd>U</kbd>
        </button>
      )}
    </div>
  )
}
