import colors from "picocolors"
import type { FindingKind } from "./findings.ts"

/** How a reading is drawn: in colour or not, and on how many columns. */
export interface Canvas {
  isColoured: boolean
  columns: number
}

type Style = (text: string) => string

export interface Pen extends Canvas {
  plain: Style
  faint: Style
  strong: Style
  of: Readonly<Record<FindingKind, Style>>
}

export function penFor({ isColoured, columns }: Canvas): Pen {
  const { dim, bold, green, yellow, magenta, cyan, underline } = colors.createColors(isColoured)
  return {
    isColoured,
    columns,
    plain: (text) => text,
    faint: dim,
    strong: bold,
    of: {
      event: green,
      condition: yellow,
      consequence: magenta,
      watched: magenta,
      date: (text) => underline(cyan(text)),
    },
  }
}

const COLUMNS_ELSEWHERE = 100

/** The canvas that a stream is: colours on a terminal unless NO_COLOR or TERM forbid them, and its width. */
export function canvasOf(stream: { isTTY?: boolean; columns?: number }): Canvas {
  return {
    isColoured: stream.isTTY === true && colors.isColorSupported,
    columns: stream.columns || COLUMNS_ELSEWHERE,
  }
}
