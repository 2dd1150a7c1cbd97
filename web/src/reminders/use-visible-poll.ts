import { useEffect, useRef } from "preact/hooks"

/** Looks every so often while the page can be seen, and at once when it can be again; null never. */
export function useVisiblePoll(everyMs: number | null, look: () => void): void {
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (everyMs === null) return
    const lookIfSeen = (): void => {
      if (!document.hidden) latest.current()
    }
    const timer = setInterval(lookIfSeen, everyMs)
    document.addEventListener("visibilitychange", lookIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", lookIfSeen)
    }
  }, [everyMs])
}
