import { DomainError } from "./errors.ts"
import type { Query, Term } from "./query.ts"
import { canonicalBound, type DayBound } from "./query-days.ts"
import {
  ALONE,
  type DayField,
  FIELD_NAMES,
  isDayField,
  isListField,
  LIST_FIELDS,
  type ListField,
  OTHER_NAMES,
} from "./query-fields.ts"
import { searchWords } from "./search-words.ts"

const MOST_CHARACTERS = 500
const MOST_TERMS = 40
const OPENING = /["“„”]/
const CLOSING = /["”“]/

/** What is wrong with a query, and where: offsets into its text (UTF-16 code units). */
export interface QueryFault {
  message: string
  start: number
  end: number
}

class Wrong extends Error {
  readonly fault: QueryFault
  constructor(message: string, start: number, end: number) {
    super(message)
    this.fault = { message, start, end }
  }
}

/**
 * Reads a query: words, "phrases", beginnings*, `field:value,other`, `due:<=P14D`, and `-` before what must not hold.
 * Every term has to hold. @throws DomainError `invalid_query` that says what is wrong and at which character.
 */
export function readQuery(text: string): Query {
  const { query, fault } = tryQuery(text)
  if (query !== undefined) return query
  const message = `${fault.message} (at character ${fault.start + 1})`
  throw new DomainError("invalid_query", message, [{ where: "query", message }])
}

/** As `readQuery`, but gives the fault instead of throwing it. */
export function tryQuery(
  text: string,
): { query: Query; fault?: undefined } | { query?: undefined; fault: QueryFault } {
  try {
    if (text.length > MOST_CHARACTERS)
      throw new Wrong(`a query has at most ${MOST_CHARACTERS} characters`, MOST_CHARACTERS, text.length)
    return { query: { terms: readTerms(new Reader(text)) } }
  } catch (error) {
    if (error instanceof Wrong) return { fault: error.fault }
    throw error
  }
}

/** A place in a text, and what can be taken from there. */
class Reader {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  take(pattern: RegExp): string {
    const sticky = new RegExp(pattern.source, "iyu")
    sticky.lastIndex = this.at
    const found = sticky.exec(this.text)?.[0] ?? ""
    this.at += found.length
    return found
  }

  /** What stands in the quotes that open here. */
  takeQuoted(): string {
    const start = this.at++
    while (!this.isAtEnd && !CLOSING.test(this.text[this.at] ?? "")) this.at++
    if (this.isAtEnd) throw new Wrong("the quotes that open here are not closed", start, this.text.length)
    this.at++
    return this.text
      .slice(start + 1, this.at - 1)
      .replace(/\s+/g, " ")
      .trim()
  }

  get isQuote(): boolean {
    return OPENING.test(this.text[this.at] ?? "")
  }
}

function readTerms(reader: Reader): Term[] {
  const terms: Term[] = []
  for (;;) {
    reader.skipSpace()
    if (reader.isAtEnd) return terms
    if (terms.length === MOST_TERMS)
      throw new Wrong(`a query has at most ${MOST_TERMS} terms`, reader.at, reader.text.length)
    const start = reader.at
    const isNot = reader.take(/-/) !== ""
    terms.push(readTerm(reader, start, isNot))
  }
}

function readTerm(reader: Reader, start: number, isNot: boolean): Term {
  if (isNot && (reader.isAtEnd || /[\s-]/.test(reader.text[reader.at] ?? "")))
    throw new Wrong("after - comes what must not be there", start, reader.at)
  const nameAt = reader.at
  const name = reader.take(/[a-z]{1,40}:/).slice(0, -1)
  if (name === "") return readText(reader, start, isNot)
  const lower = name.toLowerCase()
  const field = Object.hasOwn(OTHER_NAMES, lower) ? (OTHER_NAMES[lower] ?? lower) : lower
  if (isListField(field)) return { kind: "list", field, values: readValues(reader, field), isNot }
  if (isDayField(field)) return { kind: "days", field, ...readPeriod(reader, field), isNot }
  throw new Wrong(
    `there is no field ${name}; there are ${FIELD_NAMES.join(", ")}. Put quotes around it to find it as words`,
    nameAt,
    reader.at,
  )
}

function readText(reader: Reader, start: number, isNot: boolean): Term {
  const isQuoted = reader.isQuote
  const raw = isQuoted ? reader.takeQuoted() : reader.take(/[^\s"“”„]+/)
  const alone = raw.toLowerCase()
  if (!isQuoted && Object.hasOwn(ALONE, alone)) {
    const { field, value } = ALONE[alone] as (typeof ALONE)[string]
    return { kind: "list", field, values: [value], isNot }
  }
  const stars = isQuoted ? reader.take(/\*+/) : (/(?<!\*)\*+$/.exec(raw)?.[0] ?? "")
  const text = isQuoted ? raw : raw.slice(0, raw.length - stars.length)
  if (searchWords(text).length === 0)
    throw new Wrong("there is no letter and no number in this to search for", start, reader.at)
  return { kind: "text", text, isPrefix: stars !== "", isNot }
}

function readValues(reader: Reader, field: ListField): string[] {
  const known: readonly string[] | null = LIST_FIELDS[field]
  const values: string[] = []
  do {
    const start = reader.at
    const raw = reader.isQuote ? reader.takeQuoted() : reader.take(/[^\s,"“”„]+/)
    if (raw === "") throw new Wrong(`${field}: needs a value`, start, reader.at)
    const value = known === null ? raw : raw.toLowerCase().replaceAll("-", "_")
    if (known !== null && !known.includes(value))
      throw new Wrong(`${raw} is no ${field}; there are ${known.join(", ")}`, start, reader.at)
    if (!values.includes(value)) values.push(value)
  } while (reader.take(/,/) !== "")
  return values
}

function readPeriod(reader: Reader, field: DayField): { from: DayBound | null; to: DayBound | null } {
  const start = reader.at
  const text = reader.isQuote ? reader.takeQuoted() : reader.take(/[^\s"“”„]+/)
  const bad = (part: string): Wrong =>
    new Wrong(
      part === ""
        ? `${field}: needs a date`
        : `${part} is no date; write 2026-04-29, 2026-04, 2026-Q3, 2026, today or a distance such as P14D or -P1M, and ` +
            "put >=, <=, > or < before it or .. between two",
      start,
      reader.at,
    )
  const bound = (part: string, isBeyond = false): DayBound => {
    const at = canonicalBound(part)
    if (at === undefined) throw bad(part)
    return { at, isBeyond }
  }
  const [, sign, rest = ""] = /^(>=|<=|>|<)(.*)$/su.exec(text) ?? []
  if (sign !== undefined)
    return sign.startsWith(">")
      ? { from: bound(rest, sign === ">"), to: null }
      : { from: null, to: bound(rest, sign === "<") }
  const [first = "", second, ...more] = text
    .replace(/^(?:\.\.\/|\/)/, "..")
    .replace(/\/\.\.$|\/$/, "..")
    .split(/\.\.|\//)
  if (more.length > 0 || (first === "" && (second ?? "") === "")) throw bad(text)
  if (second === undefined) return { from: bound(first), to: bound(first) }
  return {
    from: first === "" ? null : bound(first),
    to: second === "" ? null : bound(second),
  }
}
