import { isDeterminer, isName, isPreposition, type Token, verbOf } from "./tokens.ts"

const SMALL_WORD = /^\p{Ll}{3,}$/u

/** A lower-case word that is neither a joint nor a verb. */
export const isPlainNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  SMALL_WORD.test(token.text) &&
  !isPreposition(token) &&
  !/^(?:and|but|that|as|so|while)$/.test(token.lower) &&
  verbOf(token) === undefined

/** Verbs that tell no deed without their noun ("just gave them a reason"). */
export const LIGHT = new Set("give make get do put take have be become keep let".split(" "))

/** "that the house just conceded": the subject of a relative clause. */
export function isRelativeBefore(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (
    from > 0 &&
    !/^(?:that|which|whom)$/.test(tokens[from]?.lower ?? "") &&
    (isName(tokens[from]) || isDeterminer(tokens[from]))
  )
    from--
  return /^(?:that|which|whom)$/.test(tokens[from]?.lower ?? "") && isPlainNoun(tokens[from - 1])
}
