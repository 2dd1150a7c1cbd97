import { addDays, type CalendarDay, earlier } from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, rangeSpan } from "../../domain/date-span.ts"
import { settled } from "../dates/said.ts"
import type { Draft, Passage, Refiner } from "../rule.ts"
import { type LocaleWords, leadIn, type Way } from "../words.ts"
import { after, before } from "./around.ts"
import { MOVED_FROM, RANGE } from "./join.ts"

interface Leads {
  ways: readonly (readonly [RegExp, Way])[]
  article: RegExp
  not: RegExp
  until: RegExp
  onwards: RegExp
  trailing: readonly (readonly [RegExp, Way])[]
}
const leads = new Map<LocaleWords, Leads>()

function leadsOf(words: LocaleWords): Leads {
  const known = leads.get(words)
  if (known) return known
  const lead = (source: string) => leadIn(`(?:${source})(?:\\s{1,3}(?:(?:${words.articles})\\s{0,3})?)?`)
  const made: Leads = {
    ways: [
      [lead(words.startWords), "start"],
      [lead(words.deadlineWords), "deadline"],
      [lead(words.beforeWords), "before"],
      [lead(words.asOfWords), "as-of"],
      [lead(words.effectiveWords), "effective"],
      [lead(words.afterWords), "after"],
      [lead(words.aboutWords), "about"],
    ],
    article: new RegExp(`\\s(?:${words.articles})\\s{1,3}$`, "i"),
    not: new RegExp(`(?<![a-zà-ÿ])(?:${words.notWords})(?![a-zà-ÿ])[^.;,]{0,48}$`, "i"),
    until: new RegExp(`(?<![a-zà-ÿ])(?:${words.untilWords})`, "i"),
    trailing: words.trailing.map(([source, way]) => [new RegExp(`^(?:${source})`, "i"), way] as const),
    onwards: new RegExp(`^\\s{1,3}(?:${words.onwardsWords})(?![a-zà-ÿ])`, "i"),
  }
  leads.set(words, made)
  return made
}

/** The words right before a date that say what it limits. */
interface Lead {
  way: Way
  said: string
  /** What stands before them. */
  before: string
}

/**
 * What the words before a date make of it: "by", "until", "through" a deadline (only the end was said), "before" the
 * day before, "from" and "since" a start, "as of" the day of a figure, "around" an approximate date.
 */
export const direction: Refiner = {
  name: "direction",
  refine: (drafts, passage) => drafts.map((draft, index) => directed(draft, drafts[index - 1], passage)),
}

function directed(draft: Draft, previous: Draft | undefined, passage: Passage): Draft {
  if (draft.said.unit !== "span" || draft.basis === "none" || draft.offset !== null) return draft
  if (draft.rules.includes(MOVED_FROM)) return draft
  const { text, words } = passage
  const tail = leadsOf(words).onwards.exec(after(text, draft))
  const onward: Draft = tail
    ? {
        ...draft,
        end: draft.end + tail[0].length,
        open: "end",
        role: "start",
        rules: [...draft.rules, "onwards"],
      }
    : draft
  const trail = trailOf(after(text, draft), words)
  if (trail) return turned({ ...draft, end: draft.end + trail.said.length }, { ...trail, said: "" }, passage)
  const lead = leadOf(before(text, draft, previous), words)
  if (lead === null || (lead.way !== "about" && isItsName(draft, lead, passage))) return onward
  return turned(onward, lead, passage)
}

function leadOf(text: string, words: LocaleWords): Lead | null {
  for (const [pattern, way] of leadsOf(words).ways) {
    const match = pattern.exec(text)
    if (match) return { way, said: match[0], before: text.slice(0, match.index) }
  }
  return null
}

function trailOf(text: string, words: LocaleWords): Lead | null {
  for (const [pattern, way] of leadsOf(words).trailing) {
    const match = pattern.exec(text)
    if (match) return { way, said: match[0], before: "" }
  }
  return null
}

const NEXT_NOUN = /^\s([\p{L}-]{3,})/u

/** "ahead of the April 29 call", "by the Feb. 23 accord": the date names the call; only a deadline would be a limit. */
function isItsName(draft: Draft, lead: Lead, { text, words }: Passage): boolean {
  const hasArticle = leadsOf(words).article.test(lead.said)
  const noun = NEXT_NOUN.exec(after(text, draft))?.[1]
  return hasArticle && noun !== undefined && words.attributive && !words.deadlineNouns.test(noun)
}

function turned(draft: Draft, lead: Lead, { text, context, words }: Passage): Draft {
  if (draft.said.unit !== "span") return draft
  const { publishedOn } = context
  const { span, of, part } = draft.said
  const { not, until } = leadsOf(words)
  const made = { ...draft, start: draft.start - lead.said.length, rules: [...draft.rules, lead.way] }
  switch (lead.way) {
    case "deadline": {
      if (until.test(lead.said) && not.test(lead.before))
        return { ...made, role: "start", rules: [...draft.rules, "not-until"] }
      if (span.isStartOpen) return { ...made, role: "deadline" }
      // "by summer" and "by August" name a point to be reached; "by 2030" and "by the end of June" a last day.
      const isReached = part === null && (of === "month" || of === "season") && words.byOnly.test(lead.said)
      const end = isReached ? addDays(span.startsOn, -1) : span.endsOn
      return {
        ...made,
        role: "deadline",
        said: settled(upTo(end, publishedOn, span.isApproximate && part !== "end"), of, part),
      }
    }
    case "before":
    case "before-unit": {
      const isLast = part === "end" || (lead.way === "before-unit" && of === "day")
      const end = isLast ? span.endsOn : addDays(span.startsOn, -1)
      return {
        ...made,
        role: "deadline",
        said: settled(upTo(end, publishedOn, span.isApproximate && part !== "end"), of, part),
      }
    }
    case "start": {
      // "a ruling from 2022" and "this quarter's" say whence something comes, "fees rise from July" when it begins.
      const isOrigin = words.originOnly.test(lead.said) && span.endsOn < publishedOn && of !== "day"
      if (draft.rules.includes(RANGE)) return { ...draft, start: made.start }
      if (isOrigin || words.possessiveEnd.test(text.slice(draft.start, draft.end))) return draft
      return { ...made, role: "start", open: "end" }
    }
    case "week-to":
      return { ...made, said: settled(rangeSpan(addDays(span.endsOn, -6), span.endsOn), "week") }
    case "effective":
      return { ...made, role: "start" }
    case "as-of":
      return { ...made, role: "as_of" }
    case "after":
      return {
        ...made,
        role: "start",
        open: "end",
        said: settled(daySpan(addDays(span.endsOn, 1)), of, part),
      }
    case "about":
      return { ...made, isApproximate: true }
  }
}

function upTo(end: CalendarDay, publishedOn: CalendarDay, isApproximate: boolean): DateSpan {
  return {
    ...rangeSpan(earlier(publishedOn, end), end),
    isStartOpen: true,
    isApproximate,
  }
}
