import type { Migration } from "kysely"
import * as ledger from "./0001-ledger.ts"

/** Every migration, in order. A released one is never edited; a test compares this list with the folder. */
export const migrations: Record<string, Migration> = {
  "0001-ledger": ledger,
}
