import PostalMime, { type Address, type Email } from "postal-mime"
import { withWindowsSigns } from "./charset.ts"
import { dayOfStamp } from "./days.ts"
import { type DocumentHints, type IngestedDocument, toDocument, unreadable } from "./document.ts"
import { dropLines } from "./dropped-lines.ts"
import { readForwarded } from "./forwarded.ts"
import { htmlToText } from "./html.ts"

const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024, forceRfc822Attachments: true }
/** A letter sent on as an attachment of another, that one of a third: no further. */
const MOST_LETTERS_INSIDE = 2
/** Ten mebibytes of attachments have fewer. */
const MOST_LINES = 200_000
/** A note above a letter that is attached is shorter than this. */
const LONGEST_NOTE = 600
/** The plain part is taken where it says so much more than the HTML. */
const RICHER = 1.5
const REPLIES = /^(?:(?:re|aw|sv|antw|fwd?|wg|tr|rv|i|enc|转发|回复)\s*[:：]\s*)+/i

/**
 * A letter (RFC 5322, MIME) as a document: its HTML part, or the plain one where that is richer; Date in its own offset,
 * From's name, Subject without Re: and Fwd:. What was forwarded inside counts instead, with its own head. Attachments
 * are ignored, unless they are a letter and nothing else is there.
 * @throws DomainError `unreadable_document` for a letter without words, or nested beyond reason.
 */
export async function readMail(
  bytes: Uint8Array,
  hints: DocumentHints = {},
  depth = 0,
): Promise<IngestedDocument> {
  const mail = await parse(bytes)
  const text = bodyOf(mail)
  const inside = mail.attachments.find((attachment) => attachment.mimeType === "message/rfc822")
  if (inside !== undefined && text.length < LONGEST_NOTE && depth < MOST_LETTERS_INSIDE)
    return readMail(bytesOf(inside.content), hints, depth + 1)
  const forwarded = readForwarded(text)
  return toDocument({
    text: withoutListFooter(forwarded?.text ?? text),
    publisher: forwarded?.publisher ?? nameOf(mail.from) ?? listName(mail),
    title: withoutReply(forwarded?.title ?? withoutListTag(mail)),
    publishedOn: forwarded === undefined ? dayOfStamp(header(mail, "date")) : forwarded.publishedOn,
    language: header(mail, "content-language") ?? null,
    url: hints.url ?? addressIn(header(mail, "archived-at")),
  })
}

async function parse(bytes: Uint8Array): Promise<Email> {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
    if (++lines > MOST_LINES)
      throw unreadable(`The letter has more than ${MOST_LINES.toLocaleString("en")} lines.`)
  try {
    return await PostalMime.parse(withoutMboxLine(bytes), LIMITS)
  } catch (error) {
    throw unreadable(
      `The letter cannot be taken apart: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Mailboxes put a line "From somebody …" before each letter. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const isMbox = new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "From "
  return isMbox ? bytes.subarray(bytes.indexOf(10) + 1) : bytes
}

function bodyOf(mail: Email): string {
  const plain = mail.text === undefined ? "" : dropLines(withWindowsSigns(mail.text).replace(/\r\n?/g, "\n"))
  const page = mail.html === undefined ? "" : htmlToText(withWindowsSigns(mail.html))
  return lettersOf(plain) > lettersOf(page) * RICHER ? plain : page
}

/** How many letters there are besides those of addresses. */
const lettersOf = (text: string): number =>
  text.replace(/https?:\/\/\S+/g, "").replace(/[^\p{L}\p{N}]/gu, "").length

const header = (mail: Email, name: string): string | undefined =>
  mail.headers.find(({ key }) => key === name)?.value

function nameOf(from: Address | undefined): string | null {
  const name = from?.name.replace(/^["']+|(?<!["'])["']+$/g, "").trim()
  return name ? name : null
}

/** The words of `List-Id: Harbour Weekly <weekly.list.example>`. */
function listName(mail: Email): string | null {
  const words = header(mail, "list-id")
    ?.replace(/<[^>]*>?/g, "")
    .replace(/["']/g, "")
    .trim()
  return words ? words : null
}

/** The subject without the name in brackets that a mailing list puts before it. */
function withoutListTag(mail: Email): string {
  const subject = mail.subject ?? ""
  const isOfList = header(mail, "list-id") !== undefined || header(mail, "list-post") !== undefined
  return isOfList ? subject.replace(/^\s*\[[^\]]{1,40}\]\s*/, "") : subject
}

const withoutReply = (subject: string): string => subject.replace(REPLIES, "").trim()
const addressIn = (value: string | undefined): string | null =>
  /https?:\/\/[^\s>]+/.exec(value ?? "")?.[0] ?? null

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** The text without the footer of a mailing list or a signature, set off by a line of underscores or "-- ". */
function withoutListFooter(text: string): string {
  const lines = text.split("\n")
  const from = Math.max(0, lines.length - 30)
  const at = lines.findIndex((line, index) => {
    if (index < from) return false
    if (line === "-- " || line === "--") return true
    return (
      /^_{20,}$/.test(line.trim()) &&
      /mailing list|unsubscribe|listinfo|to post/i.test(lines.slice(index).join("\n"))
    )
  })
  return at <= 0 ? text : lines.slice(0, at).join("\n")
}
