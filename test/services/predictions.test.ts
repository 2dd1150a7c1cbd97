import { describe, expect, test } from "vitest"
import { createEvent, withdrawEvent } from "../../src/services/events.ts"
import {
  acceptPrediction,
  changePrediction,
  createPrediction,
  getPrediction,
  listPredictions,
  type PredictionEntry,
  withdrawPrediction,
} from "../../src/services/predictions.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"

describeOnEachDatabase("predictions", (db) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const create = (some: Partial<PredictionEntry> = {}) =>
    createPrediction(context(), { type: "forecast", consequence: "rates fall", topic: "finance", ...some })

  test("a window counts from the day the claim was made, also in months", async () => {
    expect(
      await create({ madeOn: "2026-01-31", outcomeWindow: { basis: "digest", offset: "P1M" } }),
    ).toMatchObject({ madeOn: "2026-01-31", dueOn: "2026-02-28", reviewOn: null, review: "accepted" })
  })

  describe("windows that cannot be are refused, each with its place", () => {
    test.each([
      [{ outcomeWindow: { basis: "absolute" } }, "/outcomeWindow/dueOn"],
      [{ outcomeWindow: { basis: "digest" } }, "/outcomeWindow/offset"],
      [{ outcomeWindow: { basis: "digest", offset: "P1D", dueOn: "2026-06-01" } }, "/outcomeWindow/dueOn"],
      [{ outcomeWindow: { basis: "digest", offset: "P9999Y" } }, "/outcomeWindow/offset"],
      [{ outcomeWindow: { basis: "event" } }, "/outcomeWindow/eventId"],
      [{ outcomeWindow: { basis: "condition", offset: "P1D" } }, "/outcomeWindow/basis"],
      [{ conditionWindow: { basis: "absolute", dueOn: "2026-06-01" } }, "/conditionWindow"],
      [
        { outcomeWindow: { basis: "absolute", opensOn: "2026-06-02", dueOn: "2026-06-01" } },
        "/outcomeWindow/opensOn",
      ],
      [{ triggerEventId: "evt_00000000000000000000000000" }, "/triggerEventId"],
    ] as const)("%j", async (entry, where) => {
      await expect(create(entry)).rejects.toMatchObject({ code: "invalid_request", faults: [{ where }] })
      expect((await listPredictions(context(), {}, { limit: 9 })).items).toEqual([])
    })
  })

  test("a change is kept in its history, and one of nothing is none", async () => {
    const { id } = await create({ outcomeWindow: { basis: "absolute", dueOn: "2026-06-01" } })
    expect(await changePrediction(context(), id, { consequence: "rates fall" })).toMatchObject({
      revision: 1,
    })
    const changed = await changePrediction(context(), id, {
      outcomeWindow: { basis: "absolute", dueOn: "2026-07-01" },
      reason: "misread",
      by: "ada",
    })
    expect(changed).toMatchObject({ dueOn: "2026-07-01", revision: 2 })
    const said = { from: "2026-06-01", to: "2026-07-01", why: "misread", recordedBy: "ada" }
    expect(changed.history).toMatchObject([
      { field: "dueOn", ...said },
      { field: "outcomeWindow.dueOn", ...said },
    ])
  })

  test("a claim whose limit is taken away is asked about 90 days after it was made", async () => {
    const { id } = await create({ outcomeWindow: { basis: "absolute", dueOn: "2026-06-01" } })
    expect(await changePrediction(context(), id, { outcomeWindow: null })).toMatchObject({
      dueOn: null,
      reviewOn: "2026-07-30",
    })
  })

  test("a change that would make a given verdict senseless is refused", async () => {
    const { id } = await create({ type: "conditional", condition: "it flies" })
    await recordVerdict(context(), id, aVerdict({ about: "condition" }))
    await expect(changePrediction(context(), id, { condition: null })).rejects.toMatchObject({
      code: "no_condition",
    })
    expect(await getPrediction(context(), id)).toMatchObject({ condition: "it flies", revision: 2 })
  })

  test("a claim can still be reworded when the event under it was withdrawn since", async () => {
    const event = await createEvent(context(), {
      title: "Kestrel flight",
      date: "2026-05-12",
      kind: "release",
      topic: "science",
      status: "scheduled",
    })
    const { id } = await create({
      triggerEventId: event.id,
      outcomeWindow: { basis: "event", offset: "P1D" },
    })
    await withdrawEvent(context(), event.id)
    expect(await changePrediction(context(), id, { consequence: "rates rise" })).toMatchObject({
      consequence: "rates rise",
      dueOn: null,
    })
    await expect(create({ triggerEventId: event.id })).rejects.toMatchObject({ code: "invalid_request" })
  })

  test("withdrawing leaves it out of lists but not out of sight; accepting it again is refused", async () => {
    const { id } = await create()
    expect(await acceptPrediction(context(), id)).toMatchObject({ revision: 1 })
    await withdrawPrediction(context(), id, "ada")
    expect((await listPredictions(context(), {}, { limit: 9 })).items).toEqual([])
    expect(await getPrediction(context(), id)).toMatchObject({
      review: "withdrawn",
      history: [{ field: "review", from: "accepted", to: "withdrawn", recordedBy: "ada" }],
    })
    await expect(acceptPrediction(context(), id)).rejects.toMatchObject({ code: "withdrawn" })
  })

  test("a list goes page by page by the day a verdict is asked for, settled ones at the limit that ran", async () => {
    const days = ["2026-07-03", "2026-05-02", "2026-07-03", "2026-04-01", "2026-06-01"]
    for (const dueOn of days)
      await create({ madeOn: "2026-03-01", outcomeWindow: { basis: "absolute", dueOn }, consequence: dueOn })
    const [first] = (await listPredictions(context(), {}, { limit: 1 })).items
    await recordVerdict(context(), first?.id ?? "", aVerdict())
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listPredictions(context(), {}, { limit: 2, cursor })
      seen.push(...page.items.map(({ consequence }) => consequence))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([...days].sort())
  })

  test.each([
    ["overdue", ["2026-04-30"]],
    ["due_soon", ["2026-05-01", "2026-05-08"]],
    ["open", ["2026-05-09"]],
    ["resolved", ["settled"]],
    ["upcoming", []],
  ] as const)("the filter %s is the standing that the domain gives", async (standing, expected) => {
    for (const dueOn of ["2026-04-30", "2026-05-01", "2026-05-08", "2026-05-09"])
      await create({ outcomeWindow: { basis: "absolute", dueOn }, consequence: dueOn })
    const { id } = await create({ consequence: "settled" })
    await recordVerdict(context(), id, aVerdict())
    const { items } = await listPredictions(context(), { standing }, { limit: 9 })
    expect(items.map(({ consequence }) => consequence).sort()).toEqual([...expected])
  })
})
