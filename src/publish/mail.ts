import type { Channel } from "../domain/channel.ts"
import type { ReminderItem, ReminderMessage } from "../domain/delivery.ts"
import { type MailBlock, oneLine, renderMailHtml, renderMailText } from "./mail-layout.ts"
import { digestParts, type MailBody, type MailLinks, reminderBlocks } from "./mail-reminders.ts"
import { offWords, sayingOf, titleOf } from "./reminder-text.ts"

export interface Mail {
  subject: string
  text: string
  html: string
}

type Told = Pick<Channel, "name" | "address">

const MOST_SUBJECT_CHARACTERS = 120

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

interface Parts extends MailBody {
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
      return { ...digestParts(message.items, links), foot: footOf(message, channel, links) }
    default:
      return { ...reminder(message, links), foot: footOf(message, channel, links) }
  }
}

function reminder(message: ReminderMessage, links: MailLinks): MailBody {
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
    blocks: [{ kind: "heading", text: saying }, ...reminderBlocks(item, links)],
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

function offNotice({ channel }: ReminderMessage, { homeUrl }: MailLinks): MailBody {
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

const trial = ({ name }: Told, { homeUrl }: MailLinks): MailBody => ({
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
    { kind: "note", text: "The link works for a week, and asks once more before anything is done." },
  ],
  foot: [
    { kind: "note", text: "If it was not you, do nothing: no other mail comes before you agree." },
    { kind: "links", links: [{ words: "Do not ask again for a month", url: links.to("unsubscribe", null) }] },
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
