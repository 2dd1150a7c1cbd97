import { DomainError, type ErrorCode } from "../domain/errors.ts"

/** What SQLite refuses for now, by the beginning of its code (https://www.sqlite.org/rescode.html). */
const REFUSALS: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, "ledger_busy", "another process is writing to the ledger"],
  [/^SQLITE_FULL/, "ledger_full", "there is no room left for the ledger"],
  [/^SQLITE_(?:READONLY|PERM)/, "ledger_read_only", "the ledger's file takes no changes"],
  [/^SQLITE_(?:IOERR|CANTOPEN|NOMEM)/, "ledger_failing", "the ledger's file cannot be read or written"],
]

/** Whether another process stands in the way. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith("SQLITE_BUSY")

/** What a refusal means to whoever asked; `undefined` for what is not passing. */
export function toLedgerFault(error: unknown, isCommit: boolean): DomainError | undefined {
  const [, code, reason] = REFUSALS.find(([pattern]) => pattern.test(codeOf(error))) ?? []
  if (code === undefined) return undefined
  // It stands on the disk perhaps, and then comes back when the file is opened after a power cut.
  if (code === "ledger_failing" && isCommit)
    return new DomainError(
      "outcome_unknown",
      `${reason}, and the change was just being kept. All of it was, or nothing: read what it was about before you send it again`,
      [],
      { cause: error },
    )
  return new DomainError(code, `${reason}; nothing was changed`, [], { cause: error })
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : ""
