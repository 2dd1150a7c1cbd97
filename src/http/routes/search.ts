import { createRoute, z } from "@hono/zod-openapi"
import { DomainError } from "../../domain/errors.ts"
import { EMPTY_QUERY, toText } from "../../domain/query.ts"
import { tryQuery } from "../../domain/query-language.ts"
import { search as searchLedger } from "../../services/search.ts"
import { askedQuery } from "../../services/views.ts"
import { ok, readProblems } from "../openapi.ts"
import { createRouter } from "../router.ts"
import { ReadQueryView } from "../views/query.ts"
import { SearchQuery, SearchResultsView } from "../views/search.ts"

const tags = ["Search"]

const find = createRoute({
  operationId: "search",
  method: "get",
  path: "/",
  tags,
  summary: "Events, predictions and stretches of digests that answer a query",
  description:
    "Best first, with offsets of what was found; by date where the query has no words in it. Accents, upper and lower " +
    "case make no difference. Digests answer words, `publisher` and `made` (the day they were published).",
  request: { query: SearchQuery },
  responses: { ...ok(SearchResultsView, "What was found, at most `limit` of each"), ...readProblems() },
})

const read = createRoute({
  operationId: "readQuery",
  method: "get",
  path: "/reading",
  tags,
  summary: "How a query is read, or what is wrong with it",
  request: { query: z.strictObject({ query: z.string().max(2000) }) },
  responses: { ...ok(ReadQueryView, "Its terms, or its fault"), ...readProblems() },
})

/** Mounted at `/api/v1/search`. */
export const search = createRouter()
  .openapi(find, async (c) => {
    const { limit, ...asked } = c.req.valid("query")
    const query = (await askedQuery(c.var.services, asked)) ?? EMPTY_QUERY
    if (query.terms.length === 0) {
      const message = "must ask for something"
      throw new DomainError("invalid_query", `query ${message}`, [{ where: "query", message }])
    }
    return c.json(await searchLedger(c.var.services, query, limit), 200)
  })
  .openapi(read, (c) => {
    const { query, fault } = tryQuery(c.req.valid("query").query)
    if (query === undefined) return c.json({ query: null, terms: [], fault }, 200)
    const terms = query.terms.map((term) => {
      const written = toText({ terms: [term] })
      return term.kind === "list" ? { ...term, written, values: [...term.values] } : { ...term, written }
    })
    return c.json({ query: toText(query), terms, fault: null }, 200)
  })
