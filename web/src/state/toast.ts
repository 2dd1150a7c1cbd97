import { signal } from "@preact/signals"

export interface Toast {
  number: number
  text: string
  undo: (() => void) | null
}

/** What was just done, with a way back while it shows. */
export const toast = signal<Toast | null>(null)

/** How long there is to undo. */
export const TOAST_MS = 8000

let last = 0

export function showToast(text: string, undo: (() => void) | null = null): void {
  last += 1
  toast.value = { number: last, text, undo }
}

export function dismissToast(number: number): void {
  if (toast.value?.number === number) toast.value = null
}

/** Takes back what the toast says was done; nothing when there is none, or nothing to take back. */
export function undoToast(): void {
  const undo = toast.value?.undo
  toast.value = null
  undo?.()
}
