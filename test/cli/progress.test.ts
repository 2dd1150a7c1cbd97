import { expect, test } from "vitest"
import { Progress } from "../../src/cli/progress.ts"

/** A screen that keeps what is written, and a clock that is set by hand. */
function aScreen(isTTY: boolean, columns = 80) {
  const written: string[] = []
  const clock = { now: 0 }
  const screen = { isTTY, columns, write: (text: string) => written.push(text) }
  return { written, clock, progress: new Progress(screen, 4, () => clock.now) }
}

test("elsewhere than on a terminal each step is a plain line", () => {
  const { written, progress } = aScreen(false)
  progress.step("a.md: 1 event")
  progress.note("Waiting.")
  progress.end()
  expect(written).toEqual(["1/4 a.md: 1 event\n", "Waiting.\n"])
})

test("on a terminal one line says how far, how fast and how long still, and goes at the end", () => {
  const { written, clock, progress } = aScreen(true, 70)
  clock.now = 30_000
  progress.step("a.md: 1 event")
  expect(written.at(-1)).toContain("1/4 · 0.0/s · 1:30 left · a.md")
  expect(written.at(-1)?.replace(/^\r\S+?\[K/, "").length).toBeLessThanOrEqual(69)
  progress.step("drawn too soon")
  expect(written).toHaveLength(1)
  progress.step("drawn too soon")
  progress.step("the last")
  expect(written.at(-1)).toContain("4/4")
  progress.end()
  expect(written.at(-1)).toBe("\r\u001b[K")
  expect(written.join("")).not.toContain("\n")
})
