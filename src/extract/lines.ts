import type { Stretch } from "./reading.ts"
import { wrapperOf } from "./wrapper.ts"

const LINE_KINDS = [
  "blank",
  "rule",
  "heading",
  "lead",
  "bullet",
  "row",
  "source",
  "boilerplate",
  "text",
] as const
type LineKind = (typeof LINE_KINDS)[number]

/** One line of a digest with its marker taken off. `level` is a heading's; `indent` counts leading columns. */
export interface Line extends Stretch {
  kind: LineKind
  level: number
  indent: number
  /** Numbered list items ("3. ") may turn out to be headings. */
  isNumbered: boolean
}

const BOLD_HEADING_LEVEL = 7
const CAPITALS_LEVEL = 6
const MAIL_HEAD = 2000
const HEADING = /^(#{1,6})\s+/
const BULLET = /^(?:[-*+•◦▪▫‣·●○■□➤➜➔→➡▶►✓✔✅☑–—]\uFE0F?|\d\uFE0F?\u20E3|[-*+]\s\[[ xX]\])\s+/u
const EMOJI = /^(?:[\u{1F000}-\u{1FAFF}\u{2600}-\u{27BF}\u{2B00}-\u{2BFF}]\uFE0F?\s?){1,3}/u
/** "📊 LEVELS", "LEVELS": a short line in capitals. */
const CAPITALS = /^(?:(?:\p{Extended_Pictographic}\uFE0F?){1,4}\s*)?[\p{Lu}][\p{Lu}\p{N}\s&'’/:,()-]{2,58}$/u
const MAIL_HEADER = /^(?:from|to|cc|subject|reply-to|sent|date|message-id|list-[a-z]+):\s/i
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-h]\))\s+/
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|~{3,}|(?:[-*_] ){3,}.?)$/
const TABLE_RULE = /^\|?[\s:|-]{3,}$/
const QUOTE = /^(?:>\s?)+/
const IMAGE = /^(?:\[?!\[[^\]]*\]\([^)]*\)\]?(?:\([^)]*\))?\s*)+$/
const TAGS_ONLY = /^(?:<[^<>]{1,400}>\s*)+$/
const LINK = /https?:\/\/[^\s;|)>]+|\[[^[\]]{0,300}\]\([^()\s]{0,600}\)/g
/** Lines that cite where an item came from or when that source appeared. */
const SOURCE =
  /^[*_]{0,2}(?:sources?|source captured|reference sources?[^:]{0,30}|via|link|links|url|date|published(?: on)?|updated|retrieved|further reading|references?|quellen?|quelle|fuentes?|来源|來源|日期|date de publication|datum|fecha)[*_]{0,2}\s?[:：]/i
const BOILERPLATE =
  /^[*_([]{0,3}(?:(?:photo|image|picture|credit|illustration|foto|bild)s?(?: credit| by)?\s?:|by [A-Z][\p{L}.'-]{1,30}(?: [A-Z][\p{L}.'-]{1,30}){0,4}[*_)\]]{0,2}$|by [a-z0-9.-]{1,60}\.[a-z]{2,6}[*_]{0,2}$|(?:author|verified|confidence|reading time|tags?|filed under|categor(?:y|ies))\s?:|(?:subscribe|unsubscribe|sign up|sign in|log in|read more|read online|view (?:this |it )?(?:email |online|in (?:your )?browser)|share (?:this|on)|follow us|back to top|skip to (?:content|main)|advertisement|sponsored by|cookie (?:policy|settings|preferences)|privacy policy|terms of|all rights reserved|copyright|receive our|thank you for (?:your subscription|subscribing|reading)|we have sent you|stay up to date|forward(?:ed)? (?:this|to)|manage (?:your )?preferences|table of contents|in this issue)\b[^.]{0,90}[.!]?\s*$)/iu
const ENDS_SENTENCE = /[.!?。！？;,…][)\]"'”’*_]*$/
const BOLD_ONLY = /^(\*\*|__)(?!\s)([^*_]{1,140})\1:?$/

/** Cuts a text into lines: offsets of the words without markers, and what each line is by its own look. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let from = frontMatterEnd(text)
  if (from > 0) lines.push({ ...plain(0, from, 0), kind: "boilerplate" })
  const wrapper = wrapperOf(text)
  let isFenced = false
  while (from < text.length) {
    const newline = text.indexOf("\n", from)
    const to = newline < 0 ? text.length : newline
    const line = readLine(text, from, to)
    const isFence = /^\s*(?:```|~~~)/.test(text.slice(from, Math.min(to, from + 40)))
    lines.push(isFence || isFenced ? { ...line, kind: "boilerplate" } : line)
    const above = lines.at(-2)
    if (line.kind === "rule" && text[line.start] === "|" && above?.kind === "row") above.kind = "boilerplate"
    if (isFence && from !== wrapper?.opensAt && from !== wrapper?.closesAt) isFenced = !isFenced
    from = to + 1
  }
  return repeatedMarks(text, lines)
}

/** Lines in a row that open with the same sign are items of a list. */
function repeatedMarks(text: string, lines: readonly Line[]): Line[] {
  const marks = lines.map((line) => (line.kind === "text" ? signOf(text, line.start) : ""))
  return lines.map((line, at) => {
    const mark = marks[at] ?? ""
    if (mark === "" || (mark !== marks[at - 1] && mark !== marks[at + 1])) return line
    const space = /^\s*/.exec(text.slice(line.start + mark.length, line.end))?.[0].length ?? 0
    return { ...line, kind: "bullet", start: Math.min(line.end, line.start + mark.length + space) }
  })
}

const signOf = (text: string, at: number): string => EMOJI.exec(text.slice(at, at + 12))?.[0].trim() ?? ""

/** The offset after a YAML front matter block at the very start of the text or its wrapper; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const start = wrapperOf(text)?.inside ?? 0
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(start, start + 200))
  if (!opening) return 0
  const inside = start + opening[0].length
  const closing = /\n---[ \t]*(?:\r?\n|$)/g
  closing.lastIndex = inside - 1
  const found = closing.exec(text)
  const isFields = /^[\w-]+:/.test(text.slice(inside, inside + 80))
  return found && isFields ? found.index + found[0].length : 0
}

const plain = (start: number, end: number, indent: number): Line => ({
  start,
  end,
  indent,
  kind: "text",
  level: 0,
  isNumbered: false,
})

/** Header lines of a mail pasted with its text, at its very start. */
function isMailHeader(text: string, from: number): boolean {
  return MAIL_HEADER.test(text.slice(from, from + 20)) && MAIL_HEADER.test(text.trimStart().slice(0, 20))
}

function readLine(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to)
  const content = raw.trim()
  const start = from + raw.length - raw.trimStart().length
  const line = plain(start, start + content.length, columns(raw))
  if (content === "") return { ...line, kind: "blank" }
  if (from < MAIL_HEAD && isMailHeader(text, from)) return { ...line, kind: "boilerplate" }
  if (RULE.test(content)) return { ...line, kind: "rule" }
  const quote = QUOTE.exec(content)
  if (quote) return withoutMarker(text, line, quote[0])
  return marked(line, content)
}

function marked(line: Line, content: string): Line {
  if (content.startsWith("|") && TABLE_RULE.test(content)) return { ...line, kind: "rule" }
  if (content.startsWith("|")) return { ...line, kind: "row" }
  const heading = HEADING.exec(content)
  if (heading)
    return {
      ...line,
      kind: "heading",
      level: heading[1]?.length ?? 1,
      start: line.start + heading[0].length,
      end: line.end - (/(?<=\S)\s+#+$/.exec(content)?.[0].length ?? 0),
    }
  const marker = BULLET.exec(content) ?? NUMBERED.exec(content)
  if (marker) return bullet(line, content, marker[0])
  if (BOLD_ONLY.test(content) && !ENDS_SENTENCE.test(content))
    return { ...line, kind: "heading", level: BOLD_HEADING_LEVEL }
  return unmarked(line, content)
}

const THREE_CAPITALS = /\p{Lu}{3}/u

function unmarked(line: Line, content: string): Line {
  if (IMAGE.test(content) || TAGS_ONLY.test(content)) return { ...line, kind: "boilerplate" }
  if (isOnlyLinks(content) || SOURCE.test(content)) return { ...line, kind: "source" }
  if (BOILERPLATE.test(content)) return { ...line, kind: "boilerplate" }
  if (content.length <= 120 && /[:：][*_]{0,2}$/.test(content)) return { ...line, kind: "lead" }
  if (CAPITALS.test(content) && THREE_CAPITALS.test(content))
    return { ...line, kind: "heading", level: CAPITALS_LEVEL }
  const emoji = EMOJI.exec(content)
  if (emoji && ENDS_SENTENCE.test(content)) return bullet(line, content, emoji[0])
  return line
}

function bullet(line: Line, content: string, marker: string): Line {
  const rest = content.slice(marker.length)
  const inner = { ...line, start: line.start + marker.length }
  if (isOnlyLinks(rest) || SOURCE.test(rest)) return { ...inner, kind: "source" }
  if (IMAGE.test(rest) || BOILERPLATE.test(rest)) return { ...inner, kind: "boilerplate" }
  return { ...inner, kind: "bullet", isNumbered: /\d/.test(marker) }
}

function withoutMarker(text: string, line: Line, marker: string): Line {
  const start = line.start + marker.length
  const content = text.slice(start, line.end)
  return content.trim() === "" ? { ...line, kind: "blank" } : marked({ ...line, start }, content)
}

function columns(raw: string): number {
  const space = /^[ \t>]*/.exec(raw)?.[0] ?? ""
  return space.replaceAll("\t", "    ").length
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u

function isOnlyLinks(content: string): boolean {
  return content.includes("http") && !WORD_CHARACTER.test(content.replaceAll(LINK, ""))
}
