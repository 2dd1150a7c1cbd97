import { expect, test } from "vitest"
import { readDocument } from "../../src/extract/blocks.ts"
import { readHead } from "../../src/extract/head.ts"
import { readPredictions } from "../../src/extract/predictions/read-predictions.ts"

const SIZE = 200_000
const PIECES = [
  "a",
  ".",
  "if ",
  "If a, ",
  "watch whether ",
  "*",
  "[a](",
  "[",
  '"',
  "| a ",
  "- ",
  "> ",
  "http://a, ",
  "it will be ",
  "—, said ",
  "1. ",
  "(1) ",
  "如果，",
  "\n",
  "- if a, b\n",
  "x unless y ",
  "***",
  "![a](",
]

/** A cost that grew with the square of the length would take minutes here. */
test.each(PIECES)("200 kB of %j are read in linear time", { timeout: 20_000 }, (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)
  const document = readDocument(text)
  readHead(document)
  const found = readPredictions(document, new Map(), {
    publishedOn: "2026-05-04",
    language: "en",
    events: [],
  })
  for (const { mentions } of found) expect(mentions[0]?.words.length).toBeLessThanOrEqual(700)
})
