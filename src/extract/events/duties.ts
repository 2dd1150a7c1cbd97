import { nounBefore } from "./nouns.ts"
import type { Phrase } from "./phrase.ts"
import { joined, trimmed } from "./plain-words.ts"
import { isAdverb, isBe, isMark, isOpener, isPreposition, type Token, verbOf } from "./tokens.ts"

const LIMIT = /^(?:by|until|till|before|no later than|not later than)\b/i
const BOUND = /^(?:asked|required|obliged|ordered|told|mandated|invited|directed)$/
/** Deeds by which something is handed in. */
const HANDED_IN =
  /^(?:submitted|filed|received|returned|lodged|made|entered|paid|registered|nominated|provided|sent|delivered)$/
/** What is open for a time and closes at its end. */
const OPEN_FOR_A_TIME =
  /^(?:consultation|consultations|questionnaire|survey|registration|registrations|applications|submissions|nominations|feedback|comments|voting|enrolment|enrollment|bidding|entries|proposals|tenders?)$/
const TAKING_PART =
  /^(?:contribute|participate|respond|reply|submit|comment|apply|register|share|send|give|vote|take)$/
/** Subjects that name nobody in particular. */
const ANYBODY =
  /^(?:those|they|you|we|it|everyone|everybody|anyone|anybody|all|any|interested|readers|users|people|participants)\b/i

interface Duty {
  /** Where the words that bind start and where the deed starts. */
  from: number
  deed: number
}

const ONE_CAPITAL = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u

/**
 * "Firms must file their plans by 3 May" → "Deadline for firms to file their plans"; "Bids must be lodged by …" → "Bids
 * due"; "Comments can be sent until …" → "Comments close". Null where the date limits no duty.
 */
export function dutyTitle(phrase: Phrase): string | null {
  const { tokens } = phrase
  const at = tokens.findIndex((token) => token.date !== null && LIMIT.test(token.text))
  if (phrase.shape !== "clause" || at < 0) return null
  const closing = closes(tokens, at)
  if (closing) return closing
  const duty = dutyOf(tokens, at)
  if (!duty) return null
  const subject = trimmed(bare(tokens.slice(0, duty.from)))
  const deed = tokens.slice(duty.deed).filter((token) => token.date === null)
  if (deed[0]?.lower === "be") {
    const isHanded = HANDED_IN.test(deed[1]?.lower ?? "")
    return isHanded && subject.length > 0 ? `${joined(subject)} due` : null
  }
  const what = joined(trimmed(upToBreak(deed)))
  const who = joined(subject)
  if (subject.length === 0 || ANYBODY.test(who) || who.length > 40) return `deadline to ${what}`
  return `deadline for ${ONE_CAPITAL.test(who) && tokens[0]?.isOpening ? lowered(who) : who} to ${what}`
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** The subject without what a relative clause or an aside says of it. */
function bare(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index > 0 && (isMark(token) || isOpener(token) || token.lower === "that"),
  )
  return end > 0 ? tokens.slice(0, end) : tokens
}

function upToBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index > 1 && (/^[,;:—–(]$/.test(token.text) || isOpener(token)),
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Where a duty is said: "must", "have to", "are required to", "have until 3 May to". */
function dutyOf(tokens: readonly Token[], at: number): Duty | null {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.isFinite !== true) continue
    let next = index + 1
    while (isAdverb(tokens[next]) || (tokens[next]?.lower === "now" && !isMark(tokens[next]))) next++
    if (token.lower === "must" || token.lower === "shall") return { from: index, deed: next }
    if (/^(?:has|have|had|need|needs|needed)$/.test(token.lower)) {
      const to = tokens[next]?.date !== null && next === at ? next + 1 : next
      if (tokens[to]?.lower === "to") return { from: index, deed: to + 1 }
    }
    const isBound = isBe(token) && BOUND.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.lower === "to"
    if (isBound) return { from: index, deed: next + 2 }
  }
  return null
}

/** What closes: the subject ("Feedback on the rules can be sent until …") or what people take part in until then. */
function closes(tokens: readonly Token[], at: number): string | null {
  if (!/^(?:until|till|by)\b/i.test(tokens[at]?.text ?? "")) return null
  const verb = tokens.findIndex((token) => token.isFinite)
  const told = tokens[verb]
  if (verb < 1 || !told || !/^(?:can|may|are|is|will|remains?|stays?|runs?)$/.test(told.lower)) return null
  const subject = tokens.slice(0, verb)
  const head = headOf(subject)
  if (head && OPEN_FOR_A_TIME.test(head.lower) && /^until|^till/i.test(tokens[at]?.text ?? ""))
    return `${joined(trimmed(subject))} ${/s$/.test(head.lower) ? "close" : "closes"}`
  let deed = verb + 1
  while (isAdverb(tokens[deed])) deed++
  if (!/^(?:can|may)$/.test(told.lower) || !TAKING_PART.test(tokens[deed]?.lower ?? "")) return null
  const place = tokens.findIndex((token, index) => index > verb && OPEN_FOR_A_TIME.test(token.lower))
  if (place < 0 || place > at) return null
  let end = place + 1
  while (OPEN_FOR_A_TIME.test(tokens[end]?.lower ?? "")) end++
  const noun = trimmed(nounBefore(tokens, end))
  return noun.length > 0 && noun.length < 9 ? `${joined(noun)} closes` : null
}

/** The noun that a noun phrase is of: the last before its first preposition. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex((token, index) => index > 0 && (isPreposition(token) || isMark(token)))
  return (end < 0 ? tokens : tokens.slice(0, end)).findLast(
    (token) => verbOf(token) === undefined || token.date === null,
  )
}
