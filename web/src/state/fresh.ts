import { changes, refreshSummary, summary } from "./summary.ts"

/** So often a page that is seen asks whether anything changed, or the day did. */
const EVERY_MS = 60_000

/**
 * Keeps what is shown true while the page stays open: what another tab changed is read at once; what changed
 * elsewhere, and a new day, within a minute, when the page is seen again, or when the network is back.
 */
export function followChanges(): void {
  const tabs = new BroadcastChannel("watchline")
  let isTold = false
  tabs.addEventListener("message", () => {
    isTold = true
    changes.value += 1
    void refreshSummary()
  })
  changes.subscribe(() => {
    // What came from another tab is not sent back to it.
    if (!isTold && changes.value > 0) tabs.postMessage(null)
    isTold = false
  })
  const look = async (): Promise<void> => {
    if (document.hidden) return
    const before = JSON.stringify(summary.value)
    await refreshSummary()
    if (JSON.stringify(summary.value) !== before) changes.value += 1
  }
  setInterval(() => void look(), EVERY_MS)
  document.addEventListener("visibilitychange", () => void look())
  addEventListener("online", () => void look())
}
