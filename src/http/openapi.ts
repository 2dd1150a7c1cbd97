import { z } from "@hono/zod-openapi"
import { ERROR_CODES, type ErrorCode } from "../domain/errors.ts"
import { PROBLEM_TYPE, PROBLEMS, ProblemView, toProblem } from "./problems.ts"

/** For routes that take no parameters in their query: any is refused by name. */
export const NoQuery = z.strictObject({})

const IfMatch = z.string().optional().openapi({
  description: "The ETag that was read: the change is made only if nobody else made one since",
  example: '"3-5d41402abc4b"',
})
const IfNoneMatch = z.string().optional().openapi({
  description: "An ETag that is already known: 304 if it still holds",
  example: '"3-5d41402abc4b"',
})

export const ifMatch = z.object({ "if-match": IfMatch })
export const ifNoneMatch = z.object({ "if-none-match": IfNoneMatch })

const EtagHeader = { etag: { schema: { type: "string" as const }, description: "Revision and contents" } }
const LocationHeader = { location: { schema: { type: "string" as const }, description: "Its address" } }

/** The 200 of a route: JSON in one shape. */
export const ok = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { "application/json": { schema } } },
})

/** The 200 of a single thing, which carries an ETag. */
export const okWithEtag = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, headers: EtagHeader, content: { "application/json": { schema } } },
})

/** The 304 of a read with If-None-Match. Middleware answers it, so that the type leaves it out. */
export const orKnown: Record<never, never> = {
  304: { description: "The ETag in If-None-Match still holds", headers: EtagHeader },
}

/** The 201 of a route that makes a thing; `Location` is its address. */
export const created = <T extends z.ZodType>(schema: T, description: string) => ({
  201: {
    description,
    headers: { ...LocationHeader, ...EtagHeader },
    content: { "application/json": { schema } },
  },
})

/** A JSON body that has to be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
})

/** A JSON body that may be left out altogether. */
export const optionalJsonBody = <T extends z.ZodType>(schema: T) => ({
  required: false,
  content: { "application/json": { schema } },
})

/** How one thing is read by its id, with If-None-Match. */
export const readById = <P extends z.ZodObject, V extends z.ZodType>(params: P, view: V, what: string) => ({
  request: { params, query: NoQuery, headers: ifNoneMatch },
  responses: { ...okWithEtag(view, what), ...orKnown, ...readProblems("not_found") },
})

/** How one thing is changed by its id, with If-Match; `codes` are the problems beside those of every change. */
export const changeById = <P extends z.ZodObject, B extends z.ZodType, V extends z.ZodType>(
  params: P,
  { body, view, what }: { body: B; view: V; what: string },
  ...codes: ErrorCode[]
) => ({
  request: { params, query: NoQuery, headers: ifMatch, body: jsonBody(body) },
  responses: {
    ...okWithEtag(view, what),
    ...writeProblems("not_found", "withdrawn", ...codes, "precondition_failed", "conflict"),
  },
})

/** How something is decided about one thing by its id, without a body. */
export const decideById = <P extends z.ZodObject, V extends z.ZodType>(
  params: P,
  view: V,
  what: string,
  ...codes: ErrorCode[]
) => ({
  request: { params, query: NoQuery },
  responses: { ...okWithEtag(view, what), ...writeProblems("not_found", "conflict", ...codes) },
})

const READING = [
  "invalid_query",
  "misdirected_request",
  "cross_site_request",
  "internal",
  "ledger_busy",
  "ledger_failing",
] as const satisfies readonly ErrorCode[]
const WRITING = [
  ...READING,
  "malformed_json",
  "payload_too_large",
  "unsupported_media_type",
  "invalid_request",
  "outcome_unknown",
  "ledger_full",
  "ledger_read_only",
] as const satisfies readonly ErrorCode[]

/** The problems of a route that reads: every one's own, and `codes`. */
export const readProblems = (...codes: ErrorCode[]) => problems(...READING, ...codes)

/** The problems of a route that writes: every one's own, and `codes`. */
export const writeProblems = (...codes: ErrorCode[]) => problems(...WRITING, ...codes)

/**
 * Responses for these codes, one per status, from the register. The type says nothing of them on purpose:
 * handlers throw problems, they never return them.
 */
function problems(...codes: ErrorCode[]): Record<never, never> {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort()
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemsOfStatus(codes.filter((code) => PROBLEMS[code].status === status)),
    ]),
  )
}

const RetryAfterHeader = {
  "retry-after": {
    schema: { type: "integer" as const, minimum: 1 },
    description: "After how many seconds asking again may do (RFC 9110, section 10.2.3)",
  },
}

const problemsOfStatus = (group: readonly ErrorCode[]) => ({
  ...(group.every((code) => PROBLEMS[code].retryAfterSeconds !== undefined) && { headers: RetryAfterHeader }),
  description: group.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join("\n\n"),
  content: {
    [PROBLEM_TYPE]: {
      schema: ProblemView,
      examples: Object.fromEntries(group.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
})

/** The document's `components.examples`: an answer with each problem. Every operation refers to some of them. */
export const problemExamples = (): Record<string, { value: unknown }> =>
  Object.fromEntries(ERROR_CODES.map((code) => [code, { value: toProblem(code, PROBLEMS[code].title) }]))

/** What the OpenAPI document says before its paths. */
export const DOCUMENT_HEAD = {
  openapi: "3.1.0",
  info: {
    title: "Watchline",
    version: "1.0.0",
    license: { name: "MIT", identifier: "MIT" },
    description: [
      "Dated events and predictions read from news digests, what falls due, and what came of it.",
      "Days are calendar days without a time zone; instants are UTC with milliseconds.",
      "Every error is `application/problem+json` (RFC 9457) with a `code` from `/problems`.",
      "Single things carry an ETag: send it back as If-None-Match to read, as If-Match to change.",
      "**Only reminders?** `POST /api/v1/channels` says where they go, `POST /api/v1/reminder-rules` with the channel's id " +
        "when and of what; `GET /api/v1/reminders` lists what will be said and why something was not, `POST " +
        "/api/v1/reminders/{id}/acknowledge` ends one, and `GET /api/v1/deliveries?since=` has what a receiver missed. Without " +
        "any of that, `GET /api/v1/deadlines` says what falls due, and `/calendar.ics` can be subscribed to. No login.",
    ].join("\n\n"),
  },
  servers: [{ url: "/", description: "This server" }],
  security: [],
  tags: [
    { name: "Overview", description: "How things stand, and what the timeline draws" },
    { name: "Deadlines", description: "What falls due, soonest first: asking instead of being told" },
    { name: "Reminders", description: "Rules, and what they will say, said, or did not say and why" },
    { name: "Channels and deliveries", description: "Where messages go, and what became of each of them" },
    { name: "Calendar and feeds", description: "Addresses to subscribe to, open ones and private ones" },
    { name: "Predictions", description: "Claims about the future, with their two clocks" },
    { name: "Verdicts", description: "What came of a prediction; only ever added" },
    { name: "Forecasts", description: "People's probabilities for predictions, and how they did" },
    { name: "Track record", description: "Which publishers and topics were worth believing" },
    { name: "Events", description: "Happenings on spans of days, and series of them" },
    { name: "Digests", description: "The texts that everything was read from" },
    { name: "Sources", description: "Feeds and pages that are read again and again" },
    { name: "Search", description: "One query language for pages, API and terminal, and saved views" },
    { name: "Offers", description: "Stretches of later digests that seem to bear on what is open" },
    { name: "Bulk", description: "One thing done to many, with one way back" },
    { name: "Merging and splitting", description: "Two that are one, and one that is two" },
    {
      name: "In and out",
      description: "The whole ledger out and in again, tables, and claims from elsewhere",
    },
    { name: "About", description: "This server and its problems" },
  ],
}
