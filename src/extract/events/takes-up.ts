import type { Phrase } from "./phrase.ts"
import { isDeterminer, isMark, isName, isPreposition, type Token } from "./tokens.ts"

/**
 * The noun by which a phrase takes up something told before: "The update, rolled out on …", "Osprey rolled out the
 * update on …"; null where it takes up nothing.
 */
export function takesUp(phrase: Phrase): string | null {
  const noun = phrase.shape === "modifier" ? phrase.antecedent : phrase.tokens
  return definite(noun, 0, phrase.shape === "modifier") ?? takenObject(phrase)
}

const SMALL_START = /^\p{Ll}/u

function definite(noun: readonly Token[], at: number, mayBeTwo: boolean): string | null {
  const [first, second, third] = noun.slice(at, at + 3)
  if (!first || !/^(?:the|this|that|these|those)$/i.test(first.text)) return null
  if (!second || isMark(second) || isName(second)) return null
  const isTwo =
    mayBeTwo &&
    third !== undefined &&
    !third.isFinite &&
    third.date === null &&
    SMALL_START.test(third.text) &&
    !isDeterminer(third)
  return isTwo ? third.lower : second.lower
}

/** The object right behind the verb, when nothing but a time or a place tells it apart. */
function takenObject({ tokens }: Phrase): string | null {
  const verb = tokens.findIndex((token) => token.isFinite)
  if (verb < 1) return null
  const the = tokens.findIndex((token, index) => index > verb && index < verb + 3 && token.lower === "the")
  const behind = tokens[the + 2]
  const isBare = behind === undefined || behind.date !== null || isMark(behind) || isPreposition(behind)
  return the > verb && isBare && behind?.lower !== "of" ? definite(tokens, the, false) : null
}
