import { setImmediate } from "node:timers/promises"
import { transact } from "../db/database.ts"
import { insertDigest } from "../db/queries/digests.ts"
import { listKnownIds } from "../db/queries/exported-items.ts"
import { insertForecast, lastForecastNumber } from "../db/queries/forecasts.ts"
import { insertMentions, type Mentioned } from "../db/queries/mentions.ts"
import { findPrediction } from "../db/queries/predictions.ts"
import { countAnew } from "../db/queries/settle-items.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { Digest, Mention } from "../domain/digest.ts"
import { DomainError } from "../domain/errors.ts"
import { TOPICS } from "../domain/event.ts"
import type { ImportReport } from "../domain/export-document.ts"
import { newId } from "../domain/ids.ts"
import type { Prediction } from "../domain/prediction.ts"
import type { SentClaim, SentClaims } from "../domain/sent-claim.ts"
import { unanswered } from "../domain/verdict-rules.ts"
import { NO_WINDOW, type Window } from "../domain/windows.ts"
import { askPlanningOfNew } from "./ask-planning.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import { noneOf } from "./import-findings.ts"
import { enterPrediction } from "./recount.ts"
import { batches } from "./settle-import.ts"
import { leaveBad } from "./sound-claims.ts"
import { stableId } from "./stable-id.ts"
import { giveVerdict } from "./verdicts.ts"

interface Taking {
  context: ServiceContext
  from: string
  now: Date
  report: ImportReport
}

/** After so many claims what needs no ledger has its turn: SQLite answers without a pause. */
const TURN = 50

/** What an import that was only tried found: thrown, so that the transaction leaves nothing. */
class Tried extends Error {}

/**
 * Takes in claims from elsewhere, in one transaction: new ones with a digest that lists them, new forecasts, and verdicts
 * of those that nobody answered here yet. The same table again adds nothing. With `skipsBad` rows that cannot be taken stay
 * out, otherwise nothing is written where there are any; with `isDryRun` nothing is written either way.
 * @throws DomainError `broken_import` (which lines, and why).
 */
export async function importClaims(
  context: ServiceContext,
  sent: SentClaims,
  { isDryRun, skipsBad }: { isDryRun: boolean; skipsBad: boolean },
): Promise<ImportReport> {
  const now = context.clock()
  const report: ImportReport = { added: noneOf(), same: noneOf(), conflicts: [], conflictCount: 0, bad: [] }
  const { claims, bad } = leaveBad(sent, todayOf(context), now)
  report.bad = bad
  const [first] = bad
  if (first !== undefined && !skipsBad && !isDryRun)
    throw new DomainError(
      "broken_import",
      `Line ${first.line}: ${first.message}${bad.length > 1 ? `; and ${bad.length - 1} more` : ""}. Nothing was imported`,
      bad.map(({ line, message }) => ({ where: `line ${line}`, message })),
    )
  try {
    await transact(context.db, async (trx) => {
      await takeAll({ context: { ...context, db: trx }, from: sent.from, now, report }, claims)
      if (isDryRun) throw new Tried()
    })
  } catch (error) {
    if (!(error instanceof Tried)) throw error
  }
  return report
}

async function takeAll(taking: Taking, claims: readonly SentClaim[]): Promise<void> {
  const { context, report } = taking
  const withIds = claims.map((claim) => ({ claim, id: idOf(taking.from, claim) }))
  const known = new Set<string>()
  for (const ids of batches(withIds.map(({ id }) => id)))
    for (const id of await listKnownIds(context.db, "predictions", ids)) known.add(id)
  const fresh = withIds.filter(({ id }) => !known.has(id))
  report.same.predictions = withIds.length - fresh.length
  if (fresh.length > 0) await enterClaims(taking, fresh)
  for (const [index, { claim, id }] of withIds.entries()) {
    if (index % TURN === 0) await setImmediate()
    await addForecasts(taking, id, claim)
    await addVerdicts(taking, id, claim)
  }
  const added = fresh.map(({ id }) => id)
  await askPlanningOfNew(context.db, added, taking.now)
}

const idOf = (from: string, { id, key, madeOn }: SentClaim): string =>
  id ?? stableId("prd", new Date(`${madeOn}T00:00:00.000Z`), `${from} ${key}`)

/** New claims, and the digest whose words they are. */
async function enterClaims(
  taking: Taking,
  fresh: readonly { claim: SentClaim; id: string }[],
): Promise<void> {
  const { context, from, now, report } = taking
  const { db } = context
  const title = `Imported from ${from} on ${todayOf(context)}`
  const lines = fresh.map(({ claim }) => wordsOf(claim))
  const digest: Digest = {
    id: newId("dig", now),
    publisher: from,
    title,
    publishedOn: todayOf(context),
    language: "en",
    url: null,
    text: `# ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`,
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  await insertDigest(db, digest)
  let start = `# ${title}\n\n- `.length
  const mentions: (Mention & Mentioned)[] = []
  for (const [index, { claim, id }] of fresh.entries()) {
    if (index % TURN === 0) await setImmediate()
    const words = wordsOf(claim)
    const cause = { why: `imported from ${from}`, by: claim.by ?? SOMEONE, now, digestId: digest.id }
    await enterPrediction(db, toPrediction(claim, id, now), 1, cause)
    const mention = { id: newId("men", now), digestId: digest.id, start, end: start + words.length, words }
    mentions.push({ ...mention, dateWords: null, predictionId: id })
    start += words.length + "\n- ".length
  }
  for (const some of batches(mentions)) await insertMentions(db, some)
  for (const ids of batches(fresh.map(({ id }) => id))) await countAnew(db, "prediction", ids)
  report.added.digests = 1
  report.added.predictions = fresh.length
  report.added.mentions = fresh.length
}

const wordsOf = ({ condition, consequence }: SentClaim): string =>
  condition === null ? consequence : `If ${condition}, then ${consequence}`

function toPrediction(claim: SentClaim, id: string, now: Date): Prediction {
  const { condition, consequence, madeOn } = claim
  const draft: Prediction = {
    id,
    type: condition === null ? "forecast" : "conditional",
    condition,
    consequence,
    topic: TOPICS.find((topic) => topic === claim.topic) ?? "other",
    review: "accepted",
    madeOn,
    conditionWindow: until(claim.conditionDueOn),
    outcomeWindow: until(claim.outcomeDueOn),
    triggerEventId: null,
    dueOn: null,
    reviewOn: null,
    resolution: "open",
    annulReason: null,
    conditionMetOn: null,
    resolvedOn: null,
    mergedIntoId: null,
    confidence: 1,
    rules: [],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  return unanswered(draft, { condition: null, outcome: null })
}

const until = (dueOn: string | null): Window =>
  dueOn === null ? NO_WINDOW : { ...NO_WINDOW, basis: "absolute", dueOn }

/** Forecasts of their own days, after those that are there; also of claims that are settled by now. */
async function addForecasts(
  { context: { db }, from, report }: Taking,
  predictionId: string,
  { key, forecasts }: SentClaim,
): Promise<void> {
  if (forecasts.length === 0) return
  const seen = new Map<string, number>()
  const rows = forecasts.map((forecast) => {
    const what = JSON.stringify([from, key, forecast.by, forecast.at, forecast.probability])
    const times = (seen.get(what) ?? 0) + 1
    seen.set(what, times)
    return { ...forecast, id: stableId("fct", new Date(forecast.at), `${what} ${times}`) }
  })
  const known = await listKnownIds(
    db,
    "forecasts",
    rows.map(({ id }) => id),
  )
  let number = await lastForecastNumber(db, predictionId)
  for (const { id, probability, by, at, on } of rows) {
    const to = known.has(id) ? report.same : report.added
    to.forecasts = (to.forecasts ?? 0) + 1
    if (known.has(id)) continue
    await insertForecast(db, {
      id,
      predictionId,
      number: ++number,
      about: "outcome",
      probability,
      note: null,
      recordedOn: on,
      recordedAt: at,
      recordedBy: by ?? SOMEONE,
      withdrawsId: null,
    })
  }
}

/** What the table says came of a claim that nobody answered here. */
async function addVerdicts(
  { context, from, report }: Taking,
  id: string,
  { by, verdicts }: SentClaim,
): Promise<void> {
  if (verdicts.length === 0) return
  const prediction = await findPrediction(context.db, id)
  if (prediction?.review === "withdrawn" || (await listVerdicts(context.db, id)).length > 0) {
    report.same.verdicts = (report.same.verdicts ?? 0) + verdicts.length
    return
  }
  for (const { about, verdict, reason, on } of verdicts) {
    const note = `Settled on ${from}`
    await giveVerdict(context, id, {
      ...{
        about,
        verdict,
        reason: verdict === "annulled" ? (reason ?? "untestable") : null,
        becameTrueOn: on,
      },
      ...{ evidenceUrl: null, evidenceQuote: null, note, recordedBy: by ?? SOMEONE },
    })
    report.added.verdicts = (report.added.verdicts ?? 0) + 1
  }
}
