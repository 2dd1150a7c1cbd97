import { listExportedBy } from "../db/queries/exported-items.ts"
import { listForecasts } from "../db/queries/forecasts.ts"
import { listMentions } from "../db/queries/mentions.ts"
import * as offers from "../db/queries/offers.ts"
import { listVerdicts } from "../db/queries/verdicts.ts"
import type { MentionListed } from "../domain/digest.ts"
import type { ExportItem } from "../domain/export-item.ts"
import { EXPORT_KINDS } from "../domain/export-kinds.ts"
import type { ForecastListed } from "../domain/forecast.ts"
import type { OfferListed } from "../domain/offer.ts"
import type { VerdictListed } from "../domain/verdict.ts"
import { replacedVerdicts } from "../domain/verdict-rules.ts"
import type { ServiceContext } from "./context.ts"
import { survivorOf } from "./regroupings.ts"
import { notFound } from "./revisions.ts"

type Ledger = Pick<ServiceContext, "db">

/** @throws DomainError `not_found`. */
export async function getVerdict({ db }: Ledger, id: string): Promise<VerdictListed> {
  const { predictionId } = await findItem({ db }, "verdicts", id)
  const verdicts = await listVerdicts(db, String(predictionId))
  const verdict = verdicts.find((one) => one.id === id)
  if (verdict === undefined) throw notFound("verdict", id)
  return { ...verdict, isWithdrawn: replacedVerdicts(verdicts).has(id) }
}

/** @throws DomainError `not_found`. */
export async function getForecast({ db }: Ledger, id: string): Promise<ForecastListed> {
  const { predictionId } = await findItem({ db }, "forecasts", id)
  const forecasts = await listForecasts(db, String(predictionId))
  const forecast = forecasts.find((one) => one.id === id)
  if (forecast === undefined) throw notFound("forecast", id)
  return { ...forecast, isWithdrawn: forecasts.some(({ withdrawsId }) => withdrawsId === id) }
}

/** @throws DomainError `not_found`, also where its digest was withdrawn. */
export async function getMention({ db }: Ledger, id: string): Promise<MentionListed> {
  const { eventId, predictionId } = await findItem({ db }, "mentions", id)
  const mentions = await listMentions(
    db,
    eventId === null ? "prediction" : "event",
    String(eventId ?? predictionId),
  )
  const mention = mentions.find((one) => one.id === id)
  if (mention === undefined) throw notFound("mention", id)
  return mention
}

/** @throws DomainError `not_found`. */
export async function getOffer({ db }: Ledger, id: string): Promise<OfferListed> {
  const offer = await offers.findOffer(db, id)
  if (offer === undefined) throw notFound("offer", id)
  return offer
}

/**
 * The page on which a thing stands, whatever became of it: what was merged leads to what it went into, what was withdrawn
 * to where that is said. @throws DomainError `not_found`.
 */
export async function pageOf({ db }: Ledger, id: string): Promise<string> {
  const kind = Object.keys(EXPORT_KINDS).find((name) => EXPORT_KINDS[name]?.prefix === id.slice(0, 3))
  if (kind === undefined) throw notFound("thing", id)
  const item = await findItem({ db }, kind, id)
  if (kind === "digests") return `/digests/${id}`
  if (kind === "mentions" || kind === "offers")
    return `/digests/${item.digestId}#at-${item.start}-${item.end}`
  if (kind === "views") return item.withdrawnAt === null ? `/view/${item.slug}` : "/list"
  if (kind === "sources" || kind === "sourceItems") return "/digests"
  if (kind === "series") {
    const occurrences = await listExportedBy(db, "events", "seriesId", [id])
    const standing = occurrences.filter(({ review }) => review !== "withdrawn")
    const next = standing
      .sort((one, other) => (String(one.seriesOn) < String(other.seriesOn) ? -1 : 1))
      .at(-1)
    return next === undefined ? "/list" : itemPage(String(next.id))
  }
  const thing = [item.predictionId, item.eventId, item.keptId, id].find((one) => typeof one === "string")
  return itemPage(await survivorOf(db, String(thing)))
}

const itemPage = (id: string): string => `/list?item=${id}`

async function findItem({ db }: Ledger, kind: string, id: string): Promise<ExportItem> {
  const [item] = await listExportedBy(db, kind, "id", [id])
  if (item === undefined) throw notFound(kind.replace(/s$/, ""), id)
  return item
}
