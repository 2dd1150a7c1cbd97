import { DomainError, type ErrorCode } from "../domain/errors.ts"

/** What PostgreSQL refuses for now, by its code (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const REFUSALS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  "40001": ["conflict", "somebody else changed the same things at this moment"],
  "40P01": ["conflict", "somebody else changed the same things at this moment"],
  "55P03": ["ledger_busy", "somebody else holds what this needs"],
  "57014": ["ledger_busy", "the database server ended this, since it took too long"],
  "53000": ["ledger_busy", "the database server has no room for this at the moment"],
  "53200": ["ledger_busy", "the database server has no memory for this at the moment"],
  "53300": ["ledger_busy", "the database server takes no more connections at the moment"],
  "53100": ["ledger_full", "the disk of the database is full"],
  "25006": ["ledger_read_only", "the database server takes no changes at the moment"],
  "58030": ["ledger_failing", "the disk of the database cannot be read or written"],
}

/** The server ended the connection, is being started or is not there; in between nothing answers. */
const CUT_CODES =
  /^(?:08\w{3}|57P0[1-5]|25P0[34]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
const NEVER_SENT = "is not queryable"

/** Whether a connection is lost, or none could be had. */
export const isCut = (error: unknown): error is Error =>
  error instanceof Error &&
  (CUT_CODES.test(codeOf(error)) ||
    error.message.startsWith("Connection terminated") ||
    error.message === "timeout exceeded when trying to connect" ||
    error.message.endsWith(NEVER_SENT))

/** Whether the server cannot have had the statement: the connection was known to be lost before. */
export const wasNeverSent = (error: Error): boolean => error.message.endsWith(NEVER_SENT)

/** Whether the server takes nobody in for now, though it is there. */
export const isFull = (error: unknown): boolean => codeOf(error) === "53300"

/** What a refusal means to whoever asked; `undefined` for what is not passing. */
export function toRefusal(error: unknown): DomainError | undefined {
  const [code, reason] = REFUSALS[codeOf(error)] ?? []
  return code && new DomainError(code, `${reason}; nothing was changed`, [], { cause: error })
}

/** The connection is lost, and with it the transaction that was not to be committed yet. */
export const lostBefore = (cause: unknown): DomainError =>
  new DomainError("ledger_busy", "the connection to the database broke off; nothing was changed", [], {
    cause,
  })

/** The connection is lost while the server was told to commit. */
export const lostWhile = (cause: unknown): DomainError =>
  new DomainError(
    "outcome_unknown",
    "the connection to the database broke off while the change was being kept. All of it was, or nothing: read what it was about before you send it again",
    [],
    { cause },
  )

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : ""
