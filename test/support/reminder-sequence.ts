import type { Database } from "../../src/db/database.ts"
import { transact } from "../../src/db/database.ts"
import { findDelivery } from "../../src/db/queries/delivery-list.ts"
import { findRule, setRule } from "../../src/db/queries/reminder-rules.ts"
import { DomainError } from "../../src/domain/errors.ts"
import { askPlanningOfAll, askPlanningOfRule } from "../../src/services/ask-planning.ts"
import { changeEvent, createEvent, withdrawEvent } from "../../src/services/events.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import { mergeEvents } from "../../src/services/merge-events.ts"
import { planAsked } from "../../src/services/plan-asked.ts"
import { changePrediction, createPrediction, withdrawPrediction } from "../../src/services/predictions.ts"
import { changeRule, createRule, type RuleEntry, withdrawRule } from "../../src/services/reminder-rules.ts"
import { acknowledgeReminder } from "../../src/services/reminders.ts"
import { whyOutdated } from "../../src/services/sendable.ts"
import { snoozeReminder } from "../../src/services/snoozes.ts"
import { undoRegrouping } from "../../src/services/undo-regrouping.ts"
import { recordVerdict, undoVerdict } from "../../src/services/verdicts.ts"
import { aVerdict } from "./factories.ts"
import { type ModelRule, type ModelThing, Pair } from "./reminder-model.ts"
import { deliverAll, messages, reminding } from "./reminding.ts"

const START = Date.parse("2026-05-04T03:00:00.000Z")
const HOUR = 3_600_000
const DAY = 24 * HOUR
const TOPICS = ["science", "energy", "policy"] as const

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomOf(seed: number) {
  let state = seed * 2_654_435_769
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/**
 * Does `steps` things that people, clocks and servers do, in an order that follows from the seed, beside a model of what
 * is to be said. Returns where they differ, and how much was said.
 */
export async function playReminders(
  db: Database,
  seed: number,
  steps: number,
): Promise<{ differences: string[]; said: number }> {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]
  const it = reminding(() => db, new Date(START).toISOString())
  it.begin()
  const context = it.context()
  const channelId = await it.channel()
  const rules: ModelRule[] = []
  const things: (ModelThing & { status: string; undo: (() => Promise<unknown>) | undefined })[] = []
  const pairs = new Map<string, Pair>()
  const differences: string[] = []
  const diary: string[] = []
  let now = START
  let known = new Set<string>()
  let said = 0

  const differ = (what: string) =>
    differences.push(`seed ${seed}: ${what}\n  ${diary.slice(-60).join("\n  ")}`)
  const pairOf = (rule: ModelRule, thing: ModelThing): Pair => {
    const key = `${rule.id} ${thing.id}`
    const pair = pairs.get(key) ?? new Pair(rule, thing)
    pairs.set(key, pair)
    return pair
  }
  const allPairs = () => rules.flatMap((rule) => things.map((thing) => pairOf(rule, thing)))
  const plan = () => {
    for (const pair of allPairs()) pair.plan(now)
  }
  const aDay = () => new Date(now + (random(45) - 4) * DAY).toISOString().slice(0, 10)
  const someLeads = () => [0, 1, 3, 7, 14].filter(() => random(2) === 0)
  const open = () => things.filter(({ isGone }) => !isGone)

  const add = async () => {
    const [dueOn, topic] = [aDay(), pick(TOPICS) ?? "science"]
    const words = `Thing ${things.length}`
    const outcomeWindow = { basis: "absolute", dueOn } as const
    const isEvent = random(3) > 0
    const { id } = isEvent
      ? await createEvent(context, { title: words, date: dueOn, kind: "release", topic, status: "scheduled" })
      : await createPrediction(context, { type: "forecast", consequence: words, topic, outcomeWindow })
    const kind = isEvent ? "event" : "prediction"
    things.push({ id, kind, topic, dueOn, isGone: false, status: "scheduled", undo: undefined })
    return `${id} falls due on ${dueOn} (${topic})`
  }
  const move = async () => {
    const thing = pick(open())
    if (thing === undefined) return "nothing to move"
    const dueOn = aDay()
    if (thing.kind === "event") await changeEvent(context, thing.id, { date: dueOn })
    else await changePrediction(context, thing.id, { outcomeWindow: { basis: "absolute", dueOn } })
    thing.dueOn = dueOn
    return `${thing.id} moves to ${dueOn}`
  }
  const retopic = async () => {
    const thing = pick(open())
    if (thing === undefined) return "nothing to change"
    thing.topic = pick(TOPICS) ?? "science"
    const topic = thing.topic as (typeof TOPICS)[number]
    if (thing.kind === "event") await changeEvent(context, thing.id, { topic })
    else await changePrediction(context, thing.id, { topic })
    return `${thing.id} is about ${topic}`
  }
  const settle = async () => {
    const thing = pick(open())
    if (thing === undefined) return "nothing to settle"
    thing.isGone = true
    if (thing.kind === "event") {
      await changeEvent(context, thing.id, { status: "happened" })
      thing.undo = () => changeEvent(context, thing.id, { status: "scheduled" })
    } else {
      await recordVerdict(context, thing.id, aVerdict())
      thing.undo = () => undoVerdict(context, thing.id)
    }
    return `${thing.id} is settled`
  }
  const unsettle = async () => {
    const thing = pick(things.filter(({ undo }) => undo !== undefined))
    if (thing === undefined) return "nothing to take back"
    const undo = thing.undo
    thing.undo = undefined
    try {
      await undo?.()
    } catch (error) {
      const isRefused = error instanceof DomainError && /^(cannot_undo|nothing_to_undo)$/.test(error.code)
      if (isRefused) return `${thing.id} stays as it is`
      throw error
    }
    thing.isGone = false
    return `${thing.id} is open again`
  }
  const withdraw = async () => {
    const thing = pick(open())
    if (thing === undefined) return "nothing to withdraw"
    await (thing.kind === "event" ? withdrawEvent : withdrawPrediction)(context, thing.id)
    thing.isGone = true
    return `${thing.id} is withdrawn`
  }
  const merge = async () => {
    const [kept, other] = [pick(open()), pick(open())]
    if (kept === undefined || other === undefined || kept === other) return "nothing to merge"
    if (kept.kind !== "event" || other.kind !== "event") return "nothing to merge"
    const { regroupings } = await mergeEvents(context, kept.id, { with: other.id })
    other.isGone = true
    other.undo = () => undoRegrouping(context, regroupings[0]?.id ?? "")
    return `${other.id} is one with ${kept.id}`
  }
  const entryOf = (rule: Omit<ModelRule, "id" | "isWithdrawn">): RuleEntry => ({
    leads: rule.leads.map((lead) => `P${lead}D`),
    atTime: `${String(rule.hour).padStart(2, "0")}:00`,
    query: rule.topic === null ? "" : `topic:${rule.topic}`,
    overdueEvery: rule.overdueEvery === null ? null : `P${rule.overdueEvery}D`,
    state: rule.isPaused ? "paused" : "active",
  })
  const aRule = () => ({
    leads: [7, ...someLeads().filter((lead) => lead !== 7)],
    hour: 6 + random(12),
    topic: random(2) === 0 ? null : (pick(TOPICS) ?? null),
    isPaused: false,
    overdueEvery: random(2) === 0 ? null : random(2) === 0 ? 3 : 7,
  })
  const addRule = async () => {
    if (rules.length >= 3) return "enough rules"
    const rule = aRule()
    const { id } = await createRule(context, { channelIds: [channelId], ...entryOf(rule) })
    rules.push({ ...rule, id, isWithdrawn: false })
    return `rule ${JSON.stringify(rules.at(-1))}`
  }
  const reviseRule = async () => {
    const rule = pick(rules.filter(({ isWithdrawn }) => !isWithdrawn))
    if (rule === undefined) return "no rule to change"
    const what = random(4)
    if (what === 0) rule.isPaused = !rule.isPaused
    else {
      const { leads, hour, topic, overdueEvery } = aRule()
      Object.assign(rule, what === 1 ? { leads } : what === 2 ? { hour } : { topic, overdueEvery })
    }
    // What the one before asked for is planned by now; tests of planning itself cut it short.
    await planAsked(context, new AbortController().signal)
    const isLate = random(2) === 0
    if (isLate) await reviseLate(rule)
    else await changeRule(context, rule.id, entryOf(rule))
    return `${isLate ? "planned later: " : ""}rule ${JSON.stringify(rule)}`
  }
  /** As `changeRule`, with all of the planning left to the loop. */
  const reviseLate = (rule: ModelRule) =>
    transact(db, async (trx) => {
      const before = await findRule(trx, rule.id)
      if (before === undefined) throw new Error(`there is no rule ${rule.id}`)
      await setRule(trx, { ...before, ...(entryOf(rule) as Partial<typeof before>) }, before.revision)
      await askPlanningOfRule(trx, rule.id, new Date(now))
    })
  const endRule = async () => {
    const rule = pick(rules.filter(({ isWithdrawn }) => !isWithdrawn))
    if (rule === undefined || rules.length < 3) return "keep the rules"
    rule.isWithdrawn = true
    await withdrawRule(context, rule.id)
    return `rule ${rule.id} is withdrawn`
  }
  /** In an order that follows from the seed: ids do not. */
  const inOrder = <
    T extends { rule_id: string; thing_id: string; due_on: string; anchor: string; lead: string },
  >(
    rows: readonly T[],
  ): T[] => {
    const place = (row: T) =>
      [
        rules.findIndex(({ id }) => id === row.rule_id),
        things.findIndex(({ id }) => id === row.thing_id),
        row.due_on,
        row.anchor,
        row.lead,
      ].join(" ")
    return [...rows].sort((a, b) => place(a).localeCompare(place(b)))
  }
  const someReminder = async () => {
    const rows = await db.selectFrom("occurrence").selectAll().execute()
    const row = pick(inOrder(rows.filter(({ anchor }) => anchor !== "moved")))
    const rule = rules.find(({ id }) => id === row?.rule_id)
    const thing = things.find(({ id }) => id === row?.thing_id)
    return row && rule && thing && { row, thing, pair: pairOf(rule, thing) }
  }
  const acknowledge = async () => {
    const some = await someReminder()
    if (some === undefined) return "nothing to acknowledge"
    await acknowledgeReminder(context, some.row.id)
    some.pair.seen.add(some.row.due_on)
    return `${some.row.thing_id} ${some.row.due_on} is acknowledged`
  }
  const snooze = async () => {
    const some = await someReminder()
    if (some === undefined) return "nothing to put off"
    const { row, thing, pair } = some
    const until = now + (1 + random(60)) * HOUR + 7000
    const isCurrent = pair.isWanted() && thing.dueOn === row.due_on && !pair.seen.has(row.due_on)
    const isPut = await snoozeReminder(context, row.id, { until: new Date(until).toISOString() }).then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainError) return false
        throw error
      },
    )
    const what = `${row.thing_id} ${row.anchor} ${row.lead} ${row.due_on} until ${new Date(until).toISOString()}`
    if (isPut !== isCurrent) differ(`${what} was ${isPut ? "" : "not "}put off`)
    if (!isPut) return `${what} cannot be put off`
    const isOwn = row.state === "planned" && row.anchor !== "snooze"
    pair.snooze(until, isOwn ? (row.anchor as "due" | "overdue") : null, row.lead)
    return `${what} is put off`
  }
  const acts = [add, add, move, move, move, retopic, settle, unsettle, withdraw, merge, addRule, reviseRule]
  const more = [reviseRule, endRule, acknowledge, snooze, snooze]

  const listWaiting = async (state: "pending" | "cancelled") =>
    inOrder(
      await db
        .selectFrom("delivery")
        .innerJoin("occurrence", "occurrence.id", "delivery.occurrence_id")
        .select([
          "delivery.id as id",
          "expires_at",
          "rule_id",
          "thing_id",
          "due_on",
          "anchor",
          "lead",
          "fired_at",
        ])
        .where("delivery.state", "=", state)
        .execute(),
    )
  /** What waits to be sent may go exactly where the model says so. */
  const checkWaiting = async () => {
    const waiting = await listWaiting("pending")
    for (const one of [pick(waiting), pick(waiting)]) {
      const delivery = one && (await findDelivery(db, one.id))
      const rule = rules.find(({ id }) => id === one?.rule_id)
      const thing = things.find(({ id }) => id === one?.thing_id)
      if (!one || !delivery || !rule || !thing) continue
      const why = await whyOutdated(db, delivery, new Date(now))
      if ((why === null) !== pairOf(rule, thing).mayGo(one.due_on, one.anchor, one.lead))
        differ(`${one.thing_id} ${one.anchor} ${one.lead} ${one.due_on} waits to be sent: ${why}`)
    }
  }
  /** What was taken back waits again where it holds again, and nothing else was said since. */
  const checkTakenBack = async () => {
    for (const one of await listWaiting("cancelled")) {
      const pair = pairs.get(`${one.rule_id} ${one.thing_id}`)
      const { anchor, dueOn, lead } = pair?.last ?? {}
      const isSame = anchor === one.anchor && dueOn === one.due_on && (anchor !== "due" || lead === one.lead)
      // A day may be put off, and asked about, again and again.
      const isLast = isSame && one.fired_at === (await lastFired(one))
      const isOfUse = one.anchor !== "moved" && (one.expires_at ?? "") > new Date(now).toISOString()
      if (isLast && isOfUse && pair?.mayGo(one.due_on, one.anchor, one.lead))
        differ(`${one.thing_id} ${one.anchor} ${one.lead} ${one.due_on} is not sent after all`)
    }
  }
  const lastFired = async ({ rule_id, thing_id }: { rule_id: string; thing_id: string }) => {
    const { last } = await db
      .selectFrom("occurrence")
      .select(({ fn }) => fn.max("fired_at").as("last"))
      .where("rule_id", "=", rule_id)
      .where("thing_id", "=", thing_id)
      .where("state", "=", "fired")
      .executeTakeFirstOrThrow()
    return last
  }
  const fire = async () => {
    while ((await fireDueOccurrences(context, 1 + random(8))) > 0);
  }
  /** What the loop does in a round. */
  const look = async (before: number) => {
    it.set(new Date(now).toISOString())
    if (now < before || random(10) === 0) await askPlanningOfAll(context, "2025b", false)
    if (now >= before) await fire()
    await planAsked(context, new AbortController().signal)
    await fire()
  }
  const compare = async () => {
    const all = await messages(db)
    const fresh = all.filter(({ id }) => !known.has(id))
    known = new Set(all.map(({ id }) => id))
    said += fresh.length
    const found = new Map<string, string[]>()
    for (const { type, ruleId, thing, dueOn, lead } of fresh) {
      const key = `${ruleId} ${thing?.id}`
      const isNamed = type === "reminder.due" || type === "reminder.overdue"
      const text = [type, dueOn, ...(isNamed && lead?.startsWith("P") ? [lead] : [])].join(" ")
      found.set(key, [...(found.get(key) ?? []), text])
    }
    for (const pair of allPairs()) {
      const key = `${pair.rule.id} ${pair.thing.id}`
      const expected = pair.say(now)
      const text =
        expected &&
        [expected.type, expected.dueOn, ...(expected.lead?.startsWith("P") ? [expected.lead] : [])].join(" ")
      const [want, got] = [text ?? "nothing", found.get(key)?.join(" and ") ?? "nothing"]
      if (got === "nothing" && expected && pair.mayLeaveOut(expected, now)) continue
      if (want !== got) differ(`${key}: ${got} was said, ${want} expected`)
    }
  }

  for (let step = 0; step < steps && differences.length === 0; step++) {
    for (let count = random(4); count >= 0; count--) {
      const act = step < 3 ? (count === 0 ? addRule : add) : pick([...acts, ...more])
      diary.push(`${new Date(now).toISOString()} ${(await act?.()) ?? ""}`)
      plan()
    }
    await checkWaiting()
    const before = now
    const kind = random(12)
    now += kind === 0 ? -random(24) * HOUR : kind === 1 ? random(9) * DAY : random(30) * HOUR
    diary.push(`${new Date(now).toISOString()} ${now < before ? "the clock was set back" : "time passes"}`)
    if (now < before) plan()
    await look(before)
    await compare()
    await checkTakenBack()
    if (random(3) === 0) {
      await deliverAll(db)
      for (const pair of allPairs()) pair.hear()
    }
    plan()
  }
  return { differences, said }
}
