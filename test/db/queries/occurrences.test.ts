import { beforeEach, expect, test } from "vitest"
import {
  findOccurrence,
  insertOccurrences,
  listDueForDigests,
  listDueThings,
  listOccurrences,
  listOccurrencesOf,
  type OccurrenceAsk,
  setFutureJudged,
  setOccurrence,
  setPlans,
} from "../../../src/db/queries/occurrences.ts"
import { insertRule } from "../../../src/db/queries/reminder-rules.ts"
import { newId } from "../../../src/domain/ids.ts"
import { OCCURRENCE_STATES, type Occurrence } from "../../../src/domain/reminder.ts"
import { DEFAULT_RULE } from "../../../src/domain/reminder-rule.ts"
import { describeOnEachDatabase } from "../../support/databases.ts"

const EARLIER = "2026-05-01T08:00:00.000Z"
const NOW = "2026-05-01T09:00:00.000Z"
const LATER = "2026-05-01T10:00:00.000Z"
const now = new Date(NOW)
const stamps = { revision: 1, createdAt: EARLIER, updatedAt: EARLIER }

describeOnEachDatabase("of all reminders", (db) => {
  const [rule, digest] = [newId("rul", now), newId("rul", now)]
  beforeEach(async () => {
    const some = { ...DEFAULT_RULE, ...stamps, owner: "mara", timeZone: "UTC", withdrawnAt: null }
    await insertRule(db(), { ...some, id: rule })
    await insertRule(db(), { ...some, id: digest, isDailyDigest: true })
  })
  const anOccurrence = (some: Partial<Occurrence> = {}): Occurrence => ({
    id: newId("occ", now),
    ruleId: rule,
    thing: "event",
    thingId: newId("evt", now),
    anchor: "due",
    dueOn: "2026-05-02",
    lead: "P1D",
    fireAt: NOW,
    state: "planned",
    reason: null,
    movedFrom: null,
    lateSeconds: null,
    firedAt: null,
    acknowledgedAt: null,
    acknowledgedBy: null,
    snoozedUntil: null,
    ...stamps,
    ...some,
  })
  const store = async (...some: Partial<Occurrence>[]): Promise<Occurrence[]> => {
    const all = some.map(anOccurrence)
    await insertOccurrences(db(), all)
    return all
  }
  const found = async (all: readonly Occurrence[]) =>
    Promise.all(all.map(async ({ id }) => (await findOccurrence(db(), id)) ?? id))
  const idsOf = (all: readonly Occurrence[]) => all.map(({ id }) => id)

  test("one that is there already stays as it is, and those beside it are added, however many", async () => {
    const [first] = await store({ fireAt: EARLIER, movedFrom: "2026-04-30" })
    const again = { ...anOccurrence(), thingId: first?.thingId ?? "" }
    const others = Array.from({ length: 501 }, () => anOccurrence())
    await insertOccurrences(db(), [again, ...others])
    expect(await found([again])).toEqual([again.id])
    expect(await found(first ? [first] : [])).toEqual([first])
    expect(await found(others)).toEqual(others)
  })

  test("one is stored only over what was read, and no other one changes", async () => {
    const [one, other] = (await store({}, {})) as [Occurrence, Occurrence]
    const changed = {
      ...one,
      state: "skipped",
      reason: "muted",
      acknowledgedAt: NOW,
      acknowledgedBy: "mara",
    } as const
    expect(await setOccurrence(db(), changed, 2)).toBe(false)
    expect(await found([one])).toEqual([one])
    expect(await setOccurrence(db(), changed, 1)).toBe(true)
    expect(await found([one, other])).toEqual([{ ...changed, revision: 2 }, other])
  })

  test("many change at once, each to its own, unless one of them was changed meanwhile", async () => {
    const all = await store(...Array.from({ length: 503 }, (_, at) => (at === 0 ? { revision: 3 } : {})))
    const [read, fired, put, drawn, ...rest] = all as [
      Occurrence,
      Occurrence,
      Occurrence,
      Occurrence,
      ...Occurrence[],
    ]
    const to = { state: "superseded", reason: "moved", fireAt: NOW } as const
    const changes = [
      { occurrence: read, to },
      {
        occurrence: fired,
        to: { state: "fired", reason: null, fireAt: NOW, firedAt: LATER, lateSeconds: 400 },
      },
      { occurrence: put, to: { state: "planned", reason: null, fireAt: LATER } },
      { occurrence: drawn, to: { state: "planned", reason: null, fireAt: EARLIER } },
      ...rest.slice(1).map((occurrence) => ({ occurrence, to })),
    ] as const
    expect(await setPlans(db(), changes, now)).toBe(true)
    const stored = { updatedAt: NOW, revision: 2 }
    expect(await found(all)).toEqual([
      { ...read, state: "superseded", reason: "moved", updatedAt: NOW, revision: 4 },
      { ...fired, ...stored, state: "fired", firedAt: LATER, lateSeconds: 400 },
      { ...put, ...stored, fireAt: LATER },
      { ...drawn, ...stored, fireAt: EARLIER },
      rest[0],
      ...rest.slice(1).map((one) => ({ ...one, ...stored, state: "superseded", reason: "moved" })),
    ])
    expect(await setPlans(db(), [{ occurrence: rest[0] as Occurrence, to }, ...changes.slice(-1)], now)).toBe(
      false,
    )
  })

  test("only what was put aside in a time to come was put aside now", async () => {
    const all = await store(
      ...OCCURRENCE_STATES.flatMap((state) =>
        [EARLIER, NOW, LATER].map((updatedAt) => ({ state, updatedAt })),
      ),
    )
    await setFutureJudged(db(), now)
    expect(await found(all)).toEqual(
      all.map((one) =>
        one.updatedAt === LATER && (one.state === "skipped" || one.state === "superseded")
          ? { ...one, updatedAt: NOW }
          : one,
      ),
    )
  })

  test("those of some things are all there ever were, under all rules or one, by thing", async () => {
    const [a, b, c] = [`evt_${"a".repeat(26)}`, `evt_${"b".repeat(26)}`, `evt_${"c".repeat(26)}`] as const
    const [one, two, three, four] = await store(
      { thingId: b },
      { thingId: a, state: "fired" },
      { thingId: b, ruleId: digest, state: "skipped" },
      { thingId: c },
    )
    const of = async (things: string[], ruleId?: string) =>
      idsOf(await listOccurrencesOf(db(), things, ruleId))
    const ofB = idsOf([one, three] as Occurrence[]).sort()
    expect(await of([a, b])).toEqual([two?.id, ...ofB])
    expect(await of([b, c], rule)).toEqual([one?.id, four?.id])
    expect(await of([])).toEqual([])
  })

  test("only what is planned up to now is due, the longest waiting first, each thing once", async () => {
    const [late, first, second, mine] = (await store(
      { fireAt: NOW, ruleId: digest },
      { fireAt: EARLIER },
      { fireAt: "2026-05-01T08:30:00.000Z", ruleId: digest },
      { fireAt: LATER },
      ...OCCURRENCE_STATES.filter((state) => state !== "planned").map((state) => ({
        state,
        fireAt: EARLIER,
        ruleId: digest,
      })),
    )) as [Occurrence, Occurrence, Occurrence, Occurrence]
    await store(
      { thingId: first.thingId, lead: "P7D" },
      { thingId: late.thingId, lead: "P7D", ruleId: digest },
    )
    await store({ thingId: mine.thingId, lead: "P7D", fireAt: LATER, ruleId: digest })
    expect(await listDueThings(db(), now, 9)).toEqual([first, second, late].map(({ thingId }) => thingId))
    expect(await listDueThings(db(), now, 2)).toEqual([first.thingId, second.thingId])
    const gathered = [second, late].map(({ thingId }) => thingId).sort()
    expect(await listDueForDigests(db(), now, 9)).toEqual(gathered)
    expect(await listDueForDigests(db(), now, 1)).toEqual(gathered.slice(0, 1))
  })

  test("a list has what fires between two instants, in their order, page by page, and no more than was asked for", async () => {
    const thingId = newId("evt", now)
    await store({ fireAt: EARLIER }, { fireAt: LATER })
    const [plain, fired, ofRule, ofThing] = (await store(
      { fireAt: NOW },
      { fireAt: NOW, state: "fired" },
      { fireAt: "2026-05-01T09:30:00.000Z", ruleId: digest },
      { fireAt: NOW, thingId },
    )) as [Occurrence, Occurrence, Occurrence, Occurrence]
    const listed = async (some: Partial<OccurrenceAsk> = {}, limit = 9) => {
      const ids: string[] = []
      for (let cursor: string | undefined, isMore = true; isMore && ids.length < 9; ) {
        const page = await listOccurrences(db(), { from: NOW, to: LATER, ...some }, { limit, cursor })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        ids.push(...idsOf(page.items))
        cursor = page.nextCursor ?? undefined
        isMore = cursor !== undefined
      }
      return ids
    }
    const all = [...idsOf([plain, fired, ofThing]).sort(), ofRule.id]
    for (const limit of [1, 2, 3, 4, 9]) expect(await listed({}, limit)).toEqual(all)
    expect(await listed({ state: "fired" })).toEqual([fired.id])
    expect(await listed({ ruleId: digest })).toEqual([ofRule.id])
    expect(await listed({ thingId })).toEqual([ofThing.id])
  })
})
