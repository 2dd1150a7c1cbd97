/** One measured figure, and what it has to be. */
export interface Figure {
  what: string
  value: string
  /** Empty where nothing is promised. */
  promise: string
  holds: boolean
}

const shown = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? value : value.toFixed(value < 10 ? 2 : 1)}${unit === "" ? "" : ` ${unit}`}`

export const exactly = (what: string, value: number, wanted: number): Figure => ({
  what,
  value: shown(value, ""),
  promise: `= ${wanted}`,
  holds: value === wanted,
})

export const atMost = (what: string, value: number, most: number, unit = ""): Figure => ({
  what,
  value: shown(value, unit),
  promise: `≤ ${shown(most, unit)}`,
  holds: value <= most,
})

export const atLeast = (what: string, value: number, least: number, unit = ""): Figure => ({
  what,
  value: shown(value, unit),
  promise: `≥ ${shown(least, unit)}`,
  holds: value >= least,
})

export const measured = (what: string, value: number, unit = ""): Figure => ({
  what,
  value: shown(value, unit),
  promise: "",
  holds: true,
})

/** The figures that are not what was promised, in words: empty is what a test expects. */
export const broken = (figures: readonly Figure[]): string[] =>
  figures.filter(({ holds }) => !holds).map(({ what, value, promise }) => `${what}: ${value}, not ${promise}`)

/** The lines of a table of what one part came to. */
export const toLines = (part: string, figures: readonly Figure[]): string[] =>
  figures.map(({ what, value, promise, holds }) =>
    [part.padEnd(24), what.padEnd(52), value.padStart(10), ` ${promise}`.padEnd(14), holds ? "" : "BROKEN"]
      .join(" ")
      .trimEnd(),
  )

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
