import { describe, expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"

test("without a known day only dates that are said in full are read, and the day stays null", () => {
  const reading = readDigest(
    `The lock reopened yesterday. ${"The quay is long and grey. ".repeat(12)}The rule takes effect on 1 July 2031.`,
  )
  expect(reading.digest.publishedOn).toBeNull()
  expect(reading.events.map(({ span }) => span.startsOn)).toEqual(["2031-07-01"])
})

test("what the person says of a digest outweighs what the text says", () => {
  const options = { publishedOn: "2026-06-12", publisher: "Harbour Weekly", title: "Tides" }
  expect(readDigest("# Notes\n\nFriday, 5 June 2026\n", options).digest).toMatchObject(options)
})

test("offsets point at the exact words, and no mention is longer than 700 characters", () => {
  const long = `Merrow, ${"a firm of many mills and yards, ".repeat(60)} closed on 2 June 2026.`
  for (const { mentions } of readDigest(long, { publishedOn: "2026-06-10" }).events)
    for (const { start, end, words } of mentions) {
      expect(long.slice(start, end)).toBe(words)
      expect(end - start).toBeLessThanOrEqual(700)
    }
})

test("titles are at most 100 characters and end at a word", () => {
  const text = `The ministry of ports and inland waterways of the northern provinces announced a programme for the renewal of all locks, quays and bridges between Velsen and Okpo on 2 June 2026.`
  const [event] = readDigest(text, { publishedOn: "2026-06-10" }).events
  expect(event?.title.length).toBeLessThanOrEqual(100)
  expect(text.toLowerCase()).toContain(event?.title.split(" ").at(-1)?.toLowerCase())
})

describe("hostile lengths are read in linear time", () => {
  test.each([
    "If May 4, 2026 ",
    "(((a, ",
    "a – b – ",
    "It will close on 4 May 2026, and ",
    "Acme Corp launched X on 4 May 2026. ",
    "**[a](b) ",
    "- 4 May 2026: Acme launches\n",
    "| 4 May 2026 | Acme |\n",
    "# Today Acme\n- b\n",
    "Acme1 signs Acme2 on 4 May 2026; ",
  ])("200 kB of %j", { timeout: 60_000 }, (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    expect(readDigest(text, { publishedOn: "2026-04-21" }).events.length).toBeLessThan(5_000)
  })
})
