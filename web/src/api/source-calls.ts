import type { Day } from "../words/days.ts"
import { client, dataOf, type Schemas } from "./client.ts"

export type SourceStep = "poll" | "pause" | "resume" | "withdraw"

export const listSources = (signal: AbortSignal): Promise<Schemas["SourcePage"]> =>
  dataOf(client.GET("/api/v1/sources", { params: { query: { limit: 200 } }, signal }))

export const getSource = (id: string, signal: AbortSignal): Promise<Schemas["SourceDetail"]> =>
  dataOf(client.GET("/api/v1/sources/{id}", { params: { path: { id } }, signal }))

export const addSource = (body: Schemas["SourceBody"]): Promise<Schemas["SourceDetail"]> =>
  dataOf(client.POST("/api/v1/sources", { body }))

export const changeSource = (id: string, step: SourceStep): Promise<Schemas["SourceDetail"]> =>
  dataOf(client.POST(`/api/v1/sources/{id}/${step}`, { params: { path: { id } } }))

export const dateSourceItem = (
  id: string,
  itemId: string,
  publishedOn: Day,
): Promise<Schemas["SourceDetail"]> =>
  dataOf(
    client.POST("/api/v1/sources/{id}/items/{itemId}/read", {
      params: { path: { id, itemId } },
      body: { publishedOn },
    }),
  )

export const skipSourceItem = (id: string, itemId: string): Promise<Schemas["SourceDetail"]> =>
  dataOf(client.POST("/api/v1/sources/{id}/items/{itemId}/skip", { params: { path: { id, itemId } } }))

/** Fetches a page and reads it as a digest. */
export const ingestAddress = (body: Schemas["DigestUrlBody"]): Promise<{ id: string }> =>
  dataOf(client.POST("/api/v1/digests/url", { body }))
