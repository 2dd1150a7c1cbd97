import { expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"

const HEAD = "# Harbour Weekly\n\n12 June 2026\n\n"
const LINES: readonly (readonly [string, (size: number) => string])[] = [
  ["a front matter field", (size) => `---\ntitle: a${" ".repeat(size)}b\n---\n${HEAD}`],
  ["a heading", (size) => `# a${" ".repeat(size)}b\n\n12 June 2026\n`],
  ["items", (size) => HEAD + "- Merrow signed a lease on 9 June 2026.\n".repeat(size / 40)],
]

/** A cost that grew with the square of the length would take minutes here. */
test.each(LINES)("200 kB in %s are read in linear time", { timeout: 60_000 }, (_name, textOf) => {
  expect(readDigest(textOf(200_000)).digest.publishedOn).toBe("2026-06-12")
})
