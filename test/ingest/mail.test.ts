import { describe, expect, test } from "vitest"
import { findingsIn, readAs, readFixture } from "./reading.ts"

const HEAD = "From: Quay <q@example.org>\r\nMIME-Version: 1.0\r\nDate: Fri, 12 Jun 2026 23:30:00 -0700\r\n"

describe("a letter laid out by tables, in two encodings, with an annex", () => {
  test("says its head, its day in its own offset", async () => {
    expect(await readFixture("table-newsletter.eml")).toMatchObject({
      title: "Docks, dues and €40m dredging",
      publisher: "The Quay Letter",
      publishedOn: "2026-06-12",
      language: "en",
    })
  })

  test("is its HTML part without preview text, browser link, footer, pictures and annex", async () => {
    const { text } = await readFixture("table-newsletter.eml")
    expect(text).toContain(
      "# Docks, dues and €40m dredging\n\nFriday, June 12, 2026\n\nHarbour master René Quill",
    )
    expect(text).toContain("## On our radar\n\n- Watch whether Kelp Yards")
    expect(text).not.toMatch(/Everything about|browser|receiving|Unsubscribe|logo|PDF|web page/)
  })

  test("is read end to end", async () => {
    const { eventDays, dueDays } = findingsIn(await readFixture("table-newsletter.eml"))
    for (const day of ["2026-07-21", "2026-09-30"]) expect(eventDays).toContain(day)
    expect(dueDays).toEqual(["2026-08-14", "2026-08-30"])
  })
})

test("a list's letter loses the list's tag and footer; its day is that of its own offset", async () => {
  const document = await readFixture("list-digest.eml")
  expect(document).toMatchObject({ title: "Week 24", publisher: "Skerry Weekly", publishedOn: "2026-06-14" })
  expect(document.text).not.toMatch(/mailing list|listinfo/)
  expect(findingsIn(document).dueDays).toEqual(["2026-08-14"])
})

test("a forwarded letter counts with its own head, not with the friend's", async () => {
  expect(await readFixture("forwarded.eml")).toMatchObject({
    title: "Brack Bulletin no. 7",
    publisher: "Brack Bulletin",
    publishedOn: "2026-06-18",
    text: "The Brack tunnel reopens on 3 July 2026.\n",
  })
})

test.each([
  [
    "German",
    "-------- Weitergeleitete Nachricht --------\nBetreff: Blatt 7\nDatum: Do., 18. Juni 2026 23:58\nVon: Brack Blatt <b@example.org>",
  ],
  [
    "French",
    "---------- Message transféré ---------\nDe : Brack Blatt <b@example.org>\nDate : jeu. 18 juin 2026 à 23:58\nObjet : Blatt 7",
  ],
  [
    "Spanish",
    "---------- Mensaje reenviado ---------\nDe: Brack Blatt <b@example.org>\nFecha: jue, 18 jun 2026\nAsunto: Blatt 7",
  ],
  [
    "Apple's",
    "Begin forwarded message:\n\nFrom: Brack Blatt <b@example.org>\nSubject: Blatt 7\nDate: 18 June 2026 at 23:58:00 BST",
  ],
  [
    "Outlook's",
    "-----Original Message-----\nFrom: Brack Blatt [mailto:b@example.org]\nSent: Thursday, June 18, 2026 11:58 PM\nSubject: Blatt 7",
  ],
])("%s head of a forwarded letter is read", async (_name, head) => {
  const letter = `${HEAD}Subject: Fwd: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee below\n\n${head}\n\nThe tunnel reopens.\n`
  expect(await readAs("a.eml", letter)).toMatchObject({
    title: "Blatt 7",
    publisher: "Brack Blatt",
    publishedOn: "2026-06-18",
    text: "The tunnel reopens.\n",
  })
})

test("a letter attached to a short note is the letter", async () => {
  const inner = `From: Brack <b@example.org>\r\nDate: Thu, 18 Jun 2026 09:00:00 +0000\r\nSubject: Inner\r\n\r\nThe tunnel reopens.`
  const outer = `${HEAD}Subject: Fwd: Inner\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFor you\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}\r\n--b--\r\n`
  expect(await readAs("a.eml", outer)).toMatchObject({
    title: "Inner",
    publisher: "Brack",
    publishedOn: "2026-06-18",
  })
})

test("the plain part is taken where it says more than the HTML", async () => {
  const words = "The tunnel reopens on 3 July 2026. ".repeat(5)
  const letter = `${HEAD}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Your reader shows no words.</p>\r\n--b--\r\n`
  expect((await readAs("a.eml", letter)).text).toContain(words.trim())
})

test("a letter is recognised without its name, also out of a mailbox", async () => {
  const letter = `From q@example.org Sat Jun 13 2026\r\nReceived: by x\r\n${HEAD}Subject: Issue 4\r\n\r\nThe tunnel reopens.\r\n`
  expect(await readAs("letter.txt", letter)).toMatchObject({ title: "Issue 4", publishedOn: "2026-06-12" })
})
