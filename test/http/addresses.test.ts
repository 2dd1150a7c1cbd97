import { expect, test } from "vitest"
import { listExported } from "../../src/db/queries/exported-items.ts"
import { EXPORT_KINDS } from "../../src/domain/export-kinds.ts"
import { anApp, jsonOf } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { fillLedger } from "../support/full-ledger.ts"

const KINDS = [
  "digests",
  "events",
  "predictions",
  "verdicts",
  "forecasts",
  "views",
  "series",
  "offers",
  "mentions",
]

describeOnEachDatabase("addresses that stay", (db) => {
  test("every thing has one in the API, and one that leads to its page, whatever became of it", async () => {
    const clock = () => new Date("2026-11-22T09:00:00.000Z")
    await fillLedger({ db: db(), clock, timeZone: "Pacific/Chatham" })
    const app = anApp(db(), { clock })
    for (const [kind, { prefix }] of Object.entries(EXPORT_KINDS)) {
      if (prefix === null) continue
      const [first, ...others] = await listExported(db(), kind, undefined, 500)
      expect(first, kind).toBeDefined()
      for (const { id } of [first, ...others].filter((item) => item !== undefined)) {
        const response = await app.request(`/go/${id}`)
        expect([response.status, id]).toEqual([302, id])
      }
      if (KINDS.includes(kind))
        expect((await app.request(`/api/v1/${kind}/${first?.id}`)).status, kind).toBe(200)
    }
    const events = await listExported(db(), "events", undefined, 500)
    const merged = events.find(({ mergedIntoId }) => mergedIntoId !== null)
    expect((await app.request(`/go/${merged?.id}`)).headers.get("location")).toBe(
      `/list?item=${merged?.mergedIntoId}`,
    )
    const predictions = await listExported(db(), "predictions", undefined, 500)
    const gone = predictions.find(
      ({ review, mergedIntoId }) => review === "withdrawn" && mergedIntoId === null,
    )
    expect((await app.request(`/go/${gone?.id}`)).headers.get("location")).toBe(`/list?item=${gone?.id}`)
    expect(await jsonOf(app.request(`/api/v1/predictions/${gone?.id}`))).toMatchObject({
      review: "withdrawn",
    })
    for (const id of [`prd_${"0".repeat(26)}`, `xyz_${"0".repeat(26)}`, "prd_1", "%00"])
      expect((await app.request(`/go/${id}`)).status, id).toBe(404)
  })
})
