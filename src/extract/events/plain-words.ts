import {
  isAdverb,
  isDeterminer,
  isMark,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
} from "./tokens.ts"

export const DROPPED = new Set(
  "just now today already also recently reportedly currently quietly finally officially formally explicitly largely however additionally separately meanwhile moreover furthermore importantly unfortunately initially notably ultimately then so and but yet as well concurrently similarly".split(
    " ",
  ),
)

/** Words that no title ends with. */
export const LOOSE =
  /^(?:a|an|the|of|in|on|at|by|for|from|with|to|into|and|or|but|as|that|which|is|are|was|were|be|its|their|his|her|our|starting|beginning|effective|until|through|between|during|since|before|after|per|up|not|over|under|about|via|more|than|will|has|have|how|so|both|this|amid|than|within|around|against|due|scheduled|slated|no|being|while|whose|if)$/

const AT_A_TIME = new Set(
  "on in at by from of during since until till through before after between as for starting beginning effective around within to throughout".split(
    " ",
  ),
)

export const text = (tokens: readonly Token[]): string => joined(trimmed(tokens))

export function joined(tokens: readonly Token[]): string {
  let result = ""
  for (const token of tokens) {
    const isTight = token.isGlued || /^[,.;:)\]%?!’”]$/.test(token.text)
    result += result === "" || isTight || /[(“[]$/.test(result) ? token.text : ` ${token.text}`
  }
  return result.replace(/(?<!\s)\s+([,;:.])/g, "$1").replace(/[’']s\s[’']s/g, "’s")
}

/** Short forms that name a kind of thing, nobody in particular. */
const COMMON_CAPITALS =
  /^(?:AI|ML|API|APIs|SDK|CPU|CPUs|GPU|GPUs|TPU|TPUs|LLM|LLMs|CEO|CFO|CTO|IPO|IPOs|ETF|ETFs|IT|HR|SaaS|PDF|URL|App|TV|EV|EVs|PR|CVE|CVEs|M&A|R&D|GW|MW|Internet|I)$/

/** Words that stand for a noun named before. */
const PRONOUN =
  /^(?:it|its|they|them|their|he|she|his|her|we|our|this|that|these|those|which|who|most|some|many|both|all|none|others?|several|few|one|two|three|four|five|there|here)$/

const TWO_CAPITALS_OR_DIGIT = /\p{Lu}.*\p{Lu}|\d|['’]s$/u

/** Whether the tokens name somebody or something; a capital that only opens a sentence does not tell. */
export const hasName = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      isName(token) &&
      !isNumber(token) &&
      !PRONOUN.test(token.lower) &&
      !COMMON_CAPITALS.test(token.text) &&
      token.text.length > 1 &&
      (!token.isOpening ||
        TWO_CAPITALS_OR_DIGIT.test(token.text) ||
        isName(tokens[index + 1]) ||
        tokens[index + 1]?.isFinite === true),
  )

/** Connecting words at the front of a date. */
const LEADING = /^(?:(?:on|in|by|at|from|before|after|until|through|since|during|the|its|their|our) )+/i
const CALENDAR_WORD =
  /\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

const POSSESSIVE_END = /\p{L}['’]s?$/u

/** "Osprey's April 29 call": a day tells the owner's happening apart no more than its owner does. */
const isOwnDay = (token: Token, previous: Token | undefined): boolean =>
  POSSESSIVE_END.test(previous?.text ?? "") && /\b\d{1,2}(?:st|nd|rd|th)?\b(?!\d)/.test(token.text)

/** "before Wednesday's" (vote): a time told by another happening. */
const OWNING_LIMIT = /^(?:before|after|ahead of|until|since|following)\b.*['’]s$/i

/** What is always of some period: "data for April". */
const OF_A_PERIOD = /^(?:data|figures|readings?|numbers|statistics)$/

/** Without dates at the clause's edges and those said as a time; dates that tell a noun apart stay ("its Q1 results"). */
export function withoutDates(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  let isTimeOf = false
  tokens.forEach((token, index) => {
    if (token.date !== null) isTimeOf = OWNING_LIMIT.test(token.text)
    else if (isMark(token) || isPreposition(token) || isOpener(token) || token.isFinite) isTimeOf = false
    if (isTimeOf) return
    if (token.date === null) {
      kept.push(token)
      return
    }
    const [previous, next] = [kept.at(-1), tokens[index + 1]]
    if (isOwnDay(token, kept.at(-1)) && next !== undefined && !isMark(next)) return
    if (previous?.lower === "for" && next === undefined && OF_A_PERIOD.test(kept.at(-2)?.lower ?? "")) {
      kept.push({ ...token, date: null })
      return
    }
    const isOwner = next?.text === "'s" || next?.text === "’s"
    const isRelative = !CALENDAR_WORD.test(token.text)
    const tellsApart =
      next !== undefined &&
      next.date === null &&
      !isMark(next) &&
      !isPreposition(next) &&
      !isOpener(next) &&
      (isDeterminer(previous) || (kept.length === 0 && !isName(next))) &&
      !next.isFinite
    if (tellsApart && !isRelative && !isOwner) {
      kept.push({ ...token, text: token.text.replace(LEADING, ""), date: null })
      return
    }
    while (
      kept.length > 0 &&
      (AT_A_TIME.has(kept.at(-1)?.lower ?? "") || isNumber(kept.at(-1)) === undefined)
    )
      kept.pop()
    if (tellsApart || isOwner) return
    const last = kept.at(-1)
    if (last?.text === "," && kept.length > 1 && next?.text !== ",") kept.pop()
  })
  return kept.filter(
    (token, index) => !(index === 0 && (token.text === "," || token.text === "'s" || token.text === "’s")),
  )
}

/** Without connectives, articles and asides at the front, and loose words and marks at the end. */
export function trimmed(tokens: readonly Token[]): Token[] {
  let kept = [...tokens]
  const lead = (token: Token | undefined) =>
    token !== undefined &&
    (DROPPED.has(token.lower) ||
      /^(?:the|a|an|that|which|who|with|if|whether|’s|'s)$/.test(token.lower) ||
      (isMark(token) && !/^[“"‘(]$/.test(token.text)))
  while (kept.length > 1 && lead(kept[0])) kept = kept.slice(1)
  const tail = (token: Token | undefined) =>
    token !== undefined && (LOOSE.test(token.lower) || (isMark(token) && !/^[”"’)%]$/.test(token.text)))
  while (kept.length > 1 && tail(kept.at(-1))) kept = kept.slice(0, -1)
  return kept.filter((token) => !(DROPPED.has(token.lower) && isAdverb(token)))
}
