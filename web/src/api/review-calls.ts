import { client, dataOf, type Schemas } from "./client.ts"

/** Does one thing to many events and predictions, all of it or nothing. */
export const runBulk = (body: Schemas["BulkBody"]): Promise<Schemas["Bulk"]> =>
  dataOf(client.POST("/api/v1/bulk", { body }))

export const undoBulk = (id: string): Promise<Schemas["Bulk"]> =>
  dataOf(client.POST("/api/v1/bulk/{id}/undo", { params: { path: { id } } }))

export const rereadDigest = (id: string): Promise<Schemas["Reread"]> =>
  dataOf(client.POST("/api/v1/digests/{id}/reread", { params: { path: { id } } }))

/** The dates in a stretch of a digest, as the reader understands them there. */
export const readDates = (id: string, start: number, end: number): Promise<Schemas["MarkedDates"]> =>
  dataOf(client.GET("/api/v1/digests/{id}/dates", { params: { path: { id }, query: { start, end } } }))

/** Brings what was withdrawn back; `id` is an event's or a prediction's. */
export const restoreThing = (id: string): Promise<unknown> => {
  const params = { path: { id } }
  return id.startsWith("evt_")
    ? dataOf(client.POST("/api/v1/events/{id}/restore", { params }))
    : dataOf(client.POST("/api/v1/predictions/{id}/restore", { params }))
}
