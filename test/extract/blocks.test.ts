import { describe, expect, test } from "vitest"
import { readDocument } from "../../src/extract/blocks.ts"
import { splitSentences } from "../../src/extract/sentences.ts"

const shape = (text: string) =>
  readDocument(text).blocks.map((block) => `${block.kind} ${text.slice(block.start, block.end)}`)

const headingsOver = (text: string, words: string) => {
  const { blocks } = readDocument(text)
  const block = blocks.find((one) => text.slice(one.start, one.end).startsWith(words))
  return block?.headings.map((index) => text.slice(blocks[index]?.start, blocks[index]?.end))
}

describe("blocks", () => {
  test("leaves markers out of the offsets", () => {
    expect(
      shape("## Ports\n\n- Rotterdam reopens\n* Antwerp waits\n1. Hamburg\n2) Genoa\n• Lisbon\n"),
    ).toEqual([
      "heading Ports",
      "bullet Rotterdam reopens",
      "bullet Antwerp waits",
      "bullet Hamburg",
      "bullet Genoa",
      "bullet Lisbon",
    ])
  })

  test.each([
    [
      "marked as markdown",
      "```markdown\n## Ports\n\n- Genoa waits\n```\n",
      ["heading Ports", "bullet Genoa waits"],
    ],
    ["without a mark", "```\n## Ports\n\n- Genoa waits\n```", ["heading Ports", "bullet Genoa waits"]],
    ["never closed", "```md\n## Ports\n\n- Genoa waits\n", ["heading Ports", "bullet Genoa waits"]],
    [
      "with words around it",
      "Here you are:\n\n```markdown\n## Ports\n\n- Genoa waits for the pilots to come back\n```\n\nAsk for more.\n",
      ["heading Ports", "bullet Genoa waits for the pilots to come back", "paragraph Ask for more."],
    ],
    [
      "around front matter and code",
      "```markdown\n---\ntitle: Ports\n---\n\n- Genoa waits\n\n```json\n- no item\n```\n\n- Lisbon\n```\n",
      ["bullet Genoa waits", "bullet Lisbon"],
    ],
  ])("takes the fence off a text that is wrapped whole, %s", (_, text, expected) => {
    expect(shape(text).filter((line) => !/^boilerplate|Here/.test(line))).toEqual(expected)
  })

  test("reads nothing from other fences", () => {
    const text =
      "```\nx = 1\n```\n\nThe port is open again.\n\n```markdown\n# Sample\n```\n\nAnd the rail line, too.\n"
    expect(shape(text).filter((line) => !line.startsWith("boilerplate"))).toEqual([
      "paragraph The port is open again.",
      "paragraph And the rail line, too.",
    ])
  })

  test("finds headings that carry no mark", () => {
    const text =
      "Harbour Notes\nMonday, May 4, 2026\nFreight\nRates fell again, and the carriers said so in public.\n"
    expect(shape(text).filter((line) => line.startsWith("heading"))).toContain("heading Freight")
  })

  test("keeps the lines of a hard-wrapped paragraph together and makes none of them a heading", () => {
    const text =
      "RATES\n\nThe carriers have told their customers that the surcharge stays\nuntil the canal is dredged, and the port authority expects that\nthe work takes until autumn at the earliest, as in other years.\nShippers are not amused but have few other ways to send goods.\n"
    expect(shape(text)).toHaveLength(2)
  })

  test("cuts the source off the end of a paragraph", () => {
    expect(shape("The mill closes in June. Source: Paper Weekly Verified: True\n")).toEqual([
      "paragraph The mill closes in June.",
      "source Source: Paper Weekly Verified: True",
    ])
  })

  test("knows lines that only cite, and front matter", () => {
    const kinds = readDocument(
      "---\ntitle: x\n---\n\nMills\n- Source: Wire\n- Date: May 3, 2026\n- Summary: The mill closes.\n",
    )
    expect(kinds.blocks.map((block) => block.kind)).toEqual([
      "boilerplate",
      "heading",
      "source",
      "source",
      "bullet",
    ])
  })

  test("lets headings govern what stands under them, and a line with a colon only its list", () => {
    const text =
      "# A\n\n## B\n\nWhat to watch:\n- one thing\n- another thing\n\nNothing else happened in that week, as far as is known.\n"
    expect(headingsOver(text, "one thing")).toEqual(["A", "B", "What to watch:"])
    expect(headingsOver(text, "Nothing")).toEqual(["A", "B"])
  })

  test("reads rows of tables without their head and rules", () => {
    expect(shape("| Day | What |\n|---|---|\n| 4 May | Vote |\n")).toEqual([
      "boilerplate | Day | What |",
      "row | 4 May | Vote |",
    ])
  })

  test("takes lines that open with the same sign for a list, and capitals for a heading", () => {
    expect(shape("👀 ON OUR RADAR\n➡️ Tender for the lock\n➡️ Vote of the guild\n")).toEqual([
      "heading 👀 ON OUR RADAR",
      "bullet Tender for the lock",
      "bullet Vote of the guild",
    ])
  })

  test("never invents or loses an offset", () => {
    const text = "﻿# Ä – “x”\r\n\r\n> quoted 📅 line.\r\n  - nested *b*\r\n```\ncode\n```\n"
    const { blocks, sentences } = readDocument(text)
    for (const { start, end } of [...blocks, ...sentences]) {
      expect(start).toBeLessThan(end)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    }
    expect(sentences.map((one) => text.slice(one.start, one.end))).not.toContain("code")
  })
})

describe("sentences", () => {
  const cut = (text: string) =>
    splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

  test.each([
    ["The U.S. Senate votes on Jan. 4. Prices rose 3.5 percent.", 2],
    ["Dr. Ames of Acme Inc. said no. The talks, e.g. on quotas, go on!", 2],
    ["Am 8. Mai entscheidet der Rat. Danach ist Pause.", 2],
    ["“It is over.” He left.", 2],
    ["价格上涨。需求下降。", 2],
    ["See v2.1.0 of the tool at example.org/a.b for more", 1],
  ])("%s", (text, count) => {
    expect(cut(text)).toHaveLength(count)
  })
})
