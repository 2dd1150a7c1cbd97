import { z } from "@hono/zod-openapi"
import { DomainError, ERROR_CODES, type ErrorCode, type Fault } from "../domain/errors.ts"
import { EventDetail } from "./views/event.ts"
import { PredictionDetail } from "./views/prediction.ts"

export type ProblemStatus =
  | 400
  | 403
  | 404
  | 405
  | 409
  | 410
  | 412
  | 413
  | 415
  | 421
  | 422
  | 429
  | 431
  | 500
  | 502
  | 503
  | 504
  | 507

interface ProblemKind {
  status: ProblemStatus
  title: string
  /** When asking again may do, where the error does not say; `Retry-After` (RFC 9110, section 10.2.3). */
  retryAfterSeconds?: number
}

/** What ends when somebody else is done, and what ends when somebody looks after the server. */
const SOON = { retryAfterSeconds: 5 }
const LATER = { retryAfterSeconds: 60 }

/** The register: what each code means to a client. Status, title, document and tests all follow from it. */
export const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>> = {
  invalid_query: { status: 400, title: "The address holds a parameter that cannot be used" },
  malformed_request: { status: 400, title: "The request is not HTTP as this server reads it" },
  malformed_json: { status: 400, title: "The body is not JSON" },
  invalid_cursor: { status: 400, title: "The cursor is not one that a list gave out" },
  cross_site_request: { status: 403, title: "Requests from pages of another site are refused" },
  not_found: { status: 404, title: "There is no such thing" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  conflict: { status: 409, title: "Somebody changed it at the same moment" },
  already_resolved: { status: 409, title: "The prediction is already resolved" },
  already_decided: { status: 409, title: "Somebody decided about the offer already" },
  condition_open: { status: 409, title: "The condition has to be settled first" },
  no_condition: { status: 409, title: "The prediction has no condition" },
  nothing_to_undo: { status: 409, title: "There is nothing to undo" },
  cannot_undo: { status: 409, title: "Something that happened since stands in the way" },
  some_unable: { status: 409, title: "Some of the items cannot take it" },
  hangs_in_cycle: { status: 409, title: "The things would hang on each other in a circle" },
  merge_conflict: { status: 409, title: "The two cannot be one" },
  withdrawn: { status: 409, title: "It has been withdrawn" },
  precondition_failed: { status: 412, title: "It has changed since you read it" },
  payload_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The body is of a type that is not taken here" },
  misdirected_request: { status: 421, title: "This server does not answer under that name" },
  invalid_request: { status: 422, title: "The body holds something that cannot be used" },
  reason_required: { status: 422, title: "A reason has to be given" },
  evidence_required: { status: 422, title: "A yes or a no needs evidence" },
  became_true_in_future: { status: 422, title: "The day it became true lies in the future" },
  published_on_unknown: { status: 422, title: "The text does not say when it was published" },
  unreadable_document: { status: 422, title: "The file cannot be made into text" },
  unreadable_import: { status: 422, title: "The file cannot be read as an export or a table" },
  newer_export: { status: 422, title: "The export was made by a later version" },
  broken_import: { status: 422, title: "What is to be imported does not fit together" },
  import_conflict: { status: 409, title: "Some of it is in the ledger as something else" },
  invalid_day: { status: 422, title: "There is no such day" },
  invalid_duration: { status: 422, title: "The duration cannot be read" },
  invalid_span: { status: 422, title: "The date cannot be read" },
  invalid_rule: { status: 422, title: "The recurrence rule cannot be read" },
  channel_not_active: { status: 409, title: "The channel does not take messages as it stands" },
  secret_key_missing: { status: 409, title: "The server has no key to keep secrets with" },
  mail_not_set_up: { status: 409, title: "This server does not send mail" },
  link_expired: { status: 410, title: "The link does not work any more" },
  confirmation_too_soon: {
    status: 429,
    title: "The address was asked too often whether it agrees",
    ...LATER,
  },
  too_many_tests: { status: 429, title: "The channel was tested too often", ...LATER },
  headers_too_large: { status: 431, title: "The request's headers are too large" },
  source_not_active: { status: 409, title: "The source is paused or broken" },
  model_off: { status: 409, title: "No language model is set" },
  address_refused: { status: 422, title: "The address may not be reached" },
  address_unreachable: { status: 502, title: "Nothing to read was found at the address" },
  address_too_large: { status: 502, title: "What stands at the address is too large" },
  address_timed_out: { status: 504, title: "The address took too long to answer" },
  too_many_readers: { status: 503, title: "So many follow the stream that no more can", ...SOON },
  ledger_busy: { status: 503, title: "The ledger is busy or away; try again in a moment", ...SOON },
  outcome_unknown: { status: 503, title: "Whether the change was kept is not known", ...SOON },
  ledger_full: { status: 507, title: "There is no room left for the ledger", ...LATER },
  ledger_read_only: { status: 503, title: "The ledger takes no changes at the moment", ...LATER },
  ledger_failing: { status: 503, title: "The disk of the ledger fails", ...LATER },
  internal: { status: 500, title: "Something went wrong on our side" },
}

export const PROBLEM_TYPE = "application/problem+json"

const FaultView = z
  .object({
    where: z.string().openapi({ description: "A JSON pointer into the body, or a parameter's name" }),
    message: z.string(),
  })
  .openapi("Fault")

/** RFC 9457 problem details, with the register's code. */
export const ProblemView = z
  .object({
    type: z.string().openapi({ format: "uri-reference", example: "/problems/not_found" }),
    title: z.string(),
    status: z.int(),
    code: z.enum(ERROR_CODES),
    detail: z.string(),
    errors: z.array(FaultView),
    current: z.union([PredictionDetail, EventDetail]).optional().openapi({
      description:
        "On 409, 412 and `outcome_unknown`: the event or prediction as it now stands, if the request was about one",
    }),
  })
  .openapi("Problem")

export type Problem = z.infer<typeof ProblemView>

/** The problem document of a code. */
export function toProblem(code: ErrorCode, detail: string, faults: readonly Fault[] = []): Problem {
  const { status, title } = PROBLEMS[code]
  return { type: `/problems/${code}`, title, status, code, detail, errors: faults.slice(0, MOST_FAULTS) }
}

/** When asking again may do, as the error knows it or else as its code says; none where it never will by itself. */
export function retryAfter(code: ErrorCode, error?: unknown): Record<string, string> {
  const known = error instanceof DomainError ? error.againInSeconds : undefined
  const seconds = known ?? PROBLEMS[code].retryAfterSeconds
  return seconds === undefined ? {} : { "retry-after": String(seconds) }
}

/** Answers with a problem; `headers` are added to its own, and count instead of them. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": PROBLEM_TYPE, ...retryAfter(problem.code), ...headers },
  })
}

/** What a thrown error says to the client; `undefined` for one that nobody meant to throw. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof DomainError ? toProblem(error.code, error.message, error.faults) : undefined
}

/** A body can be wrong in a million places; nobody reads more than these. */
const MOST_FAULTS = 20
