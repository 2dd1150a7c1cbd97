import { countTrackRecords, listTracked } from "../db/queries/track-record.ts"
import type { Page, PageAsk } from "../domain/page.ts"
import type { PredictionListed } from "../domain/prediction.ts"
import {
  inOrder,
  sumOf,
  type TrackFilter,
  type TrackGrouping,
  type TrackNumber,
  type TrackRecord,
  trackRecordOf,
} from "../domain/track-record.ts"
import { type ServiceContext, todayOf } from "./context.ts"

/** Publishers or topics side by side. */
export interface TrackRecords {
  /** In order of name; see `inOrder`. */
  groups: TrackRecord[]
  /** Over every claim once. */
  total: TrackRecord
}

/** What came of the claims that the filter leaves in, by publisher or topic. */
export async function getTrackRecords(
  context: ServiceContext,
  by: TrackGrouping,
  filter: TrackFilter,
): Promise<TrackRecords> {
  const today = todayOf(context)
  const groups = await countTrackRecords(context.db, { filter, by, today })
  // A claim has one topic, but may have several publishers.
  const once = by === "topic" ? groups : await countTrackRecords(context.db, { filter, by: "all", today })
  return { groups: inOrder(groups.map(trackRecordOf)), total: trackRecordOf(sumOf(once)) }
}

/**
 * Exactly the claims that one number counts, the latest first: of one group, where null stands for claims of no known
 * publisher, or of all where `group` is left out. @throws DomainError `invalid_cursor`.
 */
export async function listTrackedPredictions(
  context: ServiceContext,
  by: TrackGrouping,
  filter: TrackFilter,
  behind: { group?: string | null | undefined; number: TrackNumber },
  page: PageAsk,
): Promise<Page<PredictionListed>> {
  return listTracked(context.db, { filter, by, today: todayOf(context) }, behind, page)
}
