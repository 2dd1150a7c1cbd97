import type { CalendarDay } from "../domain/calendar-day.ts"

const MAX_OCTETS = 75

/** Text as RFC 5545 §3.3.11 writes it: backslash, semicolon, comma and line ends escaped, control characters gone. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
}

/** A DATE, RFC 5545 §3.3.4: `20260421`. */
export const dateValue = (day: CalendarDay): string => day.replaceAll("-", "")

/** A DATE-TIME in UTC, RFC 5545 §3.3.5: `2026-04-21T09:00:00.000Z` as `20260421T090000Z`. */
export const instantValue = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, "")}Z`

/** Content lines joined: each folded at 75 octets of UTF-8, never inside a character, and ended with CRLF. */
export function renderLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("")
}

function fold(line: string): string {
  // A UTF-16 unit takes three octets at most: most lines are short enough to be left alone without counting.
  if (line.length <= MAX_OCTETS / 3 || (line.length <= MAX_OCTETS && isAscii(line))) return line
  let folded = ""
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MAX_OCTETS) {
      folded += "\r\n "
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

const isAscii = (text: string): boolean => !/[^ -~\t]/.test(text)

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
