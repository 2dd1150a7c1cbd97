import type { Token } from "./tokens.ts"

/**
 * The part of a sentence that a date belongs to.
 * `clause`: subject, verb and what follows; `modifier`: a noun with a participle or relative clause that carries the
 * date ("a deal expiring in 2031"); `noun`: a date before or behind its noun ("the April 29 earnings call").
 */
export interface Phrase {
  shape: "clause" | "modifier" | "noun"
  tokens: readonly Token[]
  /** The noun before a relative clause or participle. */
  antecedent: readonly Token[]
  /** The name that acts in the clause around it, where the phrase lacks it. */
  actor: readonly Token[]
  /** A short label before a colon ("Tech: …"). */
  label: readonly Token[]
  /** What follows the phrase in its sentence. */
  tail?: readonly Token[]
}
