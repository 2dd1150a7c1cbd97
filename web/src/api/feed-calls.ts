import { client, dataOf, type Schemas } from "./client.ts"

export const listFeedTokens = (signal?: AbortSignal): Promise<Schemas["FeedTokenList"]> =>
  dataOf(client.GET("/api/v1/feed-tokens", { ...(signal && { signal }) }))

export const createFeedToken = (name: string, query: string): Promise<Schemas["NewFeedToken"]> =>
  dataOf(client.POST("/api/v1/feed-tokens", { body: { name, query } }))

export const revokeFeedToken = (id: string): Promise<Schemas["FeedToken"]> =>
  dataOf(client.POST("/api/v1/feed-tokens/{id}/revoke", { params: { path: { id } } }))
