import stringWidth from "string-width"

/** Words with the way they are drawn. */
export interface Piece {
  text: string
  style: (text: string) => string
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" })
const NARROWEST = 20

/**
 * Pieces laid out in lines of at most `width` columns, wide characters counted as two. Lines break at spaces, and inside
 * a word only where it is too long for a line; lines after the first begin with `indent` spaces.
 */
export function wrapped(pieces: readonly Piece[], width: number, indent = 0): string[] {
  const room = Math.max(NARROWEST, width)
  const lines: string[] = []
  let line: Piece[] = []
  let used = 0
  const close = () => {
    lines.push(drawn(line))
    line = indent > 0 ? [{ text: " ".repeat(indent), style: (text) => text }] : []
    used = indent
  }
  for (const word of wordsOf(pieces)) {
    const wide = word.reduce((sum, { text }) => sum + stringWidth(text), 0)
    const isSpace = word.every(({ text }) => text.trim() === "")
    if (used + wide <= room) {
      line.push(...word)
      used += wide
    } else if (isSpace) close()
    else {
      if (used > indent && indent + wide <= room) close()
      for (const sign of signsOf(word)) {
        const columns = stringWidth(sign.text)
        if (used + columns > room && used > indent) close()
        line.push(sign)
        used += columns
      }
    }
  }
  lines.push(drawn(line))
  return lines
}

/** Runs of spaces and runs of other signs, each of one or more pieces. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = []
  let wasSpace: boolean | null = null
  for (const { text, style } of pieces)
    for (const part of text.match(/ +|[^ ]+/g) ?? []) {
      const isSpace = part.startsWith(" ")
      if (isSpace !== wasSpace) words.push([])
      words.at(-1)?.push({ text: part, style })
      wasSpace = isSpace
    }
  return words
}

const signsOf = (word: readonly Piece[]): Piece[] =>
  word.flatMap(({ text, style }) =>
    Array.from(GRAPHEMES.segment(text), ({ segment }) => ({ text: segment, style })),
  )

/** Neighbours of one style are drawn at once. */
function drawn(line: readonly Piece[]): string {
  let out = ""
  for (let at = 0; at < line.length; ) {
    const style = line[at]?.style
    let text = ""
    while (at < line.length && line[at]?.style === style) text += line[at++]?.text ?? ""
    out += style === undefined ? text : style(text)
  }
  return out.trimEnd()
}
