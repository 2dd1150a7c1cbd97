import { createHash } from "node:crypto"
import type { Context } from "hono"
import { DomainError } from "../domain/errors.ts"

/** A strong ETag of some text: a hash of it. */
export const etagOfText = (text: string): string => `"${hash(text)}"`

/**
 * The ETag of a single thing: its revision, then a hash of what is shown. A view also says what follows from the
 * clock and from its neighbours, so the revision alone would call an outdated answer current.
 */
export function etagOfThing(view: { revision: number }): string {
  return `"${view.revision}-${hash(JSON.stringify(view))}"`
}

/** The view of one thing, its ETag set on the answer. */
export function withEtag<V extends { revision: number }>(c: Context, view: V): V {
  c.header("etag", etagOfThing(view))
  return view
}

/**
 * The revision that If-Match asks for; `undefined` when the client sets no condition. A bare `"7"` counts as well.
 * @throws DomainError `precondition_failed` for anything that cannot be one of our ETags.
 */
export function revisionAsked(c: Context): number | undefined {
  const asked = c.req.header("if-match")?.trim()
  if (asked === undefined || asked === "*") return undefined
  const revision = /^"(\d{1,9})(?:-[0-9a-f]+)?"$/.exec(asked)?.[1]
  if (revision === undefined)
    throw new DomainError("precondition_failed", "If-Match has to hold the one ETag that was read last")
  return Number(revision)
}

/** True when If-None-Match names `etag` (weak comparison, RFC 9110 §13.1.2). */
export function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag)
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16)
