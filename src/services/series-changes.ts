import { transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import { listOccurrences } from "../db/queries/events.ts"
import { findSeries } from "../db/queries/series.ts"
import { type CalendarDay, earlier } from "../domain/calendar-day.ts"
import { DomainError } from "../domain/errors.ts"
import type { EventKind, Topic } from "../domain/event.ts"
import { movedRule } from "../domain/moved-rule.ts"
import { occurrences } from "../domain/recurrence.ts"
import { readRule } from "../domain/recurrence-rule.ts"
import { endedRule, recountedRule } from "../domain/rule-words.ts"
import type { Series, SeriesDetail } from "../domain/series.ts"
import { type ServiceContext, SOMEONE, todayOf } from "./context.ts"
import type { Cause } from "./history.ts"
import { invalid } from "./prediction-windows.ts"
import { storeEvent } from "./recount.ts"
import { checkRevision, notFound } from "./revisions.ts"
import { getSeries } from "./series.ts"
import { storeSeries } from "./series-exceptions.ts"
import { dropOccurrences, fillOccurrences } from "./series-occurrences.ts"

/** What is to change; everything left out stays. */
export interface SeriesPatch {
  title?: string | undefined
  kind?: EventKind | undefined
  topic?: Topic | undefined
  rule?: string | undefined
  /** The first day of the new rule; today where it is left out. What took place before stays as it was. */
  from?: CalendarDay | undefined
  reason?: string | undefined
  by?: string | undefined
}

interface Why {
  reason?: string | undefined
  by?: string | undefined
}

/** A series that is changed: what it becomes, and the day from which occurrences that do not fit any more go. */
interface Change {
  series: Series
  from: CalendarDay
}

/**
 * Changes a series from a day on. Its coming occurrences follow: days that the rule does not give any more go, or stay as
 * events of their own where something rests on them.
 * @throws DomainError `not_found`, `invalid_rule`, `precondition_failed`, `conflict`.
 */
export async function changeSeries(
  context: ServiceContext,
  id: string,
  patch: SeriesPatch,
  ifRevision?: number,
): Promise<SeriesDetail> {
  const { title, kind, topic, rule } = patch
  const from = patch.from ?? todayOf(context)
  if (rule !== undefined) readRule(rule)
  const cause = causeOf(context, patch, "changed by hand")
  return change(context, id, cause, ifRevision, (series) => ({
    from,
    series: {
      ...series,
      title: title ?? series.title,
      kind: kind ?? series.kind,
      topic: topic ?? series.topic,
      ...(rule !== undefined && { rule, startsOn: from }),
    },
  }))
}

/** One of its days does not take place. @throws DomainError `not_found`, `invalid_request`, `conflict`. */
export async function skipOccurrence(
  context: ServiceContext,
  id: string,
  on: CalendarDay,
  why: Why = {},
): Promise<SeriesDetail> {
  return change(
    context,
    id,
    causeOf(context, why, `${on} was skipped`),
    undefined,
    async (series, inside) => {
      const days = (await listOccurrences(inside.db, id)).map(({ seriesOn }) => seriesOn)
      if (!days.includes(on) && !series.exceptions.includes(on))
        throw invalid([{ where: "/on", message: "is no day of this series" }])
      return { from: on, series: { ...series, exceptions: [...new Set([...series.exceptions, on])].sort() } }
    },
  )
}

/** A day that was skipped takes place after all. @throws DomainError `not_found`, `invalid_request`, `conflict`. */
export async function restoreOccurrence(
  context: ServiceContext,
  id: string,
  on: CalendarDay,
  why: Why = {},
): Promise<SeriesDetail> {
  return change(context, id, causeOf(context, why, `${on} takes place after all`), undefined, (series) => {
    if (!series.exceptions.includes(on))
      throw invalid([{ where: "/on", message: "is no day that was skipped" }])
    return {
      from: on,
      series: { ...series, exceptions: series.exceptions.filter((day) => day !== on) },
    }
  })
}

/** The series ends; `lastOn` is the last day on which it may take place. @throws DomainError `not_found`, `conflict`. */
export async function endSeries(
  context: ServiceContext,
  id: string,
  lastOn: CalendarDay,
  why: Why = {},
): Promise<SeriesDetail> {
  const cause = causeOf(context, why, `ends with ${lastOn}`)
  return change(context, id, cause, undefined, (series) => ({
    from: lastOn,
    series: { ...series, rule: endedRule(series.rule, lastOn) },
  }))
}

/**
 * Moves one of its days and all that follow: the rule goes on from the new day.
 * @throws DomainError `not_found`, `invalid_request`, `invalid_rule`, `conflict`.
 */
export async function moveFollowing(
  context: ServiceContext,
  id: string,
  { on, to }: { on: CalendarDay; to: CalendarDay },
  why: Why = {},
): Promise<SeriesDetail> {
  const cause = causeOf(context, why, `from ${on} on moved to ${to} and what follows by the rule`)
  return change(context, id, cause, undefined, (series) => {
    const days = [...occurrences(series.rule, series.startsOn, on)]
    if (days.at(-1) !== on) throw invalid([{ where: "/on", message: "is no day that the rule gives" }])
    const moved = movedRule(series.rule, on, to)
    const left = (readRule(series.rule).count ?? 0) - days.length + 1
    return {
      from: earlier(on, to),
      series: { ...series, rule: recountedRule(moved, left), startsOn: to },
    }
  })
}

/** Stores what a series becomes and lets its occurrences follow, in one transaction. */
async function change(
  context: ServiceContext,
  id: string,
  cause: Cause,
  ifRevision: number | undefined,
  decide: (series: Series, inside: ServiceContext) => Change | Promise<Change>,
): Promise<SeriesDetail> {
  try {
    return await transact(context.db, async (trx) => {
      const inside = { ...context, db: trx }
      const before = await findSeries(trx, id)
      if (before === undefined) throw notFound("series", id)
      checkRevision(before, ifRevision)
      const { series, from } = await decide(before, inside)
      const after = await storeSeries(trx, before, series, cause)
      await dropOccurrences(inside, after, from, cause)
      await fillOccurrences(inside, after)
      await renameOccurrences(inside, before, after, cause)
      return getSeries(inside, id)
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError("conflict", "there is a series of that title already")
  }
}

/** Coming occurrences that are called as the series was take its new title, kind and topic. */
async function renameOccurrences(
  context: ServiceContext,
  before: Series,
  after: Series,
  cause: Cause,
): Promise<void> {
  const today = todayOf(context)
  for (const event of await listOccurrences(context.db, after.id)) {
    if (event.title !== before.title || event.review === "withdrawn" || event.span.endsOn < today) continue
    const { title, kind, topic } = after
    await storeEvent(context, event, { ...event, title, kind, topic }, cause)
  }
}

const causeOf = (context: ServiceContext, { reason, by }: Why, standard: string): Cause => ({
  why: reason ?? standard,
  by: by ?? SOMEONE,
  now: context.clock(),
})
