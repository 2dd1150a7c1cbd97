import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { migrations } from "../migrations/index.ts"
import { openDatabase } from "../src/db/database.ts"
import { migrate } from "../src/db/migrate.ts"
import { createTestDatabase, databaseKinds } from "./support/databases.ts"
import { addressOf, endProcesses, START_MILLISECONDS, startServer } from "./support/process.ts"

const folder = mkdtempSync(join(tmpdir(), "watchline-main-"))
afterAll(() => {
  endProcesses()
  rmSync(folder, { recursive: true, force: true })
})

describe("the process", { timeout: START_MILLISECONDS }, () => {
  test.each(databaseKinds())(
    "on %s prints one line, answers there, and ends on SIGTERM within 5 s",
    async (kind) => {
      const database = await createTestDatabase(kind)
      const process = startServer({ DATABASE_URL: database.url })
      const address = await addressOf(process)
      const summary = await (await fetch(`${address}/api/v1/summary`)).json()
      expect(summary).toMatchObject({ digests: 5, events: expect.toSatisfy((count: number) => count > 30) })
      expect((await fetch(address)).headers.get("content-type")).toMatch(/text\/html/)
      const began = performance.now()
      process.child.kill("SIGTERM")
      expect(await process.ended).toBe(0)
      expect(performance.now() - began).toBeLessThan(5000)
      expect(process.said).toMatchObject({ err: "" })
      await database.remove()
    },
  )

  test("keeps what was there at the next start, and seeds nothing a second time", async () => {
    const settings = { DATABASE_URL: `sqlite:${join(folder, "kept", "ledger.sqlite")}` }
    const counts: unknown[] = []
    for (const _ of ["first", "second"]) {
      const process = startServer(settings)
      counts.push(await (await fetch(`${await addressOf(process)}/api/v1/summary`)).json())
      process.child.kill("SIGINT")
      expect(await process.ended).toBe(0)
    }
    expect(counts[1]).toEqual(counts[0])
  })

  const refusal = async (settings: Record<string, string>) => {
    const process = startServer(settings)
    const code = await process.ended
    expect(process.said.out).toBe("")
    expect(process.said.err.trim().split("\n")).toHaveLength(1)
    return { code, said: process.said.err }
  }

  test("says that its port is in use, and ends with 1", async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, "127.0.0.1", () => {
        const address = taken.address()
        resolve(typeof address === "object" && address !== null ? address.port : 0)
      }),
    )
    const settings = { DATABASE_URL: `sqlite:${join(folder, "port.sqlite")}`, PORT: String(port) }
    const { code, said } = await refusal(settings)
    taken.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} on 127.0.0.1 is in use already; set PORT to another one.`)
  })

  test("names every wrong setting, and ends with 1", async () => {
    const { code, said } = await refusal({ PORT: "many", TIME_ZONE: "Nowhere" })
    expect(code).toBe(1)
    expect(said).toMatch(/PORT must be .* TIME_ZONE must be /)
  })

  test("refuses a database that is newer than itself, and ends with 1", async () => {
    const url = `sqlite:${join(folder, "newer.sqlite")}`
    const db = openDatabase(url)
    await migrate(db, { ...migrations, "9000-later": { up: async () => undefined } })
    await db.destroy()
    const { code, said } = await refusal({ DATABASE_URL: url })
    expect(code).toBe(1)
    expect(said).toContain("The database is newer than this program")
  })

  test("says which database it cannot reach without saying its password, and ends with 1", async () => {
    const { code, said } = await refusal({ DATABASE_URL: "postgres://me:secret@127.0.0.1:1/ledger" })
    expect(code).toBe(1)
    expect(said).toContain("The database postgres://…@127.0.0.1:1/ledger cannot be used")
    expect(said).not.toContain("secret")
  })

  test("says that a file is no database, and ends with 1", async () => {
    const file = join(folder, "letter.txt")
    writeFileSync(file, "Dear reader, this is a letter and no database at all.\n".repeat(20))
    const { code, said } = await refusal({ DATABASE_URL: `sqlite:${file}` })
    expect(code).toBe(1)
    expect(said).toMatch(/The database sqlite:.*letter\.txt cannot be used: file is not a database\./)
  })
})
