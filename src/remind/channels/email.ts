import { createTransport } from "nodemailer"
import type { Clock } from "../../domain/clock.ts"
import type { ReminderMessage } from "../../domain/delivery.ts"
import { type MailAction, worksUntil } from "../../domain/mail-link.ts"
import type { MailServer } from "../../domain/mail-server.ts"
import { renderMail } from "../../publish/mail.ts"
import type { MailLinks } from "../../publish/mail-reminders.ts"
import type { Outcome } from "../../services/attempts.ts"
import { toLinkToken } from "../../services/mail-links.ts"
import type { Secrets } from "../../services/secrets.ts"
import type { ChannelSender, Recipient } from "../channel-sender.ts"

export interface EmailOptions {
  server: MailServer
  secrets: Secrets
  clock: Clock
  /** Where people reach the pages, without a slash at the end. */
  homeUrl: string
}

/** Each step of the conversation; all of them together are cut off by whoever delivers. */
const STEP_MILLISECONDS = 10_000

/** Mails by SMTP (RFC 5321). The server is the administrator's own choice, so no guard stands before it. */
export function createEmailSender({ server, secrets, clock, homeUrl }: EmailOptions): ChannelSender {
  const { host, port, isSecure, requiresTls, login, from } = server
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    requireTLS: requiresTls,
    ...(login !== null && { auth: { user: login.user, pass: login.password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    dnsTimeout: STEP_MILLISECONDS,
    connectionTimeout: STEP_MILLISECONDS,
    greetingTimeout: STEP_MILLISECONDS,
    socketTimeout: STEP_MILLISECONDS,
    socketCloseTimeout: 0,
  })
  return {
    kind: "email",
    send: async (channel, message, signal) => {
      const links = linksOf(channel, message, homeUrl, secrets)
      const { subject, text, html } = renderMail(message, channel, links)
      try {
        const { response } = await transport.sendMail({
          from: { name: from.name ?? "", address: from.address },
          to: { name: "", address: channel.address.to ?? "" },
          subject,
          text,
          html,
          date: clock(),
          // The same at every attempt and replay: a mail program that has it shows it once.
          messageId: `<${message.id}@${domainOf(from.address)}>`,
          headers: {
            "auto-submitted": "auto-generated",
            "x-auto-response-suppress": "All",
            ...unsubscribeHeaders(links.to("unsubscribe", null)),
          },
          signal,
        })
        return { result: "delivered", status: statusOf(response), detail: response }
      } catch (error) {
        return outcomeOf(error)
      }
    },
  }
}

function linksOf(
  { id: channelId }: Recipient,
  { timestamp }: ReminderMessage,
  homeUrl: string,
  secrets: Secrets,
): MailLinks {
  const to = (action: MailAction, about: string | null): string => {
    const token = toLinkToken(secrets, { action, channelId, about, until: worksUntil(action, timestamp) })
    return `${homeUrl}/mail/${token}`
  }
  return { homeUrl, to }
}

/** RFC 2369, and RFC 8058 where the link is one that mail providers may use: they want https. */
const unsubscribeHeaders = (url: string): Record<string, string> => ({
  "list-unsubscribe": `<${url}>`,
  ...(url.startsWith("https:") && { "list-unsubscribe-post": "List-Unsubscribe=One-Click" }),
})

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1)

const statusOf = (response: string): number | undefined => {
  const status = Number(response.slice(0, 3))
  return Number.isInteger(status) && status > 0 ? status : undefined
}

interface Refusal {
  code?: string | undefined
  command?: string | undefined
  response?: string | undefined
  responseCode?: number | undefined
}

/** RFC 5321 §4.2.1: what begins with 5 would be answered the same again; a bad sequence of commands would not. */
const isForGood = (status: number): boolean => status >= 500 && status <= 599 && status !== 503
/** What is said of the mail itself. A login that fails, or a server that closes its door, says nothing of it. */
const OF_THE_MAIL = new Set(["MAIL FROM", "RCPT TO", "DATA"])
const OF_THE_RECIPIENT = new Set([550, 551, 553])
/** RFC 3463 §3.2: the mailbox, its system or its syntax; 5.1.7 and 5.1.8 are about the sender. */
const NO_SUCH_RECIPIENT = /^\d{3}[ -]5\.1\.(?:[01236]|10)\b/

function outcomeOf(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : "it failed"
  const { code, command = "", response = "", responseCode: status } = error as Refusal
  const detail = response === "" ? `${code ?? "failed"}: ${message}` : response
  if (status === undefined || !isForGood(status) || !OF_THE_MAIL.has(command))
    return { result: "passing", status, detail }
  const isGone = command !== "MAIL FROM" && OF_THE_RECIPIENT.has(status) && NO_SUCH_RECIPIENT.test(response)
  return { result: "permanent", status, detail, ...(isGone && { isGone }) }
}
