import { isCalendar, unitOf } from "../dates/said.ts"
import type { CalendarSaid, Draft, Passage, Refiner, Said } from "../rule.ts"
import { DASH, type LocaleWords, leadIn } from "../words.ts"
import { before } from "./around.ts"

/** In `rules`: the old date of something moved; a date listed behind another. */
export const MOVED_FROM = "moved-from"
export const LISTED = "listed"
/** In `rules`: both ends were said, so that "from" opens nothing. */
export const RANGE = "range"

interface Joints {
  range: RegExp
  list: RegExp
  between: RegExp
  from: RegExp
  moved: RegExp
}
const joints = new Map<LocaleWords, Joints>()

function jointsOf(words: LocaleWords): Joints {
  const known = joints.get(words)
  if (known) return known
  const whole = (source: string) => new RegExp(`^(?:${source})$`, "i")
  const gap = words.isHan ? "\\s{0,3}" : "\\s{1,3}"
  const at = `(?:(?:${words.atWords})${gap})?`
  const article = `(?:(?:${words.articles})\\s{1,3})?`
  const made = {
    range: whole(`,?\\s{0,3}(?:${DASH}{1,2}|/|→)\\s{0,3}|,?${gap}(?:${words.toWords})${gap}${at}${article}`),
    list: whole(
      `\\s{0,3}[,&+]\\s{0,3}(?:(?:${words.andWords})${gap})?|${gap}(?:${words.andWords})${gap}${at}${article}`,
    ),
    between: leadIn(`(?:${words.betweenWords})${gap}${article}`),
    from: leadIn(`(?:${words.fromWords})${gap}${article}`),
    moved: leadIn(words.movedFromWords),
  }
  joints.set(words, made)
  return made
}

/** "Wednesday, April 15" and "May 7 (Thursday)" are one date. */
export const weekdayWithDate: Refiner = {
  name: "weekday-with-date",
  refine(drafts, { text }) {
    const joined: Draft[] = []
    for (const draft of drafts) {
      const last = joined.at(-1)
      const gap = last && text.slice(last.end, draft.start)
      if (
        last &&
        gap !== undefined &&
        /^\.?,?\s{0,3}[(（]?(?:the\s)?$/u.test(gap) &&
        isOneDay(last.said, draft.said)
      ) {
        const [weekday, date] = last.said.unit === "weekday" ? [last, draft] : [draft, last]
        const isInBrackets = /[(（]$/.test(gap)
        if (weekday === last || isInBrackets) {
          const end = isInBrackets && /[)）]/.test(text[draft.end] ?? "") ? draft.end + 1 : draft.end
          joined[joined.length - 1] = { ...oneDay(weekday, date, last, draft), end }
          continue
        }
      }
      joined.push(draft)
    }
    return joined
  },
}

const isOneDay = (a: Said, b: Said): boolean =>
  (a.unit === "weekday") !== (b.unit === "weekday") && isDay(a) && isDay(b)
const isDay = (said: Said): boolean =>
  said.unit !== "range" && said.unit !== "event" && unitOf(said) === "day"

function oneDay(weekday: Draft, date: Draft, first: Draft, second: Draft): Draft {
  const said: Said =
    isCalendar(date.said) && weekday.said.unit === "weekday"
      ? { ...date.said, weekday: weekday.said.weekday }
      : date.said
  return { ...date, said, start: first.start, end: second.end, rules: [...date.rules, weekdayWithDate.name] }
}

/**
 * "Q3 2026 to Q1 2027", "May/June 2025", "between March 30 and April 2" are one span; "November and December 2024" two
 * that share a year. "Moved from March to May" names two days, not the time between.
 */
export const join: Refiner = {
  name: "join",
  refine(drafts, passage) {
    const joined: Draft[] = []
    for (let index = drafts.length - 1; index >= 0; index--) {
      const draft = drafts[index]
      const next = joined.at(-1)
      if (draft === undefined) continue
      const both = next && joinTwo(draft, next, drafts[index - 1], passage)
      if (both) joined.splice(-1, 1, ...both.toReversed())
      else joined.push(draft)
    }
    return joined.toReversed()
  },
}

function joinTwo(
  first: Draft,
  second: Draft,
  previous: Draft | undefined,
  { text, words }: Passage,
): Draft[] | null {
  if (second.start - first.end > 24 || second.said.unit === "range") return null
  if (first.basis === "event" || second.basis === "event" || first.basis === "none") return null
  const gap = text.slice(first.end, second.start)
  const { range, list, between, from, moved } = jointsOf(words)
  const lead = before(text, first, previous)
  const isList = list.test(gap)
  if ((range.test(gap) && !(isList && !/[-–—/]/u.test(gap))) || (isList && between.test(lead))) {
    if (moved.test(lead))
      return [{ ...shareYear(first, second), rules: [...first.rules, MOVED_FROM] }, second]
    const start = first.start - (from.exec(lead)?.[0].length ?? 0)
    return rangeOf(first, second, start)
  }
  return isList ? [shareYear(first, second), inOrder(shareYear(second, first))] : null
}

/** Listed second, so not before what is listed first. */
const inOrder = (draft: Draft): Draft => ({ ...draft, rules: [...draft.rules, LISTED] })

function rangeOf(first: Draft, second: Draft, start: number): Draft[] | null {
  const shared = shareYear(first, second)
  const after = shareYear(second, first)
  return [
    {
      ...second,
      start,
      said: { unit: "range", from: shared.said, to: after.said },
      basis: first.basis === "digest" || second.basis === "digest" ? "digest" : second.basis,
      offset: null,
      isApproximate: first.isApproximate || second.isApproximate,
      implied: [...new Set([...first.implied, ...second.implied])],
      rules: [...first.rules, ...second.rules, RANGE],
    },
  ]
}

/** The year of `other` for a unit without one; the year before for what would end after it ("Dec. 28 to Jan. 3, 2027"). */
function shareYear(draft: Draft, other: Draft): Draft {
  const [own, theirs] = [draft.said, other.said]
  if (!isCalendar(own) || !isCalendar(theirs) || own.year !== null || theirs.year === null) return draft
  const wraps = draft.start < other.start ? order(own) > order(theirs) : order(own) < order(theirs)
  const year = wraps ? theirs.year + (draft.start < other.start ? -1 : 1) : theirs.year
  return { ...draft, said: { ...own, year }, rules: [...draft.rules, "shared-year"] }
}

/** Where in its year a unit begins, in days of months of 31. */
function order({ unit, index, day }: CalendarSaid): number {
  const number = index ?? 1
  const first =
    unit === "quarter"
      ? number * 3 - 2
      : unit === "half"
        ? number * 6 - 5
        : unit === "season"
          ? (number - 20) * 3
          : number
  return unit === "year" ? 0 : first * 31 + (day ?? 0)
}
