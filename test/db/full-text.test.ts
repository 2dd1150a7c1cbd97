import { expect, test } from "vitest"
import { prepareFullText } from "../../src/db/full-text.ts"
import { insertDigest } from "../../src/db/queries/digests.ts"
import { findEvent, insertEvent, listEvents, setEvent } from "../../src/db/queries/events.ts"
import { insertPrediction, listPredictions } from "../../src/db/queries/predictions.ts"
import { listDigestPassages } from "../../src/db/queries/search.ts"
import type { Event } from "../../src/domain/event.ts"
import type { Prediction } from "../../src/domain/prediction.ts"
import { readQuery } from "../../src/domain/query-language.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aDigest, anEvent, aPrediction, aSpan, untilDay } from "../support/factories.ts"

const TODAY = "2026-05-01"

describeOnEachDatabase("full text", (db, { another }) => {
  const ask = (text: string) => ({ filter: { query: readQuery(text) }, today: TODAY })
  const page = { limit: 100 }
  const events = async (text: string): Promise<string[]> =>
    (await listEvents(db(), ask(text), page)).items.map(({ title }) => title).sort()
  const predictions = async (text: string): Promise<string[]> =>
    (await listPredictions(db(), ask(text), page)).items.map(({ consequence }) => consequence).sort()
  const passages = async (text: string): Promise<string[]> =>
    (await listDigestPassages(db(), readQuery(text), TODAY, 20)).map(({ words }) => words)
  const store = async (...some: Partial<Event>[]): Promise<void> => {
    for (const one of some) await insertEvent(db(), anEvent(one))
  }
  const claim = (some: Partial<Prediction>) => insertPrediction(db(), aPrediction(some), 0)

  test("finds whole words, phrases and beginnings, and leaves out what is excluded", async () => {
    await store(
      { title: "Chip export rules" },
      { title: "Chipmakers report" },
      { title: "Rules for export of chip tools" },
    )
    expect(await events("chip")).toEqual(["Chip export rules", "Rules for export of chip tools"])
    expect(await events('"export rules"')).toEqual(["Chip export rules"])
    expect(await events("chip*")).toHaveLength(3)
    expect(await events('"chip ex"*')).toEqual(["Chip export rules"])
    expect(await events("chip* -tools -report")).toEqual(["Chip export rules"])
    expect(await events("-rules")).toEqual(["Chipmakers report"])
    expect(await events("hip")).toEqual([])
  })

  test("makes no difference between accents, cases and ligatures", async () => {
    await store({ title: "Sommet à l’Élysée" }, { title: "ŁÓDŹ Straßenbahn öffnet" })
    for (const asked of ["elysee", "ÉLYSÉE", "élysée", "ÉLY*"])
      expect(await events(asked)).toEqual(["Sommet à l’Élysée"])
    for (const asked of ["lodz strassenbahn", "Offnet", "straße*"])
      expect(await events(asked)).toHaveLength(1)
  })

  test("finds Chinese, Japanese and Thai by any part of a run of characters", async () => {
    await store({ title: "国产人工智能芯片发布" }, { title: "東京モーターショー" }, { title: "กรุงเทพมหานคร" })
    for (const asked of ["人工智能", "芯片", "片", "发布", '"智能芯"'])
      expect(await events(asked)).toEqual(["国产人工智能芯片发布"])
    expect(await events("モーター")).toEqual(["東京モーターショー"])
    expect(await events("มหานคร")).toEqual(["กรุงเทพมหานคร"])
    expect(await events("智人")).toEqual([])
  })

  test("narrows by every field", async () => {
    await store(
      {
        title: "a",
        kind: "patch",
        topic: "security",
        span: aSpan("2026-05-20", "2026-05-20", { precision: "day" }),
      },
      {
        title: "b",
        kind: "legal",
        topic: "policy",
        span: aSpan("2026-07-01", "2026-09-30"),
        review: "proposed",
      },
      { title: "c", kind: "legal", topic: "ai", status: "cancelled" },
    )
    await claim({
      consequence: "p",
      topic: "ai",
      type: "watch",
      madeOn: "2026-04-10",
      dueOn: "2026-04-20",
      outcomeWindow: untilDay("2026-04-20"),
    })
    await claim({ consequence: "q", topic: "policy", resolution: "yes", dueOn: null, madeOn: "2026-03-01" })
    expect(await events("kind:legal,patch -topic:ai")).toEqual(["a", "b"])
    expect(await events("review:proposed")).toEqual(["b"])
    expect(await events("standing:cancelled")).toEqual(["c"])
    expect(await events("due:<=P30D -standing:cancelled")).toEqual(["a"])
    expect(await events("on:2026-Q3")).toEqual(["b"])
    expect(await events("due:2026-09")).toEqual(["b"])
    expect(await events("type:watch")).toEqual([])
    expect(await events("thing:prediction")).toEqual([])
    expect(await predictions("thing:event")).toEqual([])
    expect(await predictions("type:watch,forecast")).toEqual(["p", "q"])
    expect(await predictions("overdue")).toEqual(["p"])
    expect(await predictions("-overdue")).toEqual(["q"])
    expect(await predictions("resolution:yes")).toEqual(["q"])
    expect(await predictions("made:2026-04")).toEqual(["p"])
    expect(await predictions("made:<2026-04")).toEqual(["q"])
    expect(await predictions("due:<today")).toEqual(["p"])
    expect(await predictions("kind:legal")).toEqual([])
    expect(await predictions("-kind:legal topic:policy")).toEqual(["q"])
  })

  test("follows a change in the same transaction, and forgets it with one that fails", async () => {
    const event = anEvent({ title: "Harbour opens" })
    await insertEvent(db(), event)
    await db()
      .transaction()
      .execute(async (trx) => {
        await setEvent(trx, { ...event, title: "Airport opens" }, 1)
        throw new Error("no")
      })
      .catch(() => undefined)
    expect(await events("harbour")).toEqual(["Harbour opens"])
    expect(await events("airport")).toEqual([])
    await setEvent(
      db(),
      { ...event, title: "Airport opens" },
      (await findEvent(db(), event.id))?.revision ?? 0,
    )
    expect(await events("harbour")).toEqual([])
    expect(await events("airport")).toEqual(["Airport opens"])
  })

  test("shows the stretches of digests in which the words stand, wherever in the digest each of them does", async () => {
    await insertDigest(
      db(),
      aDigest({
        publisher: "Grid Weekly",
        text: "# Power\n\n- The dam is full.\n- Turbines spin at the dam.\n\nNothing else.",
      }),
    )
    await insertDigest(
      db(),
      aDigest({ publisher: "Lamp", publishedOn: "2026-04-02", text: "Turbines are sold." }),
    )
    expect(await passages("turbines dam")).toEqual(["- Turbines spin at the dam.", "- The dam is full."])
    expect(await passages("turbines made:2026-04-02")).toEqual(["Turbines are sold."])
    expect(await passages('turbines publisher:"grid weekly"')).toEqual(["- Turbines spin at the dam."])
    expect(await passages("turbines -dam")).toEqual(["Turbines are sold."])
    expect(await passages("turbines topic:ai")).toEqual([])
  })

  test("takes any text for words: no query breaks the index", async () => {
    await store({ title: "AND OR NOT NEAR" })
    for (const asked of [
      '"AND OR"',
      "NEAR*",
      '"a \' b"',
      "a'b",
      "x\\y",
      "a^b",
      "{a}",
      "(a",
      "a)",
      "a+b",
      "a!b",
      "col:",
      "$$1",
      "a;drop",
    ]) {
      const query = (() => {
        try {
          return readQuery(asked)
        } catch {
          return undefined
        }
      })()
      if (query) await listEvents(db(), { filter: { query }, today: TODAY }, page)
    }
    expect(await events("and near")).toEqual(["AND OR NOT NEAR"])
  })

  test("reads in what was stored before there was an index, once", async () => {
    await store({ title: "Older than the index" })
    await insertDigest(db(), aDigest({ text: "Also old." }))
    await db().deleteFrom("passage").execute()
    expect(await events("older")).toEqual([])
    await Promise.all([prepareFullText(db()), prepareFullText(another())])
    expect(await events("older")).toEqual(["Older than the index"])
    expect(await passages("old")).toEqual(["Also old."])
    expect(await db().selectFrom("passage").select("number").execute()).toHaveLength(2)
  })
})
