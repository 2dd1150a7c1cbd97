import { allMatches } from "../patterns/all-matches.ts"
import { stretchOf } from "./clauses.ts"
import type { ClaimRule } from "./rule.ts"

const ARROW = /(?<!\s)\s*(?:[→➜➔⇒⟹]|[-=]>)\uFE0F?\s*/gu
const LEAD = /^[^\p{L}\p{N}$€£]{0,12}(?:if\s+)?/iu
/** What follows has to move: "rates rise", "prices could fall", "risk spikes to 95". */
const MOVES =
  /^[^,;:]{0,50}?\b(?:will|would|could|may|might|likely|(?:rise|fall|drop|jump|decrease|increase|spike|climb|declin|eas|tighten|widen|narrow|improv|worsen|weaken|strengthen|accelerat|slow|surg|plung|shrink|grow|rall|los|win|fail|collaps|stall|resum|reopen|break|shift|reverse|rebound|recover|halv|doubl)(?:e?s|ies)?|higher|lower|bullish|bearish|upside|downside|risk-o(?:n|ff))\b/i
/** Sections whose arrows show steps or what is done. */
const NO_CLAIMS = new Set(["advice", "sources", "recap", "shipped"])

const LETTER_START = /^\p{L}/u

/** "Dredging done → queues shrink": an item with one arrow is a condition and what follows from it. */
export const arrow: ClaimRule = {
  name: "arrow",
  read(passage) {
    const { words, patterns, sense } = passage
    if (!passage.isItem || NO_CLAIMS.has(sense) || words.length > 240) return []
    const [found, second] = allMatches(words, ARROW)
    if (found === undefined || second !== undefined) return []
    const from = LEAD.exec(words)?.[0].length ?? 0
    const to = found.index + found[0].length
    const [condition, consequence] = [words.slice(from, found.index), words.slice(to)]
    const isClause = condition.trim().split(/\s+/).length >= 2 && LETTER_START.test(consequence)
    if (!isClause || patterns.reader.test(words) || patterns.past.test(consequence)) return []
    if (!MOVES.test(consequence) && !patterns.will.test(consequence) && !patterns.could.test(consequence))
      return []
    return [
      {
        type: "conditional",
        condition: stretchOf(passage, from, found.index),
        consequence: stretchOf(passage, to, words.length),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.65,
      },
    ]
  },
}
