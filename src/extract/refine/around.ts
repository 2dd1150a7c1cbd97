import type { Stretch } from "../reading.ts"

const REACH = 56

/** The text before a stretch, as far as words that belong to it can reach, and not into the stretch before. */
export function before(text: string, stretch: Stretch, previous: Stretch | undefined): string {
  return text.slice(Math.max(previous?.end ?? 0, stretch.start - REACH, 0), stretch.start)
}

/** The text after a stretch, as far as words that belong to it can reach. */
export function after(text: string, stretch: Stretch): string {
  return text.slice(stretch.end, stretch.end + REACH)
}
