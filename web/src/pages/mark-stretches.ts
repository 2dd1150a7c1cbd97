/** A stretch of text that something rests on; offsets are UTF-16 code units, `end` not included. */
export interface Marked {
  id: string
  start: number
  end: number
}

export interface Stretch<T extends Marked> {
  text: string
  /** What rests on this stretch, the shortest first; empty for plain text. */
  marks: T[]
}

/**
 * Cuts a text where marks begin and end, so that overlapping marks come out as neighbouring stretches. All stretches
 * together are the text again; marks outside of it, or empty, are left out.
 */
export function markStretches<T extends Marked>(text: string, marks: readonly T[]): Stretch<T>[] {
  const good = marks.filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end)
  const cuts = [...new Set([0, text.length, ...good.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  )
  const stretches: Stretch<T>[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const here = good
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    stretches.push({ text: text.slice(start, end), marks: here })
  }
  return stretches
}
