import type { CalendarDay } from "../domain/calendar-day.ts"
import type { DigestListed } from "../domain/digest.ts"
import { type DocumentHints, MOST_BYTES } from "../ingest/document.ts"
import { readUpload } from "../ingest/upload.ts"
import type { ServiceContext } from "./context.ts"
import { ingestDigest } from "./digests.ts"

/** What a file may weigh, in bytes. */
export const MOST_FILE_BYTES = MOST_BYTES

/** A file as somebody brings it; what the person says of it outweighs what the file says of itself. */
export interface DigestFile extends DocumentHints {
  bytes: Uint8Array
  publishedOn?: CalendarDay | undefined
  publisher?: string | undefined
  title?: string | undefined
}

/**
 * Makes a file into text and reads that as a digest. Publisher, title and day come from the person, else from the
 * file's container (page head, mail head, front matter, feed), else from its text, the day at last from its name.
 * @throws DomainError `unreadable_document`, `published_on_unknown`.
 */
export async function ingestFile(
  context: ServiceContext,
  { bytes, publishedOn, publisher, title, ...hints }: DigestFile,
): Promise<{ digest: DigestListed; isNew: boolean }> {
  const document = await readUpload(bytes, hints)
  return ingestDigest(context, {
    text: document.text,
    publishedOn: publishedOn ?? document.publishedOn ?? undefined,
    publisher: publisher ?? document.publisher ?? undefined,
    title: title ?? document.title ?? undefined,
    url: document.url ?? undefined,
    language: document.language ?? undefined,
    fileName: hints.fileName,
  })
}
