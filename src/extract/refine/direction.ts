import { addDays, type CalendarDay } from "../../domain/calendar-day.ts"
import { type DateSpan, daySpan, rangeSpan } from "../../domain/date-span.ts"
import { settled } from "../dates/said.ts"
import type { Draft, Refiner } from "../rule.ts"
import { type LocaleWords, leadIn, type Part, type Unit } from "../words.ts"
import { after, before } from "./around.ts"

type Way = "deadline" | "before" | "start" | "effective" | "as-of" | "after" | "about"
interface Leads {
  ways: readonly (readonly [RegExp, Way])[]
  not: RegExp
  until: RegExp
  onwards: RegExp
}
const leads = new Map<LocaleWords, Leads>()

function leadsOf(words: LocaleWords): Leads {
  const known = leads.get(words)
  if (known) return known
  const lead = (source: string) => leadIn(`(?:${source})(?:\\s{1,3}(?:the\\s{1,3})?)?`)
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
    not: new RegExp(`(?<!\\p{L})(?:${words.notWords})(?!\\p{L})[^.;,]{0,48}$`, "iu"),
    until: new RegExp(`(?<!\\p{L})(?:${words.untilWords})`, "iu"),
    onwards: new RegExp(`^\\s{1,3}(?:${words.onwardsWords})(?!\\p{L})`, "iu"),
  }
  leads.set(words, made)
  return made
}

/**
 * What the words before a date make of it: "by", "until", "through" a deadline (only the end was said), "before" the
 * day before, "from" and "since" a start, "as of" the day of a figure, "around" an approximate date.
 */
export const direction: Refiner = {
  name: "direction",
  refine: (drafts, { text, context, words }) =>
    drafts.map((draft, index) => {
      if (draft.said.unit !== "span" || draft.basis === "none" || draft.offset !== null) return draft
      const lead = before(text, draft, drafts[index - 1])
      const { ways, onwards } = leadsOf(words)
      const tail = onwards.exec(after(text, draft))
      const onward = tail
        ? { ...draft, end: draft.end + tail[0].length, open: "end" as const, role: "start" as const }
        : draft
      for (const [pattern, way] of ways) {
        const match = pattern.exec(lead)
        if (match)
          return turned(
            onward,
            way,
            match[0].length,
            lead.slice(0, match.index),
            match[0],
            words,
            context.publishedOn,
          )
      }
      return tail ? { ...onward, rules: [...draft.rules, "onwards"] } : draft
    }),
}

function turned(
  draft: Draft,
  way: Way,
  length: number,
  lead: string,
  said: string,
  words: LocaleWords,
  publishedOn: CalendarDay,
): Draft {
  if (draft.said.unit !== "span") return draft
  const { span, of, part } = draft.said
  const { not, until } = leadsOf(words)
  const made = { ...draft, start: draft.start - length, rules: [...draft.rules, way] }
  switch (way) {
    case "deadline": {
      if (until.test(said) && not.test(lead))
        return { ...made, role: "start", rules: [...draft.rules, "not-until"] }
      if (draft.role === "deadline" || span.isStartOpen) return { ...made, role: "deadline" }
      const end = isReached(said, of, part, words) ? addDays(span.startsOn, -1) : span.endsOn
      return { ...made, role: "deadline", said: settled(upTo(end, publishedOn, span), of, part) }
    }
    case "before": {
      const end = part === "end" ? span.endsOn : addDays(span.startsOn, -1)
      return { ...made, role: "deadline", said: settled(upTo(end, publishedOn, span), of, part) }
    }
    case "start":
      return { ...made, role: "start", open: "end" }
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

/** "by summer" and "by August" name a point to be reached, so the time ends the day before; "by 2030" its last day. */
function isReached(said: string, of: Unit, part: Part | null, words: LocaleWords): boolean {
  return part === null && (of === "month" || of === "season") && words.byOnly.test(said)
}

function upTo(end: CalendarDay, publishedOn: CalendarDay, span: DateSpan): DateSpan {
  const upTo = rangeSpan(publishedOn < end ? publishedOn : end, end)
  return { ...upTo, isStartOpen: true, isApproximate: span.isApproximate }
}
