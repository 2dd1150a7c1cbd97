import { html, type Markup, NOTHING } from "./html.ts"

export interface NamedLink {
  words: string
  url: string
}

export interface MailPart {
  label: string
  text: string
}

/** What a mail is made of, one below the other; text and HTML are made of the same. */
export type MailBlock =
  | { kind: "heading" | "day" | "line" | "note"; text: string }
  | { kind: "title"; text: string; url: string }
  | { kind: "parts"; parts: readonly MailPart[] }
  | { kind: "links"; links: readonly NamedLink[] }

/** The blocks as plain text. */
export function renderMailText(blocks: readonly MailBlock[], foot: readonly MailBlock[]): string {
  const body = blocks.map(textOf).join("\n\n")
  // RFC 3676 §4.3: what follows is not part of the message.
  return `${body}\n\n-- \n${foot.map(textOf).join("\n")}\n`
}

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case "heading":
      return `${oneLine(block.text)}\n${"=".repeat(Math.min(60, [...oneLine(block.text)].length))}`
    case "day":
      return `--- ${oneLine(block.text)}`
    case "title":
      return `${oneLine(block.text)}\n${block.url}`
    case "parts":
      return block.parts.map(({ label, text }) => `${label}: ${oneLine(text)}`).join("\n")
    case "links":
      return block.links.map(({ words, url }) => `${words}:\n  ${url}`).join("\n")
    default:
      return oneLine(block.text)
  }
}

/** Titles come from anywhere: none of them makes a line of its own, or turns the direction of the others. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .trim()

/** Ink comes with its paper: some mail programs know of dark schemes and show mails on white. Nothing is fetched. */
const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; font: 16px/1.45 Inter, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
body, .mail { background: #ffffff; color: #1f1d1a; }
.mail { max-width: 560px; margin: 0 auto; overflow-wrap: anywhere; }
h1 { font-size: 20px; line-height: 1.3; margin: 0 0 16px; }
h2 { font-size: 14px; margin: 24px 0 8px; padding-top: 12px; border-top: 1px solid #8d8880; }
p { margin: 0 0 12px; }
a { color: #3451c6; }
.title { font-weight: 600; margin-bottom: 4px; }
.note, .foot, .label { color: #68635b; }
.links a { display: inline-block; padding: 6px 16px 6px 0; }
.foot { font-size: 14px; margin-top: 32px; padding-top: 12px; border-top: 1px solid #8d8880; }
@media (prefers-color-scheme: dark) {
  body, .mail { background: #12161c; color: #e6eaf0; }
  a { color: #93a9ff; }
  .note, .foot, .label { color: #98a3b3; }
}`

/** The blocks as a page of HTML, without tables, pictures or anything from elsewhere. */
export function renderMailHtml(
  subject: string,
  blocks: readonly MailBlock[],
  foot: readonly MailBlock[],
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>
${{ markup: STYLE }}
</style>
</head>
<body>
<div class="mail" role="article" aria-roledescription="email">
${blocks.map(htmlOf)}
<div class="foot">
${foot.map(htmlOf)}
</div>
</div>
</body>
</html>
`.markup
}

function htmlOf(block: MailBlock): Markup {
  switch (block.kind) {
    case "heading":
      return html`<h1 dir="auto">${oneLine(block.text)}</h1>`
    case "day":
      return html`<h2>${oneLine(block.text)}</h2>`
    case "title":
      return html`<p class="title"><a dir="auto" href="${block.url}">${oneLine(block.text)}</a></p>`
    case "parts":
      return html`<p>${block.parts.map((part, index) => partOf(part, index > 0))}</p>`
    case "links":
      return html`<p class="links">${block.links.map(linkOf)}</p>`
    case "note":
      return html`<p class="note">${oneLine(block.text)}</p>`
    default:
      return html`<p dir="auto">${oneLine(block.text)}</p>`
  }
}

const partOf = ({ label, text }: MailPart, isNext: boolean): Markup =>
  html`${isNext ? { markup: "<br>" } : NOTHING}<span class="label">${label}:</span> <span dir="auto">${oneLine(text)}</span>`

const linkOf = ({ words, url }: NamedLink): Markup => html`<a href="${url}">${words}</a>`
