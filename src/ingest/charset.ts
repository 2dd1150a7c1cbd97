import { unreadable } from "./document.ts"

/** Declarations stand at the start; browsers look no further than this either. */
const DECLARED_WITHIN = 1024
const SAMPLE = 4096

/**
 * Bytes as text, without a byte order mark. In this order: the mark, what the transport says (`declared`, a MIME
 * charset), what the bytes say of themselves (XML declaration, `<meta charset>`), UTF-8 where they are valid UTF-8,
 * GB 18030 where they are mostly high bytes and valid in it, windows-1252.
 * @throws DomainError `unreadable_document` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return withWindowsSigns(decodeBytes(bytes, declared))
}

/** What windows-1252 has at 0x80 to 0x9F; five of them are nothing. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"

/**
 * Control characters from U+0080 to U+009F as the signs that were meant. No text holds them on purpose; some versions
 * of Node decode windows-1252 as ISO-8859-1, and mails say the one and send the other.
 */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? "")

function decodeBytes(bytes: Uint8Array, declared?: string): string {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked !== undefined) return checked(decodeMarked(bytes, marked))
  refuseNul(bytes)
  const label = decoderFor(declared) ?? decoderFor(declaredInside(bytes))
  if (label !== undefined && label !== "utf-8") return new TextDecoder(label).decode(bytes)
  const unicode = tryDecode(bytes, "utf-8")
  if (unicode !== undefined) return unicode
  if (label === "utf-8") {
    const patched = new TextDecoder("utf-8").decode(bytes)
    // A page that says UTF-8 and has a few broken characters is UTF-8; one that has them all over is not.
    if (countOf(patched, "\uFFFD") * 200 < patched.length) return patched
  }
  const chinese = highShare(bytes) > 0.3 ? tryDecode(bytes, "gb18030") : undefined
  return chinese ?? new TextDecoder("windows-1252").decode(bytes)
}

/** Marked text has to be what its mark says. */
function decodeMarked(bytes: Uint8Array, label: string): string {
  const text = tryDecode(bytes, label)
  if (text === undefined && label !== "utf-8")
    throw unreadable(
      `It starts like ${label.slice(0, 6).toUpperCase()} and goes on as something else, so it is no text.`,
    )
  return text ?? new TextDecoder(label).decode(bytes)
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw unreadable("It is UTF-32; save it as UTF-8.")
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return "utf-16le"
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined
}

/** UTF-16 of mostly Latin text without a mark: every second byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros: [number, number] = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const most = sample.length / 2
  if (sample.length < 4) return undefined
  if (zeros[1] > most * 0.7 && zeros[0] === 0) return "utf-16le"
  return zeros[0] > most * 0.7 && zeros[1] === 0 ? "utf-16be" : undefined
}

function refuseNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0)
  if (at >= 0) throw unreadable(`Byte ${at + 1} is zero, so it is no text.`)
}

function checked(text: string): string {
  const at = text.indexOf("\0")
  if (at >= 0) throw unreadable(`Character ${at + 1} is zero, so it is no text.`)
  return text
}

/** What an XML declaration or a meta element near the start says. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN))
  const xml = /^\s*<\?xml[^>]{0,100}?encoding\s{0,8}=\s{0,8}["']([\w:.-]{1,40})/i.exec(start)?.[1]
  return xml ?? /<meta\b[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{1,40})/i.exec(start)?.[1]
}

/** The decoder's name for a label; undefined where there is none, and for UTF-16, which bytes without zeros are not. */
function decoderFor(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label.trim())
    return encoding.startsWith("utf-16") ? "utf-8" : encoding
  } catch {
    return undefined
  }
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

function highShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE)
  return sample.filter((byte) => byte >= 0x80).length / Math.max(1, sample.length)
}

/** The charset that a media type names. */
export const charsetOf = (mediaType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(mediaType ?? "")?.[1]
