import type { ImportReport } from "../domain/export-document.ts"
import { readClaims } from "../ingest/claims-csv.ts"
import { openExport } from "../ingest/export-document.ts"
import type { ServiceContext } from "./context.ts"
import { importClaims } from "./import-claims.ts"
import { importExport } from "./import-ledger.ts"

/** What a file to be imported may weigh. */
export const MOST_IMPORT_BYTES = 64 * 1024 * 1024

const BRACE = 0x7b

/** How a file is taken in. */
export interface ImportWish {
  isDryRun: boolean
  skipsBad: boolean
}

/**
 * Takes in an export, or a table of claims: which it is, its first character says.
 * @throws DomainError what `importExport` and `importClaims` throw, and `unreadable_import`.
 */
export async function importFile(
  context: ServiceContext,
  bytes: Uint8Array,
  wish: ImportWish,
): Promise<ImportReport> {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80)
  return first === BRACE
    ? importExport(context, openExport(bytes), wish)
    : importClaims(context, readClaims(bytes), wish)
}
