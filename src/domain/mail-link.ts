import type { Channel } from "./channel.ts"
import type { ReminderListed } from "./reminder.ts"

/** What a link in a mail may do. Nothing is done by opening it. */
export const MAIL_ACTIONS = ["confirm", "unsubscribe", "seen", "tomorrow", "week"] as const
export type MailAction = (typeof MAIL_ACTIONS)[number]

export interface MailLink {
  action: MailAction
  channelId: string
  /** The question that is answered, or the reminder; null where the channel says it all. */
  about: string | null
  /** Until when it works, to the second. */
  until: Date
}

/** What a link would do, or did. */
export interface FollowedLink {
  action: MailAction
  channel: Channel
  /** What it is about; null where it is about the channel. */
  reminder: ReminderListed | null
  /** When it is said again, local time of the rule's zone with its offset; null where it is not about that. */
  againAt: string | null
  /** Whether there is nothing left to do. */
  isDone: boolean
}

const DAY = 86_400_000
/** A question is tried for three days and works for a week after; who wants no more mails may say so by an old one. */
const DAYS: Readonly<Record<MailAction, number>> = {
  confirm: 10,
  unsubscribe: 730,
  seen: 90,
  tomorrow: 90,
  week: 90,
}

/** Until when a link works that stands in a message of this instant, whichever attempt brings it. */
export const worksUntil = (action: MailAction, timestamp: string): Date =>
  new Date(Math.ceil(Date.parse(timestamp) / 1000) * 1000 + DAYS[action] * DAY)

const FORM = /^([a-z]+)\.(chn_[0-9a-z]{26})\.(?:((?:cnf|occ)_[0-9a-z]{26})\.)?([0-9a-z]{6,7})$/

/** The part of a link that says what it does; the signature is over this text. */
export const toLinkText = ({ action, channelId, about, until }: MailLink): string =>
  [action, channelId, ...(about === null ? [] : [about]), (until.getTime() / 1000).toString(36)].join(".")

/** The same read again; `undefined` for anything else. */
export function readLinkText(text: string): MailLink | undefined {
  const [, word, channelId = "", about = null, seconds = ""] = FORM.exec(text) ?? []
  const action = MAIL_ACTIONS.find((one) => one === word)
  if (action === undefined) return undefined
  return { action, channelId, about, until: new Date(Number.parseInt(seconds, 36) * 1000) }
}
