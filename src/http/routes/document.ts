import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { OpenAPIHono } from "@hono/zod-openapi"
import { DOCUMENT_HEAD, problemExamples } from "../openapi.ts"
import { type AppEnv, createRouter } from "../router.ts"
import { fileResponse } from "../static-file.ts"
import { MESSAGE_WEBHOOK } from "../views/message.ts"

const PACKAGE_FILES = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"]
const OWN_DIR = join(import.meta.dirname, "../docs")
const REVALIDATE = "no-cache"

/** `/openapi.json`: what `app` takes and answers, made once from the schemas that validate. */
export function documentRoutes(app: OpenAPIHono<AppEnv>) {
  let text: string | undefined
  return createRouter().get("/openapi.json", (c) => {
    text ??= JSON.stringify(openApiDocument(app))
    return c.body(text, 200, { "content-type": "application/json", "cache-control": REVALIDATE })
  })
}

/** The OpenAPI 3.1 document of an app. @internal Also for tests and the types of the pages. */
export function openApiDocument(app: OpenAPIHono<AppEnv>) {
  const { components, ...document } = app.getOpenAPI31Document(DOCUMENT_HEAD)
  const examples = problemExamples()
  return { ...document, webhooks: MESSAGE_WEBHOOK, components: { ...components, examples } }
}

/** `/docs/`: Swagger UI from its package, with a page and a start script of our own; nothing from another host. */
export function docsRoutes() {
  const packageDir = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"))
  const router = createRouter()
  router.get("/docs", (c) => c.redirect("/docs/", 308))
  router.use("/docs/*", async (c, next) => {
    const file = c.req.path.slice("/docs/".length) || "index.html"
    const folder = PACKAGE_FILES.includes(file) ? packageDir : OWN_DIR
    return (await fileResponse(folder, file, REVALIDATE)) ?? next()
  })
  return router
}
