import { client, dataOf, type Schemas } from "../api/client.ts"
import { filterOf, type TrackAddress, type TrackNumber } from "./track-record-address.ts"

export const getTrackRecord = (
  address: TrackAddress,
  signal: AbortSignal,
): Promise<Schemas["TrackRecords"]> =>
  dataOf(
    client.GET("/api/v1/track-record", {
      params: { query: { by: address.by, ...filterOf(address) } },
      signal,
    }),
  )

/** The claims behind one number: of a group, or of all where `group` is null. */
export const listTracked = (
  address: TrackAddress,
  number: TrackNumber,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Schemas["PredictionPage"]> =>
  dataOf(
    client.GET("/api/v1/track-record/predictions", {
      params: {
        query: {
          by: address.by,
          ...filterOf(address),
          number,
          ...(address.group !== null && { group: address.group }),
          ...(cursor && { cursor }),
          limit: 50,
        },
      },
      signal,
    }),
  )

export const getCalibration = (address: TrackAddress, signal: AbortSignal): Promise<Schemas["Calibration"]> =>
  dataOf(
    client.GET("/api/v1/forecasts/calibration", {
      params: { query: { ...filterOf(address), ...(address.forecaster && { by: address.forecaster }) } },
      signal,
    }),
  )
