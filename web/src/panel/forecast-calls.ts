import { client, dataOf, type Schemas } from "../api/client.ts"

export type About = Schemas["ForecastAbout"]
export type Forecast = Schemas["Forecast"]

/** Whom the server writes down where a page gives no name: whoever sits here, as long as there are no accounts. */
export const ME = "someone"

/** The latest first; more than these nobody looks at in the panel. */
export const listForecasts = (id: string, signal: AbortSignal): Promise<Schemas["ForecastPage"]> =>
  dataOf(
    client.GET("/api/v1/predictions/{id}/forecasts", {
      params: { path: { id }, query: { limit: 100 } },
      signal,
    }),
  )

export const listScores = (id: string, signal: AbortSignal): Promise<Schemas["ForecastScores"]> =>
  dataOf(client.GET("/api/v1/predictions/{id}/forecasts/scores", { params: { path: { id } }, signal }))

export const recordForecast = (id: string, about: About, probability: number): Promise<Forecast> =>
  dataOf(
    client.POST("/api/v1/predictions/{id}/forecasts", {
      params: { path: { id } },
      body: { about, probability },
    }),
  )

export const withdrawForecast = (id: string, about: About): Promise<Forecast> =>
  dataOf(
    client.POST("/api/v1/predictions/{id}/forecasts/withdraw", {
      params: { path: { id } },
      body: { about },
    }),
  )
