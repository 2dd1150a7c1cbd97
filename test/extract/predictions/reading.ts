import { readDigest } from "../../../src/extract/read-digest.ts"
import type { PredictionReading } from "../../../src/extract/reading.ts"

/** The digest's day in these tests: a Monday. */
export const TODAY = "2026-05-04"

/** The predictions of some words published on `TODAY`. */
export const read = (text: string): readonly PredictionReading[] =>
  readDigest(text, { publishedOn: TODAY }).predictions

/** The parts that tests compare. */
export const claims = (text: string) =>
  read(text).map(({ type, condition, consequence, dueOn }) => ({ type, condition, consequence, dueOn }))
