import { useEffect } from "preact/hooks"
import { summary } from "../state/summary.ts"

/** The window's title, with how many verdicts are asked for in front of it. */
export function useTitle(title: string): void {
  const waiting = summary.value?.needsVerdict ?? 0
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${title} · Watchline`
  }, [title, waiting])
}
