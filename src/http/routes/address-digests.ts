import { createRoute } from "@hono/zod-openapi"
import { ingestAddress } from "../../services/fetching.ts"
import { etagOfThing } from "../etag.ts"
import { created, jsonBody, NoQuery, okWithEtag, writeProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { DigestView, toDigestView } from "../views/digest.ts"
import { DigestUrlBody, FETCH_PROBLEMS } from "../views/source.ts"

const ingest = createRoute({
  operationId: "ingestAddress",
  method: "post",
  path: "/url",
  tags: ["Digests"],
  summary: "Fetch a page and read it as a digest",
  description:
    "The page is fetched once, from the public network only, and read as if its text had been sent. " +
    "The address that answered, after redirects, is kept as the digest's `url`.",
  request: { query: NoQuery, body: jsonBody(DigestUrlBody) },
  responses: {
    ...okWithEtag(DigestView, "This text was read before"),
    ...created(DigestView, "The digest, read"),
    ...writeProblems("published_on_unknown", ...FETCH_PROBLEMS),
  },
})

/** Mounted at `/api/v1/digests`. */
export const addressDigests = createRouter().openapi(ingest, async (c) => {
  const { digest, isNew } = await ingestAddress(c.var.services, c.req.valid("json"))
  const view = toDigestView(digest)
  c.header("location", `/api/v1/digests/${digest.id}`)
  c.header("etag", etagOfThing(view))
  return isNew ? c.json(view, 201) : c.json(view, 200)
})
