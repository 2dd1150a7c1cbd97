import { loadSeeds } from "../../seeds/load.ts"
import type { FetchAddress } from "../../src/ingest/fetch.ts"
import { runBulk } from "../../src/services/bulk.ts"
import type { ServiceContext } from "../../src/services/context.ts"
import { listDigests } from "../../src/services/digests.ts"
import { changeEvent, getEvent, listEvents } from "../../src/services/events.ts"
import { recordForecast, withdrawForecast } from "../../src/services/forecasts.ts"
import { mergeEvents } from "../../src/services/merge-events.ts"
import { mergePredictions } from "../../src/services/merge-predictions.ts"
import { acceptOffer, listOffers } from "../../src/services/offers.ts"
import { pollNextSource } from "../../src/services/poll-sources.ts"
import { listPredictions, withdrawPrediction } from "../../src/services/predictions.ts"
import { listSeries } from "../../src/services/series.ts"
import { skipOccurrence } from "../../src/services/series-changes.ts"
import { addSource } from "../../src/services/sources.ts"
import { splitEvent } from "../../src/services/split.ts"
import { undoBulk } from "../../src/services/undo-bulk.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { createView, withdrawView } from "../../src/services/views.ts"
import { aVerdict } from "./factories.ts"
import { anRssFeed } from "./feeds.ts"

/** A ledger with something of everything: the first timeline, and what people do with one. */
export async function fillLedger(context: ServiceContext): Promise<void> {
  await loadSeeds(context)
  await follow(context)
  await answer(context)
  await regroup(context)
  const [series] = await listSeries(context)
  if (series !== undefined) await skipOccurrence(context, series.id, "2027-04-20", { reason: "a holiday" })
  for (const name of ["=Mine", "Old"]) {
    const view = await createView(context, { name, query: "topic:ai", page: "list", grouping: "topic" })
    if (name === "Old") await withdrawView(context, view.id)
  }
  await tagSome(context)
  const [offer] = await listOffers(context, { state: "offered", limit: 1 })
  if (offer !== undefined) await acceptOffer(context, offer.id, "http://127.0.0.1", "mara")
}

/** A feed with an item that says no day. */
async function follow(context: ServiceContext): Promise<void> {
  const fetchAddress: FetchAddress = async ({ url }) => ({
    isUnchanged: false,
    bytes: Buffer.from(anRssFeed(["one", { name: "two", date: null }])),
    url,
    mediaType: "application/rss+xml",
    etag: '"7"',
    lastModified: null,
  })
  await addSource({ ...context, fetchAddress }, { url: "https://letters.example/feed" })
  await pollNextSource({ ...context, fetchAddress })
}

async function tagSome(context: ServiceContext): Promise<void> {
  const ids = (await listEvents(context, {}, { limit: 3 })).items.map(({ id }) => id)
  for (const tag of ["zürich", "a-b", "ab"])
    await runBulk(context, { ids, doing: { action: "tag", tag }, by: "mara" })
  const { id } = await runBulk(context, { ids, doing: { action: "move", shift: "P7D" }, by: "mara" })
  await undoBulk(context, id, "mara")
}

async function answer(context: ServiceContext): Promise<void> {
  const { items } = await listPredictions(context, {}, { limit: 50 })
  const [first, second, third, fourth] = items
    .filter(({ condition, review }) => condition !== null && review === "accepted")
    .map(({ id }) => id)
  if (!first || !second || !third || !fourth) throw new Error("the first timeline has fewer predictions")
  const note = "+seen, “with” quotes"
  await recordForecast(context, first, {
    about: "condition",
    probability: 1 / 3,
    note: null,
    recordedBy: "mara",
  })
  await recordForecast(context, first, { about: "outcome", probability: 0.7, note: "@x", recordedBy: "ines" })
  await withdrawForecast(context, first, { about: "outcome", by: "ines" })
  await recordVerdict(context, first, aVerdict({ about: "condition", becameTrueOn: "2026-05-02", note }))
  await recordVerdict(context, first, aVerdict({ about: "outcome", verdict: "no", note }))
  await undoVerdict(context, first)
  await recordVerdict(context, second, aVerdict({ about: "condition", verdict: "no", note }))
  await recordVerdict(context, third, aVerdict({ about: "condition", verdict: "not_yet" }))
  await withdrawPrediction(context, fourth)
}

async function regroup(context: ServiceContext): Promise<void> {
  const { items } = await listEvents(context, {}, { limit: 200 })
  const plain = items.filter(({ seriesId }) => seriesId === null)
  const [first, second, third, fourth] = plain.map(({ id }) => id)
  if (!first || !second || !third || !fourth) throw new Error("the first timeline has fewer events")
  await changeEvent(context, first, { date: "2026-06", reason: "moved" })
  await changeEvent(context, fourth, { countedFrom: { eventId: first, offset: "P30D" } })
  await mergeEvents(context, second, { with: third })
  const many = items.find(({ mentionCount }) => mentionCount > 1)
  if (many !== undefined) {
    const { mentions } = await getEvent(context, many.id)
    await splitEvent(context, many.id, { mentionIds: mentions.slice(0, 1).map(({ id }) => id) })
  }
  const claims = (await listPredictions(context, { review: "proposed" }, { limit: 9 })).items
  const [one, other, last] =
    claims.length > 2 ? claims : (await listPredictions(context, {}, { limit: 200 })).items.slice(-3)
  if (!one || !other || !last) throw new Error("the first timeline has fewer predictions")
  const { regroupings } = await mergePredictions(context, one.id, { with: other.id })
  if (regroupings[0] !== undefined) await undoRegrouping(context, regroupings[0].id)
  await mergePredictions(context, one.id, { with: last.id })
  if ((await listDigests(context, { limit: 9 })).items.length === 0) throw new Error("no digest was read")
}
