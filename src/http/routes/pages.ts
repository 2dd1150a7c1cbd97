import { compress } from "hono/compress"
import { DomainError } from "../../domain/errors.ts"
import { createRouter } from "../router.ts"
import { fileResponse } from "../static-file.ts"

/** The addresses that the pages know; all are one document. */
const PAGE_PATHS = [
  "/",
  "/inbox",
  "/list",
  "/digests",
  "/digests/:id",
  "/track-record",
  "/view/:slug",
  "/reminders",
  "/reminders/rules",
  "/reminders/channels",
  "/reminders/log",
]
const REVALIDATE = "no-cache"
/** Names in `assets` carry a hash of their contents. */
const FOREVER = "public, max-age=31536000, immutable"

/** The built pages of `pagesDir`, mounted at the root after everything else. */
export function pages(pagesDir: string) {
  const router = createRouter()
  for (const path of PAGE_PATHS)
    router.get(path, async () => {
      const page = await pageResponse(pagesDir)
      if (page === undefined) throw new DomainError("not_found", "The pages are not built yet: npm run build")
      return page
    })
  router.get("/embed/:slug", async () => {
    const page = await fileResponse(pagesDir, "embed.html", REVALIDATE)
    if (page === undefined) throw new DomainError("not_found", "The pages are not built yet: npm run build")
    return page
  })
  // The answers of the API stay as they are: some are streams, and secrets are not packed beside what others choose.
  router.use("/assets/*", compress())
  // Not as routes: a file that is not there must not count as an address that takes GET.
  router.use(async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next()
    const path = c.req.path.slice(1)
    const cacheControl = path.startsWith("assets/") ? FOREVER : REVALIDATE
    return (await fileResponse(pagesDir, path, cacheControl)) ?? next()
  })
  return router
}

/** The one document of the pages; `undefined` when they are not built. */
export const pageResponse = (pagesDir: string): Promise<Response | undefined> =>
  fileResponse(pagesDir, "index.html", REVALIDATE)
