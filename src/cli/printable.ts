/** Characters that steer a terminal, turn the direction of a line or end it unseen; line feeds stay. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Text of others for a terminal: steering characters are shown as `\x1b` or `\u202e`, so that a digest can neither move
 * the cursor nor write escape sequences. A tab becomes four spaces; carriage returns before line feeds go.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(STEERING, (sign) => (sign === "\t" ? "    " : escaped(sign.charCodeAt(0))))
}

const escaped = (code: number): string =>
  code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`

/** The same for JSON, which escapes the lower control characters by itself: the others as `\u009b`. */
export function printableJson(json: string): string {
  return json.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
