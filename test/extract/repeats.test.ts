import { expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"

const HEAD = "# Harbour Weekly\n\n12 June 2026\n\n"
/** Marks and words on which patterns start, end or turn back. */
const PIECES = [
  "a",
  "a ",
  "é",
  "Merrow ",
  "Merrow Quay Group, ",
  ".",
  "…",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "*",
  "***",
  "_a",
  "#",
  "# ",
  "> ",
  "- ",
  "- a\n",
  "1. ",
  "(1) ",
  "| a ",
  "|---",
  "[",
  "[a](",
  "![a](",
  "(",
  "((a) ",
  '"',
  "“a ",
  "`",
  "<a ",
  "---\n",
  "—, said ",
  "http://a, ",
  "a@b.",
  ", and ",
  ", ",
  "; ",
  "→ ",
  "1 ",
  "1-",
  "1/",
  "12 June ",
  "12 June 2026, ",
  "May 4-",
  "within 1 ",
  "two days ",
  "next ",
  "the week of ",
  "Q1 ",
  "2026 ",
  "if ",
  "If a, ",
  "If a then b; ",
  "x unless y ",
  "once ",
  "only if ",
  "watch ",
  "watch whether ",
  "- Watch: a vote\n",
  "- if a, b\n",
  "was ",
  "it will be ",
  "expected ",
  "a close above 4 ",
  "no deal means ",
  "How ",
  "a's ",
  "falls ",
  "launched ",
  "Falls ",
  "wird ",
  "ob ",
  "am 4. Mai ",
  "und ",
  "si ",
  "le 4 mai ",
  "devrait ",
  "et ",
  "el 4 de mayo ",
  "podría ",
  "que ",
  "如果",
  "如果，",
  "关注",
  "是否",
  "5月4日",
  "未来两周",
]
const SIZE = 100_000
/** Of a text of one sentence after the other, which is what the cost of a repeat is compared with. */
const NORMAL =
  "Merrow Group opened its second quay on 4 May 2026. If the council agrees by July, dues fall. Ferries sail on. "
/** A cost that grew with the square of the length would be many times a normal text's. */
const DEAREST = 4

const repeated = (piece: string): string => HEAD + piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** Milliseconds of this thread's processor. */
function cost(text: string): number {
  const before = process.cpuUsage()
  readDigest(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const normal = Math.max(cost(repeated(NORMAL)), cost(repeated(NORMAL)))

test.each(PIECES)("100 kB of %j cost no more than their length", { timeout: 120_000 }, (piece) => {
  expect(cost(repeated(piece)) / normal).toBeLessThan(DEAREST)
})

const SENTENCE = "the council of Merrow may open the quay to ferries and boats of all kinds "
const SHAPES: readonly (readonly [string, string])[] = [
  ["one line", `${SENTENCE.repeat(Math.ceil(SIZE / SENTENCE.length))}on 4 May 2026.`],
  ["5,000 items", "- Merrow votes on 4 May.\n".repeat(5_000)],
  ["2,000 watches", "## What to watch\n\n- Whether Merrow votes by 4 May 2027.\n".repeat(2_000)],
  ["nested brackets", `${"(".repeat(SIZE / 2)}on 4 May 2026${")".repeat(SIZE / 2)}`],
  ["nested quotations", `${"“If ".repeat(SIZE / 8)}on 4 May 2026${"” ".repeat(SIZE / 8)}`],
  [
    "a list in a list",
    Array.from({ length: 420 }, (_, depth) => `${" ".repeat(depth)}- 4 May 2026`).join("\n"),
  ],
  ["a table's line", `| ${"4 May 2026 | ".repeat(SIZE / 13)}\n|---|---|\n`],
  ["headings", Array.from({ length: 4_000 }, (_, at) => `${"#".repeat(1 + (at % 6))} Item ${at}\n`).join("")],
]

test.each(SHAPES)("100 kB as %s cost no more than their length", { timeout: 120_000 }, (_name, text) => {
  expect(cost(HEAD + text) / normal).toBeLessThan(DEAREST)
})
