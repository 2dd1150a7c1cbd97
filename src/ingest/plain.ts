import { dayOfStamp } from "./days.ts"
import { type DocumentHints, type IngestedDocument, toDocument } from "./document.ts"

const FENCES = [
  {
    opening: /^---[ \t]*\n/,
    closing: /^---[ \t]*$/m,
    field: /^([\w-]+)[ \t]*:[ \t]*(\S(?:.*[^ \t\n])?)[ \t]*$/,
  },
  {
    opening: /^\+\+\+[ \t]*\n/,
    closing: /^\+\+\+[ \t]*$/m,
    field: /^([\w-]+)[ \t]*=[ \t]*(\S(?:.*[^ \t\n])?)[ \t]*$/,
  },
]

/**
 * Markdown or plain text, kept as it is but for line endings. Simple fields of its front matter (YAML between `---`,
 * TOML between `+++`) are its container's head; a TOML block is taken out, since the reader knows only the other.
 */
export function readPlain(raw: string, hints: DocumentHints = {}): IngestedDocument {
  const text = raw.replace(/\r\n?/g, "\n")
  const { fields, end, isToml } = readFrontMatter(text)
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value) ?? null
  const stamp = first(
    "publishedon",
    "published",
    "published_date",
    "publish_date",
    "pubdate",
    "date",
    "issue_date",
  )
  const collected = first("collected_date", "fetched_at", "retrieved")
  return toDocument({
    text: isToml ? text.slice(end).replace(/^\n+/, "") : text,
    publisher: first("publisher", "publication", "newsletter", "site_name"),
    title: first("title"),
    // A stamp that repeats the moment of collecting tells when a program came by.
    publishedOn:
      stamp !== null && stamp.length > 16 && collected?.slice(0, 16) === stamp.slice(0, 16)
        ? null
        : dayOfStamp(stamp),
    language: first("lang", "language", "locale"),
    url: hints.url ?? first("url", "canonical", "canonical_url", "link"),
  })
}

interface FrontMatter {
  /** Keys in lower case; lists, blocks and nested values are left out. */
  fields: Map<string, string>
  end: number
  isToml: boolean
}

function readFrontMatter(text: string): FrontMatter {
  for (const [at, { opening, closing, field }] of FENCES.entries()) {
    const start = opening.exec(text)?.[0].length
    const inside = start === undefined ? undefined : closing.exec(text.slice(start))
    if (start === undefined || !inside) continue
    const fields = new Map<string, string>()
    for (const line of text.slice(start, start + inside.index).split("\n")) {
      const [, key, value] = field.exec(line) ?? []
      if (key === undefined || value === undefined || /^[>|[{]/.test(value)) continue
      fields.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, "$2"))
    }
    if (fields.size > 0) return { fields, end: start + inside.index + inside[0].length, isToml: at === 1 }
  }
  return { fields: new Map(), end: 0, isToml: false }
}
