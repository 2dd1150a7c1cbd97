import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { toEdtf } from "../../src/domain/date-span.ts"
import { readDigest } from "../../src/extract/read-digest.ts"

const folder = new URL("corpus/", import.meta.url)
const digests = readdirSync(folder).filter((file) => /\.(?:md|txt)$/.test(file))

// The expected files are changed by people only, together with the rule that moved them.
test.each(digests)("%s is read as its expected file says", (file) => {
  const reading = readDigest(readFileSync(new URL(file, folder), "utf8"), { fileName: file })
  const events = reading.events.map(({ title, span, kind, topic, status, mentions }) => ({
    title,
    edtf: toEdtf(span),
    kind,
    topic,
    status,
    mentions: mentions.map(({ words }) => words),
  }))
  const predictions = reading.predictions.map(
    ({ type, condition, consequence, dueOn, trigger, mentions }) => ({
      type,
      condition,
      consequence,
      dueOn,
      trigger: trigger === null ? null : reading.events[trigger]?.title,
      mentions: mentions.map(({ words }) => words),
    }),
  )
  const expected = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, ".expected.json"), folder), "utf8"))
  expect({ digest: reading.digest, events, predictions }).toEqual(expected)
})
