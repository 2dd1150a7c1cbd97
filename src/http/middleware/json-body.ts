import type { MiddlewareHandler } from "hono"
import { DomainError, type Fault } from "../../domain/errors.ts"
import { readBytes } from "./body-bytes.ts"

/** What a body of JSON may weigh, in bytes. */
const MAX_BODY_BYTES = 1024 * 1024
/** Nothing the API takes is nested deeper. */
const MAX_DEPTH = 32

const WITH_BODY = new Set(["POST", "PUT", "PATCH", "DELETE"])
const FILE_FORM_TYPE = /^multipart\//i
/** Forms are taken there and nowhere else: it needs nothing of what they hold. */
const TAKES_FORMS = "/mail/"
const MAX_FORM_BYTES = 16 * 1024
const FORM_TYPE = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/**
 * Reads the body of a write once: at most 1 MiB, UTF-8, JSON, without text that a database cannot hold.
 * A request without a body and without a content type passes; whether a body is needed is the route's business.
 * What no route takes (`isTaken`) passes as well: that there is no such thing comes before what was wrong with it.
 * At the paths of `fileBodies` a body is a file of at most so many bytes and of any type but a form; behind links in
 * mails it is a form.
 * @throws DomainError `payload_too_large`, `unsupported_media_type`, `malformed_json`, `invalid_request`.
 */
export function readJsonBody(
  isTaken: (method: string, path: string) => boolean,
  fileBodies: ReadonlyMap<string, number> = new Map(),
): MiddlewareHandler {
  return async (c, next) => {
    if (!WITH_BODY.has(c.req.method) || !isTaken(c.req.method, c.req.path)) return next()
    const takesForm = c.req.path.startsWith(TAKES_FORMS)
    const mostOfFile = fileBodies.get(c.req.path)
    const bytes = await readBytes(c.req.raw, mostOfFile ?? (takesForm ? MAX_FORM_BYTES : MAX_BODY_BYTES))
    const type = c.req.header("content-type")
    c.req.raw = new Request(c.req.raw, { body: bytes })
    if (mostOfFile !== undefined) {
      if (FILE_FORM_TYPE.test(type ?? ""))
        throw new DomainError("unsupported_media_type", "Send the file's own bytes, not a form around them")
      return next()
    }
    if (bytes.byteLength === 0 && type === undefined) return next()
    if (takesForm) {
      if (FORM_TYPE.test(type ?? "")) return next()
      throw new DomainError("unsupported_media_type", "Send a form, or nothing")
    }
    if (type === undefined || !JSON_TYPE.test(type))
      throw new DomainError("unsupported_media_type", "Send JSON and say so: content-type: application/json")
    const faults = faultsOfText(parse(decode(bytes)))
    if (faults.length > 0)
      throw new DomainError("invalid_request", "The body holds text that cannot be kept", faults)
    return next()
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new DomainError("malformed_json", "The body is not UTF-8 text")
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const place =
      error instanceof SyntaxError ? / (?:at|in) position \d+/.exec(error.message)?.[0] : undefined
    throw new DomainError("malformed_json", `The body cannot be read as JSON${place ?? ""}`)
  }
}

/** Strings with NUL or half a surrogate pair (PostgreSQL keeps neither), `__proto__` keys, and depth. */
function faultsOfText(root: unknown): Fault[] {
  const faults: Fault[] = []
  const left: { value: unknown; where: string; depth: number }[] = [{ value: root, where: "", depth: 0 }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, where, depth } = next
    if (typeof value === "string" && !isKeepable(value))
      faults.push({ where, message: "must not hold NUL characters or lone surrogates" })
    if (typeof value !== "object" || value === null) continue
    if (depth >= MAX_DEPTH) return [{ where: where.slice(0, 80), message: "is nested too deeply" }]
    for (const [key, inner] of Object.entries(value)) {
      const inside = `${where}/${key.slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1")}`
      if (key === "__proto__" || !isKeepable(key))
        faults.push({ where: inside, message: "is not a field this takes" })
      else left.push({ value: inner, where: inside, depth: depth + 1 })
    }
  }
  return faults
}

const isKeepable = (text: string): boolean => !text.includes("\0") && !/\p{Cs}/u.test(text)
