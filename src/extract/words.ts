export type CalendarUnit = "day" | "month" | "quarter" | "half" | "season" | "year"
export type Unit = CalendarUnit | "week" | "weekend" | "decade" | "fiscal"
/** A part of a unit: "early", "mid", "late", its first or last day, or what is left of it after the digest's day. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "rest"
  | "later"
  | "so_far"
  | "whole"
  | "first_half"
  | "second_half"

/**
 * What a date limits: a last day, the day before, a first day, the day of a figure, the day after, about then.
 * `before-unit` is the last day itself where a day was named, and the day before a month or a year; `week-to` the seven
 * days up to it.
 */
export type Way =
  | "deadline"
  | "before"
  | "before-unit"
  | "week-to"
  | "start"
  | "effective"
  | "as-of"
  | "after"
  | "about"

/** How a named weekday, month or season lies to the digest's: in the unit before, its own, the next, or the first ahead. */
export type NameShift = -1 | 0 | 1 | "ahead"

/** Lower-case words to what they stand for; full stops left out. */
export type Table<Meaning> = Readonly<Record<string, Meaning>>

/**
 * The date words of one language, as data. Fields named `…Words` are sources of regular expressions, matched without
 * regard to case and without capturing groups; `NEVER` where the language has no such form.
 */
export interface LocaleWords {
  language: string
  /** Written in Han characters: no spaces between words, digits with 年, 月 and 日. */
  isHan: boolean
  /** Whether 04/09/2026 is 9 April (`month`) or 4 September (`day`) when both are as near. */
  slashDate: "month" | "day"
  /** Before a day written 13.4.: NEVER where nobody writes so. */
  shortDateLeads: string
  months: Table<number>
  /** Forms that are other words as often ("may", "march"): no dates in lower case without a day. */
  doubtful: readonly string[]
  /** Leads that make a doubtful month a date in a language that writes months small; day words that are nouns when capitalised. */
  doubtfulLeads: string
  nouns: readonly string[]
  /** Whether months and weekdays begin with a capital letter; months that people are called. */
  capitalised: boolean
  givenNames: readonly string[]
  /** Where a text ends in "and" or "or". */
  listEnd: RegExp
  /** 1 Monday to 7 Sunday. */
  weekdays: Table<number>
  seasons: Table<21 | 22 | 23 | 24>
  numbers: Table<number>
  /** After a day's number ("th", "."), between the day and the month ("of"), between the month and the year. */
  dayMark: string
  dayOf: string
  yearOf: string
  /** Whether "May 5" is said beside "5 May". */
  monthFirst: boolean
  /** "first quarter": ordinals 1 to 4, and the words for a quarter and a half. */
  ordinals: Table<number>
  quarterWords: string
  halfWords: string
  /** Words for a half that are said of years only, so that no year has to follow. */
  halfYearWords: string
  /** Letters of codes such as Q3 and H1. */
  quarterLetters: string
  halfLetters: string
  /** After them: years by name ("next year", how many away), and the word before a year ("of"). */
  namedYears: Table<number>
  inYear: string
  fromWords: string
  betweenWords: string
  toWords: string
  andWords: string
  /** Before a unit: what part of it is meant. Before a date: what it limits. All end where the date begins. */
  parts: readonly (readonly [words: string, part: Part])[]
  deadlineWords: string
  beforeWords: string
  startWords: string
  effectiveWords: string
  asOfWords: string
  afterWords: string
  /** The same after a date, for languages that say it there. */
  trailing: readonly (readonly [words: string, way: Way])[]
  /** Before "until" it makes a start of a deadline. */
  notWords: string
  aboutWords: string
  /** After a date: "onwards". */
  onwardsWords: string
  /** Prepositions and the like that make a bare year, month or season a date ("in", "since", "the"). */
  atWords: string
  /** Cues for the tense of implied parts: any before the date, the nearest ahead, the nearest back. */
  watchWords: string
  aheadWords: string
  /** Leads that look ahead where no verb says otherwise ("by"). */
  softWords: string
  backWords: string
  /** Days counted from the digest's: "today" 0, "yesterday" -1. */
  dayWords: readonly (readonly [words: string, shift: number])[]
  /** "last week" and the like: how many units away. */
  shifts: readonly (readonly [words: string, unit: ShiftUnit, shift: number])[]
  /** One of these or of the units is in every shift. */
  shiftHints: string
  /** Around a weekday, month or season ("next Monday", "lundi prochain"), and what may stand before both. */
  shiftsBefore: Table<NameShift>
  shiftsAfter: Table<NameShift>
  shiftLead: string
  /** Between "next week" and its weekday. */
  onWords: string
  /** Around the first year of a decade ("the", "années", "er Jahre"), and before the number of a calendar week. */
  decadeBefore: string
  decadeAfter: string
  weekNumberWords: string
  /** Articles and possessives; whether a date may stand before the noun it belongs to ("the April 29 call"). */
  articles: string
  attributive: boolean
  deadlineNouns: RegExp
  /** "the year" after a part of it: the article and the units. */
  theWords: string
  ownUnits: Table<ShiftUnit | "day">
  /** Words for the last day of the digest's own unit: "year-end". */
  unitEnds: Table<ShiftUnit | "day">
  /** Amounts of time: "days". */
  units: Table<"hour" | "day" | "week" | "month" | "quarter" | "year" | "decade">
  /** Before an amount: a window, one that lies ahead, one that lies back, a point ahead. */
  withinWords: string
  duringWords: string
  nextWords: string
  pastWords: string
  inWords: string
  /** Around an amount: with the gap on their side. */
  /** For an amount that is not counted ("a few"). */
  fewWords: string
  agoBefore: string
  agoAfter: string
  fromNowWords: string
  /** After an amount: "of the call"; counted on from or back from something dated. */
  ofWords: string
  orWords: string
  laterWords: string
  earlierWords: string
  sameWords: string
  afterDateWords: string
  beforeDateWords: string
  /** "by then": up to the day named before. */
  byDateWords: string
  /** A stretch ahead without an end ("in the coming months"), and no limit at all ("soon"). */
  vagueNextWords: string
  soonWords: string
  justWords: string
  nowWords: string
  recentWords: string
  /** Before a bare season. */
  seasonLeads: string
  /** A weekend whose week the tense tells. */
  weekendWords: string
  /** Where a text ends whose next number is the year of an edition ("… Summit 2026"). */
  eventNames: RegExp
  /** Nouns of gatherings whose names hold a year ("the 2027 World Forum"). */
  gatherings: string
  /** Whether an amount says how long something took. */
  durationCues: RegExp
  /** Before a range that names an old and a new date: "postponed from". */
  movedFromWords: string
  /** Deadline words that a "not" before them turns into a start, and those that name a point to be reached. */
  untilWords: string
  byOnly: RegExp
  /** "from" as a start that may be an origin instead; the end of a possessive ("this quarter's"). */
  originOnly: RegExp
  possessiveEnd: RegExp
  /** Around a day: its week ("the week of"), the seven days up to it ("week ending"). */
  weekOfWords: string
  weekEndingWords: string
  /** After a quarter: what is reported of a finished one, and what is said of one to come. */
  reportAfter: RegExp
  guidanceAfter: RegExp
  aheadCues: RegExp
}

export type ShiftUnit = "week" | "weekend" | "month" | "quarter" | "half" | "year" | "decade"

/** A pattern that no text matches. */
export const NEVER = "(?!)"
/** Letters of the alphabets that the word tables are written in, for a class of characters: Latin, Greek, Cyrillic. */
const LETTERS = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f"
const EDGE_BEFORE = `(?<![${LETTERS}\\d_])`
const EDGE_AFTER = `(?![${LETTERS}\\d_])`
/** Between the words of a phrase; a line may end there. */
export const GAP = "\\s{1,3}"
export const DASH = "[-\\u2010-\\u2015\\u2212]"
export const YEAR = "(?:19|20|21)\\d{2}"
export const DAY = "(?:0?[1-9]|[12]\\d|3[01])"

/** A global pattern for whole words, whatever their case. */
export function phrase(source: string, flags = ""): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${source})${EDGE_AFTER}`, `gi${flags}`)
}

/** A pattern for words that end where a date begins; markup and opening quotes may stand between. */
export function leadIn(source: string): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${source})[\\s*_"'“‘(\\[]{0,4}$`, "i")
}

/** Alternation of a table's words, longest first. */
export function anyOf(table: Table<unknown> | readonly string[]): string {
  const words = Array.isArray(table) ? [...table] : Object.keys(table)
  if (words.length === 0) return NEVER
  return `(?:${words.sort((a, b) => b.length - a.length).join("|")})`
}

/** What a matched word stands for; undefined when the table does not hold it. */
export function meaningOf<Meaning>(table: Table<Meaning>, word: string | undefined): Meaning | undefined {
  return word === undefined
    ? undefined
    : table[
        word
          .toLowerCase()
          .replaceAll(".", "")
          .replace(/\s{1,9}/g, " ")
      ]
}
