import { describe, expect, test } from "vitest"
import type { MailServer } from "../../src/domain/mail-server.ts"
import type { Recipient } from "../../src/remind/channel-sender.ts"
import { createEmailSender } from "../../src/remind/channels/email.ts"
import { readLinkToken } from "../../src/services/mail-links.ts"
import { aChannel, aMessage, testSecrets } from "../support/channels.ts"
import { fakeClock } from "../support/clock.ts"
import { aTcpLoopback } from "../support/loopback.ts"
import { aMailSink, smtpError } from "../support/mail-sink.ts"
import { aReminderItem } from "../support/mails.ts"

const clock = fakeClock("2026-05-01T09:00:00.000Z")
const never = new AbortController().signal
const recipient: Recipient = {
  ...aChannel({ kind: "email", name: "Post", address: { to: "mara@example.net" } }),
  secrets: [],
}

const send = (
  server: MailServer,
  message = aMessage(),
  { homeUrl = "https://watch.example.org", signal = never } = {},
) => createEmailSender({ server, secrets: testSecrets, clock, homeUrl }).send(recipient, message, signal)

describe("a mail", () => {
  test("carries text and HTML, and everything that keeps programs from answering it", async () => {
    const { server, caught } = await aMailSink()
    const message = aMessage({ ...aReminderItem(), items: [] })
    expect(await send(server, message)).toMatchObject({ result: "delivered", status: 250 })
    const [got] = caught
    expect(got).toMatchObject({ from: "watch@example.org", to: ["mara@example.net"] })
    const headers = got?.mail.headers
    expect(got?.mail.from?.value).toEqual([{ name: "Watchline", address: "watch@example.org" }])
    expect(got?.mail.messageId).toBe(`<${message.id}@example.org>`)
    expect(got?.mail.date?.toISOString()).toBe("2026-05-01T09:00:00.000Z")
    expect(headers?.get("auto-submitted")).toBe("auto-generated")
    expect(headers?.get("x-auto-response-suppress")).toBe("All")
    expect(got?.mail.html).toContain("<h1")
    expect(got?.mail.text).toContain("Remind me tomorrow")
    expect(got?.mail.attachments).toEqual([])
  })

  test("ends by one click where the server is reached by https, and by a page where it is not", async () => {
    const { server, caught } = await aMailSink()
    await send(server)
    await send(server, aMessage(), { homeUrl: "http://localhost:3000" })
    const [safe, plain] = caught.map(({ raw }) => raw.replace(/\r\n(?=[ \t])/g, ""))
    const link = /^List-Unsubscribe: <https:\/\/watch\.example\.org\/mail\/(\S+)>\r$/im.exec(safe ?? "")
    expect(readLinkToken(testSecrets, link?.[1] ?? "")).toMatchObject({
      action: "unsubscribe",
      channelId: recipient.id,
    })
    expect(safe).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/im)
    expect(plain).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/mail\/\S+>\r$/im)
    expect(plain).not.toMatch(/^List-Unsubscribe-Post/im)
  })

  test("keeps its id and its words over all attempts", async () => {
    let tries = 0
    const { server, caught } = await aMailSink({
      onRcptTo: (_address, _session, done) => done(tries++ === 0 ? smtpError(451, "later") : undefined),
    })
    const message = aMessage({ ...aReminderItem(), items: [] })
    expect(await send(server, message)).toMatchObject({ result: "passing", status: 451 })
    for (let attempt = 0; attempt < 2; attempt++) await send(server, JSON.parse(JSON.stringify(message)))
    expect(new Set(caught.map(({ mail }) => `${mail.messageId} ${mail.text} ${mail.html}`)).size).toBe(1)
    expect(caught).toHaveLength(2)
  })

  test.each([
    "Call\r\nBcc: everybody@example.com\r\n\r\nBuy",
    "Call\nSubject: other",
    "\u2028Reply-To: a@example.com",
    "Änderung der Fristen 期限 \u{1F514} – “wichtig” ".repeat(12),
    "\u202Etxt.exe",
    "half \uD83D a pair",
    "=?utf-8?q?Not_decoded?=",
  ])("has one subject and one receiver, whatever the title is: %j", async (title) => {
    const { server, caught } = await aMailSink()
    const item = aReminderItem()
    await send(server, aMessage({ ...item, thing: { ...item.thing, title }, items: [] }))
    const [got] = caught
    const head = got?.raw.slice(0, got.raw.indexOf("\r\n\r\n")) ?? ""
    expect(head).not.toMatch(/[^ -~\r\n\t]/)
    expect([...(got?.mail.headers.keys() ?? [])]).not.toContain("bcc")
    expect([...(got?.mail.headers.keys() ?? [])]).not.toContain("reply-to")
    expect(got?.to).toEqual(["mara@example.net"])
    const clean = title
      .replace(/[\u202A-\u202E]/g, "")
      .replace(/\p{Cs}/gu, "\uFFFD")
      .replace(/[\s\u2028]+/g, " ")
      .replaceAll("=?", "= ?")
    const begin = [...clean.trim().toLowerCase()].slice(0, 40).join("")
    expect(got?.mail.subject?.toLowerCase()).toContain(begin)
    expect(got?.mail.subject).not.toMatch(/[\r\n]/)
  })
})

describe("what a mail server answers", () => {
  const refusing = (code: number, words: string, at: "MAIL" | "RCPT" | "DATA") =>
    aMailSink({
      ...(at === "MAIL" && { onMailFrom: (_from, _session, done) => done(smtpError(code, words)) }),
      ...(at === "RCPT" && { onRcptTo: (_to, _session, done) => done(smtpError(code, words)) }),
      ...(at === "DATA" && {
        onData: (stream, _session, done) => {
          stream.resume()
          stream.on("end", () => done(smtpError(code, words)))
        },
      }),
    })

  test.each([
    [421, "4.3.2 closing", "RCPT", { result: "passing", status: 421 }],
    [450, "4.2.1 greylisted", "RCPT", { result: "passing" }],
    [452, "4.2.2 full for now", "DATA", { result: "passing" }],
    [503, "bad sequence", "MAIL", { result: "passing" }],
    [550, "5.1.1 no such user", "RCPT", { result: "permanent", status: 550, isGone: true }],
    [550, "5.1.10 null MX", "RCPT", { isGone: true }],
    [551, "5.1.6 moved away", "RCPT", { isGone: true }],
    [553, "5.1.3 bad syntax", "DATA", { isGone: true }],
  ] as const)("%i %s at %s means %j", async (code, words, at, outcome) => {
    const { server } = await refusing(code, words, at)
    expect(await send(server)).toMatchObject(outcome)
  })

  test.each([
    [550, "5.7.1 blocked for policy", "RCPT"],
    [550, "relaying denied", "RCPT"],
    [550, "5.1.8 sender's domain unknown", "RCPT"],
    [550, "5.1.1 not your address", "MAIL"],
    [554, "5.6.0 not liked", "DATA"],
    [552, "5.2.2 mailbox full", "DATA"],
  ] as const)("%i %s at %s is not tried again, and says nothing of the receiver", async (code, words, at) => {
    const { server } = await refusing(code, words, at)
    const outcome = await send(server)
    expect(outcome).toMatchObject({ result: "permanent", status: code })
    expect(outcome.isGone).toBeUndefined()
  })

  test("a login that fails is the administrator's business: it is tried again, without the password anywhere", async () => {
    const login = { user: "mara", password: "hunter2" }
    const { server } = await aMailSink(
      {
        allowInsecureAuth: true,
        authOptional: false,
        onAuth: (_auth, _session, done) => done(new Error("wrong")),
      },
      { login },
    )
    const outcome = await send(server)
    expect(outcome).toMatchObject({ result: "passing", status: 535 })
    expect(JSON.stringify(outcome)).not.toContain("hunter2")
  })

  test("without STARTTLS a password stays at home", async () => {
    const tried: string[] = []
    const login = { user: "mara", password: "hunter2" }
    const { server, caught } = await aMailSink(
      { allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(tried.push("auth") ? null : null) },
      { login, requiresTls: true },
    )
    expect(await send(server)).toMatchObject({ result: "passing" })
    expect({ tried, caught }).toEqual({ tried: [], caught: [] })
  })

  test.each([
    ["STARTTLS", false],
    ["TLS from the first byte", true],
  ])("a certificate that nobody vouches for is refused, by %s", async (_how, isSecure) => {
    const tried: string[] = []
    const login = { user: "mara", password: "hunter2" }
    const { server, caught } = await aMailSink(
      {
        disabledCommands: [],
        secure: isSecure,
        onAuth: (_auth, _session, done) => done(tried.push("auth") ? null : null),
      },
      { login, isSecure, requiresTls: !isSecure },
    )
    const outcome = await send(server)
    expect(outcome).toMatchObject({ result: "passing", detail: expect.stringMatching(/certificate/) })
    expect({ tried, caught }).toEqual({ tried: [], caught: [] })
  })

  test("a server that is not there, or breaks off, is tried again", async () => {
    const { server } = await aMailSink()
    const { port } = await aTcpLoopback((socket) => socket.resetAndDestroy())
    expect(await send({ ...server, port })).toMatchObject({ result: "passing" })
    expect(await send({ ...server, port: 1 })).toMatchObject({
      result: "passing",
      detail: expect.stringContaining("ECONNREFUSED"),
    })
  })

  test("one that says nothing is left when the time is up", async () => {
    const loopback = await aTcpLoopback(() => undefined)
    const { server } = await aMailSink()
    const cut = new AbortController()
    const sent = send({ ...server, port: loopback.port }, aMessage(), { signal: cut.signal })
    await expect.poll(loopback.connections).toBe(1)
    cut.abort()
    expect(await sent).toMatchObject({ result: "passing", detail: expect.stringMatching(/^EABORT/) })
  })
})
