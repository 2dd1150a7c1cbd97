import { expect, test } from "vitest"
import { readDigest } from "../../../src/extract/read-digest.ts"
import { read, TODAY } from "./reading.ts"

test("a window in the condition counts from the digest", () => {
  expect(read("If the guild strikes in the next two weeks, the yard closes.")).toMatchObject([
    {
      conditionWindow: { basis: "digest", offset: "P2W", opensOn: TODAY, dueOn: "2026-05-18" },
      outcomeWindow: { basis: "none", dueOn: null },
      dueOn: "2026-05-18",
    },
  ])
})

test("the time a consequence allows runs from the event that dates its condition", () => {
  const text = "If Norwerft's May 20 earnings confirm the loss, expect a sale within 30 days.\n"
  const { events, predictions } = readDigest(text, { publishedOn: TODAY })
  const [prediction] = predictions
  expect(prediction).toMatchObject({
    conditionWindow: { basis: "event", offset: "P0D", dueOn: "2026-05-20" },
    outcomeWindow: { basis: "event", offset: "P30D", opensOn: "2026-05-20", dueOn: "2026-06-19" },
    dueOn: "2026-06-19",
  })
  expect(events[prediction?.trigger ?? -1]?.span.endsOn).toBe("2026-05-20")
})

test("what is watched for at an earnings call hangs on the call, a deadline of its own does not", () => {
  const text =
    "Watch whether Norwerft confirms the loss on its May 20 earnings call.\n\nWatch whether the yard closes by 20 May.\n"
  const { predictions } = readDigest(text, { publishedOn: TODAY })
  expect(predictions).toMatchObject([
    { outcomeWindow: { basis: "event", offset: "P0D", dueOn: "2026-05-20" } },
    { outcomeWindow: { basis: "absolute", dueOn: "2026-05-20" } },
  ])
})

test("without a dated event in the condition it counts from the digest", () => {
  expect(read("If the lock fails, expect repairs within 30 days.")).toMatchObject([
    { outcomeWindow: { basis: "digest", dueOn: "2026-06-03" }, trigger: null },
  ])
})

test("the digest's own day in a consequence sets no limit", () => {
  expect(read("If the guild strikes within ten days, today's deal was a bluff.")).toMatchObject([
    { dueOn: "2026-05-14", outcomeWindow: { basis: "none" } },
  ])
})

test("no words, no limit", () => {
  expect(read("If the guild strikes, the yard closes.")).toMatchObject([{ dueOn: null }])
})

test("a mention is one sentence, its offsets exact and at most 700 characters", () => {
  const text = `# Yard\n\n- If the guild strikes, the yard closes.\n- If the ${"very ".repeat(300)}old lock fails, barges stop.\n`
  for (const { mentions } of read(text))
    for (const { start, end, words } of mentions) {
      expect(text.slice(start, end)).toBe(words)
      expect(end - start).toBeLessThanOrEqual(700)
    }
})
