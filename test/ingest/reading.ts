import { readFileSync } from "node:fs"
import { readDigest } from "../../src/extract/read-digest.ts"
import type { IngestedDocument } from "../../src/ingest/document.ts"
import { readUpload } from "../../src/ingest/upload.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of test/ingest/fixtures as a document. Mails are sent with carriage returns. */
export function readFixture(fileName: string): Promise<IngestedDocument> {
  const text = readFileSync(new URL(`fixtures/${fileName}`, import.meta.url), "utf8")
  return readUpload(bytesOf(fileName.endsWith(".eml") ? text.replaceAll("\n", "\r\n") : text), { fileName })
}

/** Text or bytes under a name as a document. */
export const readAs = (fileName: string, contents: string | Uint8Array): Promise<IngestedDocument> =>
  readUpload(typeof contents === "string" ? bytesOf(contents) : contents, { fileName })

/** The text of a page's body. */
export const textOfPage = async (body: string): Promise<string> =>
  (await readAs("page.html", `<!doctype html><html><body>${body}</body></html>`)).text

/** The words that the reader's findings rest on, each with its days. */
export function findingsIn({ text, publishedOn, title }: IngestedDocument) {
  const reading = readDigest(text, {
    ...(publishedOn !== null && { publishedOn }),
    ...(title !== null && { title }),
  })
  for (const { mentions } of [...reading.events, ...reading.predictions])
    for (const { start, end, words } of mentions)
      if (text.slice(start, end) !== words) throw new Error(`${words} does not stand at ${start}`)
  return {
    eventDays: reading.events.map(({ span }) => span.startsOn).sort(),
    dueDays: reading.predictions.map(({ dueOn }) => dueOn).sort(),
  }
}
