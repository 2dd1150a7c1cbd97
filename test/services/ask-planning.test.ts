import { beforeEach, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { listThingsAsked } from "../../src/db/queries/planning.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { importFile } from "../../src/services/import-file.ts"
import { planAsked } from "../../src/services/plan-asked.ts"
import { planReminders } from "../../src/services/plan-reminders.ts"
import { changePrediction } from "../../src/services/predictions.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { planAll, reminding } from "../support/reminding.ts"

// Nine in the morning in Chatham.
const NINE = "20:15:00.000Z"
const UNENDING = new AbortController().signal

describeOnEachDatabase("planning of many things that are new", (db, { another, kind }) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const rule = (leads: string[]) => it.rule({ leads, overdueEvery: null })
  const claims = (count: number, day: string) =>
    [
      "id,description,deadline,created_at,creator_label,outcome,mean_confidence,withdrawn,updated_at",
      ...Array.from(
        { length: count },
        (_, number) => `${number},Pier ${number} opens,${day},2026-01-05,ines,,35,false,2026-01-07`,
      ),
    ].join("\r\n")
  const bring = (count: number, day = "2026-06-20") =>
    importFile(context(), new TextEncoder().encode(claims(count, day)), {
      isDryRun: false,
      skipsBad: false,
    })
  const states = async () =>
    countBy(await db().selectFrom("occurrence").select(["lead", "state", "reason"]).execute())

  test("is left to the loop, and waits for it in the ledger", async () => {
    await rule(["P30D", "P7D"])
    await bring(200)
    expect([await states(), await listThingsAsked(db(), 9)]).toEqual([
      { "P30D planned": 200, "P7D planned": 200 },
      [],
    ])
    await bring(450)
    expect([await states(), (await listThingsAsked(db(), 999)).length]).toEqual([
      { "P30D planned": 200, "P7D planned": 200 },
      250,
    ])
    await Promise.all([
      planAsked(context(), UNENDING),
      planAsked({ ...context(), db: kind === "postgres" ? another() : db() }, UNENDING).catch(
        () => undefined,
      ),
    ])
    await planAsked(context(), UNENDING)
    expect([await states(), await listThingsAsked(db(), 9)]).toEqual([
      { "P30D planned": 450, "P7D planned": 450 },
      [],
    ])
  })

  test("says late what fell due meanwhile, and nothing of what was past when they came", async () => {
    await rule(["P60D", "P30D"])
    await bring(201)
    it.set(`2026-05-20T${NINE}`)
    expect(await fireDueOccurrences(context(), 50)).toBe(0)
    it.set("2026-05-20T23:15:00.000Z")
    await planAll(context())
    expect((await it.at("2026-05-20T23:15:00.000Z")).length).toBe(201)
    expect(await states()).toEqual({ "P60D skipped past_at_creation": 201, "P30D fired": 201 })
  })

  test("comes with the first change of one of them, since they came", async () => {
    await rule(["P30D"])
    await bring(201)
    const [id = ""] = await listThingsAsked(db(), 1)
    it.set(`2026-05-21T${NINE}`)
    await changePrediction(context(), id, { topic: "science" })
    expect([await states(), (await listThingsAsked(db(), 999)).length]).toEqual([{ "P30D planned": 1 }, 200])
  })

  test("says nothing of what was past when a rule came after them", async () => {
    await bring(201)
    it.set(`2026-05-21T${NINE}`)
    await rule(["P30D", "P7D"])
    await planAsked(context(), UNENDING)
    expect(await states()).toEqual({ "P30D skipped past_at_creation": 201, "P7D planned": 201 })
  })

  test("lets what needs no ledger have its turn while they come in", async () => {
    let turns = 0
    const counting = setInterval(() => turns++, 0)
    await bring(400)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(4)
  })

  test("is done of more than a statement carries", async () => {
    await rule(["P7D"])
    const ids = Array.from({ length: 70_000 }, (_, number) => `prd_${number}`)
    await transact(db(), (trx) => planReminders(trx, ids, context().clock()))
  })
})

/** How many there are of each kind. */
function countBy(rows: readonly { lead: string; state: string; reason: string | null }[]) {
  const counts: Record<string, number> = {}
  for (const { lead, state, reason } of rows) {
    const kind = [lead, state, ...(reason === null ? [] : [reason])].join(" ")
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
