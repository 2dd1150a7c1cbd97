import type { Database } from "./db/database.ts"
import type { Clock } from "./domain/clock.ts"
import { methodTable } from "./http/methods.ts"
import { refuseCrossSite } from "./http/middleware/cross-site.ts"
import { requireOurHost } from "./http/middleware/host.ts"
import { readJsonBody } from "./http/middleware/json-body.ts"
import { notModified } from "./http/middleware/not-modified.ts"
import { securityHeaders } from "./http/middleware/security-headers.ts"
import { createRouter } from "./http/router.ts"
import { addressDigests } from "./http/routes/address-digests.ts"
import { addresses, permalinks } from "./http/routes/addresses.ts"
import { bulk } from "./http/routes/bulk.ts"
import { calendar } from "./http/routes/calendar.ts"
import { channelKinds } from "./http/routes/channel-kinds.ts"
import { channels as channelRoutes } from "./http/routes/channels.ts"
import { deadlines } from "./http/routes/deadlines.ts"
import { deliveries } from "./http/routes/deliveries.ts"
import { digestFiles, FILE_BODIES } from "./http/routes/digest-files.ts"
import { digestReview } from "./http/routes/digest-review.ts"
import { digests } from "./http/routes/digests.ts"
import { docsRoutes, documentRoutes } from "./http/routes/document.ts"
import { events } from "./http/routes/events.ts"
import { exportsRoutes } from "./http/routes/exports.ts"
import { feedTokens } from "./http/routes/feed-tokens.ts"
import { forecasts, predictionForecasts } from "./http/routes/forecasts.ts"
import { healthCheck } from "./http/routes/health.ts"
import { IMPORT_BODIES, imports } from "./http/routes/imports.ts"
import { mailLinks } from "./http/routes/mail-links.ts"
import { offers } from "./http/routes/offers.ts"
import { pages } from "./http/routes/pages.ts"
import { predictions } from "./http/routes/predictions.ts"
import { privateFeeds } from "./http/routes/private-feeds.ts"
import { problemTypes } from "./http/routes/problem-types.ts"
import { pushKey } from "./http/routes/push-key.ts"
import { regroupings } from "./http/routes/regroupings.ts"
import { reminderRules } from "./http/routes/reminder-rules.ts"
import { reminders } from "./http/routes/reminders.ts"
import { search } from "./http/routes/search.ts"
import { series } from "./http/routes/series.ts"
import { sources } from "./http/routes/sources.ts"
import { streamRoutes } from "./http/routes/stream.ts"
import { summary } from "./http/routes/summary.ts"
import { timeline } from "./http/routes/timeline.ts"
import { trackRecord } from "./http/routes/track-record.ts"
import { verdicts } from "./http/routes/verdicts.ts"
import { views } from "./http/routes/views.ts"
import { answerCrash, answerUnknown } from "./http/unanswered.ts"
import { type FetchAddress, fetchNothing } from "./ingest/fetch.ts"
import { type ChannelKeeping, NO_CHANNELS } from "./services/channel-context.ts"
import { NO_STREAM, type Stream } from "./services/stream.ts"

export interface AppOptions {
  db: Database
  clock: Clock
  /** IANA zone whose midnight turns the day. */
  timeZone: string
  /** Whether a yes or a no wants evidence; not where it is left out. */
  isEvidenceRequired?: boolean
  /** How pages and feeds are fetched from addresses that users give; where it is left out, none is. */
  fetchAddress?: FetchAddress
  /** Told that a source is to be asked now. */
  onSourceDue?: () => void
  /** What keeps channels' secrets, judges their addresses and is told what is due; without it there can be none. */
  channels?: ChannelKeeping
  /** What gives messages to those who follow them; where it is left out, their streams end at once. */
  stream?: Stream
  /** Told that a digest waits for the language model; where it is left out, none is asked. */
  onModelDue?: () => void
  /** Host names besides the loopback ones under which this server is reached, without port. */
  allowedHosts?: readonly string[]
  /** The folder of the built pages; without it only the API answers. */
  pagesDir?: string
  /** Origins whose pages may frame `/embed/SLUG`, or `*`; none where it is left out. */
  embedOrigins?: readonly string[]
  /** Where people reach the pages, without a slash at the end. */
  publicUrl?: string
  /** Told of every error that nobody meant to throw, with the request's method and path. */
  onCrash?: (error: unknown, request: string) => void
}

/** The whole HTTP surface, without a port. */
export function createApp(options: AppOptions) {
  const { db, clock, timeZone, allowedHosts = [], pagesDir, publicUrl = null, onCrash } = options
  const { isEvidenceRequired = false, fetchAddress = fetchNothing, onSourceDue, onModelDue } = options
  const { channels = NO_CHANNELS, stream = NO_STREAM } = options
  const app = createRouter()
  let methodsAt = (_path: string): string[] => []
  app.use(securityHeaders(options.embedOrigins ?? []))
  app.use(requireOurHost(allowedHosts))
  app.use(refuseCrossSite(allowedHosts))
  app.use(notModified)
  app.use(
    readJsonBody(
      (method, path) => methodsAt(path).includes(method),
      new Map([...FILE_BODIES, ...IMPORT_BODIES]),
    ),
  )
  app.use(async (c, next) => {
    c.set("services", {
      db,
      clock,
      timeZone,
      isEvidenceRequired,
      fetchAddress,
      onSourceDue,
      onModelDue,
      ...channels,
      stream,
    })
    await next()
  })
  app.route("/api/v1/summary", summary)
  app.route("/api/v1/timeline", timeline)
  app.route("/api/v1/deadlines", deadlines)
  app.route("/api/v1/predictions", predictions)
  app.route("/api/v1/predictions", verdicts)
  app.route("/api/v1/predictions", predictionForecasts)
  app.route("/api/v1/forecasts", forecasts)
  app.route("/api/v1/track-record", trackRecord)
  app.route("/api/v1/events", events)
  app.route("/api/v1/series", series)
  app.route("/api/v1", regroupings)
  app.route("/api/v1/bulk", bulk)
  app.route("/api/v1/digests", addressDigests)
  app.route("/api/v1/digests", digests)
  app.route("/api/v1/digests", digestReview)
  app.route("/api/v1/sources", sources)
  app.route("/api/v1/digests", digestFiles)
  app.route("/api/v1/search", search)
  app.route("/api/v1/views", views)
  app.route("/api/v1/offers", offers(publicUrl))
  app.route("/api/v1", exportsRoutes)
  app.route("/api/v1", addresses)
  app.route("/", permalinks)
  app.route("/api/v1", imports)
  app.route("/api/v1/reminder-rules", reminderRules)
  app.route("/api/v1/channels", channelRoutes)
  app.route("/api/v1/channel-kinds", channelKinds)
  app.route("/api/v1/deliveries", deliveries)
  app.route("/api/v1/stream", streamRoutes)
  app.route("/api/v1/push-key", pushKey)
  app.route("/api/v1/reminders", reminders)
  app.route("/api/v1/feed-tokens", feedTokens(publicUrl))
  app.route("/", calendar(publicUrl))
  app.route("/feeds", privateFeeds(publicUrl))
  app.route("/", mailLinks())
  app.route("/problems", problemTypes)
  app.route("/", healthCheck)
  app.route("/", documentRoutes(app))
  app.route("/", docsRoutes())
  if (pagesDir !== undefined) app.route("/", pages(pagesDir))
  methodsAt = methodTable(app)
  app.notFound(answerUnknown(methodsAt, pagesDir))
  app.onError(answerCrash(onCrash))
  return app
}
