import { transact } from "../db/database.ts"
import { findChannel } from "../db/queries/channels.ts"
import { findConfirmation } from "../db/queries/confirmations.ts"
import { findRule } from "../db/queries/reminder-rules.ts"
import { addDays } from "../domain/calendar-day.ts"
import { type Channel, isUnsubscribed } from "../domain/channel.ts"
import { dayIn } from "../domain/clock.ts"
import { DomainError } from "../domain/errors.ts"
import type { FollowedLink, MailLink } from "../domain/mail-link.ts"
import type { ReminderListed } from "../domain/reminder.ts"
import { leadInstant, localTime } from "../domain/reminder-plan.ts"
import type { ChannelContext } from "./channel-context.ts"
import { confirm, unsubscribe } from "./mail-consent.ts"
import { readLinkToken } from "./mail-links.ts"
import { acknowledgeReminder, getReminder } from "./reminders.ts"
import { snoozeReminder } from "./snoozes.ts"

const SNOOZE_DAYS = { tomorrow: 1, week: 7 } as const

/**
 * What the link with this token would do. Changes nothing, however often it is asked.
 * @throws DomainError `not_found` (this server made no such link), `link_expired` (or what it is about is over).
 */
export async function lookAtLink(context: ChannelContext, token: string): Promise<FollowedLink> {
  const link = readLinkToken(context.secrets, token)
  const channel = link === undefined ? undefined : await findChannel(context.db, link.channelId)
  if (link === undefined || channel === undefined)
    throw new DomainError("not_found", "There is nothing at this address. Was the link cut off?")
  if (link.until <= context.clock()) throw expired("It was made to work for a while only, and that is over.")
  if (link.action === "unsubscribe") return aboutChannel(link, channel, isUnsubscribed(channel))
  if (channel.withdrawnAt !== null) throw expired("Nothing is sent to this address any more.")
  if (link.action === "confirm") return aboutChannel(link, channel, await isAgreed(context, link, channel))
  const reminder = await getReminder(context, link.about ?? "")
  const again = await untilOf(context, link, reminder)
  const isDone = again === null ? reminder.acknowledgedAt !== null : reminder.snoozedUntil === again.at
  return { action: link.action, channel, reminder, againAt: again?.local ?? null, isDone }
}

/**
 * Does what the link says; once more is no mistake. Mail programs ask once: where somebody changes the same thing at the
 * same moment, it is done after that.
 * @throws DomainError `not_found`, `link_expired`, `conflict`.
 */
export async function followLink(context: ChannelContext, token: string): Promise<FollowedLink> {
  const followed = await follow(context, token).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === "conflict") return follow(context, token)
    throw error
  })
  context.onDeliveryDue?.()
  return followed
}

const follow = (context: ChannelContext, token: string): Promise<FollowedLink> =>
  transact(context.db, async (trx) => {
    const inside = { ...context, db: trx }
    const looked = await lookAtLink(inside, token)
    if (!looked.isDone) await act(inside, looked)
    return { ...looked, isDone: true }
  })

async function act(context: ChannelContext, { action, channel, reminder }: FollowedLink): Promise<void> {
  const now = context.clock()
  if (action === "confirm") return confirm(context.db, channel, now)
  if (action === "unsubscribe") return unsubscribe(context.db, channel, now)
  if (reminder === null) return
  const again = await untilOf(context, { action }, reminder)
  if (again === null) await acknowledgeReminder(context, reminder.id, channel.name)
  else await snoozeReminder(context, reminder.id, { until: again.at }).catch(asOver)
}

const aboutChannel = ({ action }: MailLink, channel: Channel, isDone: boolean): FollowedLink => ({
  action,
  channel,
  reminder: null,
  againAt: null,
  isDone,
})

/** Whether they agreed already. @throws DomainError `link_expired` for a question that does not wait any more. */
async function isAgreed(context: ChannelContext, { about }: MailLink, channel: Channel): Promise<boolean> {
  if (channel.state !== "unconfirmed" && !isUnsubscribed(channel)) return true
  const question = await findConfirmation(context.db, about ?? "")
  if (channel.state === "unconfirmed" && question?.endedAt === null) return false
  throw expired("The question was answered already, or asked anew by a later mail.")
}

/** When the rule says it again: at its local time, tomorrow or a week from now; null for what asks for no such thing. */
async function untilOf(
  { db, clock }: ChannelContext,
  { action }: Pick<MailLink, "action">,
  { ruleId }: ReminderListed,
): Promise<{ at: string; local: string } | null> {
  if (action !== "tomorrow" && action !== "week") return null
  const rule = await findRule(db, ruleId)
  if (rule === undefined) throw expired("The rule that it came from is not there any more.")
  const day = addDays(dayIn(clock(), rule.timeZone), SNOOZE_DAYS[action])
  const at = leadInstant(rule, day, "P0D")
  if (at === undefined) throw expired("There is no such day.")
  return { at: at.toISOString(), local: localTime(at, rule.timeZone) }
}

/** What cannot be said again was settled or taken back since; anything else is nobody's fault here. */
function asOver(error: unknown): never {
  if (error instanceof DomainError && error.code === "invalid_request")
    throw expired("It was seen, settled, moved or taken back since: nothing is left to be reminded of.")
  throw error
}

const expired = (why: string) => new DomainError("link_expired", why)
