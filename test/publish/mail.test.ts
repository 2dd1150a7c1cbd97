import { describe, expect, test } from "vitest"
import type { ReminderMessage } from "../../src/domain/delivery.ts"
import { renderMail } from "../../src/publish/mail.ts"
import type { MailLinks } from "../../src/publish/mail-reminders.ts"
import { overdueWords, relativeWords } from "../../src/publish/relative-words.ts"
import { overdueWords as overdueOnPages, relativeWords as relativeOnPages } from "../../web/src/words/days.ts"
import { aMessage } from "../support/channels.ts"
import { aReminderItem } from "../support/mails.ts"

const links: MailLinks = {
  homeUrl: "https://watch.example.org",
  to: (action, about) => `https://watch.example.org/mail/${action}.${about ?? "all"}`,
}
const channel = { name: "Post", address: { to: "mara@example.net" } }
const mail = (some: Partial<ReminderMessage>) => renderMail(aMessage(some), channel, links)
const item = aReminderItem()
const event = {
  ...item.thing,
  kind: "event",
  clock: "event",
  title: "Patch day",
  when: "8 May 2026",
  condition: null,
  consequence: null,
} as const

describe("the subject of a mail", () => {
  test.each([
    [{}, "Verdict due in 7 days: If the tunnel opens, then the ferry closes (By 8 May 2026)"],
    [{ daysLeft: 0, thing: event }, "Today: Patch day (8 May 2026)"],
    [{ daysLeft: 1, thing: event }, "Tomorrow: Patch day (8 May 2026)"],
    [{ daysLeft: 53, thing: { ...event, when: "Q2 2026" } }, "In 53 days at the latest: Patch day (Q2 2026)"],
    [{ thing: { ...item.thing, clock: "condition" } }, /^Condition due in 7 days: /],
    [{ thing: { ...item.thing, clock: "review" } }, /^Look again in 7 days: /],
    [{ type: "reminder.start", thing: event }, "Begins in 7 days: Patch day (8 May 2026)"],
    [{ type: "reminder.overdue", daysLeft: -23 }, /^Needs a verdict, 3 weeks overdue: /],
    [{ type: "reminder.moved", movedFrom: "2026-05-01" }, /^Moved from 1 May 2026 to 8 May 2026: /],
    [{ type: "reminder.missed", daysLeft: -2 }, /^Missed, 2 days ago: /],
  ] as const)("of %j is %s", (some, expected) => {
    const { subject } = mail({ ...item, items: [], ...some } as Partial<ReminderMessage>)
    if (typeof expected === "string") expect(subject).toBe(expected)
    else expect(subject).toMatch(expected)
  })

  test("says distances in the words of the pages", () => {
    for (let days = -900; days <= 900; days++) expect(relativeWords(days)).toBe(relativeOnPages(days))
    for (let days = 1; days <= 400; days++) expect(overdueWords(days)).toBe(overdueOnPages(days))
  })
})

describe("what a mail says", () => {
  test("is the claim, its day, who said it, and what can be done about it", () => {
    const { text, html } = mail({ ...item, items: [], ruleName: "Deadlines", lateSeconds: 7300 })
    for (const words of [
      "If: the tunnel opens",
      "Then: the ferry closes",
      "When: By 8 May 2026",
      "From: Harbour Weekly",
      "2 hours late",
      "Say what came of it:\n  https://watch.example.org/?item=prd_",
      "Seen:\n  https://watch.example.org/mail/seen.occ_",
      "the rule “Deadlines” and the channel “Post”",
      "No more mails:\n  https://watch.example.org/mail/unsubscribe.all",
    ])
      expect(text).toContain(words)
    const shown = html.replace(/<style>[\s\S]*<\/style>/, "").replace(/<[^>]*>/g, "")
    for (const words of ["the tunnel opens", "By 8 May 2026", "Harbour Weekly", "Remind me in a week"])
      expect(shown).toContain(words)
  })

  test("is never markup, and nothing of it is fetched", () => {
    const hostile = `<img src=x onerror=alert(1)>"'&<script>`
    const { html } = mail({
      ...item,
      items: [],
      ruleName: hostile,
      thing: {
        ...item.thing,
        title: hostile,
        condition: hostile,
        consequence: hostile,
        publishers: [hostile],
        when: hostile,
      },
    })
    expect(html).not.toMatch(/<(?:img|script|table|link|iframe)/)
    expect(html).not.toMatch(/\bsrc=(?!x)|url\(|@import/)
    expect(
      html.match(/&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;&lt;script&gt;/g)?.length,
    ).toBeGreaterThan(5)
  })

  test("of a digest comes by day, soonest first, and only the first thirty can be answered from it", () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      aReminderItem({
        occurrenceId: `occ_${String(index).padStart(26, "0")}`,
        dueOn: `2026-05-${String(28 - (index % 20)).padStart(2, "0")}`,
        daysLeft: 27 - (index % 20),
        thing: { ...event, title: `Number ${index}` },
      }),
    )
    const { subject, text, html } = mail({ type: "reminder.digest", items })
    expect(subject).toBe("40 reminders: in 8 days Number 19")
    const days = [...text.matchAll(/^--- (\d+) May 2026, in (\d+) days$/gm)].map(([, day]) => Number(day))
    expect(days).toEqual(Array.from({ length: 20 }, (_, index) => index + 9))
    expect(text.match(/^Seen:$/gm)).toHaveLength(30)
    expect(text).toContain("The last 10 can be answered in Watchline.")
    for (let index = 0; index < 40; index++) expect(html).toContain(`>Number ${index}<`)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    const quarter = aReminderItem({ thing: { ...event, when: "Q2 2026" }, dueOn: "2026-06-30", daysLeft: 60 })
    const overdue = aReminderItem({ type: "reminder.overdue", daysLeft: -9, dueOn: "2026-04-22" })
    const mixed = mail({ type: "reminder.digest", items: [quarter, overdue] })
    expect(mixed.subject).toBe("2 reminders: 1 needs a verdict, in 60 days Patch day")
    expect(mixed.text).toContain("--- By 30 Jun 2026, in 60 days")
    expect(mixed.text.indexOf("Needs a verdict, 9 days overdue")).toBeLessThan(
      mixed.text.indexOf("By 30 Jun"),
    )
  })

  test("of two hundred long ones is not more than mail programs show: 102 kB", () => {
    const long: MailLinks = { ...links, to: () => `https://watch.example.org/mail/${"x".repeat(120)}` }
    const claim = "something happens that takes a whole line of words to be said in full"
    const items = Array.from({ length: 200 }, () =>
      aReminderItem({ thing: { ...item.thing, condition: claim, consequence: claim } }),
    )
    const { html } = renderMail(aMessage({ type: "reminder.digest", items }), channel, long)
    expect(Buffer.byteLength(html)).toBeLessThan(102_000)
  })

  test("of a channel that went off is why, and of a test that it works", () => {
    const off = mail({
      type: "channel.off",
      channel: { id: "x", kind: "webhook", name: "Desk", reason: "failing" },
    })
    expect(off.subject).toBe("“Desk” gets no more reminders")
    expect(off.text).toContain("nothing has arrived there for five days")
    expect(mail({ type: "test" }).text).toContain("come to this address in the same way")
  })

  test("to an address that has not agreed is a question without anything that somebody typed", () => {
    const { subject, text, html } = renderMail(
      aMessage({
        type: "channel.confirm",
        confirmationId: "cnf_1",
        channel: { id: "x", kind: "email", name: "BUY NOW", reason: "unconfirmed" },
      }),
      { ...channel, name: "BUY NOW" },
      links,
    )
    expect(`${subject} ${text} ${html}`).not.toContain("BUY NOW")
    expect(text).toContain("Yes, send them here:\n  https://watch.example.org/mail/confirm.cnf_1")
    expect(text).toContain("no other mail comes before you agree")
  })
})
