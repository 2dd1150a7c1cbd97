import { expect, test } from "vitest"
import { DomainError } from "../../src/domain/errors.ts"
import { type ReadOptions, readDigest } from "../../src/extract/read-digest.ts"
import type { DigestReading } from "../../src/extract/reading.ts"
import { readMarkedDates } from "../../src/services/added-mentions.ts"
import { runBulk } from "../../src/services/bulk.ts"
import { getDigest, ingestDigest } from "../../src/services/digests.ts"
import { changeEvent, createEvent, getEvent } from "../../src/services/events.ts"
import { createPrediction } from "../../src/services/predictions.ts"
import { rereadDigest } from "../../src/services/reread.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { anEventReading } from "../support/factories.ts"
import { expectReplayed } from "../support/replay.ts"

const ZONE = "Pacific/Chatham"
const TEXT = `# Harbour Letter

## Dates

- 14 December 2026: the harbour museum opens its new wing.
- 20 January 2027: Tidewater publishes its annual report.
- 3 February 2027: the lock at Eastgate closes for repairs.
- 9 March 2027: the ferry line to Norholm starts.

## What to watch

- If the port authority approves the second crane by 31 January 2027, expect a rival bid within 60 days.
- Watch whether the regulator publishes new mooring rules in Q2 2027.
- Watch whether Tidewater sells its dredgers by June 2027.
`

describeOnEachDatabase("reading a digest again", (db) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-11-22T09:00:00.000Z"), timeZone: ZONE })

  async function aDigest() {
    const { digest } = await ingestDigest(context(), { text: TEXT, publishedOn: "2026-11-20" })
    const found = async () => (await getDigest(context(), digest.id)).found
    const about = async (words: string) => {
      const one = (await found()).find((each) => each.words.includes(words))
      if (one === undefined) throw new Error(`nothing rests on ${words}`)
      return one.thingId
    }
    return { id: digest.id, found, about }
  }
  const rowsOf = async () => {
    const rows = []
    for (const table of ["event", "prediction", "mention", "change", "thing_tag"] as const)
      rows.push(
        await db()
          .selectFrom(table)
          .selectAll()
          .orderBy(table === "thing_tag" ? "tag" : "id")
          .execute(),
      )
    return rows
  }

  /** A reader that is better: it dates one event otherwise, misses one claim, finds an event and a claim more. */
  const newer =
    (also: (reading: DigestReading) => Partial<DigestReading> = () => ({})) =>
    (text: string, options: ReadOptions): DigestReading => {
      const reading = readDigest(text, options)
      const words = "the lock at Eastgate closes for repairs"
      const start = text.indexOf(words)
      return {
        ...reading,
        events: [
          ...reading.events.map((event) =>
            event.mentions.some((mention) => mention.words.includes("Tidewater publishes"))
              ? { ...event, title: "Annual report of Tidewater", confidence: 0.97 }
              : event,
          ),
          anEventReading({
            title: "Second stage of the repairs at Eastgate",
            span: {
              ...(reading.events[0]?.span ?? anEventReading().span),
              startsOn: "2027-03-30",
              endsOn: "2027-03-30",
            },
            mentions: [{ start: 0, end: 16, words: text.slice(0, 16), dateWords: null }],
          }),
        ],
        predictions: reading.predictions.filter(
          (one) => !one.mentions.some((mention) => mention.words.includes("mooring rules")),
        ),
        ...also(reading),
        dates: [{ ...reading.dates[0], start, end: start + words.length } as DigestReading["dates"][number]],
      }
    }

  test("by the same reader changes nothing at all, whatever was decided before", async () => {
    const { id, found, about } = await aDigest()
    expect((await found()).length).toBeGreaterThan(5)
    await runBulk(context(), { doing: { action: "accept" }, ids: [await about("museum")] })
    await runBulk(context(), {
      doing: { action: "withdraw" },
      ids: [await about("ferry line"), await about("dredgers")],
    })
    await changeEvent(context(), await about("Eastgate"), { date: "2027-02-04" })
    const before = await rowsOf()
    for (const _ of ["once", "twice"])
      expect(await rereadDigest(context(), id)).toMatchObject({ added: [], changed: [], gone: [] })
    expect(await rowsOf()).toEqual(before)
  })

  test("by a newer one refreshes proposals, says what is new and gone, and keeps their addresses", async () => {
    const { id, found, about } = await aDigest()
    const report = await about("Tidewater publishes")
    const rules = await about("mooring rules")
    const others = (await found()).filter(({ thingId }) => ![report, rules].includes(thingId))
    const read = await rereadDigest(context(), id, newer())
    expect(read.added.map(({ title }) => title)).toEqual(["Second stage of the repairs at Eastgate"])
    expect(read.changed).toEqual([{ thing: "event", id: report, title: "Annual report of Tidewater" }])
    expect(read.gone.map((one) => one.id)).toEqual([rules])
    const now = await found()
    expect(now).toEqual(expect.arrayContaining(others))
    expect(now.find(({ thingId }) => thingId === report)).toMatchObject({
      confidence: 0.97,
      review: "proposed",
    })
    expect(now.find(({ thingId }) => thingId === rules)).toBeUndefined()
    await expectReplayed(db(), ZONE)

    // Back to the old reader: what the newer one let go was never a person's decision, so it comes back as a proposal.
    const back = await rereadDigest(context(), id)
    expect(back.added).toHaveLength(1)
    expect(back.gone.map(({ title }) => title)).toEqual(["Second stage of the repairs at Eastgate"])
  })

  test("by a newer one changes nothing that somebody accepted, changed or added, and brings nothing back", async () => {
    const { id, found, about } = await aDigest()
    const [report, rules, lock] = [
      await about("Tidewater publishes"),
      await about("mooring rules"),
      await about("Eastgate"),
    ]
    await changeEvent(context(), report, { title: "Tidewater's books", kind: "earnings" })
    await runBulk(context(), { doing: { action: "accept" }, ids: [rules] })
    await runBulk(context(), { doing: { action: "withdraw" }, ids: [lock] })
    const start = TEXT.indexOf("the ferry line")
    await createEvent(context(), {
      title: "Ferries sail",
      date: "2027-03-09",
      kind: "other",
      topic: "other",
      status: "scheduled",
      mention: { digestId: id, start, end: start + 32 },
    })
    const before = (await found()).filter(({ thingId }) => [report, rules, lock].includes(thingId))
    const read = await rereadDigest(
      context(),
      id,
      newer((reading) => ({
        // The newer reader words the rejected event otherwise: it is the same, in the same place, on the same day.
        events: reading.events.map((event) => ({ ...event, title: `${event.title}, as planned` })),
      })),
    )
    expect(read.decidedCount).toBeGreaterThanOrEqual(4)
    const touched = new Set([...read.added, ...read.changed, ...read.gone].map((one) => one.id))
    for (const one of before) expect(touched.has(one.thingId), one.title).toBe(false)
    const after = await found()
    expect(after.filter(({ thingId }) => [report, rules, lock].includes(thingId))).toEqual(before)
    expect(after.filter(({ words }) => words.includes("Eastgate"))).toHaveLength(1)
    expect(after.find(({ title }) => title === "Ferries sail")?.review).toBe("accepted")
  })

  test("leaves an event alone on which somebody's claim hangs", async () => {
    const { id, about } = await aDigest()
    const report = await about("Tidewater publishes")
    await createPrediction(context(), {
      type: "forecast",
      consequence: "its shares fall",
      topic: "finance",
      outcomeWindow: { basis: "event", eventId: report, offset: "P7D" },
    })
    expect((await rereadDigest(context(), id, newer())).changed).toEqual([])
    expect((await getEvent(context(), report)).title).not.toBe("Annual report of Tidewater")
  })

  test("what a person marks rests on exactly these words, with the dates that the reader sees in them", async () => {
    const { id } = await aDigest()
    const start = TEXT.indexOf("3 February 2027")
    const mention = { digestId: id, start, end: TEXT.indexOf("\n", start) }
    expect(await readMarkedDates(context(), mention)).toMatchObject({
      words: "3 February 2027: the lock at Eastgate closes for repairs.",
      dates: [{ words: "3 February 2027", edtf: "2027-02-03", label: "3 Feb 2027" }],
    })
    const added = await createPrediction(context(), {
      type: "forecast",
      consequence: "the lock opens again",
      topic: "infrastructure",
      mention,
    })
    expect(added).toMatchObject({ madeOn: "2026-11-20", review: "accepted" })
    expect(added.mentions).toMatchObject([{ words: TEXT.slice(mention.start, mention.end), start }])
    for (const wrong of [
      { ...mention, end: TEXT.length + 1 },
      { ...mention, end: start },
      { ...mention, digestId: `dig_${"0".repeat(26)}` },
    ])
      await expect(readMarkedDates(context(), wrong)).rejects.toBeInstanceOf(DomainError)
  })
})
