import { randomBytes } from "node:crypto"
import { sql } from "kysely"
import { describe, expect, onTestFinished, test } from "vitest"
import { type Database, openDatabase, transact } from "../../src/db/database.ts"
import { findEvent, insertEvent } from "../../src/db/queries/events.ts"
import { aCuttingProxy, type CuttingProxy } from "../support/cutting-proxy.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEvent } from "../support/factories.ts"

/** Runs a change, and says how often it was run and how it ended. */
async function changing(db: Database, work: (trx: Database) => Promise<unknown>) {
  let runs = 0
  const ended = await transact(db, (trx) => {
    runs += 1
    return work(trx)
  }).then(
    () => "kept",
    (error: unknown) => error,
  )
  return { runs, ended }
}

const code = (name: string) => expect.objectContaining({ name: "DomainError", code: name })

describeOnEachDatabase("a ledger whose database fails under it", (db, { kind, url, another }) => {
  const there = async (id: string) => (await findEvent(db(), id)) !== undefined

  if (kind === "sqlite")
    describe("on SQLite", () => {
      const pages = async () =>
        Number((await sql<{ page_count: number }>`pragma page_count`.execute(db())).rows[0]?.page_count)

      test("says that there is no room, keeps nothing of the change, and goes on when there is", async () => {
        const [first, second] = [anEvent(), anEvent()]
        await sql`pragma max_page_count = ${sql.lit(await pages())}`.execute(db())
        const long = "a".repeat(500_000)
        const { ended, runs } = await changing(db(), async (trx) => {
          await insertEvent(trx, first)
          await insertEvent(trx, { ...second, title: long })
        })
        expect({ ended, runs }).toEqual({ ended: code("ledger_full"), runs: 1 })
        await sql`pragma max_page_count = 1073741823`.execute(db())
        expect(await there(first.id)).toBe(false)
        await insertEvent(db(), second)
        expect(await there(second.id)).toBe(true)
      })

      test("keeps nothing that comes after a fault which ended the transaction by itself", async () => {
        const event = anEvent()
        const { ended } = await changing(db(), async (trx) => {
          // SQLite's own words for "take all of it back", as it says them to itself where a disk fails.
          await sql`insert or rollback into kysely_migration_lock (id, is_locked) values ('migration_lock', 0)`
            .execute(trx)
            .catch(() => undefined)
          await insertEvent(trx, event)
        })
        expect(ended).toMatchObject({ code: "SQLITE_CONSTRAINT_PRIMARYKEY" })
        expect(await there(event.id)).toBe(false)
        await insertEvent(db(), event)
        expect(await there(event.id)).toBe(true)
      })

      test("says that its file takes no changes, and is read on", async () => {
        const event = anEvent()
        await sql`pragma query_only = on`.execute(db())
        const { ended } = await changing(db(), (trx) => insertEvent(trx, event))
        expect(ended).toEqual(code("ledger_read_only"))
        expect(await there(event.id)).toBe(false)
        await sql`pragma query_only = off`.execute(db())
        expect(await changing(db(), (trx) => insertEvent(trx, event))).toEqual({ ended: "kept", runs: 1 })
      })
    })

  if (kind === "postgres")
    describe("on PostgreSQL", () => {
      const cutOthers = () =>
        sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(another())
      const through = async (): Promise<{ near: Database; proxy: CuttingProxy }> => {
        const proxy = await aCuttingProxy(url())
        const near = openDatabase(proxy.url)
        onTestFinished(() => near.destroy())
        await sql`select 1`.execute(near)
        return { near, proxy }
      }

      test("says that nothing was changed where the connection is cut before the end, and does not do it twice", async () => {
        const [first, second] = [anEvent(), anEvent()]
        const { ended, runs } = await changing(db(), async (trx) => {
          await insertEvent(trx, first)
          await cutOthers()
          await insertEvent(trx, second)
        })
        expect({ ended, runs }).toEqual({ ended: code("ledger_busy"), runs: 1 })
        expect([await there(first.id), await there(second.id)]).toEqual([false, false])
      })

      test("keeps nothing of a change that goes on as if its connection were not lost", async () => {
        const event = anEvent()
        const { ended } = await changing(db(), async (trx) => {
          await insertEvent(trx, event)
          await cutOthers()
          await sql`select 1`.execute(trx).catch(() => undefined)
        })
        expect(ended).toEqual(code("ledger_busy"))
        expect(await there(event.id)).toBe(false)
      })

      test.each(["before", "after"] as const)(
        "says that it does not know where the connection is cut while it is told to commit: %s the server did",
        async (when) => {
          const { near, proxy } = await through()
          const event = anEvent()
          proxy.cutAt("commit", when)
          expect(await changing(near, (trx) => insertEvent(trx, event))).toEqual({
            ended: code("outcome_unknown"),
            runs: 1,
          })
          expect(await there(event.id)).toBe(when === "after")
          expect(await findEvent(near, event.id)).toEqual(when === "after" ? event : undefined)
        },
      )

      test("says so too of a statement by itself, and of none that only reads", async () => {
        const { near, proxy } = await through()
        const event = anEvent()
        proxy.cutAt('insert into "event"', "after")
        await expect(insertEvent(near, event)).rejects.toEqual(code("outcome_unknown"))
        proxy.cutAt("select", "before")
        expect(await findEvent(near, event.id)).toEqual(event)
      })

      test("does what begins on connections that were cut while nobody used them", async () => {
        const { near, proxy } = await through()
        const event = anEvent()
        proxy.cutAt("begin", "before")
        expect(await changing(near, (trx) => insertEvent(trx, event))).toEqual({ ended: "kept", runs: 1 })
        expect(proxy.connections()).toBe(2)
        await cutOthers()
        expect(await there(event.id)).toBe(true)
      })

      test.each([
        ["40001", "conflict"],
        ["40P01", "conflict"],
        ["55P03", "ledger_busy"],
        ["57014", "ledger_busy"],
        ["53200", "ledger_busy"],
        ["53100", "ledger_full"],
        ["25006", "ledger_read_only"],
        ["58030", "ledger_failing"],
      ])("names the server's %s `%s`, and keeps nothing", async (state, name) => {
        const event = anEvent()
        const { ended, runs } = await changing(db(), async (trx) => {
          await insertEvent(trx, event)
          await sql.raw(`do $$ begin raise exception using errcode = '${state}'; end $$`).execute(trx)
        })
        expect({ ended, runs }).toEqual({ ended: code(name), runs: 1 })
        expect(await there(event.id)).toBe(false)
      })

      test("never takes for kept what PostgreSQL took back", async () => {
        const event = anEvent()
        const { ended } = await changing(db(), async (trx) => {
          await insertEvent(trx, event)
          await sql`select 1 / 0`.execute(trx).catch(() => undefined)
        })
        expect(ended).toBeInstanceOf(Error)
        expect(await there(event.id)).toBe(false)
      })

      test("waits for a server that takes no more connections at the moment", async () => {
        const role = `test_${randomBytes(6).toString("hex")}`
        await sql.raw(`create role ${role} login password 'test' connection limit 1`).execute(db())
        await sql.raw(`grant select on event to ${role}`).execute(db())
        const own = new URL(url())
        own.username = role
        own.password = "test"
        const few = openDatabase(own.href)
        const held = await few.startTransaction().execute()
        await sql`select 1`.execute(held)
        const waiting = findEvent(few, anEvent().id)
        await expect(
          Promise.race([waiting, new Promise((go) => setTimeout(go, 150, "waits"))]),
        ).resolves.toBe("waits")
        await held.rollback().execute()
        expect(await waiting).toBeUndefined()
        await few.destroy()
        await sql.raw(`drop owned by ${role}`).execute(db())
        await sql.raw(`drop role ${role}`).execute(db())
      })

      test("makes one of two changes that wait for each other, and tells the other of a conflict", async () => {
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
})
