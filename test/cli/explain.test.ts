import { spawnSync } from "node:child_process"
import { stripVTControlCharacters } from "node:util"
import stringWidth from "string-width"
import { expect, test } from "vitest"
import { canvasOf } from "../../src/cli/pen.ts"
import { printable } from "../../src/cli/printable.ts"
import { renderExplained } from "../../src/cli/render-explained.ts"
import { renderReadingJson, renderReadingText } from "../../src/cli/render-reading.ts"
import { readDigest } from "../../src/extract/read-digest.ts"

const ESC = "\u001b"
const OPENED = new RegExp(`${ESC}\\[(?:1|2|4|3[1-6])m`, "g")
const CLOSED = new RegExp(`${ESC}\\[(?:22|24|39)m`, "g")
const DIGEST = `# Harbour Weekly

12 June 2026

Merrow signed a lease with Osprey on 9 June 2026. If the council approves the quay by 30 June, the mill will reopen in August.

- Watch whether Calder files its plans by 1 July.
`
const explained = (text: string, canvas: Partial<{ isColoured: boolean; columns: number }> = {}) =>
  renderExplained(text, readDigest(text), { isColoured: false, columns: 100, ...canvas })

test("without colours what was found stands in brackets, and below it title, days, confidence and rules", () => {
  const out = explained(DIGEST)
  expect(out).not.toContain(ESC)
  expect(out).toContain("[E1 Merrow signed a lease with Osprey on <9 June 2026>.]")
  expect(out.replace(/\s+/g, " ")).toContain("{if P1 the council approves the quay <by 30 June>}")
  expect(out.replace(/\s+/g, " ")).toMatch(/\{then P1 the mill will reopen .{0,12}August/)
  expect(out).toMatch(/ {2}E1 Merrow.* · 9 Jun 2026 \(2026-06-09\) · \w+, happened · confidence 0\.\d\d/)
  expect(out.replace(/\s+/g, " ")).toMatch(/P1 if the council approves.* conditional .* if-then/)
  expect(out).toContain("marked: [event]  {if condition}  {then consequence}")
})

test("in colour the words of the text are the same, and every style is closed on its own line", () => {
  const out = explained(DIGEST, { isColoured: true })
  const plain = stripVTControlCharacters(out)
  for (const line of out.split("\n")) {
    const open = line.match(OPENED)?.length ?? 0
    expect(line.match(CLOSED)?.length ?? 0).toBe(open)
  }
  expect(out).toContain(`${ESC}[33mthe council approves the quay `)
  expect(plain).toContain("E1 Merrow signed a lease with Osprey on 9 June 2026.")
})

test.each([20, 40, 63])("no line is wider than %i columns, wide characters counted as two", (columns) => {
  const text = `${DIGEST}\n\n2026年8月2日，梅罗港务局将与奥斯普雷签署新的租约，卡尔德磨坊预计在年底前重新开放。${"港".repeat(70)}\n${"x".repeat(90)} 👩‍🚀👩‍🚀\n`
  for (const isColoured of [true, false])
    for (const line of explained(text, { columns, isColoured }).split("\n"))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})

test("a digest cannot write escape sequences, move the cursor or turn its lines around", () => {
  const nasty = `# Harbour ${ESC}]0;owned\u0007 Weekly\n\n12 June 2026\n\nMerrow ${ESC}[2J signed a\u009b31m lease\rwith \u202eOsprey\u202c on 9 June 2026.\u0008\n`
  const reading = readDigest(nasty, { publisher: `Quay${ESC}[31m` })
  for (const out of [
    renderExplained(nasty, reading, { isColoured: false, columns: 80 }),
    renderReadingText(reading),
    renderReadingJson(reading),
  ])
    expect(out.replaceAll("\n", "")).toMatch(/^[^\p{Cc}\u202a-\u202e]*$/u)
  expect(printable(`a${ESC}b\u202ec\td\r\ne`)).toBe("a\\x1bb\\u202ec    d\ne")
  expect(JSON.parse(renderReadingJson(reading)).digest.publisher).toBe(`Quay${ESC}[31m`)
})

test("a pipe gets no colours, whatever its size is said to be", () => {
  expect(canvasOf({})).toEqual({ isColoured: false, columns: 100 })
  expect(canvasOf({ isTTY: false, columns: 70 })).toEqual({ isColoured: false, columns: 70 })
})

test("a digest in another language is explained with its note", () => {
  const text =
    "# Bollettino\n\n2026-04-14\n\nIl comune della città che firma con la ditta Orsa il patto nuovo è pronto, anche per il molo del 03/06/2026.\n"
  expect(explained(text)).toContain("This digest is in Italian: only dates written in digits were read.")
})

test("read --explain on a pipe prints brackets, with NO_COLOR and without", () => {
  for (const extra of [{}, { NO_COLOR: "1" }]) {
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "read", "-", "--explain"],
      {
        cwd: new URL("../..", import.meta.url).pathname,
        input: DIGEST,
        encoding: "utf8",
        env: { ...process.env, ...extra },
      },
    )
    expect(status).toBe(0)
    expect(stdout).toContain("[E1 Merrow signed a lease with Osprey on <9 June 2026>.]")
    expect(stdout).not.toContain(ESC)
  }
})

test("a long digest of many findings is drawn in time that grows with its length", () => {
  const text = (count: number) =>
    `# Harbour Weekly\n\n12 June 2026\n\n${"- Merrow signed a lease on 9 June 2026.\n".repeat(count)}`
  const cpu = (count: number) => {
    const reading = readDigest(text(count))
    const began = process.cpuUsage()
    renderExplained(text(count), reading, { isColoured: true, columns: 80 })
    return process.cpuUsage(began).user / 1000
  }
  cpu(500)
  expect(cpu(4000)).toBeLessThan(Math.max(12 * cpu(1000), 1500))
}, 60_000)
