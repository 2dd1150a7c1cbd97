import { readStatedDays } from "./stated-days.ts"

/** Longer lines are no titles and no datelines. */
export const LONGEST_LINE = 240
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b,?|(?:星期|周|礼拜)[一二三四五六日天]/giu
/** "… for the week of", "… – week ending", before a day that was cut off. */
const PERIOD_TAIL =
  /(?<![\s,:–—-])[\s,:–—-]*\b(?:for |from )?(?:the )?(?:week|month|period|quarter|day|days) (?:of|ending|ended|from|to|through)\s*$|\s(?:vom|am|du|del|de|des|au)\s*$/i
/** A title that only says which period it covers names nobody. */
const ONLY_PERIOD =
  /^(?:the |a |my |our |your )?(?:(?:week|month|day|quarter|year)s? (?:ahead|ending|ended|in review|in brief|past|that was|to come)|(?:weekly|daily|monthly|quarterly|annual) (?:recap|review|update|summary|report|digest|notes?|round-?up|outlook|preview)|recap|preview|outlook|update|summary|(?:wochen|monats|tages)?(?:ausblick|rückblick|vorschau|bericht)|la semaine(?: à venir| prochaine)?|la semana(?: que viene)?)$/i
/** "… - Validation Update" tells which issue it is, not whose. */
const ISSUE_TAIL = /\s[-–—]\s[^-–—]{0,40}\b(?:update|edition|issue|recap|summary|review|preview)\b.{0,20}$/i

/** Words without markdown, at most so many characters of them. */
export const clean = (words: string): string =>
  words
    .slice(0, LONGEST_LINE)
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,200}\)/g, "$1")
    .replace(/^[\s*_#]+|(?<![\s*_#])[\s*_#]+$/g, "")
    .replace(/\s+/g, " ")

/** Title words without a date and what surrounds it. */
export function withoutDays(words: string): string {
  let rest = words.slice(0, LONGEST_LINE)
  for (const { start, end } of readStatedDays(rest).toReversed())
    rest = rest.slice(0, start) + rest.slice(end)
  return rest
    .replace(WEEKDAY, "")
    .replace(/\(\s*\)/g, "")
    .replace(PERIOD_TAIL, "")
    .replace(/(?<![\s,|:·•([–—-])[\s,|:·•([–—-]+$|^[\s,|:·•)\]–—-]+/g, "")
}

const LEADING_MARKS = /^[^\p{L}\p{N}]+/u

/** What is left of a title without its day and its kind of issue; null where it only names a period. */
export function nameIn(title: string): string | null {
  const rest = withoutDays(title).replace(LEADING_MARKS, "").replace(ISSUE_TAIL, "")
  return ONLY_PERIOD.test(rest) ? null : rest
}

/** Words before a day that belongs to what a title tells ("… opens the lock on 5 May 2026"), not to its issue. */
const TOLD_ON = /\b(?:on|by|until|till|before|after|since)\s+$/i
const SENTENCE_END = /[.!?。！？]["”’)]?$/
/** A whole sentence has more words than the name of an issue. */
const LONGEST_NAME = 40

/** Whether a single day in these words is that of what they tell. */
export function tellsDay(words: string): boolean {
  const stated = readStatedDays(words).at(-1)
  if (stated === undefined || stated.from !== null) return false
  const isSentence = SENTENCE_END.test(words) && withoutDays(words).length > LONGEST_NAME
  return isSentence || TOLD_ON.test(words.slice(0, stated.start))
}
