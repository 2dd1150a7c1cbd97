import { beforeEach, describe, expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { EVERYTHING, findLastPlanning, listPlannings } from "../../src/db/queries/planning.ts"
import { findRule, setRule } from "../../src/db/queries/reminder-rules.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import type { ReminderRule } from "../../src/domain/reminder.ts"
import { askPlanningOfAll, askPlanningOfRule } from "../../src/services/ask-planning.ts"
import { changeEvent, createEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { planAsked } from "../../src/services/plan-asked.ts"
import { planReminders } from "../../src/services/plan-reminders.ts"
import { changeRule, createRule, getRule, withdrawRule } from "../../src/services/reminder-rules.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent } from "../support/factories.ts"
import { line, messages, planAll, reminding, told } from "../support/reminding.ts"

// Nine in the morning in Chatham.
const NINE = "20:15:00.000Z"
const UNENDING = new AbortController().signal

describeOnEachDatabase("planning that is asked for", (db, { another, kind }) => {
  const it = reminding(db, "2026-05-01T09:00:00.000Z")
  const { context } = it
  beforeEach(() => it.begin())
  const flight = (title = "Kestrel flight", date = "2026-06-20") =>
    createEvent(context(), { title, date, kind: "release", topic: "science", status: "scheduled" })
  const flights = (count: number) =>
    transact(db(), async (trx) => {
      for (let number = 0; number < count; number++)
        await insertEvent(trx, anEvent({ title: `Flight ${number}`, span: daySpan("2026-06-20") }))
    })
  /** A rule of which everything is planned. */
  const settledRule = async (leads: string[]) => {
    const rule = await it.rule({ leads })
    await planAsked(context(), UNENDING)
    return rule
  }
  const planned = async (ruleId: string) =>
    (await db().selectFrom("occurrence").select("state").where("rule_id", "=", ruleId).execute()).filter(
      ({ state }) => state === "planned",
    ).length
  /** As `changeRule` stores it, before anything is planned. */
  const changeOnly = async (id: string, patch: Partial<ReminderRule>) =>
    transact(db(), async (trx) => {
      const before = await findRule(trx, id)
      if (before === undefined) throw new Error(`there is no rule ${id}`)
      await setRule(trx, { ...before, ...patch }, before.revision)
      await askPlanningOfRule(trx, id, context().clock())
    })

  test("is done at once in a small ledger, and the rule says so", async () => {
    await flights(40)
    const rule = await it.rule({ leads: ["P7D"] })
    expect(rule.isPlanned).toBe(true)
    expect(await planned(rule.id)).toBe(40)
    expect(await listPlannings(db())).toEqual([])
    await changeOnly(rule.id, { leads: ["P3D"] })
    expect((await getRule(context(), rule.id)).isPlanned).toBe(false)
  })

  test("says late what fell due before it came to it, as nothing is past that came after the change", async () => {
    const rule = await it.rule({ leads: ["P1D"] })
    await flight()
    await changeOnly(rule.id, { leads: ["P30D", "P7D", "P1D"] })
    it.set(`2026-05-20T${NINE}`)
    expect(await fireDueOccurrences(context(), 50)).toBe(0)
    it.set("2026-05-20T20:15:02.000Z")
    await planAsked(context(), UNENDING)
    expect((await it.at("2026-05-20T20:15:02.000Z")).map(line)).toEqual(["reminder.due P30D 2026-06-20"])
  })

  test("tells that a deadline was missed which passed between the change and its planning", async () => {
    const rule = await it.rule({ leads: ["P1D"], state: "paused" })
    await flight()
    it.set("2026-06-17T00:00:00.000Z")
    await changeOnly(rule.id, { state: "active" })
    it.set("2026-06-28T00:00:00.000Z")
    await planAsked(context(), UNENDING)
    expect((await it.at("2026-06-28T00:00:00.000Z")).map(({ type }) => type)).toEqual(["reminder.missed"])
  })

  describe("lets nothing be said that the rule as changed does not ask for", () => {
    test.each([
      ["a lead taken away", { leads: ["P1D"] }, "rule_changed"],
      ["another query", { query: "topic:energy" }, "no_longer_matches"],
      ["a rest", { state: "paused" }, "muted"],
      ["its end", { withdrawnAt: "2026-06-10T00:00:00.000Z" }, "rule_changed"],
    ] as const)("%s", async (_, patch, reason) => {
      const rule = await it.rule({ leads: ["P7D", "P1D"] })
      await flight()
      await changeOnly(rule.id, patch)
      expect(await it.at(`2026-06-12T${NINE}`)).toEqual([])
      await planAsked(context(), UNENDING)
      expect((await told(db()))[0]).toBe(
        `due P7D 2026-06-20: ${reason === "rule_changed" && "withdrawnAt" in patch ? "skipped" : "superseded"} (${reason})`,
      )
    })
  })

  test("goes on where another process left it, and begins anew with the next change", async () => {
    await flights(150)
    const rule = await settledRule(["P7D"])
    await changeOnly(rule.id, { leads: ["P3D"] })
    const first = await db()
      .selectFrom("event")
      .select("id")
      .orderBy("id")
      .limit(1)
      .offset(99)
      .executeTakeFirst()
    await db()
      .updateTable("planning")
      .set({ reached: first?.id ?? "" })
      .execute()
    await planAsked(context(), UNENDING)
    const on = (lead: string) =>
      db()
        .selectFrom("occurrence")
        .select("id")
        .where("lead", "=", lead)
        .where("state", "=", "planned")
        .execute()
    expect([(await on("P3D")).length, (await on("P7D")).length]).toEqual([50, 100])
    await changeRule(context(), rule.id, { leads: ["P2D"] })
    await planAsked(context(), UNENDING)
    expect([(await on("P2D")).length, (await on("P3D")).length, (await on("P7D")).length]).toEqual([
      150, 0, 0,
    ])
  })

  test("is shared by processes, each part done once", async () => {
    await flights(200)
    const rule = await settledRule(["P7D", "P1D"])
    await changeOnly(rule.id, { leads: ["P7D", "P3D"] })
    await Promise.all([planAsked(context(), UNENDING), planAsked({ ...context(), db: another() }, UNENDING)])
    expect(await planned(rule.id)).toBe(400)
    expect(await listPlannings(db())).toEqual([])
  })

  test("is taken up by a withdrawal, which leaves nothing planned", async () => {
    await flights(30)
    const rule = await it.rule({ leads: ["P7D"] })
    expect((await withdrawRule(context(), rule.id)).isPlanned).toBe(true)
    expect(await planned(rule.id)).toBe(0)
  })

  if (kind === "postgres")
    test("sees the thing that was entered while the rule was made", async () => {
      for (let round = 0; round < 8; round++) {
        const second = { ...context(), db: another() }
        const channelId = await it.channel()
        const [rule, event] = await Promise.all([
          createRule(second, { leads: ["P7D"], channelIds: [channelId] }),
          flight(`Flight ${round}`),
        ])
        while ((await listPlannings(db())).length > 0) await planAsked(context(), UNENDING)
        const rows = await db()
          .selectFrom("occurrence")
          .select("id")
          .where("rule_id", "=", rule.id)
          .where("thing_id", "=", event.id)
          .execute()
        expect(rows.length, `round ${round}`).toBe(1)
      }
    })

  if (kind === "postgres")
    test("waits for a change that began before the rule was there", async () => {
      let entered: () => void = () => undefined
      let release: () => void = () => undefined
      const isEntered = new Promise<void>((resolve) => {
        entered = resolve
      })
      const isReleased = new Promise<void>((resolve) => {
        release = resolve
      })
      const { id } = await flight()
      const moving = transact(another(), async (trx) => {
        await changeEvent({ ...context(), db: trx }, id, { date: "2026-07-01" })
        await planReminders(trx, [id], context().clock())
        entered()
        await isReleased
      })
      await isEntered
      const rule = await it.rule({ leads: ["P7D"] })
      expect(rule.isPlanned).toBe(false)
      await planAsked(context(), UNENDING)
      expect(await told(db())).toEqual([])
      release()
      await moving
      await planAsked(context(), UNENDING)
      expect(await told(db())).toEqual(["due P7D 2026-07-01: planned"])
    })

  describe("of everything", () => {
    test("is asked for again where the time zone data are another version's, and that is told", async () => {
      expect(await askPlanningOfAll(context(), "2025b", false)).toBeNull()
      expect(await askPlanningOfAll(context(), "2026a", false)).toEqual({ before: "2025b", after: "2026a" })
      expect(await findLastPlanning(db())).toMatchObject({ tzData: "2026a" })
    })

    test("mends instants that were counted otherwise", async () => {
      await it.rule({ leads: ["P7D"] })
      await flight()
      await db().updateTable("occurrence").set({ fire_at: "2026-06-12T21:15:00.000Z" }).execute()
      await planAll(context())
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-06-20"])
    })

    test("is done once a day, whichever process asks", async () => {
      const asked = async () => (await listPlannings(db())).map(({ subject }) => subject)
      await askPlanningOfAll(context(), "2025b", true)
      expect(await asked()).toEqual([EVERYTHING])
      await planAsked(context(), UNENDING)
      await askPlanningOfAll({ ...context(), db: another() }, "2025b", true)
      expect(await asked()).toEqual([])
      it.set("2026-05-02T00:00:00.000Z")
      await askPlanningOfAll(context(), "2025b", true)
      expect(await asked()).toEqual([EVERYTHING])
    })

    test("brings back what was past for a clock that was a day ahead", async () => {
      await it.rule({ leads: ["P7D", "P0D"] })
      it.set(`2026-06-13T${NINE}`)
      await flight()
      expect((await told(db()))[0]).toBe("due P7D 2026-06-20: skipped (past_at_creation)")
      it.set("2026-06-12T20:00:00.000Z")
      await planAll(context())
      expect((await it.at(`2026-06-12T${NINE}`)).map(line)).toEqual(["reminder.due P7D 2026-06-20"])
      expect((await messages(db())).length).toBe(1)
    })
  })
})
