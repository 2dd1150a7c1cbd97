import { client, dataOf, ifMatch, type Schemas } from "./client.ts"

const isEvent = (id: string): boolean => id.startsWith("evt_")

/** What may be the same as an event or a prediction, the likeliest first; with `q` by its words. */
export const listTwins = (id: string, q: string, signal: AbortSignal): Promise<Schemas["TwinList"]> => {
  const options = { params: { path: { id }, query: q ? { q } : {} }, signal }
  return isEvent(id)
    ? dataOf(client.GET("/api/v1/events/{id}/twins", options))
    : dataOf(client.GET("/api/v1/predictions/{id}/twins", options))
}

export const mergeEvents = (
  id: string,
  revision: number,
  body: Schemas["MergeEventBody"],
): Promise<Schemas["EventDetail"]> =>
  dataOf(
    client.POST("/api/v1/events/{id}/merge", { params: { path: { id }, header: ifMatch(revision) }, body }),
  )

export const mergePredictions = (
  id: string,
  revision: number,
  body: Schemas["MergePredictionBody"],
): Promise<Schemas["PredictionDetail"]> =>
  dataOf(
    client.POST("/api/v1/predictions/{id}/merge", {
      params: { path: { id }, header: ifMatch(revision) },
      body,
    }),
  )

/** Makes some mentions a thing of their own; answers with that one. */
export const splitThing = (
  id: string,
  revision: number,
  mentionIds: string[],
): Promise<Schemas["EventDetail"] | Schemas["PredictionDetail"]> => {
  const options = { params: { path: { id }, header: ifMatch(revision) }, body: { mentionIds } }
  return isEvent(id)
    ? dataOf(client.POST("/api/v1/events/{id}/split", options))
    : dataOf(client.POST("/api/v1/predictions/{id}/split", options))
}

export const undoRegrouping = (id: string): Promise<Schemas["Regrouping"]> =>
  dataOf(client.POST("/api/v1/regroupings/{id}/undo", { params: { path: { id } } }))

export const changePrediction = (
  id: string,
  revision: number,
  body: Schemas["PredictionPatch"],
): Promise<Schemas["PredictionDetail"]> =>
  dataOf(
    client.PATCH("/api/v1/predictions/{id}", { params: { path: { id }, header: ifMatch(revision) }, body }),
  )

export const createSeries = (body: Schemas["SeriesBody"]): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.POST("/api/v1/series", { body }))

export const getSeries = (id: string, signal: AbortSignal): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.GET("/api/v1/series/{id}", { params: { path: { id } }, signal }))

export const skipOccurrence = (id: string, on: string): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.POST("/api/v1/series/{id}/skip", { params: { path: { id } }, body: { on } }))

export const restoreOccurrence = (id: string, on: string): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.POST("/api/v1/series/{id}/restore", { params: { path: { id } }, body: { on } }))

export const endSeries = (id: string, lastOn: string): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.POST("/api/v1/series/{id}/end", { params: { path: { id } }, body: { lastOn } }))

/** Gives a series back the rule that it had, from a day on. */
export const setSeriesRule = (id: string, rule: string, from: string): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.PATCH("/api/v1/series/{id}", { params: { path: { id } }, body: { rule, from } }))

export const moveFollowing = (id: string, body: Schemas["MoveBody"]): Promise<Schemas["SeriesDetail"]> =>
  dataOf(client.POST("/api/v1/series/{id}/move", { params: { path: { id } }, body }))

/** A few events whose title holds the words. */
export const listEvents = (q: string, signal: AbortSignal): Promise<Schemas["EventPage"]> =>
  dataOf(client.GET("/api/v1/events", { params: { query: { q, limit: 8 } }, signal }))
