import { expect, test } from "vitest"
import { type Database, transact } from "../../src/db/database.ts"
import { insertEvent } from "../../src/db/queries/events.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent } from "../support/factories.ts"

describeOnEachDatabase("two transactions that wait for each other", (db, { another, kind }) => {
  test.runIf(kind === "postgres")("are one that is made and one that is told of a conflict", async () => {
    const events = [anEvent({ title: "Harbour" }), anEvent({ title: "Lighthouse" })]
    for (const event of events) await insertEvent(db(), event)
    const [harbour = "", lighthouse = ""] = events.map(({ id }) => id)
    let arrived = 0
    let meet: () => void = () => undefined
    const bothThere = new Promise<void>((resolve) => {
      meet = resolve
    })
    const rename = (own: Database, title: string, ids: readonly string[]) =>
      transact(own, async (trx) => {
        for (const id of ids) {
          await trx.updateTable("event").set({ title }).where("id", "=", id).execute()
          if (++arrived === 2) meet()
          await bothThere
        }
      })
    const ends = await Promise.allSettled([
      rename(db(), "First", [harbour, lighthouse]),
      rename(another(), "Second", [lighthouse, harbour]),
    ])
    expect(ends.filter(({ status }) => status === "fulfilled").length).toBe(1)
    expect(ends.find((end) => end.status === "rejected")?.reason).toMatchObject({ code: "conflict" })
  })
})
