import type { DayBound } from "./query-days.ts"
import { ALONE, type DayField, type ListField } from "./query-fields.ts"

/** Words, or a phrase, that the text has to hold in this order. */
export interface TextTerm {
  kind: "text"
  text: string
  /** The last word may go on. */
  isPrefix: boolean
  isNot: boolean
}

/** One of some values of a field. */
export interface ListTerm {
  kind: "list"
  field: ListField
  values: readonly string[]
  isNot: boolean
}

/** Days of a field from one bound to another, both included unless they say otherwise; null is open. */
export interface DaysTerm {
  kind: "days"
  field: DayField
  from: DayBound | null
  to: DayBound | null
  isNot: boolean
}

export type Term = TextTerm | ListTerm | DaysTerm

/** What a search asks for: every term has to hold. */
export interface Query {
  readonly terms: readonly Term[]
}

export const EMPTY_QUERY: Query = { terms: [] }

/** Both together. */
export const bothQueries = (a: Query, b: Query): Query => ({ terms: [...a.terms, ...b.terms] })

/** The one way of writing a query; `readQuery` reads it back as the same. */
export function toText(query: Query): string {
  return query.terms.map((term) => `${term.isNot ? "-" : ""}${termText(term)}`).join(" ")
}

function termText(term: Term): string {
  if (term.kind === "text")
    return `${isPlain(term.text) ? term.text : `"${term.text}"`}${term.isPrefix ? "*" : ""}`
  if (term.kind === "list")
    return `${term.field}:${term.values.map((value) => (/^[^\s",“”„:]+$/.test(value) ? value : `"${value}"`)).join(",")}`
  return `${term.field}:${rangeText(term)}`
}

function rangeText({ from, to }: DaysTerm): string {
  if (from !== null && to !== null) {
    if (from.at === to.at && !from.isBeyond && !to.isBeyond) return from.at
    if (!from.isBeyond && !to.isBeyond) return `${from.at}..${to.at}`
  }
  if (from !== null && to === null) return `${from.isBeyond ? ">" : ">="}${from.at}`
  if (to !== null && from === null) return `${to.isBeyond ? "<" : "<="}${to.at}`
  return ".."
}

/** Whether words read as themselves without quotes around them. */
const isPlain = (text: string): boolean =>
  /^[^\s"“”„]+$/.test(text) &&
  !text.startsWith("-") &&
  !text.endsWith("*") &&
  !/^[a-z]+:/i.test(text) &&
  !(text.toLowerCase() in ALONE)
