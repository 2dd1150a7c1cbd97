import { addMonths, calendarDay } from "../../domain/calendar-day.ts"
import type { DateSpan } from "../../domain/date-span.ts"
import { allMatches } from "../patterns/all-matches.ts"
import type { DateContext, DateRule } from "../rule.ts"
import { anyOf, GAP, type LocaleWords, meaningOf, phrase, YEAR } from "../words.ts"
import { settled } from "./said.ts"
import { monthsSpan } from "./units.ts"

/**
 * First month of the fiscal year, which is named after the calendar year it ends in (from the makers' annual reports
 * and 31 U.S.C. 1102). Fiscal years of 52 weeks are taken as whole months.
 */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  microsoft: 7,
  nvidia: 2,
  apple: 10,
  oracle: 6,
  cisco: 8,
  salesforce: 2,
  dell: 2,
  hp: 11,
  hpe: 11,
  broadcom: 11,
  micron: 9,
  walmart: 2,
  target: 2,
  "home depot": 2,
  nike: 6,
  fedex: 6,
  adobe: 12,
  accenture: 9,
  qualcomm: 10,
  starbucks: 10,
  disney: 10,
  visa: 10,
  costco: 9,
  alibaba: 4,
  sony: 4,
  toyota: 4,
  nintendo: 4,
  softbank: 4,
  infosys: 4,
  tsmc: 1,
  snowflake: 2,
  crowdstrike: 2,
  workday: 2,
  splunk: 2,
  "palo alto": 8,
  intuit: 8,
  procter: 7,
  medtronic: 5,
  federal: 10,
  congress: 10,
  senate: 10,
  house: 10,
  pentagon: 10,
  nasa: 10,
  "white house": 10,
  lawmakers: 10,
  india: 4,
  japan: 4,
  uk: 4,
  australia: 7,
}
const NAMES = new RegExp(`\\b(${anyOf(FIRST_MONTH)})\\b`, "gi")
const REACH = 200

/**
 * - FY27 Q1, Q1 FY2027, fiscal Q4, fiscal fourth quarter, fiscal 2027, FY27
 * - the fiscal year ending March 2027
 * A name of the table before it in the sentence tells when the year begins; else it is read as the calendar's and marked.
 */
export function fiscal(words: LocaleWords): DateRule[] {
  if (words.language !== "en") return []
  const year = `(?:FY|fiscal(?:${GAP}year)?)(?:\\s?|-|['’])(20\\d{2}|\\d{2})`
  const ordinal = `(?:Q([1-4])|(${anyOf(words.ordinals)})(?:${GAP}|-)quarter)`
  return [
    {
      name: "fiscal",
      pattern: phrase(
        `(?:the${GAP})?(?:${year}(?:\\s?['’]?s?${GAP}?${ordinal})?|${ordinal}(?:${GAP}of)?\\s?${year}|fiscal${GAP}${ordinal})`,
      ),
      read(match, context) {
        const [, y1, q1, w1, q2, w2, y2, q3, w3] = match
        const quarter = Number(q1 ?? q2 ?? q3 ?? meaningOf(words.ordinals, w1 ?? w2 ?? w3) ?? 0)
        const first = firstMonth(match)
        const span = fiscalSpan(y1 ?? y2, quarter, first ?? 1, context)
        return {
          said: settled(span, "fiscal"),
          isApproximate: first === null,
          implied: (y1 ?? y2) ? [] : ["year"],
        }
      },
    },
    {
      name: "fiscal-year-ending",
      pattern: phrase(
        `(?:the${GAP})?fiscal${GAP}(?:year|quarter)${GAP}end(?:ing|ed|s)${GAP}(?:in${GAP}|on${GAP})?(${anyOf(words.months)})\\.?(?:${GAP}\\d{1,2},?)?${GAP}(${YEAR})`,
      ),
      read(match) {
        const month = meaningOf(words.months, match[1])
        if (month === undefined) return null
        const count = /quarter/iu.test(match[0]) ? 3 : 12
        return {
          said: settled(
            monthsSpan(addMonths(calendarDay(Number(match[2]), month, 1), 1 - count), count),
            "fiscal",
          ),
        }
      },
    },
  ]
}

function firstMonth(match: RegExpExecArray): number | null {
  const around = match.input.slice(Math.max(0, match.index - REACH), match.index)
  const name = allMatches(around, NAMES).at(-1)?.[1]
  return meaningOf(FIRST_MONTH, name) ?? null
}

/** A fiscal year or a quarter of it; without a year, the quarter that the digest's day or the coming report is in. */
function fiscalSpan(
  year: string | undefined,
  quarter: number,
  first: number,
  { publishedOn }: DateContext,
): DateSpan {
  const shift = quarter === 0 ? 0 : (quarter - 1) * 3
  const length = quarter === 0 ? 12 : 3
  const begin = (ending: number) =>
    monthsSpan(addMonths(calendarDay(first === 1 ? ending : ending - 1, first, 1), shift), length)
  if (year !== undefined) return begin(year.length === 2 ? 2000 + Number(year) : Number(year))
  const around = Number(publishedOn.slice(0, 4))
  const spans = [around - 1, around, around + 1, around + 2].map(begin)
  return spans.find((span) => span.endsOn >= publishedOn) ?? begin(around)
}
