import type { Filter } from "../state/address.ts"
import type { Day } from "../words/days.ts"
import { client, dataOf, ifMatch, type Schemas } from "./client.ts"

/** The address filters as the API's query parameters; unknown values are refused by the server, in words. */
const query = ({ tag, query: said, ...rest }: Filter) => {
  // The lists know a tag by the query language alone.
  const asked = [tag && `tag:"${tag.replaceAll('"', " ")}"`, said].filter(Boolean).join(" ")
  return { ...rest, ...(asked && { query: asked }) } as Record<string, never>
}

export const getSummary = (): Promise<Schemas["Summary"]> => dataOf(client.GET("/api/v1/summary"))

export const getTimeline = (
  from: Day,
  to: Day,
  filter: Filter,
  signal: AbortSignal,
): Promise<Schemas["Timeline"]> =>
  dataOf(client.GET("/api/v1/timeline", { params: { query: { ...query(filter), from, to } }, signal }))

export const getDensity = (filter: Filter, signal: AbortSignal): Promise<Schemas["Density"]> =>
  dataOf(client.GET("/api/v1/timeline/density", { params: { query: query(filter) }, signal }))

/** What needs a verdict now or within `within` (ISO 8601), the most overdue first; `asked` is a query, or empty. */
export const listVerdictsDue = (
  within: string,
  asked: string,
  signal: AbortSignal,
): Promise<Schemas["DeadlineList"]> =>
  dataOf(
    client.GET("/api/v1/deadlines", {
      params: {
        query: { within, overdue: "true", thing: "prediction", limit: 500, ...(asked && { query: asked }) },
      },
      signal,
    }),
  )

export const getEvent = (id: string, signal?: AbortSignal): Promise<Schemas["EventDetail"]> =>
  dataOf(client.GET("/api/v1/events/{id}", { params: { path: { id } }, ...(signal && { signal }) }))

export const createEvent = (body: Schemas["EventBody"]): Promise<Schemas["EventDetail"]> =>
  dataOf(client.POST("/api/v1/events", { body }))

export const changeEvent = (
  id: string,
  revision: number,
  body: Schemas["EventPatch"],
): Promise<Schemas["EventDetail"]> =>
  dataOf(client.PATCH("/api/v1/events/{id}", { params: { path: { id }, header: ifMatch(revision) }, body }))

export const getPrediction = (id: string, signal?: AbortSignal): Promise<Schemas["PredictionDetail"]> =>
  dataOf(client.GET("/api/v1/predictions/{id}", { params: { path: { id } }, ...(signal && { signal }) }))

export const createPrediction = (body: Schemas["PredictionBody"]): Promise<Schemas["PredictionDetail"]> =>
  dataOf(client.POST("/api/v1/predictions", { body }))

export const recordVerdict = (
  id: string,
  revision: number | undefined,
  body: Schemas["VerdictBody"],
): Promise<Schemas["PredictionDetail"]> =>
  dataOf(
    client.POST("/api/v1/predictions/{id}/verdicts", {
      params: { path: { id }, header: ifMatch(revision) },
      body,
    }),
  )

export const undoVerdict = (id: string, revision: number | undefined): Promise<Schemas["PredictionDetail"]> =>
  dataOf(
    client.POST("/api/v1/predictions/{id}/verdicts/undo", {
      params: { path: { id }, header: ifMatch(revision) },
      body: {},
    }),
  )

const isEvent = (id: string): boolean => id.startsWith("evt_")

/** Accepts what the reader proposed; `id` is an event's or a prediction's. */
export const acceptThing = (id: string): Promise<unknown> => {
  const params = { path: { id } }
  return isEvent(id)
    ? dataOf(client.POST("/api/v1/events/{id}/accept", { params }))
    : dataOf(client.POST("/api/v1/predictions/{id}/accept", { params }))
}

/** Takes an event or a prediction off the lists; its history stays. */
export const withdrawThing = (id: string): Promise<unknown> => {
  const params = { path: { id } }
  return isEvent(id)
    ? dataOf(client.POST("/api/v1/events/{id}/withdraw", { params }))
    : dataOf(client.POST("/api/v1/predictions/{id}/withdraw", { params }))
}

export const listDigests = (cursor: string | null, signal: AbortSignal): Promise<Schemas["DigestPage"]> =>
  dataOf(
    client.GET("/api/v1/digests", { params: { query: { limit: 50, ...(cursor && { cursor }) } }, signal }),
  )

export const getDigest = (id: string, signal?: AbortSignal): Promise<Schemas["DigestDetail"]> =>
  dataOf(client.GET("/api/v1/digests/{id}", { params: { path: { id } }, ...(signal && { signal }) }))

export const ingestDigest = (body: Schemas["DigestBody"]): Promise<{ id: string }> =>
  dataOf(client.POST("/api/v1/digests", { body }))

export const askModelAgain = (id: string): Promise<unknown> =>
  dataOf(client.POST("/api/v1/digests/{id}/model-pass", { params: { path: { id } } }))

export const withdrawDigest = (id: string): Promise<unknown> =>
  dataOf(client.POST("/api/v1/digests/{id}/withdraw", { params: { path: { id } } }))
