import { expect, test } from "vitest"
import { renderCsv } from "../../src/publish/csv.ts"
import { PREDICTIONS_CSV } from "../../src/publish/csv-tables.ts"
import type { ServiceContext } from "../../src/services/context.ts"
import { exportPredictions } from "../../src/services/export-tables.ts"
import { listForecasts } from "../../src/services/forecasts.ts"
import { importFile } from "../../src/services/import-file.ts"
import { createPrediction, getPrediction, listPredictions } from "../../src/services/predictions.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase, emptyTables } from "../support/databases.ts"
import { expectReplayed } from "../support/replay.ts"

const ZONE = "Pacific/Chatham"
const HEAD =
  "Question title,Multiple choice option,Forecast created by,Forecast (scale = 0-1),Forecast created at,Question created by,Question created at,Question resolve by,Resolution,Resolved at"
const FATEBOOK = [
  HEAD,
  '"Will the pier, once ""closed"", open?",,"Mara",0.7,2026-03-02 10:00:00,"Mara",2026-03-01 09:00:00,2026-06-30 00:00:00,"YES",2026-05-02 08:00:00',
  '"Will the pier, once ""closed"", open?",,"Ines",0.4,2026-03-01 10:00:00,"Mara",2026-03-01 09:00:00,2026-06-30 00:00:00,"YES",2026-05-02 08:00:00',
  '"Who wins the race?","Osprey","Mara",0.25,2026-03-03 10:00:00,"Mara",2026-03-03 09:00:00,2027-06-30 00:00:00,,',
].join("\n")
const NEW_ROW =
  '\n"Who wins the race?","Osprey","Ines",0.5,2026-04-03 10:00:00,"Mara",2026-03-03 09:00:00,2027-06-30 00:00:00,,'
const PREDICTION_BOOK = [
  "id,description,deadline,created_at,creator_label,outcome,mean_confidence,withdrawn,updated_at",
  "7,The bridge is rebuilt,2026-05-01T00:00:00.000Z,2026-01-05T12:30:00.000Z,ines,false,60,false,2026-05-03T10:00:00.000Z",
  "8,Ferries run at night,2026-09-01,2026-01-06,ines,,35,true,2026-01-07",
].join("\r\n")

const take = async (
  context: ServiceContext,
  text: string,
  wish: { isDryRun?: boolean; skipsBad?: boolean } = {},
) => importFile(context, new TextEncoder().encode(text), { isDryRun: false, skipsBad: false, ...wish })

describeOnEachDatabase("importing a table of claims", (db) => {
  const on = (): ServiceContext => ({
    db: db(),
    clock: fakeClock("2026-11-22T09:00:00.000Z"),
    timeZone: ZONE,
    isEvidenceRequired: true,
  })
  const all = async () => (await listPredictions(on(), {}, { limit: 50 })).items

  test("makes Fatebook's questions claims with their forecasts, verdicts and exact words, once", async () => {
    const first = await take(on(), FATEBOOK)
    expect(first.added).toMatchObject({ predictions: 2, forecasts: 3, verdicts: 1, digests: 1 })
    const [pier, race] = (await all()).sort((one, other) => (one.madeOn < other.madeOn ? -1 : 1))
    expect(pier).toMatchObject({
      ...{ type: "forecast", consequence: 'Will the pier, once "closed", open?', madeOn: "2026-03-01" },
      ...{ resolution: "yes", resolvedOn: "2026-05-02", publishers: ["Fatebook"] },
    })
    expect(pier?.outcomeWindow.dueOn).toBe("2026-06-30")
    expect(race).toMatchObject({
      consequence: "Who wins the race?: Osprey",
      dueOn: "2027-06-30",
      resolution: "open",
    })
    const { items } = await listForecasts(on(), pier?.id ?? "", {}, { limit: 9 })
    expect(
      items.map(({ recordedOn, recordedBy, probability, number }) => [
        recordedOn,
        recordedBy,
        probability,
        number,
      ]),
    ).toEqual([
      ["2026-03-02", "Mara", 0.7, 2],
      ["2026-03-01", "Ines", 0.4, 1],
    ])
    const { mentions } = await getPrediction(on(), pier?.id ?? "")
    expect(mentions).toMatchObject([
      { words: pier?.consequence, digestTitle: "Imported from Fatebook on 2026-11-22" },
    ])

    const again = await take(on(), FATEBOOK)
    expect(Object.values(again.added).reduce((sum, count) => sum + count, 0)).toBe(0)
    expect(again.same).toMatchObject({ predictions: 2, forecasts: 3, verdicts: 1 })
    expect((await take(on(), FATEBOOK + NEW_ROW)).added).toMatchObject({
      predictions: 0,
      forecasts: 1,
      digests: 0,
    })
    await expectReplayed(db(), ZONE)
  })

  test("reads PredictionBook's fields: percent, judged days, withdrawn ones annulled", async () => {
    await take(on(), PREDICTION_BOOK)
    const [bridge, ferries] = (await all()).sort((one, other) => (one.madeOn < other.madeOn ? -1 : 1))
    expect(bridge).toMatchObject({
      resolution: "no",
      resolvedOn: "2026-05-03",
      consequence: "The bridge is rebuilt",
    })
    expect(ferries).toMatchObject({ resolution: "annulled", annulReason: "withdrawn" })
    const { items } = await listForecasts(on(), bridge?.id ?? "", {}, { limit: 9 })
    expect(items).toMatchObject([{ probability: 0.6, recordedBy: "ines", recordedOn: "2026-01-05" }])
  })

  test("names the lines it cannot take and writes nothing, or leaves just those out", async () => {
    const rows = [
      '"",,"Mara",0.7,2026-03-02 10:00:00,,,,,',
      '"Over one?",,"Mara",1.7,2026-03-02 10:00:00,,,,,',
      '"No such day?",,"Mara",0.7,2026-02-30 10:00:00,,,,,',
      '"Maybe?",,"Mara",0.7,2026-03-02 10:00:00,,,,"PERHAPS",',
      '"Later?",,"Mara",0.7,2027-03-02 10:00:00,,2027-03-02 10:00:00,,,',
    ]
    const text = [FATEBOOK, ...rows].join("\n")
    const refused = await take(on(), text).catch((error) => error)
    expect(refused.code).toBe("broken_import")
    expect(refused.faults.map(({ where }: { where: string }) => where)).toEqual(
      expect.arrayContaining(["line 5", "line 6", "line 7", "line 8", "line 9"]),
    )
    expect(await all()).toEqual([])
    const tried = await take(on(), text, { isDryRun: true })
    expect(tried.bad.length).toBeGreaterThanOrEqual(5)
    expect(await all()).toEqual([])
    expect((await take(on(), text, { skipsBad: true })).added).toMatchObject({ predictions: 2 })
  })

  test("refuses what is no such table", async () => {
    for (const text of ["", "a,b\n1,2\n", 'x,"y\n', HEAD])
      expect((await take(on(), text).catch((error) => error)).code, text).toBe("unreadable_import")
  })

  test("brings our own predictions back as they stood, formulas and all", async () => {
    const entry = { topic: "science", by: "mara" } as const
    const odd = ["=1+1", "+cmd", "-2", "@sum", "'quoted", '"a", b', "\uff1dfull"]
    for (const consequence of odd) await createPrediction(on(), { ...entry, type: "forecast", consequence })
    await createPrediction(on(), {
      ...{ ...entry, type: "conditional", condition: "=A1", consequence: "two clocks" },
      conditionWindow: { basis: "absolute", dueOn: "2026-12-01" },
      outcomeWindow: { basis: "absolute", dueOn: "2027-01-01" },
    })
    let text = ""
    const rows = async function* () {
      for await (const one of exportPredictions(on(), undefined))
        yield PREDICTIONS_CSV.toRow(one, "2026-11-22")
    }
    for await (const piece of renderCsv(PREDICTIONS_CSV.columns, rows())) text += piece
    for (const line of text.split("\r\n").slice(1))
      for (const cell of line.split(",")) expect(cell).not.toMatch(/^"?[=+\-@]/)
    expect((await take(on(), text)).same).toMatchObject({ predictions: odd.length + 1 })
    const before = (await all()).map(({ id, condition, consequence, dueOn }) => [
      id,
      condition,
      consequence,
      dueOn,
    ])
    await emptyTables(db())
    await take(on(), text)
    expect(
      (await all()).map(({ id, condition, consequence, dueOn }) => [id, condition, consequence, dueOn]),
    ).toEqual(before)
  })
})
