import { DomainError } from "../domain/errors.ts"

/** What a line of an export is, in the layout that our own exports have: one line for each item. */
export type ExportLine =
  | { is: "said"; name: string; value: unknown }
  | { is: "open"; kind: string }
  | { is: "item"; value: unknown }

const FIRST = '{\n"format":'
const OPEN = /^"(\w+)": \[$/
const SAID = /^"(\w+)": (.+?),?$/

/** Whether a document has the layout of our own exports, and can be read without having it in memory as a whole. */
export const isInLines = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, FIRST.length)) === FIRST

/** The lines of such a document. @throws DomainError `unreadable_import` naming the line. */
export function* readExportLines(bytes: Uint8Array): Generator<ExportLine> {
  let isOpen = false
  let isClosed = false
  let number = 0
  for (const text of lines(bytes)) {
    number++
    if (number === 1) continue
    if (isClosed) {
      if (text !== "") throw unreadable(number, "stands after the end")
    } else if (isOpen) {
      if (text === "]," || text === "]") isOpen = false
      else yield { is: "item", value: parse(text.replace(/,$/, ""), number) }
    } else if (text === "}") isClosed = true
    else {
      const kind = OPEN.exec(text)?.[1]
      const [, name, value] = SAID.exec(text) ?? []
      if (kind !== undefined) {
        isOpen = true
        yield { is: "open", kind }
      } else if (name !== undefined && value !== undefined)
        yield { is: "said", name, value: parse(value, number) }
      else throw unreadable(number, "cannot be read")
    }
  }
  if (!isClosed) throw new DomainError("unreadable_import", "The export ends too early; it was torn off")
}

function* lines(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  let start = 0
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(10, start)
    const end = found < 0 ? bytes.length : found
    try {
      yield decoder.decode(bytes.subarray(start, end)).replace(/\r$/, "")
    } catch {
      throw unreadable(number, "is not UTF-8 text")
    }
    start = end + 1
  }
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(number, "cannot be read as JSON")
  }
}

const unreadable = (number: number, what: string): DomainError =>
  new DomainError("unreadable_import", `Line ${number} ${what}`)
