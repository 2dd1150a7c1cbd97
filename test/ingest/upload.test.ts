import { describe, expect, test } from "vitest"
import { MOST_BYTES } from "../../src/ingest/document.ts"
import { readUpload } from "../../src/ingest/upload.ts"
import { readAs } from "./reading.ts"

const WORDS = "Café – déjà vu am 3. Juli 2026, „überall“."
const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le")
  return isBig ? bytes.swap16() : bytes
}

describe("the character set", () => {
  test.each([
    ["UTF-8", Buffer.from(WORDS)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${WORDS}`)],
    ["UTF-16, little end first", utf16(WORDS, false, true)],
    ["UTF-16, big end first", utf16(WORDS, true, true)],
    ["UTF-16 without a mark", utf16(WORDS, false, false)],
    [
      "windows-1252 without a word about it",
      Buffer.from(WORDS.replace("–", "\u0096").replace("„", "\u0084").replace("“", "\u0093"), "latin1"),
    ],
  ])("%s is read", async (_name, bytes) => {
    expect((await readAs("a.txt", bytes)).text).toBe(WORDS)
  })

  test.each([
    [
      "a meta element",
      "a.html",
      Buffer.concat([Buffer.from('<meta charset="gbk"><p>'), Buffer.from([0xb5, 0xc2, 0xb9, 0xfa])]),
      "德国\n",
    ],
    [
      "an XML declaration",
      "a.html",
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><html><p>Caf\u00e9</html>`, "latin1"),
      "Café\n",
    ],
    [
      "nothing, in Chinese",
      "a.txt",
      Buffer.from([0xb5, 0xc2, 0xb9, 0xfa, 0xb5, 0xc2, 0xb9, 0xfa]),
      "德国德国",
    ],
  ])("%s says it", async (_name, fileName, bytes, text) => {
    expect((await readAs(fileName, bytes)).text).toBe(text)
  })

  test("the media type says it", async () => {
    const hints = { fileName: "a.txt", mediaType: "text/plain; charset=windows-1251" }
    expect((await readUpload(new Uint8Array([0xcf, 0xf0, 0xe8]), hints)).text).toBe("При")
  })
})

describe("what is no text is refused with its reason", () => {
  test.each([
    ["nothing", "", /empty/],
    ["blanks", " \n\t ", /no text/],
    ["a PDF", "%PDF-1.7", /PDF/],
    ["a Word document", "PK\u0003\u0004", /docx/],
    ["a zero byte", "one\u0000two", /Byte 4/],
    ["UTF-16 that breaks off", new Uint8Array([0xff, 0xfe, 0x41]), /UTF-16/],
    ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF-32/],
    ["more characters than are read", "x".repeat(500_001), /at most 500,000/],
    ["more bytes than are read", new Uint8Array(MOST_BYTES + 1), /bytes/],
    ["a page of scripts", "<html><script>x</script></html>", /no text/],
  ])("%s", async (_name, contents, why) => {
    await expect(readAs("a.html", contents)).rejects.toMatchObject({
      code: "unreadable_document",
      message: expect.stringMatching(why) as string,
    })
  })
})

describe("the kind of file", () => {
  test.each([
    ["a page called .txt", "a.txt", "<!DOCTYPE html><p>Words</p>", "Words\n"],
    ["a fragment without a name", "", "<div><p>Words</p></div>", "Words\n"],
    ["Markdown with markup in it", "a.md", "<div>\n\n# Words\n\n</div>\n", "<div>\n\n# Words\n\n</div>\n"],
    ["text that names headers", "a.txt", "Note: this\nis text\n", "Note: this\nis text\n"],
  ])("%s", async (_name, fileName, contents, text) => {
    expect((await readAs(fileName, contents)).text).toBe(text)
  })
})

describe("Markdown and plain text", () => {
  test("stay as they are but for line endings, so that offsets hold", async () => {
    expect((await readAs("a.md", "# Words  \r\n\r\n*  odd \t list\rend")).text).toBe(
      "# Words  \n\n*  odd \t list\nend",
    )
  })

  test("say their head in front matter, YAML or TOML", async () => {
    const yaml =
      "---\ntitle: 'Issue 5'\npublisher: Quay\ndate: 2026-06-12T23:00:00-07:00\nlang: en-GB\ntags: [a]\n---\n\nWords\n"
    const said = { title: "Issue 5", publisher: "Quay", publishedOn: "2026-06-12", language: "en" }
    expect(await readAs("a.md", yaml)).toMatchObject({ ...said, text: yaml })
    const toml = '+++\ntitle = "Issue 5"\npublisher = "Quay"\ndate = 2026-06-12\nlang = "en"\n+++\n\nWords\n'
    expect(await readAs("a.md", toml)).toMatchObject({ ...said, text: "Words\n" })
  })

  test("a rule at the start is no front matter", async () => {
    expect(await readAs("a.md", "---\nWords\n---\n")).toMatchObject({
      title: null,
      text: "---\nWords\n---\n",
    })
  })

  test("half characters and control characters do not get through", async () => {
    const feed = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_text":"a\\ud800b\\u0000c\\u0007d"}]}`
    expect((await readAs("a.json", feed)).text).toBe("a\uFFFDbcd\n")
  })
})
