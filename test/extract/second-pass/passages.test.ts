import { describe, expect, test } from "vitest"
import { passagesFor } from "../../../src/extract/second-pass/passages.ts"

const paragraph = (name: string, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) => `${name} saw barge ${index} pass the lock.`).join(" ")

describe("the passages that a model is asked about", () => {
  const text = `# River Notes, 4 May 2026\n\n## Locks\n\n${paragraph("Ada", 60)}\n\n${paragraph("Bo", 200)}\n\nSource: Lock Wire\n\n- ${"x".repeat(9000)}\n`
  const passages = passagesFor(text)

  test("are small, and each line stands in the text where it says", () => {
    expect(passages.length).toBeGreaterThan(2)
    for (const { lines } of passages) {
      expect(lines.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThanOrEqual(8700)
      for (const { at, words } of lines) expect(text.slice(at, at + words.length)).toBe(words)
    }
  })

  test("hold every word but those of citations, under their headings", () => {
    const words = passages.flatMap(({ lines }) => lines.map((line) => line.words)).join("\n")
    for (let index = 0; index < 200; index++) expect(words).toContain(`Bo saw barge ${index} pass`)
    expect(words).not.toContain("Lock Wire")
    expect(words.split("x").length - 1).toBe(9000)
    for (const { lines } of passages) expect(lines[0]?.words).toContain("River Notes")
  })

  test("are none for a text without words", () => {
    expect(passagesFor("  \n\n ")).toEqual([])
  })

  test("are few sentences cut between, not within", () => {
    const cut = passages.flatMap(({ lines }) => lines).filter(({ words }) => words.startsWith("Bo"))
    for (const { words } of cut) expect(words).toMatch(/\.$/)
  })
})
