import { client, dataOf, ifMatch, type Schemas } from "./client.ts"

type Channel = Schemas["Channel"]
export type ChannelStep = "pause" | "resume" | "withdraw" | "restore"

export const listChannels = (signal?: AbortSignal): Promise<Schemas["ChannelList"]> =>
  dataOf(client.GET("/api/v1/channels", { ...(signal && { signal }) }))

/** What can be brought back, the latest first. */
export const listWithdrawnChannels = (signal?: AbortSignal): Promise<Schemas["ChannelList"]> =>
  dataOf(
    client.GET("/api/v1/channels", { params: { query: { withdrawn: "true" } }, ...(signal && { signal }) }),
  )

/** Also one that was withdrawn. */
export const getChannel = (id: string, signal?: AbortSignal): Promise<Channel> =>
  dataOf(client.GET("/api/v1/channels/{id}", { params: { path: { id } }, ...(signal && { signal }) }))

/** The answer holds a webhook's secret, which is never given again. */
export const addChannel = (body: Schemas["ChannelBody"]): Promise<Schemas["ChannelWithSecret"]> =>
  dataOf(client.POST("/api/v1/channels", { body }))

export const changeChannel = (
  id: string,
  revision: number,
  body: Schemas["ChannelPatch"],
): Promise<Channel> =>
  dataOf(client.PATCH("/api/v1/channels/{id}", { params: { path: { id }, header: ifMatch(revision) }, body }))

export const moveChannel = (id: string, step: ChannelStep): Promise<Channel> =>
  dataOf(client.POST(`/api/v1/channels/{id}/${step}`, { params: { path: { id } } }))

/** Messages carry the signature of the old secret as well for `overlapHours`. */
export const rotateSecret = (id: string, overlapHours: number): Promise<Schemas["ChannelWithSecret"]> =>
  dataOf(
    client.POST("/api/v1/channels/{id}/rotate-secret", {
      params: { path: { id } },
      body: { overlapHours },
    }),
  )

/** Lays a test ready; how it went is in the delivery a moment later. */
export const sendTest = (id: string): Promise<Schemas["Delivery"]> =>
  dataOf(client.POST("/api/v1/channels/{id}/test", { params: { path: { id } } }))

/** Every kind, and whether this server can send by it. */
export const listChannelKinds = (signal?: AbortSignal): Promise<Schemas["ChannelKindList"]> =>
  dataOf(client.GET("/api/v1/channel-kinds", { ...(signal && { signal }) }))

/** Sends the letter once more in which a receiver is asked whether it agrees; answers with its delivery. */
export const askAgain = (id: string): Promise<Schemas["Delivery"]> =>
  dataOf(client.POST("/api/v1/channels/{id}/confirm", { params: { path: { id } } }))
