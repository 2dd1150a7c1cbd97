import type { CalendarDay } from "../domain/calendar-day.ts"
import type { Channel } from "../domain/channel.ts"
import type { ReminderItem, ReminderMessage } from "../domain/delivery.ts"
import type { MailAction } from "../domain/mail-link.ts"
import { dayLabel } from "../domain/span-label.ts"
import { type MailBlock, type NamedLink, oneLine, renderMailHtml, renderMailText } from "./mail-layout.ts"
import { count, relativeWords, sayingOf, titleOf } from "./mail-words.ts"
import { lateWords, offWords } from "./reminder-text.ts"

/** Where the links of a mail lead. */
export interface MailLinks {
  /** Where people reach the pages, without a slash at the end. */
  homeUrl: string
  /** The page behind which something is done, about a reminder or a question, or about the channel. */
  to: (action: MailAction, about: string | null) => string
}

export interface Mail {
  subject: string
  text: string
  html: string
}

type Told = Pick<Channel, "name" | "address">

const MOST_SUBJECT_CHARACTERS = 150
/** A digest of hundreds would be cut off by mail programs: the first ones can be answered from the mail. */
const MOST_ANSWERABLE = 30

/** Any message as a mail. The same message, channel and links give the same bytes. */
export function renderMail(message: ReminderMessage, channel: Told, links: MailLinks): Mail {
  const { subject, blocks, foot } = partsOf(message, channel, links)
  // A title that looks like an encoded word (RFC 2047) would be decoded by who reads the mail.
  const line = shortened(oneLine(subject)).replaceAll("=?", "= ?")
  return {
    subject: line,
    text: renderMailText(blocks, foot),
    html: renderMailHtml(line, blocks, foot),
  }
}

interface Parts {
  subject: string
  blocks: readonly MailBlock[]
  foot: readonly MailBlock[]
}

function partsOf(message: ReminderMessage, channel: Told, links: MailLinks): Parts {
  switch (message.type) {
    case "channel.confirm":
      return question(message, links)
    case "channel.off":
      return { ...offNotice(message, links), foot: footOf(message, channel, links) }
    case "test":
      return { ...trial(channel, links), foot: footOf(message, channel, links) }
    case "reminder.digest":
      return { ...digest(message.items, links), foot: footOf(message, channel, links) }
    default:
      return { ...reminder(message, links), foot: footOf(message, channel, links) }
  }
}

type Body = Omit<Parts, "foot">

function reminder(message: ReminderMessage, links: MailLinks): Body {
  const item = itemOf(message)
  if (item === null)
    return {
      subject: "A reminder",
      blocks: [
        { kind: "heading", text: "A reminder" },
        { kind: "line", text: "What it was about is not there any more." },
      ],
    }
  const saying = sayingOf(item)
  return {
    subject: `${saying}: ${titleOf(item.thing)} (${item.thing.when})`,
    blocks: [{ kind: "heading", text: saying }, ...itemBlocks(item, links, true)],
  }
}

/** The one reminder that a message is; null where it tells of nothing. */
function itemOf({ type, thing, dueOn, daysLeft, ...rest }: ReminderMessage): ReminderItem | null {
  if (thing === null || dueOn === null) return null
  return {
    ...rest,
    type: type as ReminderItem["type"],
    thing,
    dueOn,
    daysLeft: daysLeft ?? 0,
    lead: rest.lead ?? "",
    occurrenceId: rest.occurrenceId ?? "",
  }
}

function itemBlocks(item: ReminderItem, links: MailLinks, isAnswerable: boolean): MailBlock[] {
  const { thing, lateSeconds, occurrenceId } = item
  const url = `${links.homeUrl}${thing.url}`
  const isAsked = thing.kind === "prediction" && thing.clock !== "review"
  const answers: NamedLink[] = isAnswerable
    ? [
        ...(isAsked ? [{ words: "Say what came of it", url }] : []),
        { words: "Seen", url: links.to("seen", occurrenceId) },
        { words: "Remind me tomorrow", url: links.to("tomorrow", occurrenceId) },
        { words: "Remind me in a week", url: links.to("week", occurrenceId) },
      ]
    : []
  return [
    { kind: "title", text: titleOf(thing), url },
    { kind: "parts", parts: factsOf(item) },
    ...(lateSeconds === null ? [] : [lateNote(lateSeconds)]),
    ...(answers.length === 0 ? [] : [{ kind: "links", links: answers } as const]),
  ]
}

const lateNote = (seconds: number): MailBlock => ({
  kind: "note",
  text: `This comes ${lateWords(seconds)} late: the server was down.`,
})

function factsOf({ thing, daysLeft }: ReminderItem): { label: string; text: string }[] {
  const { condition, consequence, publishers, when } = thing
  const bare = condition?.replace(/^(?:unless|not:) /i, "") ?? ""
  return [
    ...(condition === null ? [] : [{ label: bare === condition ? "If" : "Unless", text: bare }]),
    ...(condition === null || consequence === null ? [] : [{ label: "Then", text: consequence }]),
    { label: "When", text: `${when} (${relativeWords(daysLeft)})` },
    ...(publishers.length === 0 ? [] : [{ label: "From", text: publishers.join(", ") }]),
  ]
}

function digest(items: readonly ReminderItem[], links: MailLinks): Body {
  const sorted = [...items].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const days = [...new Set(sorted.map(({ dueOn }) => dueOn))]
  const answerable = new Set(sorted.slice(0, MOST_ANSWERABLE))
  const next = sorted.find(({ daysLeft }) => daysLeft >= 0) ?? sorted[0]
  const soonest = next === undefined ? "" : `: ${titleOf(next.thing)} ${relativeWords(next.daysLeft)}`
  const heading = count(items.length, "reminder")
  const left = sorted.length - answerable.size
  return {
    subject: `${heading}${items.length > 1 ? `, next${soonest}` : soonest}`,
    blocks: [
      { kind: "heading", text: heading },
      ...days.flatMap((day) => dayBlocks(day, sorted, answerable, links)),
      ...(left === 0
        ? []
        : [{ kind: "note", text: `The last ${left} can be answered in Watchline.` } as const]),
    ],
  }
}

function dayBlocks(
  day: CalendarDay,
  all: readonly ReminderItem[],
  answerable: ReadonlySet<ReminderItem>,
  links: MailLinks,
): MailBlock[] {
  const own = all.filter(({ dueOn }) => dueOn === day)
  return [
    { kind: "day", text: `${dayLabel(day)}, ${relativeWords(own[0]?.daysLeft ?? 0)}` },
    ...own.flatMap((item): MailBlock[] => [
      ...itemBlocks(item, links, answerable.has(item)),
      ...(item.type === "reminder.due" ? [] : [{ kind: "note", text: sayingOf(item) } as const]),
    ]),
  ]
}

function offNotice({ channel }: ReminderMessage, { homeUrl }: MailLinks): Body {
  const name = channel?.name ?? "A channel"
  return {
    subject: `“${name}” gets no more reminders`,
    blocks: [
      { kind: "heading", text: `“${name}” gets no more reminders` },
      { kind: "line", text: `It was switched off: ${offWords({ reason: channel?.reason ?? "" })}.` },
      { kind: "line", text: "The rules that use it go on by their other channels." },
      { kind: "links", links: [{ words: "Look after the channels", url: `${homeUrl}/reminders/channels` }] },
    ],
  }
}

const trial = ({ name }: Told, { homeUrl }: MailLinks): Body => ({
  subject: `A test of the channel “${name}”`,
  blocks: [
    { kind: "heading", text: "This is a test" },
    { kind: "line", text: `Reminders of the channel “${name}” come to this address in the same way.` },
    { kind: "links", links: [{ words: "Open Watchline", url: `${homeUrl}/` }] },
  ],
})

/** Says nothing that somebody could have typed: it goes to people who may never have heard of this server. */
const question = ({ confirmationId = "" }: ReminderMessage, links: MailLinks): Parts => ({
  subject: "Do you want reminders from Watchline?",
  blocks: [
    { kind: "heading", text: "Do you want reminders from Watchline?" },
    {
      kind: "line",
      text: `Somebody asked the Watchline at ${links.homeUrl} to send reminders to this address.`,
    },
    { kind: "links", links: [{ words: "Yes, send them here", url: links.to("confirm", confirmationId) }] },
    { kind: "note", text: "The link works for seven days, and asks once more before anything is done." },
  ],
  foot: [
    { kind: "note", text: "If it was not you, do nothing: no other mail comes before you agree." },
    { kind: "links", links: [{ words: "Never from here", url: links.to("unsubscribe", null) }] },
  ],
})

const footOf = ({ ruleName }: ReminderMessage, { name, address }: Told, links: MailLinks): MailBlock[] => [
  {
    kind: "note",
    text: `Sent to ${address.to ?? "you"} by ${ruleName === null ? "" : `the rule “${ruleName}” and `}the channel “${name}” of the Watchline at ${links.homeUrl}.`,
  },
  { kind: "links", links: [{ words: "No more mails", url: links.to("unsubscribe", null) }] },
]

/** Cut between words where it can be. */
function shortened(text: string): string {
  const characters = [...text]
  if (characters.length <= MOST_SUBJECT_CHARACTERS) return text
  const cut = characters.slice(0, MOST_SUBJECT_CHARACTERS - 1).join("")
  return `${cut.replace(/\s+\S{0,20}$/, "")}…`
}
