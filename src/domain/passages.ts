/** A stretch of a text by its offsets (UTF-16 code units). */
export interface Place {
  start: number
  end: number
}

/** Longer paragraphs are cut: search shows a passage, not a page. */
const MOST_CHARACTERS = 1500
/** A line that begins something of its own: a list item, a heading, a row of a table, a quotation. */
const OPENS = /^[ \t]*(?:[-*+•] |\d{1,3}[.)] |#{1,6} |\||>)/

/** The paragraphs, list items and headings of a text, in order, without white space around them. */
export function splitPassages(text: string): Place[] {
  const passages: Place[] = []
  let open: Place | undefined
  let at = 0
  for (const line of text.split("\n")) {
    const start = at + line.length - line.trimStart().length
    const end = at + line.trimEnd().length
    at += line.length + 1
    if (end <= start) {
      open = undefined
      continue
    }
    if (open !== undefined && !OPENS.test(line) && end - open.start <= MOST_CHARACTERS) open.end = end
    else {
      for (const place of cut(text, start, end)) {
        open = place
        passages.push(open)
      }
    }
  }
  return passages
}

/** One line as passages of bearable length, cut between words. */
function cut(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  let from = start
  while (end - from > MOST_CHARACTERS) {
    const space = text.lastIndexOf(" ", from + MOST_CHARACTERS)
    const to = space > from ? space : from + MOST_CHARACTERS
    places.push({ start: from, end: to })
    from = text[to] === " " ? to + 1 : to
  }
  if (from < end) places.push({ start: from, end })
  return places
}
