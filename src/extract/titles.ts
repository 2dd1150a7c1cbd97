import { dutyTitle } from "./events/duties.ts"
import { headlined, looksPlural, mainVerb, subjectOf } from "./events/headline.ts"
import type { Phrase } from "./events/phrase.ts"
import { hasName, joined, text, trimmed, withoutDates } from "./events/plain-words.ts"
import { rephrased } from "./events/rephrase.ts"
import { isMark, isName, isOpener, isPreposition, type Token, verbOf } from "./events/tokens.ts"
import { thirdPerson } from "./events/verbs.ts"
import { LONGEST_TITLE, polished } from "./polished.ts"
import { senseOfWords } from "./sections.ts"

/**
 * The title of the happening that a phrase tells of, in the phrase's own words: subject, verb in the headline's present
 * and object, without dates at its edges, connectives and asides; at most 100 characters. `topic`: the names that the
 * text around speaks of, put in front where the phrase names nobody.
 */
export function titleOf(given: Phrase, topic: readonly Token[] = []): string {
  const own = [...given.tokens, ...given.antecedent]
  const isTold = given.actor.every((actor) => own.some((token) => token.text === actor.text))
  const { tokens, teller } = given.shape === "clause" ? rephrased(given.tokens) : { ...given, teller: [] }
  const actor = teller.length > 0 ? teller : isTold ? topic : given.actor
  const phrase = { ...given, tokens, actor }
  const duty = dutyTitle(given)
  if (duty !== null) return polished(withActor({ ...phrase, shape: "noun" }, duty))
  const label = isTelling(phrase.label) && !hasName(phrase.tokens) ? text(phrase.label) : ""
  let body: string
  if (phrase.shape === "modifier") body = modifierTitle(phrase)
  else if (phrase.shape === "noun") body = withActor(phrase, joined(trimmed(withoutDates(phrase.tokens))))
  else body = withTail(phrase, withActor(phrase, clauseTitle(phrase.tokens, phrase.actor)))
  body = undone(body)
  if (label !== "" && label.length + body.length < LONGEST_TITLE && body !== "") body = `${label}: ${body}`
  return polished(body.replace(OWNERLESS, ""))
}

/** "Its next flight", where nothing says whose. */
const OWNERLESS = /^(?:its|their)\s(?=\p{Ll})/iu

const DONE: Readonly<Record<string, string>> = {
  publication: "published",
  release: "released",
  adoption: "adopted",
  launch: "launched",
  completion: "completed",
  approval: "approved",
  ratification: "ratified",
}
/** "scheduled for release" → "released". */
const deedOf = (noun: string): string => DONE[noun.toLowerCase()] ?? noun

const EXPECTED_DEED = new RegExp(
  `^(.{0,60}: )?(${Object.keys(DONE).join("|")}) of (?:the |its |an? )?(.{3,80}) (?:expected|due|planned|scheduled)$`,
  "i",
)

/** "Publication of the final rules expected" → "Final rules published". */
const undone = (title: string): string =>
  title.replace(EXPECTED_DEED, (_, owner = "", deed, what) => `${owner}${what} ${DONE[deed.toLowerCase()]}`)

/** A short title takes in the second verb of its subject, or what a ruling says ("…, according to which …"). */
function withTail({ tail = [] }: Phrase, body: string): string {
  if (body.length > 75 || body === "") return body
  const which = tail.findIndex((token) => token.lower === "which")
  const isContent =
    which > 0 && which <= 4 && /^, (?:according to|under|in)$/.test(joined(tail.slice(0, which)).trim())
  if (isContent) return `${body}: ${clauseTitle(upToBreak(tail.slice(which + 1)))}`
  if (tail[0]?.lower !== "and" || tail[1]?.isFinite !== true || verbOf(tail[1]) === undefined) return body
  const second = upToBreak(tail.slice(1))
  if (second.some((token) => token.date !== null)) return body
  const longer = `${body} and ${joined(trimmed(headlined(second, false)))}`
  return longer.length <= LONGEST_TITLE ? longer : body
}

function upToBreak(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index > 0 && (isMark(token) || isOpener(token)) && !/^[“”"%]$/.test(token.text),
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Whether a label before a colon says what it is about, not only what follows ("What to watch", "Key points"). */
const isTelling = (label: readonly Token[]): boolean => hasName(label) && senseOfWords(text(label)) === "none"

const possessive = (name: string): string => `${name}${name.endsWith("s") ? "’" : "’s"}`

/** Happenings that somebody has or does. */
const OWNED =
  /^(?:change|changes|handover|launch|merger|takeover|sale|listing|split|expansion|deal|offer|plan|switch|move|shift)$/

const OF_IT = /^(.{8,} (?:of|about|on|for|with|against)) it$/
const LAW = /(?:Act|Law|Bill|Treaty|Regulation|Directive|Code|Union|Commission)$/
const OWN_IT = /^(.*\p{L}s) it(?= |$)(.*)/u

/** Puts the acting names before a title that names nobody. */
function withActor(phrase: Phrase, body: string): string {
  if (body === "" || phrase.actor.length === 0 || phrase.actor.length > 8) return body
  const actor = text(phrase.actor).replace(/['’]s?$/, "")
  if (
    phrase.actor.some(
      (token) => isName(token) && token.text.length > 2 && body.includes(token.text.replace(/['’]s?$/, "")),
    )
  )
    return body
  const isOwned = /^(?:the)$/.test(phrase.tokens[0]?.lower ?? "") && OWNED.test(phrase.tokens[1]?.lower ?? "")
  if (isOwned && !hasName(phrase.tokens)) return `${possessive(actor)} ${body}`
  const own = /^(?:its|their|his|her)\s+(.*)/i.exec(body)
  if (own?.[1] !== undefined) return `${possessive(actor)} ${own[1]}`
  const pronoun = /^(?:it|they|he|she|we)\s+(.*)/i.exec(body)
  if (pronoun?.[1] !== undefined) return `${actor} ${pronoun[1]}`
  const isNamed = hasName(phrase.tokens) || hasName(phrase.antecedent)
  if (isNamed || actor.length + body.length + 2 > LONGEST_TITLE) return body
  const of = OF_IT.exec(body)?.[1]
  if (of !== undefined) return `${of} ${LAW.test(actor) ? "the " : ""}${actor}`
  const object = OWN_IT.exec(body)
  if (object) return `${object[1]} ${actor}${object[2]}`
  return `${actor}: ${body}`
}

/** "existing deal" + "expiring in 2031" → "existing deal expires". */
function modifierTitle(phrase: Phrase): string {
  const noun = joined(trimmed(withoutDates(phrase.antecedent)))
  const rest = afterFirst(phrase.tokens)
  const verb = verbOf(rest[0])
  const isPlural = looksPlural(phrase.antecedent)
  let predicate: string
  const opening = phrase.tokens.find((token) => token.date !== null)
  if (rest.length === 0 && /^(?:starting|beginning|from|effective)\b/i.test(opening?.text ?? ""))
    predicate = isPlural ? "start" : "starts"
  else if (rest[0]?.lower === "whose") return `${ownerIn(phrase.antecedent)} ${clauseTitle(rest.slice(1))}`
  else if (verb?.forms.has("ing")) {
    const tail = headlined(rest.slice(1), isPlural)
    const says = isPlural ? verb.base : thirdPerson(verb.base)
    predicate = /^(?:include|follow|target|represent|happen|take|occur)$/.test(verb.base)
      ? ""
      : joined([{ ...(rest[0] as Token), text: says, isGlued: false }, ...tail])
  } else if (/^(?:scheduled|set|due|slated)$/.test(rest[0]?.lower ?? "") && rest[1]?.lower === "for")
    predicate = deedOf(joined(trimmed(rest.slice(2))))
  else predicate = joined(trimmed(headlined(rest, isPlural)))
  if (MERELY_IS.test(predicate)) predicate = ""
  const body = predicate === "" ? noun : `${noun} ${predicate}`
  return withActor({ ...phrase, shape: "noun" }, body)
}

/** "the start of the Harbour Act, whose rules …": the owner is what is named last. */
function ownerIn(noun: readonly Token[]): string {
  const last = noun.findLastIndex((token) => token.lower === "of")
  const named = noun.slice(last + 1)
  return joined(trimmed(withoutDates(last > 0 && hasName(named) ? named : noun)))
}

/** Without its dates, the participle or verb at the front kept whatever it is. */
function afterFirst(tokens: readonly Token[]): Token[] {
  const [first, ...rest] = tokens
  return first === undefined || first.date !== null ? withoutDates(tokens) : [first, ...withoutDates(rest)]
}

/** A subject of so few characters stays whole; the end of the predicate is what gives way. */
const SHORT_SUBJECT = 45

/** Subject, headline verb and object of a clause. */
function clauseTitle(tokens: readonly Token[], topic: readonly Token[] = []): string {
  const plain = withoutDates(tokens)
  const { subjectEnd, verb } = mainVerb(plain)
  if (verb < 0) return joined(trimmed(plain))
  const subject = namedSubject(trimmed(subjectOf(plain.slice(0, subjectEnd))), topic)
  if (
    /^(?:this|that|it|these)$/.test(joined(subject).toLowerCase()) &&
    /^(?:follow|come|mark|represent|echo)/.test(plain[verb]?.lower ?? "")
  )
    return joined(trimmed(plain.slice(verb + 1)))
  const promised = promise(subject, plain.slice(verb))
  if (promised) return promised
  const predicate = trimmed(headlined(plain.slice(verb), looksPlural(subject)))
  if (MERELY_IS.test(joined(predicate)) && (hasName(subject) || subject.length > 1)) return joined(subject)
  const full = withOffice(joined([...subject, ...predicate]), topic)
  if (full.length <= LONGEST_TITLE || subject.length === 0) return full
  const terse = joined(
    [...subject, ...predicate].filter(
      (token, index) => index === 0 || !/^(?:the|a|an|its|their)$/.test(token.lower),
    ),
  )
  if (terse.length <= LONGEST_TITLE) return terse
  if (joined(subject).length <= SHORT_SUBJECT) return full
  const preposition = subject.findIndex(
    (token, index) => index > 0 && (isPreposition(token) || token.text === ","),
  )
  const head = preposition > 0 ? subject.slice(0, preposition) : subject
  return joined([...head, ...predicate])
}

/** Predicates that only say that there is a time; "is out" is told by the thing's name. */
const MERELY_IS =
  /^(?:runs?|takes? place|(?:is |are |be )?held|happens?|occurs?|(?:is|are) (?:out|here|on)|scheduled|due|set)$/
const OFFICE =
  /\b(?:CEO|CFO|COO|CTO|chief executive(?: officer)?|chair(?:man|woman)?|president|executive chair(?:man)?|managing director)$/i

/** "Ada Holm becomes CEO" → "… CEO of Osprey", where the text around names who that is. */
function withOffice(title: string, topic: readonly Token[]): string {
  const name = text(topic).replace(/['’]s?$/, "")
  const isNew = name !== "" && topic.length < 5 && topic.every((token) => !title.includes(token.text))
  return OFFICE.test(title) && isNew ? `${title} of ${name}` : title
}

/** Nouns that stand for the actor named before. */
const ACTING = new Set(
  "company firm startup start-up group maker carmaker chipmaker lab bank agency operator retailer airline".split(
    " ",
  ),
)

const SMALL_START = /^\p{Ll}/u

/** "The regulation was adopted" after "Delegated Regulation 885: …": the full name takes the short one's place. */
function namedSubject(subject: Token[], topic: readonly Token[]): readonly Token[] {
  const [noun] = subject
  if (noun === undefined || subject.length !== 1 || !SMALL_START.test(noun.text)) return subject
  if (topic.length > 0 && topic.length < 5 && ACTING.has(noun.lower)) return topic
  return topic.length > 1 && topic.some((token) => token.lower === noun.lower) ? topic : subject
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
