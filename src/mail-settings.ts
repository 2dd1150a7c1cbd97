import { z } from "zod"
import type { MailServer } from "./domain/mail-server.ts"
import { isHostName, isLoopback } from "./setting-checks.ts"

/** RFC 8314: TLS from the first byte on 465; RFC 6409: submission on 587. */
const PORTS = { "smtps:": 465, "smtp:": 587 } as const
const MAILBOX = /^(?:"?([^"<>\p{Cc}]{1,100}?)"?\s*<([^<>\s]{1,254})>|([^<>\s]{1,254}))$/u

/** The settings of mail, each raw text by itself. */
export const MAIL_SHAPE = {
  SMTP_URL: z
    .string()
    .refine(
      (text) => readServer(text) !== undefined,
      "must be smtp:// or smtps://user:password@host:port, without path or query",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      (text) => readSender(text) !== undefined,
      "must be a mail address, or a name and an address: Watchline <watch@example.org>",
    )
    .optional(),
}

interface MailRead {
  SMTP_URL?: string | undefined
  MAIL_FROM?: string | undefined
}

/** What is wrong with those settings together: one of them is of no use without the other. */
export function mailMistakes({ SMTP_URL, MAIL_FROM }: MailRead): string[] {
  if ((SMTP_URL === undefined) === (MAIL_FROM === undefined)) return []
  return SMTP_URL === undefined
    ? ["MAIL_FROM is of no use without SMTP_URL, the server that sends"]
    : ["SMTP_URL is of no use without MAIL_FROM, the address that mails are from"]
}

/** What those settings mean together: null where mail is not set up. */
export function mailOf({ SMTP_URL, MAIL_FROM }: MailRead): MailServer | null {
  const server = SMTP_URL === undefined ? undefined : readServer(SMTP_URL)
  const from = MAIL_FROM === undefined ? undefined : readSender(MAIL_FROM)
  return server === undefined || from === undefined ? null : { ...server, from }
}

function readServer(text: string): Omit<MailServer, "from"> | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text)
  if (protocol !== "smtp:" && protocol !== "smtps:") return undefined
  const name = hostname.toLowerCase()
  const isBare = /^\/?$/.test(pathname) && search === "" && hash === "" && port !== "0"
  const user = decoded(username)
  const pass = decoded(password)
  if (!isBare || !isHostName(name) || user === undefined || pass === undefined) return undefined
  if ((user === "") !== (pass === "")) return undefined
  const host = name.replace(/^\[(.*)\]$/, "$1")
  const isSecure = protocol === "smtps:"
  const login = user === "" ? null : { user, password: pass }
  return {
    host,
    port: port === "" ? PORTS[protocol] : Number(port),
    isSecure,
    requiresTls: !isSecure && login !== null && !isLoopback(host),
    login,
  }
}

function readSender(text: string): MailServer["from"] | undefined {
  const [, name, named, bare] = MAILBOX.exec(text) ?? []
  const address = named ?? bare
  if (address === undefined || !z.email().safeParse(address).success) return undefined
  return { name: name?.trim() || null, address }
}

function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    return /\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
