import fc from "fast-check"
import { expect, test } from "vitest"
import { transact } from "../../src/db/database.ts"
import { findEvent, listOccurrences } from "../../src/db/queries/events.ts"
import { listPredictionsById } from "../../src/db/queries/predictions.ts"
import { addDays } from "../../src/domain/calendar-day.ts"
import { daySpan } from "../../src/domain/date-span.ts"
import { DomainError } from "../../src/domain/errors.ts"
import { countedSpan } from "../../src/domain/event-anchor.ts"
import { isFinal } from "../../src/domain/prediction.ts"
import { standingVerdicts } from "../../src/domain/verdict-rules.ts"
import { changeEvent, getEvent, listEvents, withdrawEvent } from "../../src/services/events.ts"
import { EVENT_TAKES, mergeEvents } from "../../src/services/merge-events.ts"
import { mergePredictions, PREDICTION_TAKES } from "../../src/services/merge-predictions.ts"
import {
  changePrediction,
  getPrediction,
  listPredictions,
  withdrawPrediction,
} from "../../src/services/predictions.ts"
import { addSeries, extendSeries, getSeries } from "../../src/services/series.ts"
import {
  changeSeries,
  endSeries,
  moveFollowing,
  restoreOccurrence,
  skipOccurrence,
} from "../../src/services/series-changes.ts"
import { daysOfSeries } from "../../src/services/series-occurrences.ts"
import { splitEvent, splitPrediction } from "../../src/services/split.ts"
import { storeReading } from "../../src/services/store-reading.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
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
import { expectMentionsReplayed, expectReplayed } from "../support/replay.ts"

const ZONE = "Pacific/Chatham"
/** Both databases together stay within about ten seconds on a slow machine. */
const MOST_MILLISECONDS = 5000

const which = fc.nat({ max: 30 })
const day = fc.integer({ min: -60, max: 500 }).map((count) => addDays("2026-05-01", count))
const offset = fc.constantFrom("P0D", "P7D", "P60D", "P1M", "P1Y")
const window = fc.oneof(
  fc.constant(null),
  fc.record({ basis: fc.constant("absolute" as const), dueOn: day }),
  fc.record({ basis: fc.constantFrom("digest" as const, "condition" as const), offset }),
  fc.record({ basis: fc.constant("event" as const), offset, on: which }),
)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("verdict" as const),
      at: which,
      about: fc.constantFrom("condition" as const, "outcome" as const),
      verdict: fc.constantFrom("yes", "yes", "no", "ambiguous", "annulled", "not_yet"),
      reason: fc.constantFrom(null, "untestable" as const, "duplicate" as const),
      becameTrueOn: fc.constantFrom(null, "2026-04-29", "2026-05-01"),
      corrects: fc.constantFrom(null, null, 0, 1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("undo verdict" as const), at: which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("move event" as const), at: which, to: day }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("count from" as const), at: which, from: which, offset }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("set window" as const),
      at: which,
      name: fc.constantFrom("conditionWindow" as const, "outcomeWindow" as const),
      window,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("merge events" as const),
      at: which,
      with: which,
      take: fc.subarray([...EVENT_TAKES]),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("merge predictions" as const),
      at: which,
      with: which,
      take: fc.subarray([...PREDICTION_TAKES]),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("split event" as const), at: which, count: which }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("split prediction" as const), at: which, count: which }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("undo regrouping" as const), at: which }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("withdraw" as const), at: which, isEvent: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("skip" as const), at: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restore" as const), at: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end series" as const), at: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("move following" as const), at: which, by: which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("new rule" as const),
      rule: fc.constantFrom(
        "FREQ=MONTHLY;BYDAY=2MO",
        "FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1FR",
        "FREQ=MONTHLY;COUNT=7",
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), days: fc.nat({ max: 200 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describeOnEachDatabase(
  "any sequence of verdicts, undos, moves, merges, splits and series changes",
  (db, { kind }) => {
    /** A ledger of a few things that rest on digests, and how to do one step in it. */
    async function aLedger() {
      await emptyTables(db())
      let now = "2026-05-01T09:00:00.000Z"
      const clock = fakeClock(now)
      const context = { db: db(), clock, timeZone: ZONE }
      const names = ["Kestrel flies", "Osprey lands", "Heron is sold"]
      for (const round of [0, 1])
        await transact(db(), (trx) =>
          storeReading(
            trx,
            aDigest(),
            aReading({
              events: names.map((title, at) =>
                anEventReading({
                  title,
                  span: daySpan(`2026-05-1${at}`),
                  mentions: [aMentionReading(`${title}.`, round)],
                }),
              ),
              predictions: names.map((title, at) =>
                aPredictionReading({
                  condition: at === 2 ? null : title,
                  consequence: `rates fall ${at}${round}`,
                  trigger: at,
                  conditionWindow: aWindowReading(at === 2 ? {} : { basis: "event", offset: "P0D" }),
                  outcomeWindow: aWindowReading({ basis: at === 1 ? "condition" : "event", offset: "P60D" }),
                  mentions: [aMentionReading("If.", 10 * at), aMentionReading("Then.", 10 * at + 5)],
                }),
              ),
            }),
            { now: clock(), timeZone: ZONE },
          ),
        )
      const events = (await listEvents(context, {}, { limit: 50 })).items
        .sort((a, b) => (a.title < b.title ? -1 : 1))
        .map(({ id }) => id)
      const predictions = (await listPredictions(context, {}, { limit: 50 })).items
        .sort((a, b) => (a.consequence < b.consequence ? -1 : 1))
        .map(({ id }) => id)
      const { id: seriesId } = await addSeries(context, {
        title: "Tide tables",
        kind: "release",
        topic: "science",
        rule: "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU",
        startsOn: "2026-04-21",
      })
      const owners = new Map(
        (await db().selectFrom("mention").select(["id", "event_id", "prediction_id"]).execute()).map(
          (row) => [row.id, row.event_id ?? row.prediction_id ?? ""],
        ),
      )
      const days = async () => (await listOccurrences(db(), seriesId)).map((event) => event.seriesOn ?? "")
      const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
      /** Series dates come after the others, so that steps reach them too. */
      const anEventId = async (index: number) =>
        at([...events, ...(await listOccurrences(db(), seriesId)).slice(0, 3).map(({ id }) => id)], index)
      const regroupings: string[] = []
      const note = (found: { regroupings: { id: string }[] }) => {
        for (const { id } of [...found.regroupings].reverse())
          if (!regroupings.includes(id)) regroupings.push(id)
      }

      async function take(one: Step): Promise<void> {
        switch (one.do) {
          case "verdict": {
            const id = at(predictions, one.at)
            const { verdicts } = await getPrediction(context, id)
            const standing = standingVerdicts(verdicts)
            const corrected = one.corrects === null ? undefined : standing[one.corrects]
            const about = corrected?.about ?? one.about
            const entry = aVerdict({ ...one, about, verdict: one.verdict as "yes" })
            await recordVerdict(context, id, entry, undefined, corrected?.id ?? null)
            return
          }
          case "undo verdict":
            await undoVerdict(context, at(predictions, one.at))
            return
          case "move event":
            await changeEvent(context, await anEventId(one.at), { date: one.to })
            return
          case "count from": {
            const countedFrom = { eventId: await anEventId(one.from), offset: one.offset }
            await changeEvent(context, await anEventId(one.at), { countedFrom })
            return
          }
          case "set window": {
            const wanted =
              one.window !== null && "on" in one.window
                ? {
                    basis: "event" as const,
                    offset: one.window.offset,
                    eventId: await anEventId(one.window.on),
                  }
                : one.window
            await changePrediction(context, at(predictions, one.at), { [one.name]: wanted })
            return
          }
          case "merge events":
            note(
              await mergeEvents(context, await anEventId(one.at), {
                with: await anEventId(one.with),
                take: one.take,
              }),
            )
            return
          case "merge predictions":
            note(
              await mergePredictions(context, at(predictions, one.at), {
                with: at(predictions, one.with),
                take: one.take,
              }),
            )
            return
          case "split event": {
            const event = await getEvent(context, at(events, one.at))
            const mentionIds = event.mentions.slice(0, 1 + (one.count % 2)).map(({ id }) => id)
            const predictionIds = event.predictions.slice(0, one.count % 3).map(({ id }) => id)
            events.push((await splitEvent(context, event.id, { mentionIds, predictionIds })).id)
            note(await getEvent(context, event.id))
            return
          }
          case "split prediction": {
            const prediction = await getPrediction(context, at(predictions, one.at))
            const mentionIds = prediction.mentions.slice(0, 1 + (one.count % 2)).map(({ id }) => id)
            predictions.push((await splitPrediction(context, prediction.id, { mentionIds })).id)
            note(await getPrediction(context, prediction.id))
            return
          }
          case "undo regrouping":
            if (regroupings.length > 0)
              await undoRegrouping(context, at([...regroupings].reverse(), one.at % 3))
            return
          case "withdraw":
            if (one.isEvent) await withdrawEvent(context, await anEventId(one.at))
            else await withdrawPrediction(context, at(predictions, one.at))
            return
          case "skip":
            await skipOccurrence(context, seriesId, at(await days(), one.at) ?? "2026-07-21")
            return
          case "restore":
            await restoreOccurrence(
              context,
              seriesId,
              at((await getSeries(context, seriesId)).exceptions, one.at),
            )
            return
          case "end series":
            await endSeries(context, seriesId, at(await days(), one.at) ?? "2026-07-21")
            return
          case "move following": {
            const on = at(await days(), one.at) ?? "2026-07-21"
            await moveFollowing(context, seriesId, { on, to: addDays(on, (one.by % 9) - 4) })
            return
          }
          case "new rule":
            await changeSeries(context, seriesId, { rule: one.rule })
            return
          case "wait":
            now = new Date(Date.parse(now) + one.days * 86_400_000).toISOString()
            clock.set(now)
            await extendSeries(context)
        }
      }
      return { context, take, seriesId, owners }
    }

    /** What no state of the ledger may break. */
    async function expectAllowed(ledger: Awaited<ReturnType<typeof aLedger>>): Promise<void> {
      const ids = async (table: "event" | "prediction") =>
        (await db().selectFrom(table).select("id").execute()).map(({ id }) => id)
      for (const id of await ids("event")) {
        const event = await findEvent(db(), id)
        if (event === undefined) continue
        if (event.mergedIntoId !== null)
          expect([event.review, event.seriesId], id).toEqual(["withdrawn", null])
        expect(event.seriesId === null, id).toBe(event.seriesOn === null)
        if (event.anchor === null || event.review === "withdrawn") continue
        const anchor = await findEvent(db(), event.anchor.eventId)
        expect(anchor?.mergedIntoId, `${id} is counted from something that is there`).toBeNull()
        if (anchor !== undefined && anchor.review !== "withdrawn")
          expect(event.span, id).toEqual(countedSpan(anchor.span, event.anchor.offset))
        let next: string | null = event.anchor.eventId
        for (let steps = 0; next !== null; steps++) {
          expect(steps, `${id} hangs in no circle`).toBeLessThan(100)
          next = (await findEvent(db(), next))?.anchor?.eventId ?? null
        }
      }
      for (const prediction of await listPredictionsById(db(), await ids("prediction"))) {
        const { id, resolution, review } = prediction
        if (prediction.mergedIntoId !== null) expect(review, id).toBe("withdrawn")
        expect(prediction.resolvedOn !== null, id).toBe(isFinal(resolution))
        expect(prediction.annulReason !== null, id).toBe(resolution === "annulled")
        if (isFinal(resolution)) expect([prediction.dueOn, prediction.reviewOn], id).toEqual([null, null])
        if (resolution === "open") expect(prediction.conditionMetOn, id).toBeNull()
        if (resolution === "condition_met") expect(prediction.conditionMetOn, id).not.toBeNull()
        if (review === "withdrawn") continue
        for (const eventId of [
          prediction.triggerEventId,
          prediction.conditionWindow.eventId,
          prediction.outcomeWindow.eventId,
        ])
          if (eventId !== null)
            expect((await findEvent(db(), eventId))?.mergedIntoId, `${id} hangs on what is there`).toBeNull()
      }
      await expectSeries(ledger)
    }

    async function expectSeries({ context, seriesId }: Awaited<ReturnType<typeof aLedger>>): Promise<void> {
      const series = await getSeries(context, seriesId)
      const live = (await listOccurrences(db(), seriesId)).filter(({ review }) => review !== "withdrawn")
      const days = live.flatMap(({ seriesOn }) => (seriesOn === null ? [] : [seriesOn]))
      const wanted = daysOfSeries(series, "2026-05-01", days.at(-1))
      const from = series.startsOn
      expect(days.filter((on) => on >= from)).toEqual(
        wanted.filter((on) => on >= from && on <= (days.at(-1) ?? "")),
      )
      expect(days.filter((on) => series.exceptions.includes(on))).toEqual([])
      expect(series.revisions.at(-1)).toMatchObject({ rule: series.rule, exceptions: series.exceptions })
      expect(series.revisions.map(({ number }) => number)).toEqual(
        series.revisions.map((_, index) => index + 1),
      )
    }

    test("ends in a state that the rules allow, and that a replay of the history gives", async () => {
      const refusals = new Set<string>()
      let taken = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 28 }), async (steps) => {
          const ledger = await aLedger()
          for (const one of steps)
            try {
              await ledger.take(one)
              taken++
            } catch (error) {
              // A refusal has to leave everything as it was, which the checks below see.
              if (!(error instanceof DomainError)) throw error
              refusals.add(error.code)
            }
          await expectAllowed(ledger)
          await expectReplayed(db(), ZONE)
          await expectMentionsReplayed(db(), ledger.owners)
        }),
        {
          numRuns: 25,
          interruptAfterTimeLimit: MOST_MILLISECONDS,
        },
      )
      expect(taken, `steps taken on ${kind}`).toBeGreaterThan(10)
      expect([...refusals]).not.toContain("internal")
    }, 60_000)
  },
)
