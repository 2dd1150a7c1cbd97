import { client, dataOf, type Schemas } from "./client.ts"

/** What narrows the log; the names are the API's own. */
export interface DeliveryAsk {
  channel?: string | undefined
  rule?: string | undefined
  state?: Schemas["DeliveryState"] | undefined
  since?: string | undefined
  cursor?: string | undefined
  limit?: number
}

/** One page, the newest first whatever is asked for. */
export const listDeliveries = (
  { channel, rule, state, since, cursor, limit }: DeliveryAsk,
  signal?: AbortSignal,
): Promise<Schemas["DeliveryPage"]> =>
  dataOf(
    client.GET("/api/v1/deliveries", {
      params: {
        query: {
          order: "newest",
          ...(channel && { channel }),
          ...(rule && { rule }),
          ...(state && { state }),
          ...(since && { since }),
          ...(cursor && { cursor }),
          ...(limit && { limit }),
        },
      },
      ...(signal && { signal }),
    }),
  )

export const getDelivery = (id: string, signal?: AbortSignal): Promise<Schemas["Delivery"]> =>
  dataOf(client.GET("/api/v1/deliveries/{id}", { params: { path: { id } }, ...(signal && { signal }) }))

/** Sends one message again; answers with the delivery that will be sent. */
export const replayDelivery = (id: string): Promise<Schemas["Delivery"]> =>
  dataOf(client.POST("/api/v1/deliveries/{id}/replay", { params: { path: { id } } }))

/** Sends a channel again all it was to get since an instant. */
export const replaySince = (channelId: string, since: string): Promise<Schemas["Replay"]> =>
  dataOf(client.POST("/api/v1/deliveries/replay", { body: { channelId, since } }))
