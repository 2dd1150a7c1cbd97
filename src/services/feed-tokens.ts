import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import { transact } from "../db/database.ts"
import * as tokens from "../db/queries/feed-tokens.ts"
import { DomainError, isLedgerFault } from "../domain/errors.ts"
import type { FeedToken, FeedTokenListed } from "../domain/feed-token.ts"
import { newId } from "../domain/ids.ts"
import { bothQueries, type Query, toText } from "../domain/query.ts"
import { readQuery } from "../domain/query-language.ts"
import type { ServiceContext } from "./context.ts"
import { getView } from "./views.ts"

/** A private address as somebody asks for it. */
export interface FeedTokenEntry {
  name: string
  query: string
  /** The slug of a view, whose query holds as well. */
  view?: string | undefined
}

/** What a private address shows. */
export interface PrivateFeed {
  token: FeedToken
  query: Query
}

/** 200 bits: nobody guesses one (OWASP ASVS 5.0, 11.5.1 asks for 128). */
const TOKEN_BYTES = 25
const PREFIX_CHARACTERS = 8
/** More addresses than this nobody looks after. */
const MOST = 200
const HOUR = 3_600_000

/**
 * Makes a private address; its token is in the answer and never again.
 * @throws DomainError `invalid_query`, `not_found` (no such view), `invalid_request` (there are too many).
 */
export async function createFeedToken(
  context: ServiceContext,
  entry: FeedTokenEntry,
): Promise<{ listed: FeedTokenListed; secret: string }> {
  const now = context.clock()
  const view = entry.view === undefined ? null : await getView(context, entry.view)
  const secret = `wlf_${randomBytes(TOKEN_BYTES).toString("hex")}`
  const token: FeedToken = {
    id: newId("tok", now),
    name: entry.name,
    prefix: prefixOf(secret),
    tokenHash: hashOf(secret).toString("hex"),
    query: toText(readQuery(entry.query)),
    viewId: view?.id ?? null,
    createdAt: now.toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  }
  await transact(context.db, async (trx) => {
    if ((await tokens.countFeedTokens(trx)) >= MOST)
      throw new DomainError("invalid_request", `there are ${MOST} private addresses; revoke one first`)
    await tokens.insertFeedToken(trx, token)
  })
  return { listed: { ...token, viewSlug: view?.slug ?? null }, secret }
}

/** Those that count first, then the revoked ones; the newest first. */
export const listFeedTokens = ({ db }: Pick<ServiceContext, "db">): Promise<FeedTokenListed[]> =>
  tokens.listFeedTokens(db, MOST)

/** From now on nobody finds anything there. Again is no mistake. @throws DomainError `not_found`. */
export async function revokeFeedToken(context: ServiceContext, id: string): Promise<FeedTokenListed> {
  await transact(context.db, (trx) => tokens.setFeedTokenRevoked(trx, id, context.clock().toISOString()))
  const token = await tokens.findFeedToken(context.db, id)
  if (token === undefined) throw new DomainError("not_found", `there is no private address ${id}`)
  return token
}

/**
 * What the address with this token shows; writes down that it was fetched, once an hour at most.
 * @throws DomainError `not_found` for a token that never was and for one that was revoked, in the same words.
 */
export async function openFeedToken(context: ServiceContext, secret: string): Promise<PrivateFeed> {
  const { db } = context
  const hash = hashOf(secret)
  const candidates = await tokens.listFeedTokensByPrefix(db, prefixOf(secret))
  const token = candidates.find(({ tokenHash }) => timingSafeEqual(Buffer.from(tokenHash, "hex"), hash))
  if (token === undefined) throw new DomainError("not_found", "There is nothing at this address")
  await noteUse(context, token)
  const own = readQuery(token.query)
  if (token.viewId === null) return { token, query: own }
  const view = await getView(context, token.viewId)
  return { token, query: bothQueries(readQuery(view.query), own) }
}

/** Bookkeeping must not stand in the way of reading: a ledger that cannot take it now is told the next time. */
async function noteUse({ db, clock }: ServiceContext, { id, lastUsedAt }: FeedToken): Promise<void> {
  const now = clock()
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < HOUR) return
  try {
    await transact(db, (trx) => tokens.setFeedTokenUsed(trx, id, now.toISOString()))
  } catch (error) {
    if (!isLedgerFault(error)) throw error
  }
}

const prefixOf = (secret: string): string => secret.replace(/^wlf_/, "").slice(0, PREFIX_CHARACTERS)
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest()
