import { describe, expect, test } from "vitest"
import { findingsIn, readAs, readFixture, textOfPage } from "./reading.ts"

describe("a page of a newsletter", () => {
  test("says its head: JSON-LD before everything, the day in its own offset", async () => {
    expect(await readFixture("substack-like.html")).toMatchObject({
      title: "Pilot boats and price caps",
      publisher: "The Breakwater",
      publishedOn: "2026-06-12",
      language: "en",
      url: "https://breakwater.example/p/pilot-boats",
    })
  })

  test("keeps headings, nested and numbered lists, tables, quotes and sources", async () => {
    const { text } = await readFixture("substack-like.html")
    for (const part of [
      "# Pilot boats and price caps\n",
      "## What to watch\n\n- If Osprey",
      "\n  - Watch whether",
      "\n- The pilots' union votes",
      "\n3. Third point of the list\n4. Fourth",
      "| Day | What happens |\n| --- | --- |\n| 2 September 2026 | Tariff hearing at Merrow |\n| 2 September 2026 | Dredging",
      "\n> We will not wait",
      "\nSource: Harbour Post\n",
      "and its crane crews start",
    ])
      expect(text).toContain(part)
  })

  test("leaves out what stands around the text", async () => {
    const { text } = await readFixture("substack-like.html")
    expect(text).not.toMatch(/cookies|Archive|Tweet|Most read|2024|Comments|2025|©|Terms|never run|tracker/)
  })

  test("is read end to end: the days of its list, its table and its claims", async () => {
    const { eventDays, dueDays } = findingsIn(await readFixture("substack-like.html"))
    for (const day of ["2026-07-06", "2026-08-14", "2026-09-02", "2026-10-15"])
      expect(eventDays).toContain(day)
    for (const day of ["2026-07-31", "2026-08-29"]) expect(dueDays).toContain(day)
  })
})

describe("the text of a page", () => {
  test.each([
    [
      "one line of bold words is a heading",
      "<p><b>The week ahead</b></p><p>Rain.</p>",
      "**The week ahead**\n\nRain.\n",
    ],
    ["bold words in a sentence are words", "<p>It was <b>very</b> wet.</p>", "It was very wet.\n"],
    ["line breaks are kept, two make a paragraph", "one<br>two<br><br>three", "one\ntwo\n\nthree\n"],
    ["end tags may be left out", "<ul><li>one<li>two</ul><p>three<p>four", "- one\n- two\n\nthree\n\nfour\n"],
    [
      "a list of articles keeps their headings",
      "<ul><li><h3>One</h3><p>Words.</p></li></ul>",
      "### One\n\nWords.\n",
    ],
    [
      "a table without heads but with short cells is data",
      "<table><tr><td>5 May<td>Fair</tr><tr><td>6 May<td>Vote</table>",
      "| 5 May | Fair |\n| 6 May | Vote |\n",
    ],
    [
      "a table of the page's layout is paragraphs",
      "<table><tr><td><p>One long part.</p><ul><li>a</ul></td><td>Two.</td></tr></table>",
      "One long part.\n\n- a\n\nTwo.\n",
    ],
    [
      "words outside of a table's cells are kept",
      "<table>one<tr>two<td>three</td></tr><p>four</p></table>",
      "one\n\ntwo\n\nthree\n\nfour\n",
    ],
    [
      "a cell with a number belongs to the next",
      "<table><tr><td>1.</td><td><h3>x</h3></td></tr><tr><td>2.</td><td>Words</td></tr></table>",
      "### x\n\n2. Words\n",
    ],
    ["marks of notes are no words", "<p>It rose<sup><a href=#n>[3]</a></sup> again.</p>", "It rose again.\n"],
    [
      "letters in pre keep their lines, programs are fenced",
      "<pre>a\n  b</pre><pre><code>x = 1</code></pre>",
      "a\n  b\n\n```\nx = 1\n```\n",
    ],
    [
      "hidden words are no words",
      "<div style='DISPLAY: none'>a</div><p hidden>b</p><p class=sr-only>c</p>d",
      "d\n",
    ],
    [
      "a frame that sets the size to zero hides nothing",
      "<div style='font-size:0px'><p style='font-size:14px'>Words</p></div>",
      "Words\n",
    ],
    ["padding of preview texts is nothing", "<p>a\u00adb\u200b c&zwnj;&nbsp;&zwnj;&nbsp;</p>", "ab c\n"],
    [
      "a script is not run and not read",
      "<script>document.write('a')</script><style>b{}</style><noscript>c</noscript>d",
      "d\n",
    ],
    ["windows signs are what was meant", "<p>&#147;Words&#148; \u0096 and</p>", "“Words” – and\n"],
  ])("%s", async (_name, body, text) => {
    expect(await textOfPage(body)).toBe(text)
  })

  test.each([
    "View this email in your browser",
    "Read online | Unsubscribe | Manage preferences",
    "Share on X · Facebook · LinkedIn",
    "6 min read",
    "You're receiving this email because you signed up.",
    "Was this email forwarded to you? Sign up here.",
    "© 2026 The Breakwater. All rights reserved.",
    "Im Browser ansehen | Abmelden",
    "Se désabonner",
  ])("the line “%s” of the frame goes", async (line) => {
    expect(await textOfPage(`<p>Words.</p><p>${line}</p>`)).toBe("Words.\n")
  })

  test.each([
    "Unsubscribe flows have to take one click from 1 June 2026.",
    "Share prices fell on 2 June 2026.",
    "Facebook",
    "The terms were published on 3 June 2026.",
    "View from the harbour: boats return in July.",
  ])("the line “%s” is a text's own and stays", async (line) => {
    expect(await textOfPage(`<p>Words.</p><p>${line}</p>`)).toBe(`Words.\n\n${line}\n`)
  })

  test("what is most of the page is never left out, whatever it is called", async () => {
    const long = "Merrow opens its pier in July. ".repeat(20)
    for (const body of [
      `<div class="subscribe sidebar"><p>${long}</p></div><p>Small.</p>`,
      `<div id="comments"><p>${long}</p></div>`,
      `<main>Small.</main><div><p>${long}</p></div>`,
      `<article>Teaser.</article><article><p>${long}</p></article>`,
    ])
      expect(await textOfPage(body)).toContain(long.trim())
  })

  test("the one article in the page is the text", async () => {
    const words = "Gannet raises its fares again. ".repeat(8)
    const body = `<div><p>Teaser of another letter.</p></div><article><header><h1>Fares</h1></header><p>${words}</p></article>`
    expect(await textOfPage(body)).toBe(`# Fares\n\n${words.trim()}\n`)
  })
})

describe("a page that does not say where its text is", () => {
  const points = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>Gannet raises its fares on line ${at}, and the harbour board, which met again, says why.</p>`,
  ).join("")
  const links = Array.from(
    { length: 9 },
    (_, at) => `<li><a href="/${at}">Older story number ${at}</a></li>`,
  ).join("")

  test("is read where Readability sees the article, the title and the day above it taken along", async () => {
    const text = await textOfPage(
      `<div class="x1"><div class="x2"><h1>Fares</h1><p>12 June 2026</p><div class="x3">${points}<ul>${links}</ul></div></div><div class="x4"><h4>More of us</h4><ul>${links}${links}</ul></div></div>`,
    )
    expect(text).toMatch(/^# Fares\n\n12 June 2026\n\nGannet raises/)
    expect(text.match(/Older story number 3/g)).toHaveLength(1)
    expect(text).not.toContain("More of us")
  })

  test("keeps every section where Readability would take one", async () => {
    const sections = Array.from({ length: 5 }, (_, at) => `<div><h2>Part ${at}</h2>${points}</div>`).join("")
    const text = await textOfPage(`<div>${sections}</div>`)
    for (let at = 0; at < 5; at++) expect(text).toContain(`## Part ${at}`)
  })
})

describe("the head of a page", () => {
  const headOf = (head: string, body = "<h1>Issue 3</h1><p>Words.</p>") =>
    readAs("page.html", `<html lang="de-AT"><head>${head}</head><body>${body}</body></html>`)

  test.each([
    [`<meta property="article:published_time" content="2026-06-01T00:30:00+02:00">`, "2026-06-01"],
    [`<meta name="DC.date.issued" content="2026-06-02">`, "2026-06-02"],
    [
      `<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-06-03"}</script>`,
      "2026-06-03",
    ],
    [
      `<script type="application/ld+json">{"@type":"Organization","foundingDate":"1999-01-01"}</script>`,
      null,
    ],
    [`<script type="application/ld+json">{broken</script>`, null],
    [`<meta property="article:modified_time" content="2026-06-09">`, null],
  ])("%s dates it %s", async (head, day) => {
    expect((await headOf(head)).publishedOn).toBe(day)
  })

  test("a marked time dates it, times that differ do not", async () => {
    const times = `<time datetime="2026-05-01">1 May</time><time datetime="2026-05-02">2 May</time>`
    expect((await headOf("", `<p>${times}</p>`)).publishedOn).toBeNull()
    const marked = `<time class="entry-date published" datetime="2026-05-03T23:00:00-09:00">3 May</time>`
    expect((await headOf("", `<p>${times}${marked}</p>`)).publishedOn).toBe("2026-05-03")
  })

  test("the title loses the name of the site, which is the publisher", async () => {
    const said = await headOf("<title>Issue 3 | Quay Letter</title>")
    expect(said).toMatchObject({ title: "Issue 3", publisher: "Quay Letter", language: "de" })
    expect(await headOf("<title>Boats - and what they cost</title>")).toMatchObject({
      title: "Boats - and what they cost",
      publisher: null,
    })
  })
})
