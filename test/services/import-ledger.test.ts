import { beforeAll, describe, expect, test } from "vitest"
import { type Database, openDatabase } from "../../src/db/database.ts"
import { columnOf, tableOf } from "../../src/db/queries/exported-items.ts"
import type { ExportPart } from "../../src/domain/export-document.ts"
import { EXPORT_KINDS } from "../../src/domain/export-kinds.ts"
import { readQuery } from "../../src/domain/query-language.ts"
import { openExport } from "../../src/ingest/export-document.ts"
import { renderExport } from "../../src/publish/export-json.ts"
import type { ServiceContext } from "../../src/services/context.ts"
import { listEvents } from "../../src/services/events.ts"
import { exportHead, exportLedger } from "../../src/services/export-ledger.ts"
import { importExport } from "../../src/services/import-ledger.ts"
import { listPredictions } from "../../src/services/predictions.ts"
import { search } from "../../src/services/search.ts"
import { getTimeline } from "../../src/services/timeline.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { copyOfLedger, databaseKinds, describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"
import { fillLedger } from "../support/full-ledger.ts"
import { expectReplayed } from "../support/replay.ts"

const ZONE = "Pacific/Chatham"
const on = (db: Database): ServiceContext => ({
  db,
  clock: fakeClock("2026-11-22T09:00:00.000Z"),
  timeZone: ZONE,
})

async function textOf(context: ServiceContext): Promise<string> {
  let text = ""
  for await (const piece of renderExport(exportHead(context), exportLedger(context))) text += piece
  return text
}

const take = async (context: ServiceContext, text: string, isDryRun = false) =>
  importExport(context, openExport(new TextEncoder().encode(text)), { isDryRun })

/** The text with one item of a kind changed, and the counts kept. */
function changed(
  text: string,
  kind: string,
  at: number,
  change: (item: Record<string, unknown>) => unknown,
): string {
  const document = JSON.parse(text)
  const items = document[kind]
  const after = change(items[at])
  if (after === null) items.splice(at, 1)
  else items[at] = after
  document.counts[kind] = items.length
  return JSON.stringify(document)
}

const refusal = async (
  asked: Promise<unknown>,
): Promise<{ code: string; faults: { where: string; message: string }[] }> =>
  asked.then(
    () => ({ code: "none", faults: [] }),
    (error) => error,
  )

describeOnEachDatabase("importing an export", (db) => {
  const asked = { from: "2026-01-01", to: "2028-01-01" }
  /** Of one ledger with something of everything: its export, and what else it showed. */
  let text = ""
  let before: unknown
  let lists: unknown

  beforeAll(async () => {
    const context = on(db())
    await fillLedger(context)
    text = await textOf(context)
    before = await getTimeline(context, asked)
    lists = await listPredictions(context, {}, { limit: 200 })
  })

  test("brings every thing back into an empty ledger, byte for byte, and finds it again", async () => {
    const context = on(db())
    for (const kind of Object.keys(EXPORT_KINDS))
      expect(JSON.parse(text)[kind].length, kind).toBeGreaterThan(0)
    const report = await take(context, text)
    expect(report).toMatchObject({ conflicts: [], added: JSON.parse(text).counts })
    expect(new Set(Object.values(report.same))).toEqual(new Set([0]))
    expect(await textOf(context)).toBe(text)
    expect(await getTimeline(context, asked)).toEqual(before)
    expect(await listPredictions(context, {}, { limit: 200 })).toEqual(lists)
    const found = await search(context, readQuery("trainium"), 5)
    expect([found.predictions.length, found.digests.length].every((count) => count > 0)).toBe(true)
    await expectReplayed(db(), ZONE)
  })

  test("twice adds nothing, and beside others leaves those as they are", async () => {
    const context = on(db())
    await take(context, text)
    const again = await take(context, text)
    expect(again).toMatchObject({ conflicts: [], same: expect.objectContaining({ digests: 6 }) })
    expect(Object.values(again.added).reduce((sum, count) => sum + count, 0)).toBe(0)
    const own = (await listPredictions(context, { standing: "overdue" }, { limit: 50 })).items.find(
      ({ condition, resolution }) => condition !== null && resolution === "open",
    )
    await recordVerdict(context, own?.id ?? "", aVerdict({ about: "condition", verdict: "ambiguous" }))
    const later = await textOf(context)
    expect(await refusal(take(context, text))).toMatchObject({
      code: "import_conflict",
      faults: [
        {
          where: expect.stringMatching(/^\/predictions\/\d+$/),
          message: expect.stringContaining(own?.id ?? "?"),
        },
      ],
    })
    expect(await take(context, text, true)).toMatchObject({ conflictCount: 1 })
    expect(await textOf(context)).toBe(later)
  })

  test("tried only, writes nothing and reports the same", async () => {
    const context = on(db())
    const empty = await textOf(context)
    expect(await take(context, text, true)).toMatchObject({ added: JSON.parse(text).counts })
    expect(await textOf(context)).toBe(empty)
  })

  test("the same text under another id is a conflict, and what rests on it stays out with it", async () => {
    const context = on(db())
    await take(context, text)
    const renamed = text.replaceAll(
      /dig_\w{13}(\w{13})/g,
      (_, last: string) => `dig_${"0".repeat(13)}${last}`,
    )
    const report = await take(context, renamed, true)
    expect(report.conflicts.filter(({ kind }) => kind === "digests").length).toBeGreaterThan(0)
    expect(await refusal(take(context, renamed))).toMatchObject({ code: "import_conflict" })
    expect(await textOf(context)).toBe(text)
  })

  test("refuses what was tampered with, torn off or is newer, says where, and leaves nothing", async () => {
    const context = on(db())
    const document = JSON.parse(text)
    const at = (kind: string, holds: (item: Record<string, unknown>) => boolean): number =>
      document[kind].findIndex(holds)
    const open = at("predictions", ({ resolution, review }) => resolution === "open" && review === "accepted")
    const moved = at("events", ({ revision }) => Number(revision) > 1)
    const wrong: [what: string, text: string, code: string, where: RegExp][] = [
      ["a later version", text.replace('"version": 1', '"version": 2'), "newer_export", /^$/],
      ["another format", text.replace("watchline-export", "else"), "unreadable_import", /^$/],
      ["a torn end", text.slice(0, -200), "unreadable_import", /^$/],
      ["a missing line", text.replace(/\n\{"id":"men_.*,(?=\n\{)/, ""), "unreadable_import", /^$/],
      [
        "a resolution",
        changed(text, "predictions", open, (it) => ({
          ...it,
          resolution: "yes",
          resolvedOn: "2026-05-01",
          dueOn: null,
          reviewOn: null,
        })),
        "broken_import",
        /^prd_/,
      ],
      [
        "a due day",
        changed(text, "predictions", open, (it) => ({ ...it, dueOn: "2030-01-01" })),
        "broken_import",
        /^prd_/,
      ],
      ["a verdict taken out", changed(text, "verdicts", 0, () => null), "broken_import", /./],
      [
        "an event's day",
        changed(text, "events", moved, (it) => ({
          ...it,
          span: { ...(it.span as object), endsOn: "2031-01-01" },
        })),
        "broken_import",
        /^evt_/,
      ],
      [
        "words of a mention",
        changed(text, "mentions", 0, (it) => ({ ...it, words: "Other words." })),
        "broken_import",
        /^men_/,
      ],
      [
        "a digest taken out",
        changed(text, "digests", 0, () => null),
        "broken_import",
        /^\/\w+\/\d+\/digestId$/,
      ],
      [
        "an unknown field",
        changed(text, "views", 0, (it) => ({ ...it, colour: "red" })),
        "broken_import",
        /^\/views\/0\/colour$/,
      ],
      [
        "an address that runs",
        changed(text, "digests", 0, (it) => ({ ...it, url: "javascript:alert(1)" })),
        "broken_import",
        /^\/digests\/0\/url$/,
      ],
      [
        "a title that is none",
        changed(text, "events", 3, (it) => ({ ...it, title: 7 })),
        "broken_import",
        /^\/events\/3\/title$/,
      ],
      [
        "a query that cannot be read",
        changed(text, "views", 0, (it) => ({ ...it, query: "topic:none" })),
        "broken_import",
        /^\/views\/0\/query$/,
      ],
    ]
    for (const [what, sent, code, where] of wrong) {
      expect(sent, what).not.toBe(text)
      const error = await refusal(take(context, sent))
      expect(error.code, what).toBe(code)
      expect(error.faults[0]?.where ?? "", what).toMatch(where)
    }
    for await (const { items } of exportLedger(context)) expect(items).toEqual([])
  })

  test("every column of every table is exported, or follows from what is", async () => {
    /** Counted anew, kept by the server alone, or of tables that belong to one server. */
    const left = new Set([
      ...["digest.text_hash", "event.importance", "prediction.importance", "prediction.ask_on"],
      ...["source.etag", "source.last_modified", "source.leased_until", "source.fence"],
    ])
    const tables = new Set(Object.keys(EXPORT_KINDS).map(tableOf))
    const known = new Set(
      Object.entries(EXPORT_KINDS).flatMap(([kind, { fields }]) =>
        Object.keys(fields).map((field) => `${tableOf(kind)}.${columnOf(kind, field)}`),
      ),
    )
    const stored = (await db().introspection.getTables())
      .filter(({ name }) => tables.has(name))
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
    expect(stored.filter((column) => !known.has(column) && !left.has(column))).toEqual([])
    expect([...known].filter((column) => !stored.includes(column))).toEqual([])
  })
})

describe.skipIf(databaseKinds().length < 2)("an export that goes from database to database", () => {
  test("from SQLite to PostgreSQL and back stays the same to the byte", async () => {
    const made = await Promise.all(
      (["sqlite", "postgres", "sqlite"] as const).map((kind) => copyOfLedger(kind)),
    )
    const opened = made.map(({ url }) => openDatabase(url))
    try {
      const [first, ...others] = opened.map(on)
      if (first === undefined) return
      await fillLedger(first)
      const text = await textOf(first)
      let last = text
      for (const other of others) {
        await take(other, last)
        last = await textOf(other)
        expect(last).toBe(text)
        expect((await listEvents(other, {}, { limit: 200 })).items).toEqual(
          (await listEvents(first, {}, { limit: 200 })).items,
        )
      }
    } finally {
      for (const db of opened) await db.destroy()
      for (const { remove } of made) await remove()
    }
  })
})

test("an export is read as it stands at one moment, while others write", async () => {
  const { url, remove } = await copyOfLedger("sqlite")
  const db = openDatabase(url)
  try {
    await fillLedger(on(db))
    const parts: ExportPart[] = []
    for await (const part of exportLedger({ db })) {
      if (parts.length === 0) await db.deleteFrom("offer").execute()
      parts.push(part)
    }
    expect(parts.find(({ kind }) => kind === "offers")?.items.length).toBeGreaterThan(0)
  } finally {
    await db.destroy()
    await remove()
  }
})
