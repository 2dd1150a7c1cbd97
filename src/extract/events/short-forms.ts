import { allMatches } from "../patterns/all-matches.ts"
import { LONGEST_TITLE } from "../polished.ts"

/** "GPAI guidelines (the “Guidelines”)", "Harbour Code of Conduct (the CoC)": where a text says what it will call a thing. */
const DEFINED =
  /\((?:the |together,? |collectively,? |hereinafter |hereafter )?(?:[“"] ?(\p{Lu}[\p{L}-]{2,24}) ?[”"]|(?<=the )(\p{Lu}\p{Ll}{0,3}\p{Lu}\p{L}{0,6}))\)/gu
const REACH = 110
const SPACES = /\s+/
const CAPITAL = /^[“"]?\p{Lu}/u
const CONNECTOR = /^(?:of|and|for|on|the|to|in)$/
const MOST_WORDS = 8

/**
 * The names that a text's defined short forms stand for ("Guidelines" → "GPAI Guidelines"). A name in quotation marks
 * that its long form does not hold ("Ofcom") is known by itself and stays.
 */
export function readShortForms(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const match of allMatches(text, DEFINED)) {
    const short = match[1] ?? match[2]
    const full = short === undefined ? null : nameBefore(text, match.index, short)
    if (short === undefined || full === null || forms.has(short)) continue
    const isNoun = match[1] === undefined || full.toLowerCase().includes(short.toLowerCase())
    if (isNoun) forms.set(short, full)
  }
  return forms
}

/** The capitalised words that end right before the bracket; the short form itself may stand there in small letters. */
function nameBefore(text: string, at: number, short: string): string | null {
  const words = text
    .slice(Math.max(0, at - REACH), at)
    .trim()
    .split(SPACES)
  const name: string[] = []
  for (const word of words.slice(-MOST_WORDS).toReversed()) {
    if (name.length === 0 && word.toLowerCase() === short.toLowerCase()) name.unshift(short)
    else if (CAPITAL.test(word) || (name.length > 0 && CONNECTOR.test(word))) name.unshift(word)
    else break
  }
  while (CONNECTOR.test(name[0] ?? "")) name.shift()
  return name.length > 1 ? name.join(" ") : null
}

const CAPITAL_BESIDE = /\p{Lu}[\p{L}\d’'-]{0,40} ?$/u
const LETTER_BEFORE = /[\p{L}-]$/u
const LETTER_BEHIND = /^[\p{L}-]/u
const NAME_BEHIND = /^ (?:of\b|\p{Lu})/u

/** A title with the defined short forms in it written out, where there is room and nothing says more already. */
export function writtenOut(title: string, forms: ReadonlyMap<string, string>): string {
  let result = title
  for (const [short, full] of forms) {
    const at = result.indexOf(short)
    if (at < 0 || result.includes(full) || result.length - short.length + full.length > LONGEST_TITLE)
      continue
    const [before, behind] = [result.slice(0, at), result.slice(at + short.length)]
    const isWord = !LETTER_BEFORE.test(before) && !LETTER_BEHIND.test(behind)
    if (isWord && !CAPITAL_BESIDE.test(before) && !NAME_BEHIND.test(behind)) result = before + full + behind
  }
  return result
}
