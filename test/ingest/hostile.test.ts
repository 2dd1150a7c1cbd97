import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readAs } from "./reading.ts"

/** Ways to cost more than a text's length; each is measured at two sizes. */
const PATTERNS: Record<string, (size: number) => [fileName: string, contents: string]> = {
  "nested blocks": (size) => ["a.html", `${"<div>".repeat(size)}words`],
  "nested formatting": (size) => ["a.html", `${"<b>".repeat(size)}words${"<p>x".repeat(size)}`],
  "formatting of different kinds": (size) => [
    "a.html",
    `${Array.from({ length: size }, (_, at) => `<b id=${at}>`).join("")}${"<p>x".repeat(size)}`,
  ],
  "a page that may be judged": (size) => ["a.html", `${"<div><p>a, b, c".repeat(size / 50)}words`],
  "nested tables": (size) => ["a.html", `${"<table><tr><td>".repeat(size)}words`],
  "nested lists": (size) => ["a.html", `${"<ul><li>a".repeat(size)}`],
  "nested quotes": (size) => ["a.html", "<blockquote>a".repeat(size)],
  "attributes of one element": (size) => [
    "a.html",
    `<p ${Array.from({ length: size }, (_, at) => `a${at}=1`).join(" ")}>words`,
  ],
  "comments that never end": (size) => ["a.html", `words${"<!--".repeat(size)}`],
  "end tags without start": (size) => ["a.html", `<div><p>words${"</section></b></li>".repeat(size)}`],
  "rows that span": (size) => ["a.html", `<table>${"<tr><td rowspan=50>a<td>b".repeat(size / 20)}</table>`],
  padding: (size) => ["a.html", `<p>${"&nbsp;&zwnj;".repeat(size)}words`],
  "a page with nothing but scripts": (size) => ["a.html", `<p>words${"<script>a<b</script>".repeat(size)}`],
  "nested parts": (size) => [
    "a.eml",
    `MIME-Version: 1.0\r\n${Array.from({ length: size / 50 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("")}\r\nwords`,
  ],
  parts: (size) => [
    "a.eml",
    `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nword\r\n".repeat(size / 10)}--b--`,
  ],
  "letters in letters": (size) => [
    "a.eml",
    "MIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n".repeat(size / 20),
  ],
  "encoded words": (size) => [
    "a.eml",
    `MIME-Version: 1.0\r\nSubject: ${"=?utf-8?Q?a?= ".repeat(size / 5)}\r\n\r\nwords`,
  ],
  "a feed that nests": (size) => ["a.xml", `<rss version="2.0"><channel><item>${"<a>".repeat(size)}`],
  prologues: (size) => ["a.xml", `${"<!-- --><?x ?>".repeat(size)}<rss>`],
  "front matter that never ends": (size) => ["a.md", `---\n${"a: b\n".repeat(size)}`],
  "header lines": (size) => ["a.txt", "a: b\n".repeat(size)],
}

/** The least of three runs, in milliseconds of this process's processor: what else the machine does counts little. */
async function cost(fileName: string, contents: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    await readAs(fileName, contents).catch((error: { code?: string }) => {
      if (error.code !== "unreadable_document") throw error
    })
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Pieces that the formats are made of, in any order and broken off anywhere. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "<table>",
    "<tr>",
    "<td rowspan=-3>",
    "</table>",
    "<li>",
    "<ul>",
    "</p>",
    "<h2>",
    "<!--",
    "<![CDATA[",
    "&#0;",
  ),
  fc.constantFrom(
    "<rss version='2.0'><channel>",
    "<item>",
    "<title>",
    "---\n",
    "+++\n",
    "a: b\r\n",
    "\r\n\r\n",
    "--b\r\n",
    "&#xD800;",
  ),
  fc.constantFrom(
    "MIME-Version: 1.0\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "=?utf-8?B?=FF?=",
    "Subject: ",
    "=3D=\r\n",
  ),
)

test("any bytes are a document whose text can be kept, or are refused as unreadable", async () => {
  const contents = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join(""))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  )
  const name = fc.constantFrom("a.html", "a.eml", "a.xml", "a.rss", "a.md", "a", "a.json")
  await fc.assert(
    fc.asyncProperty(name, contents, async (fileName, bytes) => {
      const said = await readAs(fileName, bytes).catch((error: { code?: string }) => {
        if (error.code !== "unreadable_document") throw error
        return undefined
      })
      expect(said?.text ?? "").toMatch(/^[^\p{Cs}\0\r]*$/u)
      expect(`${said?.title}${said?.publisher}`).toMatch(/^[^\p{Cc}\p{Cs}]*$/u)
    }),
    { numRuns: 1500 },
  )
}, 60_000)

describe("time grows with the length, not faster", () => {
  test.each(Object.entries(PATTERNS))(
    "%s",
    async (_name, build) => {
      const small = await cost(...build(2500))
      const large = await cost(...build(25_000))
      // Ten times the length in ten times the time; quadratic would be a hundred times. Small times are mostly noise.
      expect(large).toBeLessThan(Math.max(small, 15) * 35)
    },
    60_000,
  )

  test("five megabytes of page are read", async () => {
    const paragraph = "<p>Merrow opens a <a href='https://x.example/'>pier</a> for the <b>boats</b>.</p>"
    const page = `<main>${paragraph.repeat(13_000)}</main>${"<script>var a = 1</script>".repeat(160_000)}`
    expect(page.length).toBeGreaterThan(5_000_000)
    expect((await readAs("a.html", page)).text.length).toBeGreaterThan(400_000)
  }, 60_000)
})
