import { unreadable } from "./document.ts"

export type Kind = "html" | "mail" | "feed" | "markdown" | "plain"

/** First bytes of what is no text, as Latin-1, and what to tell the person who brought it. */
const BINARY: readonly (readonly [string, string])[] = [
  ["%PDF-", "It is a PDF. Save its text, or the page it was printed from."],
  [
    "PK\x03\x04",
    "It is an archive or an Office document (zip, docx, xlsx, odt, epub). Save it as text or HTML.",
  ],
  ["PK\x05\x06", "It is an empty archive."],
  [
    "\xD0\xCF\x11\xE0",
    "It is an old Office document or an Outlook message (.doc, .msg). Save it as text, HTML or .eml.",
  ],
  ["{\\rtf", "It is rich text (RTF). Save it as text or HTML."],
  ["\x89PNG", "It is an image."],
  ["\xFF\xD8\xFF", "It is an image."],
  ["GIF8", "It is an image."],
  ["RIFF", "It is an image, a sound or a film."],
  ["\x1F\x8B", "It is compressed (gzip). Unpack it first."],
  ["BZh", "It is compressed (bzip2). Unpack it first."],
  ["7z\xBC\xAF", "It is an archive (7z). Unpack it first."],
  ["\xFD7zXZ", "It is compressed (xz). Unpack it first."],
  ["ID3", "It is a sound."],
  ["\x7FELF", "It is a program."],
  ["SQLite format 3", "It is a database."],
]

/** @throws DomainError `unreadable_document` for the first bytes of a PDF, archive, image and the like. */
export function refuseBinary(bytes: Uint8Array): void {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 32))
  const latin = [...bytes.subarray(0, 32)].map((byte) => String.fromCharCode(byte)).join("")
  const known = BINARY.find(([sign]) => latin.startsWith(sign) || start.startsWith(sign))
  if (known !== undefined) throw unreadable(known[1])
}

const BY_TYPE: Readonly<Record<string, Kind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "message/rfc822": "mail",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/feed+json": "feed",
  "text/markdown": "markdown",
}
const BY_ENDING: Readonly<Record<string, Kind>> = {
  html: "html",
  htm: "html",
  xhtml: "html",
  eml: "mail",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  md: "markdown",
  markdown: "markdown",
}

const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/
const JSON_FEED = /^\{[\s\S]{0,2000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/
const PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i
const FRAGMENT = /^<(?:div|table|p|h[1-6]|article|section|main|ul|ol|center|span|meta|style|title)\b[^>]*>/i
const MAIL_HEAD = /^(?:From [^\n]{1,200}\r?\n)?(?:(?:[!-9;-~]{1,60}:[^\n]*|[ \t][^\n]*)\r?\n){2,}/
const MAIL_SIGN =
  /^(?:received|message-id|mime-version|return-path|delivered-to|content-transfer-encoding|dkim-signature):/im

/**
 * What kind of text it is. The contents decide where they are unmistakable (an HTML page saved as .txt is a page); else
 * the media type, else the file's ending, else what the text looks like.
 */
export function kindOf(text: string, hints: { fileName?: string; mediaType?: string }): Kind {
  const start = text.slice(0, 40_000)
  const root = afterProlog(start)
  if (FEED.test(root) || JSON_FEED.test(root)) return "feed"
  const type = hints.mediaType?.split(";")[0]?.trim().toLowerCase() ?? ""
  const ending = /\.(\w+)$/.exec(hints.fileName?.toLowerCase() ?? "")?.[1] ?? ""
  const said = BY_TYPE[type] ?? BY_ENDING[ending]
  if (said !== undefined && said !== "markdown") return said
  if (PAGE.test(root)) return "html"
  const head = MAIL_HEAD.exec(start)?.[0]
  if (head !== undefined && MAIL_SIGN.test(head)) return "mail"
  if (said === undefined && FRAGMENT.test(root) && /<\/(?:p|div|table|h[1-6]|li|article)>/i.test(text))
    return "html"
  return said ?? "plain"
}

/** What follows the XML declaration, comments, processing instructions and a document type other than HTML's. */
function afterProlog(text: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++
    const opening = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined
    const isDoctype = /^<!doctype(?!\s+html)/i.test(text.slice(at, at + 20))
    const closing = opening ?? (isDoctype ? doctypeEnd(text, at) : undefined)
    if (closing === undefined) return text.slice(at)
    const end = text.indexOf(closing, at)
    if (end < 0) return ""
    at = end + closing.length
  }
}

/** A document type with declarations inside ends after their bracket. */
function doctypeEnd(text: string, at: number): string {
  const bracket = text.indexOf("[", at)
  const end = text.indexOf(">", at)
  return bracket >= 0 && bracket < end ? "]>" : ">"
}
