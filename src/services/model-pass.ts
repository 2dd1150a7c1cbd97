import { transact } from "../db/database.ts"
import { findDigest } from "../db/queries/digests.ts"
import {
  type ClaimedModelPass,
  claimDueModelPass,
  insertModelPass,
  setModelLease,
  setModelPass,
  setModelPassDue,
} from "../db/queries/model-passes.ts"
import { DomainError, isLedgerFault } from "../domain/errors.ts"
import { type ModelPass, nextModelTry } from "../domain/model-pass.ts"
import { readDigest } from "../extract/read-digest.ts"
import type { Model } from "../model/ask-model.ts"
import { ModelError } from "../model/model-error.ts"
import { secondPass } from "../model/second-pass.ts"
import type { ServiceContext } from "./context.ts"
import { type DigestDetail, getDigest } from "./digests.ts"
import { notFound } from "./revisions.ts"
import { storeProposed } from "./store-proposed.ts"

/** The context of the verb that asks the model. */
export interface ModelContext extends ServiceContext {
  model: Model
}

/** A lease outlives the answer to one passage; it is lengthened before each. */
const LEASE_MARGIN_MILLISECONDS = 60_000

const NOTHING: ModelPass = {
  state: "done",
  nextTryAt: null,
  failures: 0,
  reason: null,
  model: null,
  eventCount: 0,
  predictionCount: 0,
  titleCount: 0,
}

/** Thrown inside a pass that somebody else has by now. */
class LeaseLost extends Error {}

/**
 * Asks the model about the digest that waits longest, and stores what it adds in one transaction. Several processes may
 * do so at once: a digest is leased to one of them. What fails is tried again later, then given up with its reason.
 * `signal` ends it between and inside questions. Returns whether a digest waited.
 * @throws what nobody meant to throw, after it was written down as a failure.
 */
export async function passNextDigest(context: ModelContext, signal?: AbortSignal): Promise<boolean> {
  const now = context.clock()
  const pass = await transact(context.db, (trx) =>
    claimDueModelPass(trx, now.toISOString(), leaseEnd(context)),
  )
  if (pass === undefined) return false
  try {
    await makePass(context, pass, signal)
  } catch (error) {
    if (error instanceof LeaseLost) return true
    // A ledger that cannot take it now says nothing of the model: the lease runs out, and it is asked again.
    if (isLedgerFault(error)) throw error
    if (signal?.aborted) await transact(context.db, (trx) => setModelLease(trx, pass, null))
    else await finish(context, pass, failed(context, pass, error))
    if (!(error instanceof ModelError) && !signal?.aborted) throw error
  }
  return true
}

async function makePass(
  context: ModelContext,
  pass: ClaimedModelPass,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { db, clock, timeZone, model } = context
  const digest = await findDigest(db, pass.digestId)
  if (digest === undefined || digest.withdrawnAt !== null) {
    await finish(context, pass, NOTHING)
    return
  }
  const { text, publishedOn, publisher, title, language } = digest
  const reading = readDigest(text, { publishedOn, title, language, ...(publisher !== null && { publisher }) })
  const lengthen = async (): Promise<void> => {
    if (!(await transact(db, (trx) => setModelLease(trx, pass, leaseEnd(context))))) throw new LeaseLost()
  }
  const { proposed, rule } = await secondPass(text, reading, model, { signal, onPassage: lengthen })
  await transact(db, async (trx) => {
    const storing = { db: trx, digest, now: clock(), timeZone, by: rule }
    // First, so that two processes whose lease ran out never store the same twice.
    if (!(await setModelLease(trx, pass, leaseEnd(context)))) throw new LeaseLost()
    const isWithdrawn = (await findDigest(trx, digest.id))?.withdrawnAt !== null
    const counts = isWithdrawn ? {} : await storeProposed(storing, reading, proposed)
    const done = { ...NOTHING, ...counts, model: rule.slice(rule.indexOf(":") + 1) }
    await setModelPass(trx, pass, done, clock().toISOString())
  })
}

const finish = ({ db, clock }: ModelContext, pass: ClaimedModelPass, ended: ModelPass): Promise<boolean> =>
  transact(db, (trx) => setModelPass(trx, pass, ended, clock().toISOString()))

function failed({ clock }: ModelContext, { failures: before }: ClaimedModelPass, error: unknown): ModelPass {
  const failures = before + 1
  const wish = error instanceof ModelError ? error.retryAfterSeconds : null
  const next = nextModelTry(clock(), failures, wish)
  return {
    ...NOTHING,
    state: next === null ? "given_up" : "waiting",
    nextTryAt: next?.toISOString() ?? null,
    failures,
    reason: error instanceof ModelError ? error.message : "something went wrong on our side",
  }
}

const leaseEnd = ({ clock, model }: ModelContext): string =>
  new Date(clock().getTime() + model.timeoutSeconds * 1000 + LEASE_MARGIN_MILLISECONDS).toISOString()

/**
 * Puts a digest in the queue for the model, again or for the first time; what a person decided stays.
 * @throws DomainError `not_found`, `withdrawn`, `model_off` where the settings name no model.
 */
export async function askModelAgain(context: ServiceContext, id: string): Promise<DigestDetail> {
  const { db, clock, onModelDue } = context
  await transact(db, async (trx) => {
    const digest = await findDigest(trx, id)
    if (digest === undefined) throw notFound("digest", id)
    if (digest.withdrawnAt !== null) throw new DomainError("withdrawn", `${id} was withdrawn`)
    if (onModelDue === undefined)
      throw new DomainError("model_off", "no language model is set: WATCHLINE_LLM_URL names one")
    const now = clock().toISOString()
    if (!(await setModelPassDue(trx, id, now))) await insertModelPass(trx, id, now)
  })
  onModelDue?.()
  return getDigest(context, id)
}
