import { type Candidate, isAdviceTo } from "./candidate.ts"
import { actorBefore, isBeforeNoun, nounAround } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { isName } from "./tokens.ts"

/** Whether the date stands at a noun before the clause's verb, or in advice about that noun. */
export function isTimeOfNoun(candidate: Candidate): boolean {
  const { tokens, at, phrase } = candidate
  const place = phrase.tokens.findIndex((token) => token.date === tokens[at]?.date)
  const before = phrase.tokens.slice(0, Math.max(place, 0))
  return isAdviceTo(candidate) || isBeforeNoun(tokens, at) || !before.some((token) => token.isFinite)
}

const OWNERLESS = /^(?:its|their|his|her)$/

/** In claims and advice a date tells when the thing it stands beside takes place, not when the claim comes true. */
export function nounPhrase({ tokens, at, phrase }: Candidate): Phrase {
  const noun = nounAround(tokens, at)
  const actor = actorBefore(tokens, at, at)
  const owner =
    actor.length > 0
      ? actor
      : tokens
          .slice(1, at)
          .filter((token) => isName(token))
          .slice(0, 1)
  return noun.length > 1
    ? {
        shape: "noun",
        tokens: noun,
        antecedent: [],
        actor: OWNERLESS.test(noun[0]?.lower ?? "") ? owner : actor,
        label: [],
      }
    : phrase
}
