import type { Phrase } from "./events/clauses.ts"
import {
  INTRANSITIVE,
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isMark,
  isModal,
  isName,
  isNumber,
  isOpener,
  isPreposition,
  type Token,
  verbOf,
} from "./events/tokens.ts"
import { thirdPerson } from "./events/verbs.ts"
import { senseOfWords } from "./sections.ts"

/** The longest title. */
export const LONGEST_TITLE = 100

const DROPPED = new Set(
  "just now today already also recently reportedly currently quietly finally officially formally explicitly largely however additionally separately meanwhile moreover furthermore importantly unfortunately initially notably ultimately then so and but yet as well concurrently similarly".split(
    " ",
  ),
)
/** Words that no title ends with. */
const LOOSE =
  /^(?:a|an|the|of|in|on|at|by|for|from|with|to|into|and|or|but|as|that|which|is|are|was|were|be|its|their|his|her|our|starting|beginning|effective|until|through|between|during|since|before|after|per|up|not|over|under|about|via|more|than|will|has|have|how|so|both|this|amid|than|within|around|against|due|scheduled|slated|no|being|while|whose|if)$/
const AT_A_TIME = new Set(
  "on in at by from of during since until till through before after between as for starting beginning effective around within to throughout".split(
    " ",
  ),
)

/**
 * The title of the happening that a phrase tells of, in the phrase's own words: subject, verb in the headline's present
 * and object, without dates at its edges, connectives and asides; at most 100 characters. `topic`: the names that the
 * text around speaks of, put in front where the phrase names nobody.
 */
export function titleOf(given: Phrase, topic: readonly Token[] = []): string {
  const phrase = given.actor.length > 0 ? given : { ...given, actor: topic }
  const label = isTelling(phrase.label) && !hasName(phrase.tokens) ? text(phrase.label) : ""
  let body: string
  if (phrase.shape === "modifier") body = modifierTitle(phrase)
  else if (phrase.shape === "noun") body = withActor(phrase, joined(trimmed(withoutDates(phrase.tokens))))
  else body = withActor(phrase, clauseTitle(phrase.tokens))
  if (label !== "" && label.length + body.length < LONGEST_TITLE && body !== "") body = `${label}: ${body}`
  return polished(body)
}

/** Shortens a ready title (a bullet's or a cell's words) to the longest allowed, at a word that may end one. */
export function polished(title: string): string {
  const clean = title.replace(/\s+/g, " ").replace(/^[\s"“”'‘’,.;:·•–—-]+|[\s,.;:·•–—-]+$/g, "")
  const short = clean.length <= LONGEST_TITLE ? clean : shortened(clean)
  const end = unquoted(withoutLooseEnd(short))
  return end.charAt(0).toUpperCase() === end.charAt(0) || /^(?:i[A-Z]|x[A-Z]|e[A-Z])/.test(end)
    ? end
    : end.charAt(0).toUpperCase() + end.slice(1)
}

function shortened(clean: string): string {
  const room = clean.slice(0, LONGEST_TITLE + 1)
  const breaks = [
    ...room.matchAll(
      /[,;:]\s|\s[–—-]\s|\s(?=(?:of|in|on|at|by|for|from|with|to|and|as|that|which|under|via|across|through|over|after|before|while|including|using)\s)/g,
    ),
  ]
  const last = breaks.map((found) => found.index).findLast((index) => index >= 60)
  return room.slice(0, last ?? room.lastIndexOf(" "))
}

function withoutLooseEnd(title: string): string {
  let words = title.split(" ")
  while (words.length > 2 && LOOSE.test((words.at(-1) ?? "").toLowerCase().replace(/[,;:]$/, "")))
    words = words.slice(0, -1)
  return words.join(" ").replace(/[\s,;:–—-]+$/, "")
}

/** A quotation mark or bracket without its partner goes. */
function unquoted(title: string): string {
  let result = title
  for (const [open, close] of [
    ["“", "”"],
    ["(", ")"],
    ["‘", "’ "],
  ] as const) {
    const [opens, closes] = [result.split(open).length, result.split(close).length]
    if (opens > closes && open !== "‘") result = result.replace(open, "")
    else if (closes > opens && open !== "‘") result = result.replace(close, "")
  }
  return (result.split('"').length - 1) % 2 === 1 ? result.replace('"', "") : result
}

/** Whether a label before a colon says what it is about, not only what follows ("What to watch", "Key points"). */
const isTelling = (label: readonly Token[]): boolean => hasName(label) && senseOfWords(text(label)) === "none"
const text = (tokens: readonly Token[]): string => joined(trimmed(tokens))
const hasName = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      isName(token) && (index > 0 || /\p{Lu}.*\p{Lu}|\d/u.test(token.text)) && token.text.length > 1,
  )

function joined(tokens: readonly Token[]): string {
  let result = ""
  for (const token of tokens) {
    const isTight = token.isGlued || /^[,.;:)\]%?!’”]$/.test(token.text)
    result += result === "" || isTight || /[(“[]$/.test(result) ? token.text : ` ${token.text}`
  }
  return result.replace(/\s+([,;:.])/g, "$1").replace(/[’']s\s[’']s/g, "’s")
}

/** Puts the acting names before a title that names nobody. */
function withActor(phrase: Phrase, body: string): string {
  if (body === "" || phrase.actor.length === 0 || phrase.actor.length > 8) return body
  const actor = text(phrase.actor)
  const own = /^(?:its|their|his|her)\s+(.*)$/i.exec(body)
  if (own?.[1] !== undefined) return `${actor}${actor.endsWith("s") ? "’" : "’s"} ${own[1]}`
  const isNamed = /(?:^|\s)\p{Lu}[\p{L}\d]/u.test(phrase.shape === "clause" ? body.slice(1) : body)
  if (isNamed || actor.length + body.length + 2 > LONGEST_TITLE) return body
  const pronoun = /^(?:it|they|he|she|we)\s+(.*)$/i.exec(body)
  return pronoun?.[1] === undefined ? `${actor}: ${body}` : `${actor} ${pronoun[1]}`
}

/** "existing deal" + "expiring in 2031" → "existing deal expires". */
function modifierTitle(phrase: Phrase): string {
  const noun = joined(trimmed(withoutDates(phrase.antecedent)))
  const rest = afterFirst(phrase.tokens)
  const verb = verbOf(rest[0])
  const isPlural = looksPlural(phrase.antecedent)
  let predicate: string
  if (rest[0]?.lower === "whose") predicate = clauseTitle(rest.slice(1))
  else if (verb?.forms.has("ing")) {
    const tail = headlined(rest.slice(1), isPlural)
    const says = isPlural ? verb.base : thirdPerson(verb.base)
    predicate = /^(?:include|follow|target|represent|happen|take|occur)$/.test(verb.base)
      ? ""
      : joined([{ ...(rest[0] as Token), text: says, isGlued: false }, ...tail])
  } else if (/^(?:scheduled|set|due|slated)$/.test(rest[0]?.lower ?? "") && rest[1]?.lower === "for")
    predicate = joined(trimmed(rest.slice(2)))
  else predicate = joined(trimmed(headlined(rest, isPlural)))
  const body = predicate === "" ? noun : `${noun} ${predicate}`
  return withActor({ ...phrase, shape: "noun" }, body)
}

/** Without its dates, the participle or verb at the front kept whatever it is. */
function afterFirst(tokens: readonly Token[]): Token[] {
  const [first, ...rest] = tokens
  return first === undefined || first.date !== null ? withoutDates(tokens) : [first, ...withoutDates(rest)]
}

/** Subject, headline verb and object of a clause. */
function clauseTitle(tokens: readonly Token[]): string {
  const plain = withoutDates(tokens)
  const { subjectEnd, verb } = mainVerb(plain)
  if (verb < 0) return joined(trimmed(plain))
  const subject = trimmed(subjectOf(plain.slice(0, subjectEnd)))
  if (
    /^(?:this|that|it|these)$/.test(joined(subject).toLowerCase()) &&
    /^(?:follow|come|mark|represent|echo)/.test(plain[verb]?.lower ?? "")
  )
    return joined(trimmed(plain.slice(verb + 1)))
  const promised = promise(subject, plain.slice(verb))
  if (promised) return promised
  const predicate = trimmed(headlined(plain.slice(verb), looksPlural(subject)))
  const full = joined([...subject, ...predicate])
  if (full.length <= LONGEST_TITLE || subject.length === 0) return full
  const preposition = subject.findIndex(
    (token, index) => index > 0 && (isPreposition(token) || token.text === ","),
  )
  const head = preposition > 0 ? subject.slice(0, preposition) : subject
  return joined([...head, ...predicate])
}

/** "Meta announced that it will use …" → "Meta to use …", as headlines say it. */
function promise(subject: readonly Token[], predicate: readonly Token[]): string | null {
  const will = predicate.findIndex((token) => token.lower === "will")
  if (will < 2 || will > 5 || subject.length === 0) return null
  const between = predicate.slice(0, will).map((token) => token.lower)
  if (
    !/^(?:has |have |had )?(?:said|says|announced|announces|confirmed|pledged|promised|declared)(?: that)? (?:it|they|he|she)$/.test(
      between.join(" "),
    )
  )
    return null
  return joined([
    ...subject,
    { ...(predicate[will] as Token), text: "to" },
    ...trimmed(predicate.slice(will + 1)),
  ])
}

/**
 * The verb that the title tells: the main one, not that of a relative clause in the subject; of two verbs that share
 * the subject ("is open and will close on …") the last.
 */
function mainVerb(tokens: readonly Token[]): { subjectEnd: number; verb: number } {
  const first = tokens.findIndex((token) => token.isFinite)
  if (first < 0) return { subjectEnd: 0, verb: -1 }
  const relative = tokens.findIndex(
    (token, index) => index > 0 && index < first && /^(?:that|which|who|whose)$/.test(token.lower),
  )
  if (relative > 0) {
    const next = tokens.findIndex((token, index) => index > first && token.isFinite)
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
function subjectOf(tokens: readonly Token[]): readonly Token[] {
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

/** The predicate in the headline's present: "will take" → "takes", "was adopted" → "adopted", "announced" → "announces". */
function headlined(tokens: readonly Token[], isPlural: boolean): Token[] {
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
    return verb?.forms.has("participle") && after[0]
      ? [say(after[0], present(verb.base)), ...after.slice(1)]
      : [...tokens]
  }
  const verb = verbOf(first)
  if (!verb?.forms.has("past") || isModal(first)) return [...tokens]
  const next = skip(rest)[0]
  const isPassive =
    !INTRANSITIVE.has(verb.base) && (next === undefined || (isPreposition(next) && next.lower !== "to"))
  return isPassive ? [...tokens] : [say(first, present(verb.base)), ...rest]
}

function looksPlural(subject: readonly Token[]): boolean {
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
  if (/^\p{Ll}/u.test(last.text)) return /[^su'’i]s$/.test(last.lower)
  return /\p{Lu}s$/u.test(last.text) || /(?:ions|ments|ies|ors|ates|ers|ules|ists|ials|anks)$/.test(last.text)
}

/** Without dates at the clause's edges and those said as a time; dates that tell a noun apart stay ("its Q1 results"). */
function withoutDates(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  tokens.forEach((token, index) => {
    if (token.date === null) {
      kept.push(token)
      return
    }
    const [previous, next] = [kept.at(-1), tokens[index + 1]]
    const isOwner = next?.text === "'s" || next?.text === "’s"
    const isRelative = !/\d/.test(token.text) && !/\p{Lu}/u.test(token.text)
    const tellsApart =
      next !== undefined &&
      next.date === null &&
      !isMark(next) &&
      !isPreposition(next) &&
      !isOpener(next) &&
      (isDeterminer(previous) || (kept.length === 0 && !isName(next))) &&
      !next.isFinite
    if (tellsApart && !isRelative && !isOwner) {
      kept.push({ ...token, date: null })
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
function trimmed(tokens: readonly Token[]): Token[] {
  let kept = [...tokens]
  const lead = (token: Token | undefined) =>
    token !== undefined &&
    (DROPPED.has(token.lower) ||
      /^(?:the|a|an|that|which|who|’s|'s)$/.test(token.lower) ||
      (isMark(token) && !/^[“"‘(]$/.test(token.text)))
  while (kept.length > 1 && lead(kept[0])) kept = kept.slice(1)
  const tail = (token: Token | undefined) =>
    token !== undefined && (LOOSE.test(token.lower) || (isMark(token) && !/^[”"’)%]$/.test(token.text)))
  while (kept.length > 1 && tail(kept.at(-1))) kept = kept.slice(0, -1)
  return kept.filter((token) => !(DROPPED.has(token.lower) && isAdverb(token)))
}
