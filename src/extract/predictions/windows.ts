import { addDuration, type CalendarDay } from "../../domain/calendar-day.ts"
import type { DateReading, EventReading, Stretch, WindowReading } from "../reading.ts"

export const NO_WINDOW: WindowReading = {
  basis: "none",
  opensOn: null,
  dueOn: null,
  offset: null,
  words: null,
}

/** The dates that lie in a stretch. */
export const datesIn = (dates: readonly DateReading[], stretch: Stretch | null): DateReading[] =>
  stretch === null ? [] : dates.filter((date) => date.start >= stretch.start && date.end <= stretch.end)

const UNITS = new Set(["month", "quarter", "season", "year"])
const BEFORE_ATTRIBUTE = /(?:^|[\s(])(?:the|an?|its|their|this|on)\s$/i
/** The rule's name on such dates. */
const ATTRIBUTE = "attribute"
const NOUN_BEHIND =
  /^\s(?!(?:and|or|to|in|on|at|by|for|from|of|with|as|after|before|when|while|if|but|is|are|was|were|will|could|may|might|would|has|have|had|than|then|that|which|through|until|via|per|under|over|into|onwards?|alone|so)\b)[a-z]{3,}/

/** "The July flight moves to August": a unit that tells which one is meant yields to any other. */
export const asAttribute = (text: string, date: DateReading): DateReading =>
  isAttribute(text, date)
    ? { ...date, rules: [...date.rules, ATTRIBUTE] }
    : isTopic(text, date)
      ? { ...date, rules: [...date.rules, ATTRIBUTE, TOPIC] }
      : date

/** "the consensus for FY26", "the first projection for 2028": what a figure is about, not when it comes. */
const BEFORE_TOPIC =
  /\b(?:projections?|forecasts?|consensus|estimates?|outlook|guidance|budgets?|numbers) for (?:the )?$/i
const TOPIC = "topic"
const isTopic = (text: string, { start, role }: DateReading): boolean =>
  role === "on" && BEFORE_TOPIC.test(text.slice(Math.max(0, start - 40), start))

/** The dates that say when something comes. */
export const withoutTopics = (dates: readonly DateReading[]): DateReading[] =>
  dates.filter((date) => !date.rules.includes(TOPIC))

const isAttribute = (text: string, { start, end, span, role }: DateReading): boolean =>
  role === "on" &&
  UNITS.has(span.precision) &&
  BEFORE_ATTRIBUTE.test(text.slice(Math.max(0, start - 8), start)) &&
  NOUN_BEHIND.test(text.slice(end, end + 24))

/** "today's deal", "now", "recently": words of the digest's own time that limit nothing. */
export function isLimit(text: string, date: DateReading, publishedOn: CalendarDay): boolean {
  if (/^(?:just|now|currently|recent(?:ly)?|overnight|this morning|earlier)\b/i.test(date.words)) return false
  if (date.span.endsOn !== publishedOn || date.basis === "none" || date.basis === "event") return true
  return !/['’]s$/.test(date.words) && !/^['’]s\b/.test(text.slice(date.end, date.end + 3))
}

/** "No earlier than March": the month that is aimed at all the same. */
export const isEarliest = (date: DateReading): boolean =>
  /^(?:no (?:earlier|sooner)|not before|NET|as (?:soon|early) as)\b/i.test(date.words)

/** Sets the first day that comes into question, and no last one: "not before March", "in June at the earliest". */
const isOnlyEarliest = (date: DateReading): boolean =>
  /^(?:no (?:earlier|sooner)|not before|NET)\b|\bearliest$/i.test(date.words) ||
  date.rules.includes(AT_THE_EARLIEST)

/** The rule's name on dates behind which the words "at the earliest" stand. */
export const AT_THE_EARLIEST = "at-the-earliest"

/** The dates that are more than attributes; all, where there are no others. */
export function withoutAttributes(dates: readonly DateReading[]): DateReading[] {
  const others = dates.filter((date) => !date.rules.includes(ATTRIBUTE))
  return others.length > 0 ? others : [...dates]
}

/** The date that limits a claim: its last deadline, else the first day still to come, else the first. */
function limiting(all: readonly DateReading[], publishedOn: CalendarDay): DateReading | undefined {
  const dates = withoutAttributes(all)
  const plain = dates.filter((date) => date.role === "on")
  return (
    dates.filter((date) => date.role === "deadline").at(-1) ??
    plain.find((date) => date.span.startsOn >= publishedOn) ??
    plain[0] ??
    dates[0]
  )
}

/** The window that dates set; without any, none. Windows counted from the digest end on the exact day. */
export function toWindow(dates: readonly DateReading[], publishedOn: CalendarDay): WindowReading {
  const date = limiting(dates, publishedOn)
  if (date === undefined) return NO_WINDOW
  const { words, offset, basis } = date
  if (basis === "none" || basis === "event") return { basis, opensOn: null, dueOn: null, offset, words }
  if (basis === "digest" && offset !== null)
    return { basis, opensOn: publishedOn, dueOn: addDuration(publishedOn, offset), offset, words }
  const isBegun = date.span.startsOn <= publishedOn
  const isUnlimited = (date.role === "start" ? isBegun : date.span.isEndOpen) && !isEarliest(date)
  const isOpen = isUnlimited || isOnlyEarliest(date)
  return {
    basis: "absolute",
    opensOn: date.span.isStartOpen ? publishedOn : date.span.startsOn,
    dueOn: isOpen ? null : date.span.endsOn,
    offset: null,
    words,
  }
}

/** A window of the consequence that is counted in days or greater units, counted anew from the trigger's last day. */
export function fromTrigger(window: WindowReading, lastDay: CalendarDay): WindowReading {
  if (window.offset === null) return window
  return { ...window, basis: "event", opensOn: lastDay, dueOn: addDuration(lastDay, window.offset) }
}

const PLACED =
  /\b(?:at|during|by|before|after|in|from|on|ahead of|'s|’s)\s+(?:its |the |this year's |their )?$/i

/**
 * The event a stretch hangs on: the one on the very days that the stretch names, else one that it names by the words
 * after "at" or "during". Undefined where there is none, or it was over before the digest came out.
 */
export function findTrigger(
  text: string,
  stretch: Stretch,
  dates: readonly DateReading[],
  events: readonly EventReading[],
  publishedOn: CalendarDay,
): number | undefined {
  const isOpen = (event: EventReading): boolean => event.span.endsOn >= publishedOn
  for (const date of datesIn(dates, stretch)) {
    const index = events.findIndex(
      (event) =>
        isOpen(event) &&
        event.span.endsOn === date.span.endsOn &&
        event.mentions.some(
          (mention) =>
            shareWords(event.title, text.slice(stretch.start, stretch.end)) || touches(mention, date),
        ),
    )
    if (index >= 0) return index
  }
  const words = text.slice(stretch.start, stretch.end)
  const index = events.findIndex((event) => isOpen(event) && namesPlace(words, event.title))
  return index >= 0 ? index : undefined
}

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

const NAME = /\p{Lu}[\p{L}\p{N}]{2,}/gu

const namesOf = (words: string): string[] => words.match(NAME) ?? []

const shareWords = (title: string, words: string): boolean => {
  const names = namesOf(title)
  return names.length > 0 && names.some((name) => words.includes(name))
}

/** Whether the words say "at Cloud Next" for an event called "Google Cloud Next 2026". */
function namesPlace(words: string, title: string): boolean {
  const names = namesOf(title)
  for (let at = 0; at + 1 < names.length; at++) {
    const pair = `${names[at]} ${names[at + 1]}`
    const found = words.indexOf(pair)
    if (found > 0 && title.includes(pair) && PLACED.test(words.slice(Math.max(0, found - 40), found)))
      return true
  }
  return false
}
