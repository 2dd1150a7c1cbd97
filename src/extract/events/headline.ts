import { DROPPED } from "./plain-words.ts"
import {
  isAdverb,
  isBe,
  isHave,
  isModal,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
  verbOf,
} from "./tokens.ts"
import { INTRANSITIVE, thirdPerson } from "./verbs.ts"

/**
 * The verb that the title tells: the main one, not that of a relative clause in the subject; of two verbs that share
 * the subject ("is open and will close on …") the last.
 */
export function mainVerb(tokens: readonly Token[]): { subjectEnd: number; verb: number } {
  const first = tokens.findIndex((token) => token.isFinite)
  if (first < 0) return { subjectEnd: 0, verb: -1 }
  const relative = tokens.findIndex(
    (token, index) => index > 0 && index < first && /^(?:that|which|who|whose)$/.test(token.lower),
  )
  if (relative > 0) {
    const next = tokens.findLastIndex((token, index) => index > first && token.isFinite)
    if (next > 0) return { subjectEnd: relative, verb: next }
  }
  for (let index = tokens.length - 1; index > first; index--) {
    if (!tokens[index]?.isFinite) continue
    let before = index - 1
    while (isAdverb(tokens[before])) before--
    if (tokens[before]?.lower === "and" || tokens[before]?.lower === "but")
      return { subjectEnd: first, verb: index }
  }
  return { subjectEnd: first, verb: first }
}

/** The subject proper: what leads in ("On the other hand, …", "According to X, …") and appositions are left out. */
export function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex((token) => token.text === ",")
  if (comma < 0) return tokens
  const head = tokens.slice(0, comma)
  const first = head[0]
  const leadsIn =
    first === undefined ||
    isPreposition(first) ||
    isOpener(first) ||
    isAdverb(first) ||
    DROPPED.has(first.lower) ||
    verbOf(first)?.forms.has("ing") === true ||
    first.lower === "according"
  if (leadsIn) return subjectOf(tokens.slice(comma + 1))
  const close = tokens.findIndex((token, index) => index > comma && token.text === ",")
  const between = tokens.slice(comma + 1, close < 0 ? tokens.length : close)
  const isApposition = close === tokens.length - 1 && !between.some((token) => token.lower === "and")
  return isApposition ? head : tokens
}

const AUXILIARY_PLANS = /^(?:expected|set|due|scheduled|slated|likely|poised|planned|going|about)$/

const SMALL_PAST = /^\p{Ll}{3,}ed$/u

/** What somebody aims to do on a day is told as what happens then. */
const PLANS = new Set("aim plan intend hope seek".split(" "))

/** The predicate in the headline's present: "will take" → "takes", "was adopted" → "adopted", "announced" → "announces". */
export function headlined(tokens: readonly Token[], isPlural: boolean): Token[] {
  const first = tokens[0]
  if (first === undefined) return []
  const rest = tokens.slice(1)
  const say = (token: Token, word: string): Token => ({ ...token, text: word, isGlued: false })
  const present = (base: string) => (isPlural ? base : thirdPerson(base))
  const skip = (list: readonly Token[]): readonly Token[] =>
    isAdverb(list[0]) || (list[0] && DROPPED.has(list[0].lower)) ? skip(list.slice(1)) : list
  const lower = first.lower
  if (lower === "will" || lower === "shall" || lower === "'ll") {
    const after = skip(rest)
    if (after[0]?.lower === "be" && verbOf(after[1])?.forms.has("participle")) return after.slice(1)
    const verb = verbOf(after[0])
    return verb?.forms.has("base") && after[0]
      ? [say(after[0], present(verb.base)), ...after.slice(1)]
      : [...tokens]
  }
  if (isBe(first)) {
    const after = skip(rest)
    const to = after.findIndex((token) => token.lower === "to")
    if (after[0] && AUXILIARY_PLANS.test(after[0].lower)) {
      if (to !== 1) return [...after]
      if (after[2]?.lower === "be") return after.slice(3)
      const verb = verbOf(after[2])
      return verb && after[2] ? [say(after[2], present(verb.base)), ...after.slice(3)] : after.slice(2)
    }
    if (after[0]?.lower === "being" || verbOf(after[0])?.forms.has("participle"))
      return after[0]?.lower === "being" ? after.slice(1) : [...after]
    return [say(first, isPlural || lower === "are" || lower === "were" ? "are" : "is"), ...rest]
  }
  if (isHave(first)) {
    const after = skip(rest)
    if (after[0]?.lower === "been") return skip(after.slice(1)).slice()
    const verb = verbOf(after[0])
    if (verb === undefined && SMALL_PAST.test(after[0]?.text ?? "")) return [...after]
    return verb?.forms.has("participle") && after[0]
      ? [say(after[0], present(verb.base)), ...after.slice(1)]
      : [...tokens]
  }
  const verb = verbOf(first)
  const doing = skip(rest)
  const deed = verbOf(doing[0])
  const planned = PLANS.has(verb?.base ?? "") && doing[0]?.lower === "to" ? verbOf(doing[1]) : undefined
  if (planned?.forms.has("base") && doing[1]) return [say(doing[1], present(planned.base)), ...doing.slice(2)]
  if (verb?.base === "spend" && doing[0] && deed?.forms.has("ing"))
    return [say(doing[0], present(deed.base)), ...doing.slice(1)]
  if (!verb?.forms.has("past") || isModal(first)) return [...tokens]
  const next = skip(rest)[0]
  const isPassive =
    !INTRANSITIVE.has(verb.base) &&
    (next === undefined || (isPreposition(next) && (next.lower !== "to" || verb.base === "hold")))
  return isPassive ? [...tokens] : [say(first, present(verb.base)), ...rest]
}

const SMALL_START = /^\p{Ll}/u
const CAPITAL_PLURAL = /\p{Lu}s$/u

export function looksPlural(subject: readonly Token[]): boolean {
  const end = subject.findIndex((token, index) => index > 0 && isPreposition(token))
  const head = end > 0 ? subject.slice(0, end) : subject
  if (head.some((token, index) => token.lower === "and" && index > 0)) return true
  const last = head.findLast((token) => !isNumber(token))
  if (last === undefined) return false
  if (
    /^(?:Reuters|Industries|Technologies|Securities|Airlines|Systems)$/.test(last.text) ||
    (last.text === "States" && head.at(-2)?.text === "United")
  )
    return false
  if (/^(?:they|we|these|those|both|all|people)$/.test(last.lower)) return true
  if (SMALL_START.test(last.text)) return /[^su'’i]s$/.test(last.lower)
  return (
    CAPITAL_PLURAL.test(last.text) ||
    /(?:ions|ments|ies|ors|ates|ers|ules|ists|ials|anks|odes|lines|dards|acts|rms)$/.test(last.text)
  )
}
