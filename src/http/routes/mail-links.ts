import { join } from "node:path"
import { createRoute, z } from "@hono/zod-openapi"
import type { ErrorHandler } from "hono"
import { MAIL_STYLE_PATH, renderLinkPage, renderRefusedLinkPage } from "../../publish/mail-page.ts"
import { followLink, lookAtLink } from "../../services/follow-link.ts"
import { NoQuery, readProblems, writeProblems } from "../openapi.ts"
import { PROBLEMS, problemOf, retryAfter } from "../problems.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { fileResponse } from "../static-file.ts"

const OWN_DIR = join(import.meta.dirname, "../mail")
const REVALIDATE = "no-cache"
const HEADERS = { "content-type": "text/html; charset=utf-8", "x-robots-tag": "noindex" }

const params = z.object({
  token: z
    .string()
    .regex(/^[A-Za-z0-9._-]{50,150}$/)
    .openapi({ example: `unsubscribe.chn_01kqhc8am0xpgabet8eeebd2sk.1a2b3c4.${"A".repeat(22)}` }),
})
const tags = ["Channels and deliveries"]
const page = (description: string) => ({
  200: { description, content: { "text/html": { schema: z.string() } } },
})

const look = createRoute({
  operationId: "lookAtMailLink",
  method: "get",
  path: "/{token}",
  tags,
  summary: "The page behind a link in a mail",
  description:
    "Says what the link will do and has one button. Nothing is done by opening it: programs that look after people's mail " +
    "open every link. A browser gets problems as pages too.",
  request: { params, query: NoQuery },
  responses: { ...page("What it will do"), ...readProblems("not_found", "link_expired") },
})

const follow = createRoute({
  operationId: "followMailLink",
  method: "post",
  path: "/{token}",
  tags,
  summary: "Do what a link in a mail says",
  description:
    "What the button sends, and mail programs that end a subscription by one click (RFC 8058): a form or nothing at all, " +
    "from anywhere. Who has the token may do this and nothing else; once more is no mistake.",
  request: { params, query: NoQuery },
  responses: { ...page("What was done"), ...writeProblems("not_found", "link_expired", "conflict") },
})

/** People see a page, programs a problem. What nobody meant to throw is everybody's. */
const answerRefusal: ErrorHandler<AppEnv> = (error, c) => {
  const problem = problemOf(error)
  if (problem === undefined || !c.req.header("accept")?.includes("text/html")) throw error
  const heading = problem.code === "not_found" ? "This link leads nowhere" : PROBLEMS[problem.code].title
  const page = renderRefusedLinkPage(heading, problem.detail)
  return new Response(page, {
    status: problem.status,
    headers: { ...HEADERS, ...retryAfter(problem.code, error) },
  })
}

/** Mounted at `/`: `/mail/TOKEN`, and the stylesheet of these pages. */
export function mailLinks() {
  const pages = createRouter()
    .openapi(look, async (c) =>
      c.body(renderLinkPage(await lookAtLink(c.var.services, c.req.valid("param").token)), 200, HEADERS),
    )
    .openapi(follow, async (c) =>
      c.body(renderLinkPage(await followLink(c.var.services, c.req.valid("param").token)), 200, HEADERS),
    )
  pages.onError(answerRefusal)
  const router = createRouter()
  router.get(MAIL_STYLE_PATH, async (_c, next) => {
    return (await fileResponse(OWN_DIR, "mail.css", REVALIDATE)) ?? next()
  })
  router.route("/mail", pages)
  return router
}
