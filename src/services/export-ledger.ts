import { openSnapshot } from "../db/database.ts"
import { listExported } from "../db/queries/exported-items.ts"
import { EXPORT_VERSION, type ExportHead, type ExportPart } from "../domain/export-document.ts"
import { EXPORT_KIND_NAMES } from "../domain/export-kinds.ts"
import type { ServiceContext } from "./context.ts"

/** So many items are in memory at once; texts are long. */
const BATCH = 200
const TEXT_BATCH = 20

/** What an export made now says of itself. */
export const exportHead = ({ clock, timeZone }: Pick<ServiceContext, "clock" | "timeZone">): ExportHead => ({
  version: EXPORT_VERSION,
  madeAt: clock().toISOString(),
  timeZone,
})

/** The whole ledger as it stands at one moment, kind by kind and by key, a batch at a time. */
export async function* exportLedger({ db }: Pick<ServiceContext, "db">): AsyncGenerator<ExportPart> {
  const snapshot = await openSnapshot(db)
  try {
    for (const kind of EXPORT_KIND_NAMES) {
      const limit = kind === "digests" ? TEXT_BATCH : BATCH
      let items = await listExported(snapshot.db, kind, undefined, limit)
      yield { kind, items }
      while (items.length === limit) {
        items = await listExported(snapshot.db, kind, items.at(-1), limit)
        if (items.length > 0) yield { kind, items }
      }
    }
  } finally {
    await snapshot.close()
  }
}
