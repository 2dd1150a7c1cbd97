import { dayLabel } from "./span-label.ts"
import type { Window } from "./windows.ts"

const UNITS = { Y: "year", M: "month", W: "week", D: "day" } as const

/**
 * How a window's last day was found, for people: `60 days after Spotify earnings call`. Null where there is no limit.
 * `eventTitle` names the event it hangs on, where the basis is one.
 */
export function explainWindow(window: Window, eventTitle: string | null): string | null {
  if (window.basis === "none") return null
  if (window.basis === "absolute") return window.words ?? (window.dueOn && `by ${dayLabel(window.dueOn)}`)
  const length = lengthOf(window.offset)
  const anchor =
    window.basis === "digest"
      ? "the digest"
      : window.basis === "condition"
        ? "the condition comes true"
        : (eventTitle ?? "the event")
  if (length !== null) return `${length} after ${anchor}`
  return window.basis === "condition" ? `when ${anchor}` : `the day of ${anchor}`
}

/** An ISO 8601 duration in words: `P1Y6M` is `1 year 6 months`; null for no time at all. */
function lengthOf(offset: string | null): string | null {
  const parts = [...(offset ?? "").matchAll(/(\d{1,9})([YMWD])/g)].flatMap(([, digits, letter]) => {
    const count = Number(digits)
    const unit = UNITS[letter as keyof typeof UNITS]
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`]
  })
  return parts.length === 0 ? null : parts.join(" ")
}
