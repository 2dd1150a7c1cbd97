import type { CalendarDay } from "../domain/calendar-day.ts"
import type { ReminderItem } from "../domain/delivery.ts"
import type { MailAction } from "../domain/mail-link.ts"
import { dayLabel } from "../domain/span-label.ts"
import type { MailBlock, MailPart, NamedLink } from "./mail-layout.ts"
import { count, relativeWords } from "./relative-words.ts"
import { isOneDay, lateWords, sayingOf, titleOf } from "./reminder-text.ts"

/** Where the links of a mail lead. */
export interface MailLinks {
  /** Where people reach the pages, without a slash at the end. */
  homeUrl: string
  /** The page behind which something is done, about a reminder or a question, or about the channel. */
  to: (action: MailAction, about: string | null) => string
}

/** What a mail says above its foot. */
export interface MailBody {
  subject: string
  blocks: readonly MailBlock[]
}

/** A digest of hundreds would be cut off by mail programs: the first ones can be answered from the mail. */
const MOST_ANSWERABLE = 30

/** What is told of one reminder, and the links that answer it. */
export function reminderBlocks(item: ReminderItem, links: MailLinks): MailBlock[] {
  const opening = openingOf(item, links)
  return [
    ...(hasBothParts(item) ? [] : [titleBlock(item, links)]),
    { kind: "parts", parts: [...claimOf(item), { label: "When", text: item.thing.when }, ...sourceOf(item)] },
    ...(item.lateSeconds === null ? [] : [lateNote(item.lateSeconds)]),
    { kind: "links", links: [opening, ...answersOf(item, links)] },
  ]
}

/** The same in a digest, whose heading says the day. */
function itemBlocks(item: ReminderItem, links: MailLinks): MailBlock[] {
  const parts = [...claimOf(item), ...whenOf(item), ...sourceOf(item)]
  const answers = [...(hasBothParts(item) ? [openingOf(item, links)] : []), ...answersOf(item, links)]
  return [
    ...sayingBlocks(item),
    ...(hasBothParts(item) ? [] : [titleBlock(item, links)]),
    ...(parts.length === 0 ? [] : [{ kind: "parts", parts } as const]),
    ...(item.lateSeconds === null ? [] : [lateNote(item.lateSeconds)]),
    { kind: "links", links: answers },
  ]
}

/** The same in a line, for those at the end of a long digest. */
const lineBlocks = (item: ReminderItem, links: MailLinks): MailBlock[] => [
  ...sayingBlocks(item),
  titleBlock(item, links),
  ...whenOf(item).map(({ text }): MailBlock => ({ kind: "note", text })),
]

const sayingBlocks = (item: ReminderItem): MailBlock[] =>
  item.type === "reminder.due" ? [] : [{ kind: "note", text: sayingOf(item) }]

/** Its days in words, unless they are the day of the heading. */
const whenOf = ({ thing: { when }, dueOn }: ReminderItem): MailPart[] =>
  when === dayLabel(dueOn) || when === `By ${dayLabel(dueOn)}` ? [] : [{ label: "When", text: when }]

/** A conditional is told by its two parts; its title would say them once more. */
const hasBothParts = ({ thing }: ReminderItem): boolean =>
  thing.condition !== null && thing.consequence !== null

const urlOf = ({ thing }: ReminderItem, { homeUrl }: MailLinks): string => `${homeUrl}${thing.url}`

const titleBlock = (item: ReminderItem, links: MailLinks): MailBlock => ({
  kind: "title",
  text: titleOf(item.thing),
  url: urlOf(item, links),
})

const openingOf = (item: ReminderItem, links: MailLinks): NamedLink => ({
  words: item.thing.kind === "event" ? "Open in Watchline" : "Say what came of it",
  url: urlOf(item, links),
})

const answersOf = ({ occurrenceId }: ReminderItem, links: MailLinks): NamedLink[] => [
  { words: "Seen", url: links.to("seen", occurrenceId) },
  { words: "Remind me tomorrow", url: links.to("tomorrow", occurrenceId) },
  { words: "Remind me in a week", url: links.to("week", occurrenceId) },
]

const lateNote = (seconds: number): MailBlock => ({
  kind: "note",
  text: `This comes ${lateWords(seconds)} late: the server was down.`,
})

function claimOf({ thing }: ReminderItem): MailPart[] {
  const { condition, consequence } = thing
  if (condition === null || consequence === null) return []
  const bare = condition.replace(/^(?:unless|not:) /i, "")
  return [
    { label: bare === condition ? "If" : "Unless", text: bare },
    { label: "Then", text: consequence },
  ]
}

const sourceOf = ({ thing }: ReminderItem): MailPart[] =>
  thing.publishers.length === 0 ? [] : [{ label: "From", text: thing.publishers.join(", ") }]

/** What a digest says: by day, soonest first. */
export function digestParts(items: readonly ReminderItem[], links: MailLinks): MailBody {
  const sorted = [...items].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const days = [...new Set(sorted.map(({ dueOn }) => dueOn))]
  const answerable = new Set(sorted.slice(0, MOST_ANSWERABLE))
  const heading = count(items.length, "reminder")
  const left = sorted.length - answerable.size
  return {
    subject: `${heading}: ${soonestOf(sorted)}`,
    blocks: [
      { kind: "heading", text: heading },
      ...days.flatMap((day) => dayBlocks(day, sorted, answerable, links)),
      ...(left === 0
        ? []
        : [{ kind: "note", text: `The last ${left} can be answered in Watchline.` } as const]),
    ],
  }
}

/** What a digest is opened for: what needs a verdict, and what comes next. */
function soonestOf(sorted: readonly ReminderItem[]): string {
  const overdue = sorted.filter(({ type }) => type === "reminder.overdue").length
  const next = sorted.find(({ daysLeft }) => daysLeft >= 0) ?? sorted.at(-1)
  return [
    ...(overdue === 0 ? [] : [`${overdue} ${overdue === 1 ? "needs" : "need"} a verdict`]),
    ...(next === undefined || next.type === "reminder.overdue"
      ? []
      : [`${relativeWords(next.daysLeft)} ${titleOf(next.thing)}`]),
  ].join(", ")
}

function dayBlocks(
  day: CalendarDay,
  all: readonly ReminderItem[],
  answerable: ReadonlySet<ReminderItem>,
  links: MailLinks,
): MailBlock[] {
  const own = all.filter(({ dueOn }) => dueOn === day)
  // What has a whole quarter must not look like its last day.
  const before = own.every(({ thing }) => thing.kind === "prediction" || isOneDay(thing)) ? "" : "By "
  return [
    { kind: "day", text: `${before}${dayLabel(day)}, ${relativeWords(own[0]?.daysLeft ?? 0)}` },
    ...own.flatMap((item) => (answerable.has(item) ? itemBlocks(item, links) : lineBlocks(item, links))),
  ]
}
