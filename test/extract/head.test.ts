import { describe, expect, test } from "vitest"
import { readDocument } from "../../src/extract/blocks.ts"
import { readHead } from "../../src/extract/head.ts"

const head = (text: string, fileName?: string) => readHead(readDocument(text), fileName)
const BODY = "The mill is quiet and the workers are at home, which is what the town is used to by now.\n"

describe("the day of a digest", () => {
  test.each([
    [
      "front matter in a fence around it all",
      `\`\`\`markdown\n---\ntitle: Mill News\ndate: 2026-05-04\n---\n\n${BODY}\`\`\`\n`,
      "2026-05-04",
    ],
    [
      "the day of the last update, below a period in the title",
      `# Mill News, week of May 4-10, 2026\n\n${BODY.repeat(9).replaceAll("\n", "\n\n")}## Figures\n\n- **Last updated:** May 8, 2026 20:24 UTC\n`,
      "2026-05-08",
    ],
    [
      "the day of the last update, below a period under its title",
      `# Mill News\n## Week of May 4-10, 2026\n\n${BODY.repeat(9).replaceAll("\n", "\n\n")}**Last updated:** May 8, 2026\n`,
      "2026-05-08",
    ],
    ["front matter", `---\ntitle: Mill News\ndate: '2026-05-04T05:00:00Z'\n---\n\n${BODY}`, "2026-05-04"],
    ["its title", `# Mill News — 4 May 2026\n\n${BODY}`, "2026-05-04"],
    [
      "the last day of a period in its title",
      `# Mill News (2026-04-27 to 2026-05-04)\n\n${BODY}`,
      "2026-05-04",
    ],
    ["a dateline", `Mill News\n\nMonday, May 4, 2026\n\n${BODY}`, "2026-05-04"],
    ["a labelled line", `# Mill News\n**Generated:** 2026-05-04 07:30 UTC\n\n${BODY}`, "2026-05-04"],
    ["a slash date, month first", `# Mill News 05/04/2026\n\n${BODY}`, "2026-05-04"],
    ["a dotted date, day first", `# Werkbrief 4.5.2026\n\n${BODY}`, "2026-05-04"],
    ["Chinese numerals with units", `# 工厂周报 2026年5月4日\n\n${BODY}`, "2026-05-04"],
    [
      "its newest article",
      `Items\n- Date: May 2, 2026\n- Summary: One.\n- Date: May 4, 2026\n- Summary: Two.\n`,
      "2026-05-04",
    ],
    [
      "the latest day told as past",
      `${BODY}The owners announced the sale on 4 May 2026. Work resumes on 1 June 2026.\n`,
      "2026-05-04",
    ],
  ])("is found in %s", (_, text, day) => {
    expect(head(text).publishedOn).toBe(day)
  })

  test.each([
    ["the only paragraph", "The ministry signed the contract on 12 March 2026 and work begins in May.\n"],
    ["a heading that tells something", `# Port opens the north lock on 5 May 2026\n\n${BODY}`],
    ["a first paragraph", `The owners closed the old mill by 5 May 2026, which few had thought.\n\n${BODY}`],
  ])("is not taken from what %s tells, and the words name no publisher", (_, text) => {
    expect(head(text)).toMatchObject({ publishedOn: null, publisher: null })
  })

  test.each([
    ["a single day below it", "# The Week Ahead 11 – 17 May 2026\n\n08-05-2026 - 09:15", "2026-05-08"],
    ["a labelled day below it", "# Mill News 3 – 9 May 2026\n\nPublished: 11 May 2026", "2026-05-11"],
    ["its first day, looking ahead", "# The Week Ahead: 11-17 May 2026", "2026-05-11"],
    ["its last day, looking back", "# Mill Recap (April 27 – May 3, 2026)", "2026-05-03"],
    ["its last day beside an item's day", "# Mill News 3 – 9 May 2026\n\n## 5 May 2026", "2026-05-09"],
  ])("is, with a period in the title, %s", (_, opening, day) => {
    expect(head(`${opening}\n\n${BODY}`).publishedOn).toBe(day)
  })

  test("is taken from the file's name before a guess from the text", () => {
    const text = `${BODY}The owners announced the sale on 4 May 2026.\n`
    expect(head(text, "notes/mill-2026-05-06.md").publishedOn).toBe("2026-05-06")
  })

  test("is not the moment a crawler came by", () => {
    const moment = "2026-06-30T10:00:00.1"
    const text = `---\ntitle: Mill\npublished_date: ${moment}\ncollected_date: ${moment}\n---\n\n${BODY}`
    expect(head(text).publishedOn).toBeNull()
    expect(head(text, "mill-2026-05-06.md").publishedOn).toBe("2026-05-06")
  })

  test("is unknown rather than invented", () => {
    expect(head(BODY).publishedOn).toBeNull()
    expect(head(`${BODY}Work resumes on 1 June 2026.\n`).publishedOn).toBeNull()
    expect(head(`# Mill News, 31 February 2026\n\n${BODY}`).publishedOn).toBeNull()
  })
})

describe("publisher, title and language", () => {
  test("takes the name out of a title that is a name and a day", () => {
    expect(head(`Mill Daily — May 4, 2026\n\n${BODY}`)).toMatchObject({
      publisher: "Mill Daily",
      title: "Mill Daily — May 4, 2026",
      language: "en",
    })
  })

  test("takes what the head of a pasted mail says", () => {
    const mail = `From: Mill Daily <news@example.org>\nDate: Mon, 04 May 2026 07:00:00 +0000\nSubject: The mill is quiet\n\n${BODY}`
    expect(head(mail)).toMatchObject({
      publisher: "Mill Daily",
      title: "The mill is quiet",
      publishedOn: "2026-05-04",
    })
  })

  test("takes no day for a publisher", () => {
    expect(head(`# Mill Daily | 4 May 2026\n\n${BODY}`).publisher).toBe("Mill Daily")
  })

  test.each([
    ["# The Week Ahead 06 – 12 July 2026", null],
    ["# Week Ending May 3, 2026", null],
    ["# Weekly Recap (June 29 – July 5, 2026)", null],
    ["# Mill Outlook for the week of May 4, 2026", "Mill Outlook"],
    ["# Mill News 3 – 9 May 2026", "Mill News"],
    ["# 工厂早报2026年5月4日星期一", "工厂早报"],
    ["# Mill Trade Letter - Spring Update\n**Generated**: May 4, 2026", "Mill Trade Letter"],
  ])("takes no period for a publisher: %s", (opening, publisher) => {
    expect(head(`${opening}\n\n${BODY}`).publisher).toBe(publisher)
  })

  test("takes a byline where there is nothing better", () => {
    expect(head(`# The mill is quiet\n\n*By Ada Stone*\n\n${BODY}`).publisher).toBe("Ada Stone")
  })

  test.each([
    [
      "Der Rat entscheidet im Mai über das Gesetz, und die Werke warten auf den Bescheid, der nicht kommt.",
      "de",
    ],
    [
      "Le conseil se prononce en mai sur la loi, et les usines attendent une décision qui ne vient pas.",
      "fr",
    ],
    ["El consejo decide en mayo sobre la ley y las fábricas esperan una respuesta que no llega.", "es"],
    ["委员会将在五月决定这项法律，工厂仍在等待一个迟迟没有到来的答复。", "zh"],
  ])("%s", (text, language) => {
    expect(head(text).language).toBe(language)
  })

  test("has no language for a few digits", () => {
    expect(head("12 34 56").language).toBeNull()
  })
})
