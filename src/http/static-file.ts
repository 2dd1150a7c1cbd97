import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { etagOfText } from "./etag.ts"

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  map: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
}

/** Plain names only: no dot first, no `..`, no backslash, nothing that leaves the folder. */
const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/**
 * The file at `path` inside `folder` as an answer; `undefined` when there is none, the path is not plain or its
 * kind is not one that pages are made of. `cacheControl` goes along with an ETag of the contents.
 */
export async function fileResponse(
  folder: string,
  path: string,
  cacheControl: string,
): Promise<Response | undefined> {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)]
  if (type === undefined || !PLAIN_PATH.test(path)) return undefined
  const bytes = await readFile(join(folder, path)).catch(isMissing)
  if (bytes === undefined) return undefined
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "cache-control": cacheControl,
      etag: etagOfText(bytes.toString("latin1")),
    },
  })
}

function isMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return undefined
  throw error
}
