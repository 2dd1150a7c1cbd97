import fc from "fast-check"
import { expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { listOccurrences } from "../../src/db/queries/events.ts"
import type { BulkDoing } from "../../src/domain/bulk.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { DomainError } from "../../src/domain/errors.ts"
import { runBulk } from "../../src/services/bulk.ts"
import { changeEvent, createEvent, getEvent, listEvents } from "../../src/services/events.ts"
import { changePrediction, getPrediction, listPredictions } from "../../src/services/predictions.ts"
import { restoreEvent } from "../../src/services/restore.ts"
import { addSeries, getSeries } from "../../src/services/series.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { undoBulk } from "../../src/services/undo-bulk.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase, emptyTables } from "../support/databases.ts"
import {
  aDigest,
  aMentionReading,
  anEventReading,
  aPredictionReading,
  aReading,
  aVerdict,
  aWindowReading,
} from "../support/factories.ts"
import { expectReplayed } from "../support/replay.ts"

const ZONE = "Pacific/Chatham"
const NOW = "2026-05-01T09:00:00.000Z"
/** Runs that have not begun by then are left out on a slow machine. */
const MOST_MILLISECONDS = 5000
const NAMES = ["Kestrel flies", "Osprey lands", "Heron is sold", "Plover is named"]

describeOnEachDatabase("doing one thing to many", (db, { kind }) => {
  const context = () => ({ db: db(), clock: fakeClock(NOW), timeZone: ZONE })

  /** Proposals that hang on each other, one event counted from another, a series, and one verdict. */
  async function aLedger() {
    await emptyTables(db())
    await transact(db(), (trx) =>
      storeReading(
        trx,
        aDigest(),
        aReading({
          events: NAMES.map((title, at) =>
            anEventReading({
              title,
              span: daySpan(`2026-05-1${at}`),
              mentions: [aMentionReading(`${title}.`)],
            }),
          ),
          predictions: NAMES.map((title, at) =>
            aPredictionReading({
              condition: at === 2 ? null : title,
              consequence: `rates fall ${at}`,
              trigger: at,
              conditionWindow: aWindowReading(
                at === 0
                  ? {
                      basis: "absolute",
                      opensOn: "2026-05-02",
                      dueOn: "2026-06-30",
                      words: "by the end of June",
                    }
                  : at === 2
                    ? {}
                    : { basis: "event", offset: "P0D" },
              ),
              outcomeWindow: aWindowReading(
                at === 2
                  ? { basis: "absolute", dueOn: "2026-07-31", words: "by the end of July" }
                  : { basis: at === 1 ? "condition" : "event", offset: "P60D" },
              ),
              mentions: [aMentionReading("If.", 10 * at)],
            }),
          ),
        }),
        { now: new Date(NOW), timeZone: ZONE },
      ),
    )
    const events = (await listEvents(context(), {}, { limit: 50 })).items
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map(({ id }) => id)
    const predictions = (await listPredictions(context(), {}, { limit: 50 })).items
      .sort((a, b) => (a.consequence < b.consequence ? -1 : 1))
      .map(({ id }) => id)
    const counted = await createEvent(context(), {
      title: "The party after it",
      countedFrom: { eventId: events[0] ?? "", offset: "P7D" },
      kind: "other",
      topic: "other",
      status: "scheduled",
    })
    const series = await addSeries(context(), {
      title: "Tide tables",
      kind: "release",
      topic: "science",
      rule: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
      startsOn: "2026-04-21",
    })
    await recordVerdict(context(), predictions[3] ?? "", aVerdict({ about: "condition" }))
    const occurrences = (await listOccurrences(db(), series.id)).slice(0, 3).map(({ id }) => id)
    return { events, predictions, counted: counted.id, seriesId: series.id, occurrences }
  }

  /** Everything that is stored, but for what only ever grows: revisions, histories and when it was written. */
  async function theState() {
    const bare = (row: object) =>
      Object.fromEntries(
        Object.entries(row).filter(([column]) => !["revision", "updated_at"].includes(column)),
      )
    const rowsOf = async (table: "event" | "prediction" | "series" | "mention" | "digest" | "offer") =>
      (await db().selectFrom(table).selectAll().orderBy("id").execute()).map(bare)
    return {
      events: await rowsOf("event"),
      predictions: await rowsOf("prediction"),
      series: await rowsOf("series"),
      mentions: await rowsOf("mention"),
      digests: await rowsOf("digest"),
      offers: await rowsOf("offer"),
      tags: await db().selectFrom("thing_tag").selectAll().orderBy("thing_id").orderBy("tag").execute(),
    }
  }

  const doing: fc.Arbitrary<BulkDoing> = fc.oneof(
    fc.record({ action: fc.constantFrom("accept" as const, "withdraw" as const, "withdraw" as const) }),
    fc.record({
      action: fc.constantFrom("tag" as const, "untag" as const),
      tag: fc.constantFrom("Follow up", "later", "to ask"),
    }),
    fc.record({
      action: fc.constant("move" as const),
      shift: fc.constantFrom("P14D", "-P1M", "P1Y", "-P3W"),
    }),
    fc.record({ action: fc.constant("move" as const), to: fc.constantFrom("2026-09", "2026-12-24", "2027") }),
    fc.record({ action: fc.constant("annul" as const), reason: fc.constantFrom("untestable", "duplicate") }),
  )

  test("and taking it back leaves everything as it was, however many were done and in whatever order", async () => {
    let done = 0
    const until = performance.now() + MOST_MILLISECONDS
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ doing, which: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (actions) => {
          if (performance.now() > until) return
          const ledger = await aLedger()
          const all = [...ledger.events, ...ledger.predictions, ledger.counted, ...ledger.occurrences]
          const states: unknown[] = []
          const ids: string[] = []
          for (const action of actions) {
            states.push(await theState())
            const ran = await runBulk(context(), {
              doing: action.doing,
              ids: action.which.map((at) => all[at] ?? ""),
              skipUnable: true,
            })
            done += ran.items.filter(({ outcome }) => outcome === "done").length
            ids.push(ran.id)
            await expectReplayed(db(), ZONE)
          }
          for (const id of ids.reverse()) {
            await undoBulk(context(), id)
            expect(await theState(), JSON.stringify(actions)).toEqual(states.pop())
            await expectReplayed(db(), ZONE)
          }
        },
      ),
      { numRuns: 40 },
    )
    expect(done, `things changed on ${kind}`).toBeGreaterThan(10)
  }, 60_000)

  test("is refused as a whole when one cannot take it, and names that one and why", async () => {
    const { events, predictions } = await aLedger()
    const before = await theState()
    const ask = {
      doing: { action: "annul", reason: "untestable" } as const,
      ids: [...predictions, events[1] ?? ""],
    }
    const refused = await runBulk(context(), ask).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      code: "some_unable",
      faults: [{ where: events[1], message: "Kestrel flies: an event has no verdict" }],
    })
    expect(await theState()).toEqual(before)

    const ran = await runBulk(context(), { ...ask, skipUnable: true })
    expect(ran.items.map(({ outcome }) => outcome)).toEqual(["done", "done", "done", "done", "unable"])
    expect(await getPrediction(context(), predictions[0] ?? "")).toMatchObject({
      resolution: "annulled",
      annulReason: "untestable",
    })
  })

  test("tells what was that way already from what it changed, and leaves that alone when taken back", async () => {
    const { events } = await aLedger()
    const [first = "", second = ""] = events
    await runBulk(context(), { doing: { action: "accept" }, ids: [first] })
    const ran = await runBulk(context(), { doing: { action: "accept" }, ids: [first, second] })
    expect(ran.items.map(({ outcome }) => outcome)).toEqual(["unchanged", "done"])
    await undoBulk(context(), ran.id)
    expect((await getEvent(context(), first)).review).toBe("accepted")
    expect((await getEvent(context(), second)).review).toBe("proposed")
  })

  test("is not taken back by half where somebody changed one of them since: that one is named", async () => {
    const { events, predictions } = await aLedger()
    const ids = [...events, ...predictions]
    const ran = await runBulk(context(), { doing: { action: "accept" }, ids })
    await changePrediction(context(), predictions[2] ?? "", { consequence: "rates rise" })
    const before = await theState()
    await expect(undoBulk(context(), ran.id)).rejects.toMatchObject({
      code: "cannot_undo",
      faults: [{ where: predictions[2], message: "rates rise: was changed since" }],
    })
    expect(await theState()).toEqual(before)
  })

  test("is taken back once", async () => {
    const { events } = await aLedger()
    const ran = await runBulk(context(), { doing: { action: "withdraw" }, ids: events })
    const [one, other] = await Promise.allSettled([undoBulk(context(), ran.id), undoBulk(context(), ran.id)])
    expect([one?.status, other?.status].sort()).toEqual(["fulfilled", "rejected"])
    expect((await listEvents(context(), { review: "proposed" }, { limit: 50 })).items).toHaveLength(4)
  })

  test("moves days as exactly as they were said, and what hangs on them with them", async () => {
    const { events, predictions, counted } = await aLedger()
    const [first = "", second = ""] = events
    await changeEvent(context(), second, { date: "2026-06" })
    await runBulk(context(), {
      doing: { action: "move", shift: "P1M" },
      ids: [first, second, predictions[0] ?? ""],
    })
    expect((await getEvent(context(), first)).span).toMatchObject({
      startsOn: "2026-06-12",
      precision: "day",
    })
    expect((await getEvent(context(), second)).span).toMatchObject({
      startsOn: "2026-07-01",
      endsOn: "2026-07-31",
      precision: "month",
    })
    expect((await getEvent(context(), counted)).span.startsOn).toBe("2026-06-19")
    const moved = await getPrediction(context(), predictions[0] ?? "")
    expect(moved.conditionWindow).toMatchObject({ opensOn: "2026-06-02", dueOn: "2026-07-30" })
    expect(moved.outcomeWindow.dueOn).toBe("2026-09-29")
  })

  test("of a query's answers takes all of them; one that was withdrawn is none", async () => {
    await aLedger()
    const ran = await runBulk(context(), {
      doing: { action: "tag", tag: "To ASK" },
      query: "review:proposed",
    })
    expect(ran.items).toHaveLength(8)
    const tagged = await runBulk(context(), { doing: { action: "withdraw" }, query: 'tag:to-ask,"To ask"' })
    expect(tagged.items).toHaveLength(8)
    const none = await runBulk(context(), { doing: { action: "accept" }, query: 'tag:"to ask"' })
    expect(none.items).toEqual([])
  })

  test("a day of a series that was withdrawn and brought back takes place again", async () => {
    const { seriesId, occurrences } = await aLedger()
    const [id = ""] = occurrences
    const { seriesOn } = await getEvent(context(), id)
    await runBulk(context(), { doing: { action: "withdraw" }, ids: [id] })
    expect((await getSeries(context(), seriesId)).exceptions).toEqual([seriesOn])
    expect((await restoreEvent(context(), id)).review).toBe("accepted")
    expect((await getSeries(context(), seriesId)).exceptions).toEqual([])
  })

  test("keeps tags in lower case, each once, and refuses a twenty-first", async () => {
    const { events } = await aLedger()
    const [id = ""] = events
    const tags = Array.from({ length: 20 }, (_, at) => `Tag ${at}`)
    await changeEvent(context(), id, { tags: [...tags.slice(1), "TAG 19", " tag  0 "] })
    expect((await getEvent(context(), id)).tags).toEqual(tags.map((tag) => tag.toLowerCase()).sort())
    await expect(
      runBulk(context(), { doing: { action: "tag", tag: "one more" }, ids: [id] }),
    ).rejects.toBeInstanceOf(DomainError)
    expect((await getEvent(context(), id)).history.at(-1)).toMatchObject({ field: "tags", from: null })
  })
})
