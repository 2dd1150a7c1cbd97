import { client, dataOf, type Schemas } from "./client.ts"

/** What a person adds to a file that does not say it. */
export interface SaidOfFile {
  publishedOn?: string
  publisher?: string
}

/** The digest that was read out of a file, and whether it was read just now. */
export interface ReadFile {
  digest: Schemas["Digest"]
  isNew: boolean
}

/** Sends a file's bytes to be read. @throws ApiProblem such as `published_on_unknown` or `unreadable_document`. */
export async function ingestDigestFile(file: File, said: SaidOfFile = {}): Promise<ReadFile> {
  const asked = client.POST("/api/v1/digests/file", {
    params: { query: { fileName: file.name.slice(-255), ...said } },
    body: "",
    bodySerializer: () => file,
    headers: { "content-type": file.type || "application/octet-stream" },
  })
  const digest = await dataOf(asked)
  const { response } = await asked
  return { digest, isNew: response.status === 201 }
}
