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
} from "./tokens.ts"

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
}

const isVerb = (token: Token): boolean => token.isFinite

/** How many tokens on each side of a date are looked at. */
const REACH = 70
const STRONG = /^(?:[;:—–|]|-)$/
const SUBORDINATE = new Set(
  "which who whose whom that where when while whereas because although though if whether unless".split(" "),
)

/** The phrase around the date at `at`. `isAhead`: the date lies after the digest's day. */
export function phraseAround(sentence: readonly Token[], at: number, isAhead: boolean): Phrase {
  const from = Math.max(0, at - REACH)
  const window = sentence.slice(from, at + REACH)
  const date = at - from
  const bracket = bracketAround(window, date)
  if (bracket) return inBracket(window, bracket, date, isAhead)
  return phraseIn(window, date, isAhead)
}

function phraseIn(all: readonly Token[], date: number, isAhead: boolean): Phrase {
  const { tokens, at } = withoutBrackets(all, date)
  const lead = leadIn(tokens, at)
  if (lead)
    return { shape: "noun", tokens: lead, antecedent: [], actor: namesOfSubject(tokens, at), label: [] }
  const start = clauseStart(tokens, at)
  const label = labelBefore(tokens, start)
  const end = rightEdge(tokens, start, at)
  const part = tokens.slice(start, end)
  const here = at - start
  const actor = actorBefore(tokens, start, at)
  const isParticiple = startsParticiple(part, 0)
  const modifier = modifierStart(part, here, isAhead)
  if (isBeforeNoun(tokens, at) && (isParticiple || modifier === 0 || !part.some(isVerb)))
    return { shape: "noun", tokens: nounAround(tokens, at), antecedent: [], actor, label }
  if (modifier !== null) {
    const antecedent = antecedentOf(tokens, start + modifier)
    const tail = part.slice(modifier)
    const comma = tail.findIndex((token, index) => index > here - modifier && token.text === ",")
    if (antecedent.length > 0)
      return {
        shape: "modifier",
        tokens: dropRelative(comma < 0 ? tail : tail.slice(0, comma)),
        antecedent,
        actor: actorBefore(tokens, start + modifier - antecedent.length, at),
        label,
      }
  }
  if (part.some(isVerb) && !isOpener(part[0]))
    return { shape: "clause", tokens: part, antecedent: [], actor, label }
  const noun = part[0]?.lower === "with" ? part.slice(1) : nounAround(tokens, at)
  if (noun.length > 1) return { shape: "noun", tokens: noun, antecedent: [], actor, label }
  return { shape: "clause", tokens: part, antecedent: [], actor, label }
}

/** "…, running from 2027 to 2032" tells how long its clause lasts: the clause is what the date belongs to. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const start = leftEdge(tokens, at)
  const verb = verbOf(tokens[start])
  if (start > 1 && verb && LASTING.has(verb.base) && tokens[start - 1]?.text === ",")
    return leftEdge(tokens, start - 1)
  return start
}

/** "Following the release of the second draft in December, the office published …": what the lead-in names. */
function leadIn(tokens: readonly Token[], at: number): Token[] | null {
  let from = at
  while (
    from > 0 &&
    !/^[.?!;:—–]$/.test(tokens[from - 1]?.text ?? "") &&
    !tokens[from - 1]?.isFinite &&
    !opensAnew(tokens, from)
  )
    from--
  if (!/^(?:following|after|since|despite|with|amid|as)$/.test(tokens[from]?.lower ?? "") || at - from < 4)
    return null
  const comma = tokens.findIndex((token, index) => index > at && token.text === ",")
  const verb = tokens.findIndex((token, index) => index > from && token.isFinite)
  return comma > at && (verb < 0 || verb > comma) ? tokens.slice(from + 1, at + 1) : null
}

/** The noun that a participle or relative clause tells of; behind a comma an "-ing" tells of the clause's subject. */
function antecedentOf(tokens: readonly Token[], start: number): Token[] {
  const isBehindComma = tokens[start - 1]?.text === ","
  if (isBehindComma && verbOf(tokens[start])?.forms.has("ing") === true) {
    const verb = tokens.findLastIndex((token, index) => index < start && token.isFinite)
    const subject = verb > 0 ? nounBefore(tokens, verb) : []
    if (subject.length > 0) return subject
  }
  if (start > 0 && (isOpener(tokens[start - 1]) || isAdverb(tokens[start - 1])) && start < 3) {
    const comma = tokens.findIndex((token, index) => index > start && token.text === ",")
    const verb = tokens.findIndex((token, index) => index > comma && token.isFinite)
    if (comma > 0 && verb > comma) return nounBefore(tokens, verb)
  }
  return nounBefore(tokens, start)
}

/** The names in the subject of the clause behind a lead-in. */
function namesOfSubject(tokens: readonly Token[], at: number): Token[] {
  const verb = tokens.findIndex((token, index) => index > at && token.isFinite)
  return verb < 0 ? [] : namesBefore(tokens, verb)
}

/** "Cloud Next (through April 23)", "Nebius ($27B deal, March 2026)", "Trainium3 (shipping early 2026)". */
function inBracket(
  window: readonly Token[],
  bracket: { open: number; close: number },
  date: number,
  isAhead: boolean,
): Phrase {
  const inner = window.slice(bracket.open + 1, bracket.close)
  const words = inner.filter((token) => token.date === null && !isMark(token) && !isPreposition(token))
  if (inner.some(isVerb)) return phraseIn(inner, date - bracket.open - 1, isAhead)
  const outer = window.slice(0, bracket.open)
  const start = leftEdge(outer, outer.length)
  const hasVerb = outer.slice(start).some(isVerb)
  const noun = nounBefore(outer, outer.length)
  const actor = actorBefore(outer, outer.length - noun.length, outer.length)
  const label = labelBefore(outer, start)
  if (words.length > 0) return { shape: "modifier", tokens: inner, antecedent: noun, actor, label }
  return hasVerb && noun.length < 2
    ? { shape: "clause", tokens: outer.slice(start), antecedent: [], actor: [], label }
    : { shape: "noun", tokens: noun, antecedent: [], actor, label }
}

function bracketAround(tokens: readonly Token[], at: number): { open: number; close: number } | null {
  let open = at
  while (open >= 0 && tokens[open]?.text !== "(" && tokens[open]?.text !== "[") {
    if (tokens[open]?.text === ")" || tokens[open]?.text === "]") return null
    open--
  }
  if (open < 0) return null
  let close = at
  while (close < tokens.length && tokens[close]?.text !== ")" && tokens[close]?.text !== "]") close++
  return { open, close }
}

/** Leaves out what stands in brackets, and appositions between commas or dashes: they interrupt the clause. */
function withoutBrackets(all: readonly Token[], date: number): { tokens: Token[]; at: number } {
  const { tokens, at } = withoutAppositions(all, date)
  const kept: Token[] = []
  let [depth, moved] = [0, at]
  tokens.forEach((token, index) => {
    if (token.text === "(" || token.text === "[") depth++
    if (depth === 0) kept.push(token)
    else if (index < at) moved--
    if ((token.text === ")" || token.text === "]") && depth > 0) depth--
  })
  return { tokens: kept, at: moved }
}

/** "John Doe, the head of design, will …", "the regime – Part 3 – began": from the mark to the verb, without the date. */
function withoutAppositions(tokens: readonly Token[], at: number): { tokens: readonly Token[]; at: number } {
  for (let close = 2; close < tokens.length - 1; close++) {
    const mark = tokens[close]?.text ?? ""
    if (
      !/^[,–—]$/.test(mark) ||
      !(tokens[close + 1]?.isFinite || (isAdverb(tokens[close + 1]) && tokens[close + 2]?.isFinite))
    )
      continue
    let open = close - 1
    while (open > 0 && close - open < 16 && tokens[open]?.text !== mark) open--
    const inner = tokens.slice(open + 1, close)
    const isAside =
      tokens[open]?.text === mark && open > 0 && !inner.some((token) => token.isFinite || token.date !== null)
    if (!isAside || (mark === "," && !isDeterminer(inner[0])) || inner.length === 0) continue
    const rest = [...tokens.slice(0, open), ...tokens.slice(close + 1)]
    return { tokens: rest, at: at > close ? at - (close - open + 1) : at }
  }
  return { tokens, at }
}

/** Where the clause of the date begins: behind the nearest break that leaves a verb of its own up to the date's end. */
function leftEdge(tokens: readonly Token[], at: number): number {
  const hasDateBefore = (index: number) => tokens.slice(0, index).some((token) => token.date !== null)
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (token === undefined) continue
    if (STRONG.test(token.text) && !(token.text === "-" && token.isGlued)) return index + 1
    if (/^[.?!]$/.test(token.text)) return index + 1
    if (opensAnew(tokens, index)) return index
    if (SUBORDINATE.has(token.lower) && index > 0) {
      const own = tokens.slice(index + 1, at + 1)
      const isAside =
        isRelative(tokens, index) && tokens[index - 1]?.text !== "," && own.filter(isVerb).length > 1
      if (own.some(isVerb) && !isAside)
        return token.lower === "that" && !isRelative(tokens, index) ? index + 1 : index
      if (tokens.slice(at, at + 25).some(isVerb) && tokens[index - 1]?.text === ",") return index
    }
    const isComma = token.text === ","
    if (isComma && startsClause(tokens, index + 1, at)) return index + 1
    if (isComma && startsParticiple(tokens, index + 1) && index + 1 < at) return index + 1
    const isJoint = token.lower === "and" || token.lower === "but" || token.lower === "while"
    if (isJoint && hasDateBefore(index) && clauseHas(tokens, index + 1, at)) return index + 1
  }
  if (!isOpener(tokens[0])) return 0
  const comma = tokens.findIndex(
    (token, index) => index < at && token.text === "," && tokens.slice(index, at + 10).some(isVerb),
  )
  return comma > 0 ? comma + 1 : 1
}

/** "a deal that ends" against "said that the deal ends": a relative clause goes on with its verb. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  return tokens[next]?.isFinite === true
}

/** A new sentence without a full stop before it: "The Latest Developments The government announced …". */
function opensAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (
    !token ||
    !previous ||
    !/^(?:The|A|An|On|In|During|This|These|Following|Since|After|Although|Once|By|It|As)$/.test(token.text)
  )
    return false
  if (/^[”"]$/.test(previous.text) && token.text !== "As") return true
  return (
    isName(previous) &&
    !isDeterminer(previous) &&
    !/^(?:The|On|In|Per|By|At|And)$/.test(previous.text) &&
    !isTitled(tokens[at + 1])
  )
}

/** "The Verge" and "On Semiconductor" go on with a name; a sentence may, too, after the article of a known kind. */
const isTitled = (next: Token | undefined): boolean => next === undefined || isMark(next)

/** "…, and Amazon will invest": a joint behind a comma with a subject and verb of its own. */
function startsClause(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from]
  if (first === undefined || from >= at) return false
  if (first.lower === "with") return !tokens.slice(from, at).some(isVerb) && at - from > 2
  if (/^(?:and|but|while|whereas|as|so|yet|although|though|because)$/.test(first.lower))
    return clauseHas(tokens, from + 1, at) && tokens.slice(0, from).some(isVerb)
  return SUBORDINATE.has(first.lower) && clauseHas(tokens, from + 1, at)
}

function clauseHas(tokens: readonly Token[], from: number, at: number): boolean {
  for (let index = from; index <= at + 10 && index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.isFinite) return true
    if (token && (SUBORDINATE.has(token.lower) || STRONG.test(token.text)) && index > at) return false
  }
  return false
}

function startsParticiple(tokens: readonly Token[], from: number): boolean {
  let index = from
  while (isAdverb(tokens[index])) index++
  const verb = verbOf(tokens[index])
  if (isName(tokens[index]) || tokens[index]?.isFinite) return false
  if (verb === undefined)
    return (
      index < tokens.length - 1 &&
      /^\p{Ll}{3,}ing$/u.test(tokens[index]?.text ?? "") &&
      !isMark(tokens[index + 1])
    )
  return (
    verb.forms.has("ing") ||
    (verb.forms.has("participle") && (isPreposition(tokens[index + 1]) || tokens[index + 1]?.date !== null))
  )
}

/** Where the clause ends: at the next break once its verb has been seen. */
function rightEdge(tokens: readonly Token[], start: number, at: number): number {
  let hasVerb = tokens.slice(start, at).some(isVerb)
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (
      STRONG.test(token.text) &&
      !(token.text === "-" && token.isGlued) &&
      !isAddition(tokens, start, index)
    )
      return index
    if (/^[.?!]$/.test(token.text) || opensAnew(tokens, index)) return index
    if (token.text === "," && hasVerb && endsAtComma(tokens, index)) return index
    if (hasVerb && SUBORDINATE.has(token.lower) && token.lower !== "that") return index
    if (hasVerb && (token.lower === "and" || token.lower === "but") && joinsVerb(tokens, index)) return index
    hasVerb ||= token.isFinite
  }
  return tokens.length
}

/** "the largest deal in history — $100 billion over ten years": a short clause takes in what follows its dash. */
function isAddition(tokens: readonly Token[], start: number, mark: number): boolean {
  if (!/^[—–]$/.test(tokens[mark]?.text ?? "") || mark - start > 14) return false
  const next = tokens.slice(mark + 1, mark + 11)
  const end = next.findIndex((token) => /^[.,;:—–]$/.test(token.text))
  const words = end < 0 ? next : next.slice(0, end)
  return (
    words.length > 1 &&
    (end >= 0 || next.length < 10) &&
    (isNumber(words[0]) || isDeterminer(words[0])) &&
    !words.some((token) => token.isFinite || token.date !== null)
  )
}

/** A comma ends the clause unless it only goes on with a list ("Windows, Mac and Linux"). */
function endsAtComma(tokens: readonly Token[], at: number): boolean {
  if (/^(?:as|so|which|who|while|because|although|though|but|with)$/.test(tokens[at + 1]?.lower ?? ""))
    return true
  const rest = tokens.slice(at + 1, at + 9)
  const joint = rest.findIndex((token) => token.lower === "and" || token.lower === "or")
  if (joint <= 0 || joint > 6) return true
  return rest
    .slice(0, joint + 2)
    .some(
      (token, index, part) =>
        isOpener(token) ||
        token.date !== null ||
        token.isFinite ||
        startsParticiple(part, index) ||
        (token.text === "," && index === 0),
    )
}

function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 9)
  const verb = verbOf(rest[0])
  if (verb && (verb.forms.has("third") || verb.forms.has("past"))) return true
  return rest.some(isVerb)
}

/** "AI Act: the …" gives "AI Act": a few words before the colon at which the clause starts. */
function labelBefore(tokens: readonly Token[], start: number): Token[] {
  const mark = tokens[start - 1]
  if (mark?.text !== ":" && mark?.text !== "–" && mark?.text !== "—") return []
  const label = tokens.slice(0, start - 1)
  return label.length > 0 && label.length <= 8 && !label.some(isVerb) ? label : []
}

/** The nearest named subject before the phrase: names that stand before a finite verb, else the sentence's first name. */
function actorBefore(tokens: readonly Token[], start: number, at: number): Token[] {
  for (let index = Math.min(start, at) - 1; index > 0; index--)
    if (tokens[index]?.isFinite) {
      const names = namesBefore(tokens, index)
      if (names.length > 0) return names
    }
  return []
}

/** The run of names right before `at`, joints between names included. */
export function namesBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at
  while (from > 0) {
    const token = tokens[from - 1]
    if (isName(token) || isNumber(token)) from--
    else if (
      (token?.lower === "and" || token?.lower === "&" || token?.lower === "of") &&
      isName(tokens[from - 2]) &&
      from < at
    )
      from -= 1
    else if (isAdverb(token) && from === at) {
      at--
      from--
    } else break
  }
  const names = tokens.slice(from, at)
  return names.some((token) => isName(token) && token.text.length > 1) &&
    !(from === 0 && names.length === 1 && isDeterminer(names[0]))
    ? names
    : []
}

/** Participles that say how long their clause lasts. */
const LASTING = new Set("run cover span last".split(" "))
const LEADS = new Set("starting beginning effective commencing".split(" "))

/**
 * Where in the clause a participle or relative clause begins that the date belongs to; null when it belongs to the
 * clause's own verb. A finite past verb does not govern a day still to come: then the nearest participle does.
 */
function modifierStart(part: readonly Token[], at: number, isAhead: boolean): number | null {
  const first = part[0]
  if (first && /^(?:which|who|whose|that|where)$/.test(first.lower)) return 0
  if (startsParticiple(part, 0)) return 0
  const isPast =
    isAhead && part.slice(0, at).some((token) => token.isFinite && verbOf(token)?.forms.has("past") === true)
  for (let index = at - 1; index > 0 && index >= at - 5; index--) {
    const token = part[index]
    const verb = verbOf(token)
    if (!verb || isName(token) || !token) continue
    if (token.isFinite) return null
    const previous = part[index - 1]
    if (
      isBe(previous) ||
      isHave(previous) ||
      isModal(previous) ||
      previous?.lower === "to" ||
      (verbOf(previous) && !isName(previous))
    )
      return null
    if (isDeterminer(previous) || isPreposition(previous)) continue
    const isLead = LEADS.has(token.lower)
    if (LASTING.has(verb.base) && previous?.text === ",") return null
    if (verb.forms.has("ing")) return isLead && !isPast ? null : index
    if (verb.forms.has("participle") && (part.slice(0, index).some(isVerb) || !verb.forms.has("past")))
      return index
  }
  return null
}

const dropRelative = (tokens: readonly Token[]): readonly Token[] =>
  /^(?:which|who|that|where)$/.test(tokens[0]?.lower ?? "") ? tokens.slice(1) : tokens

/** The noun phrase that ends right before `end` (a comma between is passed over), at most twelve tokens. */
export function nounBefore(tokens: readonly Token[], end: number): Token[] {
  let to = end
  while (
    to > 0 &&
    (tokens[to - 1]?.text === "," || /^(?:that|which|who|whose)$/.test(tokens[to - 1]?.lower ?? ""))
  )
    to--
  let from = to
  while (from > 0 && to - from < 12) {
    const token = tokens[from - 1]
    if (token === undefined || isMark(token) || isOpener(token)) break
    if (token.date !== null && !/^(?:for|of)$/.test(tokens[from - 2]?.lower ?? "")) break
    if (token.isFinite && !isName(token)) break
    const isOf =
      (token.lower === "of" || token.lower === "for") &&
      !/^(?:top|part|terms|case|favou?r)$/.test(tokens[from - 2]?.lower ?? "")
    const isThin =
      to - from <= 2 &&
      (token.lower === "on" || token.lower === "with" || token.lower === "between") &&
      !verbOf(tokens[from - 2])?.forms.has("past")
    if (isPreposition(token) && !isOf && !(isThin && isDeterminer(tokens[from]))) break
    if (token.lower === "to" || token.lower === "that" || token.lower === "or") break
    if (verbOf(token)?.forms.has("ing") === true && !isName(token)) break
    from--
    if (
      isDeterminer(token) &&
      !/'s$|s'$/.test(token.lower) &&
      !/^(?:of|for|on|with|between)$/.test(tokens[from - 1]?.lower ?? "")
    )
      break
  }
  const noun = tokens.slice(from, to)
  const lead = noun[0]
  return lead && (lead.lower === "and" || lead.lower === "of" || lead.lower === "for") ? noun.slice(1) : noun
}

/** The noun that the date stands before ("its April 29 earnings call") with its owner, else the one it stands behind. */
export function nounAround(tokens: readonly Token[], at: number): Token[] {
  let end = at + 1
  while (end < tokens.length && end < at + 9 && continuesNoun(tokens, end)) end++
  if (end > at + 1) {
    let from = at
    while (from > 0 && at - from < 6 && (isName(tokens[from - 1]) || isDeterminer(tokens[from - 1]))) from--
    if (tokens[end]?.lower === "to" && verbOf(tokens[end + 1])?.forms.has("base"))
      end = rightEdge(tokens, end, end + 1)
    return tokens.slice(from, end)
  }
  let last = at
  while (last > 0 && (isPreposition(tokens[last - 1]) || tokens[last - 1]?.text === ",")) last--
  return nounBefore(tokens, last)
}

function continuesNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.date !== null || isOpener(token) || isModal(token) || isBe(token) || isHave(token))
    return false
  if (token.text === "'s" || token.text === "’s") return true
  if (isMark(token) || isAdverb(token) || isDeterminer(token)) return false
  if (isPreposition(token)) return token.lower === "of" && tokens[at - 1]?.date === null
  if (token.lower === "and" || token.lower === "or" || token.lower === "that") return false
  const verb = verbOf(token)
  if (
    verb &&
    !isName(token) &&
    verb.forms.has("third") &&
    at > 0 &&
    (isDeterminer(tokens[at + 1]) || isName(tokens[at + 1]))
  )
    return false
  return !(verb?.forms.has("past") === true && INTRANSITIVE.has(verb.base))
}

/** Whether the date stands right before a noun that it tells apart ("the July 2024 speech"), not as a time of its own. */
export function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (next?.text === "'s" || next?.text === "’s") return true
  if (!continuesNoun(tokens, at + 1)) return false
  return (
    isDeterminer(previous) ||
    (isPreposition(previous) && previous?.lower === "of") ||
    (at === 0 && !isName(next))
  )
}
