import { client, dataOf, ifMatch, type Schemas } from "./client.ts"

/** How the server reads a query, or what is wrong with it. */
export const readQuery = (query: string, signal?: AbortSignal): Promise<Schemas["ReadQuery"]> =>
  dataOf(client.GET("/api/v1/search/reading", { params: { query: { query } }, ...(signal && { signal }) }))

export const listViews = (signal?: AbortSignal): Promise<Schemas["ViewList"]> =>
  dataOf(client.GET("/api/v1/views", { ...(signal && { signal }) }))

export const createView = (body: Schemas["ViewBody"]): Promise<Schemas["View"]> =>
  dataOf(client.POST("/api/v1/views", { body }))

export const changeView = (view: Schemas["View"], body: Schemas["ViewPatch"]): Promise<Schemas["View"]> =>
  dataOf(
    client.PATCH("/api/v1/views/{id}", {
      params: { path: { id: view.id }, header: ifMatch(view.revision) },
      body,
    }),
  )

export const withdrawView = (view: Schemas["View"]): Promise<unknown> =>
  dataOf(client.POST("/api/v1/views/{id}/withdraw", { params: { path: { id: view.id } } }))

export const acceptOffer = (id: string): Promise<Schemas["AcceptedOffer"]> =>
  dataOf(client.POST("/api/v1/offers/{id}/accept", { params: { path: { id } } }))

export const dismissOffer = (id: string): Promise<unknown> =>
  dataOf(client.POST("/api/v1/offers/{id}/dismiss", { params: { path: { id } } }))

export const listOffers = (signal: AbortSignal): Promise<Schemas["OfferList"]> =>
  dataOf(client.GET("/api/v1/offers", { params: { query: { thing: "prediction", limit: 100 } }, signal }))
