import { toEdtf } from "../../../src/domain/date-span.ts"
import { readDigest } from "../../../src/extract/read-digest.ts"

/** The digest's day in these tests: a Wednesday. */
export const TODAY = "2026-06-10"

/** What a text tells, each as "EDTF title", soonest mention first. */
export const told = (text: string, publishedOn = TODAY): string[] =>
  readDigest(text, { publishedOn }).events.map(({ span, title }) => `${toEdtf(span)} ${title}`)
