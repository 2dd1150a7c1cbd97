import type { DateRule } from "../rule.ts"
import { GAP, type LocaleWords, leadIn, phrase, YEAR } from "../words.ts"
import { calendar, settled } from "./said.ts"
import { decadeSpan } from "./units.ts"

/** - the 2030s, 1990s, in den 1990er Jahren, les années 1990, la década de 1990 (a decade; "the 90s" is none) */
export function decade(words: LocaleWords): DateRule {
  const { decadeBefore, decadeAfter } = words
  const lead = decadeAfter === "" ? `(?:${decadeBefore})` : `(?:${decadeBefore})?`
  return {
    name: "decade",
    pattern: phrase(`${lead}((?:19|20|21)\\d)0(?:${decadeAfter})|((?:19|20|21)\\d)0['’]?s`),
    read: ([, own, tens]) => ({ said: settled(decadeSpan(Number(own ?? tens) * 10), "decade") }),
  }
}

const REACH = 32
/** What a year is when it is none: a count, a page, an identifier, a part of a longer number, an amount. */
const NUMBER_BEFORE =
  /(?:[$€£¥#@/\\:.,_=&+~]|\d[-–—]|[a-z][-–]|\b(?:book|novel|film|movie|class of|agenda|vision|(?<!l['’])horizon|route|flight|page|pages|p\.|no\.|number|section|article|rule|case|version|room|port|error|code|model|series|top|of the|nearly|almost|roughly|about|over|than|some|only|least|most|just)\s)$/i
const NUMBER_AFTER =
  /^(?:[%$€£¥_/\\:=@+]|[.,]\d|[-–—]\d|[-–][a-z]|\s?(?:x\b|×|people|users|stars|points|pages|miles|km|tokens|units|jobs|workers|employees|staff|companies|customers|times|words|lines|files|bugs|flaws|GPUs?|GB|MB|MW|GW|kW|mph|rpm|Hz|W\b|million|billion|percent|per cent|basis|shares|euros|dollars|members|attendees|participants|servers|stores|patients|vessels|ships|wells|rigs|flights|schools|students|lawmakers|delegates|troops|soldiers|villages|cases|deaths|votes|seats|homes|cars|vehicles|aircraft|barrels|tonnes|tons|metres|meters|feet|calories|(?:hours|days|weeks|months|years)\b))/i

/**
 * - in 2031, since 2023, the 2025 results, Amazon's 2026 plan, (2027), calendar 2025
 * - "Office 2024", "page 1984", "2,024 stars" are none
 */
export function bareYear(words: LocaleWords): DateRule {
  const before = leadIn(`(?:${words.atWords})-?`)
  return {
    name: "year",
    pattern: phrase(`(?:calendar(?:${GAP}year)?${GAP})?(${YEAR})(?:['’]s(?=\\s))?`),
    read(match) {
      const [whole, year] = match
      const textBefore = match.input.slice(Math.max(0, match.index - REACH), match.index)
      const textAfter = match.input.slice(match.index + whole.length, match.index + whole.length + REACH)
      const count = /^\s?(?:about|over|than|almost|nearly)/iu
      if (NUMBER_AFTER.test(textAfter) || count.test(textAfter)) return null
      const led = before.test(textBefore)
      if (YEAR_GROUP.test(textBefore)) return null
      if (!led && NUMBER_BEFORE.test(textBefore)) return null
      const isEvent = words.eventNames.test(textBefore)
      const isPlan = PLANNED_FIGURE.test(textAfter)
      if (!led && !isEvent && !isPlan && !standsAlone(textBefore, textAfter)) return null
      return { said: calendar("year", { year: Number(year) }) }
    },
  }
}

const YEAR_GROUP = /\bclass of\s$/i
/** "Osprey 2026 capex": a figure of a year behind its maker's name. */
const PLANNED_FIGURE =
  /^ (?:capex|revenues?|sales|earnings|profits?|guidance|outlook|spending|deliveries|production|budget)\b/

const NAMED_NUMBER = /^\s?\p{Lu}\p{L}*\s?\d/u
const LAST_WORD = /(?<!\p{L})(\p{L}+)$/u

/** "Orwell's 1984 is back": a possessive year with a verb behind it is the name of a work. */
const WORK_TITLE = /^["”’]?\s(?:is|was|has|had|sells|tops|returns|remains)\b/i

/** After a lower-case word, a possessive or an opening bracket, or at the start of the passage or of a clause. */
function standsAlone(before: string, after: string): boolean {
  const open = before.replace(/[\s*_"'“‘]{0,6}$/u, "")
  if (open === "" || /[([;—–|]$/u.test(open)) return !NAMED_NUMBER.test(after)
  if (/['’]s$/u.test(open) || /s['’]$/u.test(open)) return !WORK_TITLE.test(after)
  const word = LAST_WORD.exec(open)?.[1]
  return word !== undefined && word === word.toLowerCase()
}
