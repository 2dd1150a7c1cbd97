/** A fence that wraps a text: where its opening line starts, where the inside starts, and where its closing line starts. */
export interface Wrapper {
  opensAt: number
  inside: number
  /** The text's length where nothing closes it. */
  closesAt: number
}

/** Few words of introduction may stand before the fence. */
const LATEST_OPENING = 400
const OPENING = /^[ \t]{0,3}(`{3,9}|~{3,9})[ \t]{0,8}(markdown|md|text|txt)?[ \t]{0,8}\r?\n/im
const MARKDOWN = /^(?:#{1,6}\s|[-*]\s|\*\*)/m

/**
 * The fence that holds a whole digest: one marked as markdown that holds most of the text, or an unmarked one from the
 * first line to the last. Null elsewhere; all other fences are code. Cost is linear in the length of the text.
 */
export function wrapperOf(text: string): Wrapper | null {
  const opening = OPENING.exec(text.slice(0, LATEST_OPENING))
  if (!opening) return null
  const [line, mark = "", language] = opening
  const inside = opening.index + line.length
  const isFirst = text.slice(0, opening.index).trim() === ""
  const last = lastLine(text)
  const spans = isFirst && text.slice(last).trim() === mark && last >= inside
  if (language === undefined) {
    const body = text.slice(inside, last)
    return spans && !body.includes(mark) && MARKDOWN.test(body)
      ? { opensAt: opening.index, inside, closesAt: last }
      : null
  }
  const closesAt = spans ? last : closing(text, inside, mark)
  return closesAt - inside > text.length / 2 ? { opensAt: opening.index, inside, closesAt } : null
}

/** The start of the last line that holds more than white space. */
const lastLine = (text: string): number => {
  const end = text.trimEnd().length
  return text.lastIndexOf("\n", end - 1) + 1
}

/** The start of the line that closes the fence; blocks of code inside are skipped. */
function closing(text: string, from: number, mark: string): number {
  let isCode = false
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf("\n", at)
    const to = newline < 0 ? text.length : newline
    const line = text.slice(at, Math.min(to, at + 40)).trim()
    if (line.startsWith(mark)) {
      if (line === mark && !isCode) return at
      isCode = !isCode
    }
    at = to + 1
  }
  return text.length
}
