import type { AddressInfo } from "node:net"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { onTestFinished } from "vitest"
import type { MailServer } from "../../src/domain/mail-server.ts"

/** A mail as it came in: the bytes, and what a mail program reads in them. */
export interface CaughtMail {
  from: string
  to: string[]
  raw: string
  mail: ParsedMail
}

/** A mail server on the loopback that keeps what it gets. */
export interface MailSink {
  server: MailServer
  caught: CaughtMail[]
}

/** What an SMTP server answers instead of taking something. */
export const smtpError = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** Starts one, without TLS and login unless `options` say otherwise; it ends with the test. */
export async function aMailSink(
  options: SMTPServerOptions = {},
  some: Partial<MailServer> = {},
): Promise<MailSink> {
  const caught: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", async () => {
        const bytes = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        caught.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: bytes.toString("latin1"),
          mail: await simpleParser(bytes),
        })
        done()
      })
    },
    ...options,
  })
  server.on("error", () => undefined)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  const { port } = server.server.address() as AddressInfo
  return {
    caught,
    server: {
      host: "127.0.0.1",
      port,
      isSecure: false,
      requiresTls: false,
      login: null,
      from: { name: "Watchline", address: "watch@example.org" },
      ...some,
    },
  }
}
