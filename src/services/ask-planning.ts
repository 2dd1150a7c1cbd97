import { notBeforeCommit } from "../db/before-commit.ts"
import { type Database, transact } from "../db/database.ts"
import { setFutureJudged } from "../db/queries/occurrences.ts"
import { EVERYTHING, findLastPlanning, setPlanningAsked, setThingsAsked } from "../db/queries/planning.ts"
import { listRules } from "../db/queries/reminder-rules.ts"
import { dayIn } from "../domain/clock.ts"
import type { ServiceContext } from "./context.ts"
import { MOST_RULES, planReminders } from "./plan-reminders.ts"

/** So many new things are planned in the transaction that adds them. */
const MOST_WITH_CHANGE = 200

/** Asks that everything a rule reminds of be planned anew, in the transaction that changed the rule. */
export const askPlanningOfRule = (db: Database, ruleId: string, now: Date): Promise<void> =>
  setPlanningAsked(db, ruleId, now)

/** Asks for the same of all rules with a view, in the transaction that changed what the view asks; they are returned. */
export async function askPlanningOfView(db: Database, viewId: string, now: Date): Promise<string[]> {
  const ids = (await listRules(db, MOST_RULES)).filter((rule) => rule.viewId === viewId).map(({ id }) => id)
  for (const id of ids) await askPlanningOfRule(db, id, now)
  return ids
}

/**
 * Leaves the planning of things that are new to the loop, where they are many: nothing was said of them that could be
 * taken back, and nothing is past of them that falls due after this. To be called in the transaction that adds them, when
 * all about them is written. Returns whether it is left.
 */
export async function askPlanningOfNew(db: Database, ids: readonly string[], now: Date): Promise<boolean> {
  if (ids.length <= MOST_WITH_CHANGE) return false
  await setThingsAsked(db, ids, now)
  notBeforeCommit(db, planReminders, ids)
  return true
}

/** What everything was planned with before: null where that is not known. */
export interface TzDataChange {
  before: string | null
  after: string
}

/**
 * Asks that everything be planned anew, as what time zones are, the clock or the names of publishers may ask for at any
 * time; `isDaily` where once a day (UTC) will do, whoever asks. Says so where the time zone data are another version's.
 */
export async function askPlanningOfAll(
  { db, clock }: Pick<ServiceContext, "db" | "clock">,
  tzData: string,
  isDaily: boolean,
): Promise<TzDataChange | null> {
  return transact(db, async (trx) => {
    const now = clock()
    const last = await findLastPlanning(trx)
    const isDone = last !== undefined && dayIn(new Date(last.askedAt), "UTC") === dayIn(now, "UTC")
    if (isDaily && isDone) return null
    if (!isDaily) await setFutureJudged(trx, now)
    await setPlanningAsked(trx, EVERYTHING, now, tzData)
    return last === undefined || last.tzData === tzData ? null : { before: last.tzData, after: tzData }
  })
}
