import type { CalendarDay } from "./calendar-day.ts"
import type { NotSent, Occurrence, ReminderRule } from "./reminder.ts"
import { nextRepetition } from "./reminder-overdue.ts"
import { endOfDay, leadInstant, nextAtTime, outsideQuiet } from "./reminder-plan.ts"
import type { Thing } from "./thing.ts"

/** What reminders need to know of an event or a prediction. */
export interface Remindable {
  thing: Thing
  id: string
  revision: number
  /** The day it falls due; null where nothing is asked for. */
  dueOn: CalendarDay | null
  /** The first day, where that is not the due day. */
  startsOn: CalendarDay | null
  /** Whether somebody has to answer after the due day. */
  wantsVerdict: boolean
  /** Whether the due day is one on which to look again, which somebody chose by answering "not yet". */
  isReview: boolean
  /** Why nobody is to be reminded of it any more. */
  gone: Extract<NotSent, "resolved" | "withdrawn" | "merged"> | null
}

/** Whether a thing answers a rule's query, or would, did it lie on other days: then only that it moved there is said. */
export type Matching = boolean | "but for its days"

/** One reminder that there should be. */
type Wanted = Pick<Occurrence, "anchor" | "dueOn" | "lead" | "movedFrom"> & { at: Date }

export type NewOccurrence = Pick<
  Occurrence,
  "ruleId" | "thing" | "thingId" | "anchor" | "dueOn" | "lead" | "movedFrom" | "fireAt" | "state" | "reason"
>

export interface OccurrenceChange {
  occurrence: Occurrence
  to: Pick<Occurrence, "state" | "reason" | "fireAt"> & Partial<Pick<Occurrence, "firedAt" | "lateSeconds">>
}

/** What has to happen so that a thing is reminded of as a rule says. */
export interface PlanChanges {
  added: NewOccurrence[]
  changed: OccurrenceChange[]
}

/** When planning is done, and since when what was to be said is not past: a rule that changed waits for its planning. */
export interface PlanTime {
  now: Date
  /** Never after `now`. */
  since: Date
}

/**
 * Compares what there should be with what there is, `existing` being all that the rule ever had of the thing. What was
 * sent or left out stays as it is, so that a day which comes back is not reminded of twice; what was only superseded
 * may come back. Doing it again changes nothing.
 */
export function planChanges(
  rule: ReminderRule,
  thing: Remindable,
  isMatching: Matching,
  existing: readonly Occurrence[],
  time: PlanTime,
): PlanChanges {
  const why = whyNone(rule, thing, isMatching === true)
  const hasLeft = why === "no_longer_matches" && isMatching === "but for its days"
  const moved = hasLeft ? [wantedMove(rule, thing, existing, time.now)] : []
  const all = (why === null ? wantedOf(rule, thing, existing, time) : moved).filter(
    (one) => one !== undefined,
  )
  const wanted = new Map(all.map((one) => [keyOf(one), one]))
  const changes: PlanChanges = { added: [], changed: [] }
  for (const occurrence of existing) {
    const key = keyOf(occurrence)
    const want = wanted.get(key)
    wanted.delete(key)
    const to =
      want === undefined ? unwanted(occurrence, thing, existing, why) : rewanted(occurrence, want, time)
    if (to !== undefined) changes.changed.push({ occurrence, to })
  }
  for (const { at, ...want } of wanted.values()) {
    const isPast = at <= time.since && want.anchor !== "moved"
    changes.added.push({
      ...want,
      ruleId: rule.id,
      thing: thing.thing,
      thingId: thing.id,
      fireAt: at.toISOString(),
      state: isPast ? "skipped" : "planned",
      reason: isPast ? "past_at_creation" : null,
    })
  }
  return changes
}

/** Why a rule reminds of nothing of a thing; null where it does. */
function whyNone(rule: ReminderRule, thing: Remindable, isMatching: boolean): NotSent | null {
  if (rule.withdrawnAt !== null) return "rule_changed"
  if (thing.gone !== null) return thing.gone
  if (rule.state === "paused") return "muted"
  if (!isMatching) return "no_longer_matches"
  return thing.dueOn === null ? "moved" : null
}

function wantedOf(
  rule: ReminderRule,
  thing: Remindable,
  existing: readonly Occurrence[],
  { now, since }: PlanTime,
): (Wanted | undefined)[] {
  const { dueOn, startsOn } = thing
  if (dueOn === null) return []
  const all: (Wanted | undefined)[] = [wantedMove(rule, thing, existing, now)]
  if (!isAcknowledged(existing, dueOn)) {
    for (const lead of rule.leads) all.push(wanted("due", dueOn, lead, leadInstant(rule, dueOn, lead)))
    all.push(wantedOverdue(rule, thing, existing, since))
  }
  if (rule.remindsOfStart && startsOn !== null && !isAcknowledged(existing, startsOn))
    all.push(wanted("start", startsOn, "P0D", leadInstant(rule, startsOn, "P0D", dueOn)))
  // One that somebody asked for again stays, or comes back, unless its day moved or it is answered.
  for (const one of existing)
    if (
      one.anchor === "snooze" &&
      (one.state === "planned" || one.state === "superseded") &&
      isCurrent(one, thing) &&
      !isAcknowledged(existing, one.dueOn)
    )
      all.push(wanted("snooze", one.dueOn, one.lead, new Date(one.fireAt)))
  return all
}

const wanted = (
  anchor: Wanted["anchor"],
  dueOn: CalendarDay,
  lead: string,
  at: Date | undefined,
): Wanted | undefined => at && { anchor, dueOn, lead, at, movedFrom: null }

function wantedOverdue(
  rule: ReminderRule,
  { dueOn, wantsVerdict }: Remindable,
  existing: readonly Occurrence[],
  since: Date,
): Wanted | undefined {
  const { overdueEvery } = rule
  if (overdueEvery === null || dueOn === null || !wantsVerdict) return undefined
  const next = nextRepetition(rule, overdueEvery, dueOn, existing, since)
  return next && wanted("overdue", dueOn, next.lead, next.at)
}

/** "Moved from A to B", where the last that people heard was A. */
function wantedMove(
  rule: ReminderRule,
  { dueOn, isReview }: Remindable,
  existing: readonly Occurrence[],
  now: Date,
): Wanted | undefined {
  const told = existing
    .filter((one) => one.anchor !== "start" && one.state === "fired")
    .sort((a, b) => compare(a.firedAt ?? "", b.firedAt ?? "") || compare(a.id, b.id))
    .at(-1)
  if (dueOn === null || isReview || told === undefined || told.dueOn === dueOn) return undefined
  if (isAcknowledged(existing, dueOn)) return undefined
  const isPutOff = (one: Occurrence) =>
    one.anchor === "snooze" && one.dueOn === dueOn && one.movedFrom === told.dueOn && isToCome(one, now)
  if (existing.some(isPutOff)) return undefined
  const moves = existing.filter(({ anchor }) => anchor === "moved")
  const planned = moves.find((one) => one.state === "planned" && one.dueOn === dueOn)
  const at = soonest(rule, dueOn, now)
  if (planned === undefined)
    return { anchor: "moved", dueOn, lead: String(moves.length + 1), at, movedFrom: told.dueOn }
  // Sooner than was planned where the clock was set back.
  const first = planned.fireAt < at.toISOString() ? new Date(planned.fireAt) : at
  return { anchor: "moved", dueOn, lead: planned.lead, at: first, movedFrom: told.dueOn }
}

/** At once, but for quiet hours; with the next digest where there is one a day. Never past a deadline that is to come. */
function soonest(rule: ReminderRule, dueOn: CalendarDay, now: Date): Date {
  const end = endOfDay(dueOn, rule.timeZone)
  const deadlineOn = now < end ? dueOn : null
  const next = rule.isDailyDigest ? nextAtTime(rule, now) : now
  const at = outsideQuiet(rule, deadlineOn !== null && next >= end ? now : next, deadlineOn)
  return at < now ? now : at
}

/** What becomes of one that is not wanted any more: only what was planned changes. */
function unwanted(
  occurrence: Occurrence,
  thing: Remindable,
  existing: readonly Occurrence[],
  why: NotSent | null,
): OccurrenceChange["to"] | undefined {
  const { state, fireAt, dueOn } = occurrence
  if (state !== "planned") return undefined
  const reason = why ?? whyNot(occurrence, thing, isAcknowledged(existing, dueOn))
  return { state: "superseded", reason, fireAt }
}

function whyNot(occurrence: Occurrence, thing: Remindable, isAnswered: boolean): NotSent {
  if (occurrence.anchor === "moved" || !isCurrent(occurrence, thing)) return "moved"
  return isAnswered ? "acknowledged" : "rule_changed"
}

function rewanted(
  occurrence: Occurrence,
  { at }: Wanted,
  { now, since }: PlanTime,
): OccurrenceChange["to"] | undefined {
  const { state, reason, updatedAt } = occurrence
  const fireAt = at.toISOString()
  if (state === "planned") return fireAt === occurrence.fireAt ? undefined : { state, reason, fireAt }
  const mayReturn = state === "superseded" || (state === "skipped" && reason === "past_at_creation")
  // What was judged after the change that asks for this planning was judged by it.
  const isAhead = at > now || (at > since && updatedAt <= since.toISOString())
  return mayReturn && isAhead ? { state: "planned", reason: null, fireAt } : undefined
}

/** Whether the day that one reminds of is still the thing's. */
export const isCurrent = ({ anchor, dueOn }: Occurrence, thing: Remindable): boolean =>
  dueOn === (anchor === "start" ? thing.startsOn : thing.dueOn)

/** Whether it is to be said, or will be once nothing speaks against it any more. */
export const isToCome = ({ state, fireAt }: Occurrence, now: Date): boolean =>
  state === "planned" || (state === "superseded" && fireAt > now.toISOString())

/** Whether somebody said of anything about a due day that it was seen, and heard of no other day since. */
export const isAcknowledged = (existing: readonly Occurrence[], dueOn: CalendarDay): boolean =>
  existing.some(
    (one) =>
      one.dueOn === dueOn && one.acknowledgedAt !== null && !isOvertaken(one, existing, one.acknowledgedAt),
  )

/** What was seen of a day counts no more when people were told of another one since: the day may come back. */
const isOvertaken = (
  { anchor, dueOn }: Occurrence,
  existing: readonly Occurrence[],
  seenAt: string,
): boolean =>
  anchor !== "start" &&
  existing.some(
    (one) => one.anchor !== "start" && one.dueOn !== dueOn && one.firedAt !== null && one.firedAt > seenAt,
  )

const keyOf = ({ anchor, dueOn, lead }: Pick<Occurrence, "anchor" | "dueOn" | "lead">): string =>
  `${anchor} ${dueOn} ${lead}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
