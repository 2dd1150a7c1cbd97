import { createRoute, z } from "@hono/zod-openapi"
import { ingestFile, MOST_FILE_BYTES } from "../../services/ingest-file.ts"
import { etagOfThing } from "../etag.ts"
import { created, okWithEtag, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { DigestFileQuery, DigestView, toDigestView } from "../views/digest.ts"

/** Where bodies are the bytes of a file, and what they may weigh. */
export const FILE_BODIES: ReadonlyMap<string, number> = new Map([["/api/v1/digests/file", MOST_FILE_BYTES]])

const bytes = { schema: z.string().openapi({ format: "binary", description: "The file's own bytes" }) }

const ingest = createRoute({
  operationId: "ingestDigestFile",
  method: "post",
  path: "/file",
  tags: ["Digests"],
  summary: "Read a digest out of a file",
  description:
    "The body is the file itself, at most 10 MiB: a page (HTML), a letter (.eml), Markdown, plain text, or a feed with " +
    "one item. The content type and `fileName` help to tell which; the contents decide where they are unmistakable. " +
    "Publisher, title and day: what the query says, else what the file says of itself, else what its text says.",
  request: {
    query: DigestFileQuery,
    body: {
      required: true,
      content: {
        "application/octet-stream": bytes,
        "text/html": bytes,
        "message/rfc822": bytes,
        "text/markdown": bytes,
        "text/plain": bytes,
        "application/xml": bytes,
      },
    },
  },
  responses: {
    ...okWithEtag(DigestView, "This text was read before"),
    ...created(DigestView, "The digest, read"),
    ...writeProblems("published_on_unknown", "unreadable_document"),
  },
})

/** Mounted at `/api/v1/digests`. */
export const digestFiles = createRouter().openapi(ingest, async (c) => {
  const { url, fileName, ...said } = c.req.valid("query")
  const mediaType = c.req.header("content-type")
  const { digest, isNew } = await ingestFile(c.var.services, {
    ...said,
    bytes: new Uint8Array(await c.req.arrayBuffer()),
    ...(fileName !== undefined && { fileName }),
    ...(url !== undefined && { url }),
    ...(mediaType !== undefined && { mediaType }),
  })
  const view = toDigestView(digest)
  c.header("location", `/api/v1/digests/${digest.id}`)
  c.header("etag", etagOfThing(view))
  return isNew ? c.json(view, 201) : c.json(view, 200)
})
