import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { CalendarDay } from "../../domain/calendar-day.ts"
import { EVENT_STANDINGS } from "../../domain/event.ts"
import type { Thing } from "../../domain/item-filter.ts"
import { STANDINGS } from "../../domain/prediction.ts"
import type { DaysTerm, ListTerm, Query, TextTerm } from "../../domain/query.ts"
import { daysOf } from "../../domain/query-days.ts"
import type { ListField } from "../../domain/query-fields.ts"
import { type Sought, soughtWords } from "../../domain/search-words.ts"
import type { Database } from "../database.ts"
import { holdsSought } from "../full-text.ts"
import type { Schema } from "../schema.ts"
import { eventStands, isPublished, isTagged, predictionStands } from "./standing-conditions.ts"

/** What `ask_on` holds where nothing asks again. */
const NEVER = "9999-12-31"

/** Fields that only one of the two things has. */
const ONLY: Partial<Record<string, Thing>> = {
  kind: "event",
  type: "prediction",
  resolution: "prediction",
  made: "prediction",
}

/** Whether any of these things can answer a query: `type:watch` leaves no event. */
export function canHoldQuery(thing: Thing, { terms }: Query): boolean {
  const standings: readonly string[] = thing === "event" ? EVENT_STANDINGS : STANDINGS
  return terms.every((term) => {
    if (term.isNot || term.kind === "text") return true
    if ((ONLY[term.field] ?? thing) !== thing) return false
    if (term.kind === "days") return true
    if (term.field === "thing") return term.values.includes(thing)
    return term.field !== "standing" || term.values.some((value) => standings.includes(value))
  })
}

/** The words of a query that have to be there, and those that must not. */
export function soughtIn({ terms }: Query): { wanted: Sought[]; unwanted: Sought[] } {
  const texts = terms.filter((term): term is TextTerm => term.kind === "text")
  const sought = (isNot: boolean): Sought[] =>
    texts.filter((term) => term.isNot === isNot).map((term) => soughtWords(term.text, term.isPrefix))
  return { wanted: sought(false), unwanted: sought(true) }
}

/** What an event's row must fulfil to answer a query. */
export function eventAnswers(
  db: Database,
  eb: ExpressionBuilder<Schema, "event">,
  query: Query,
  today: CalendarDay,
): Expression<SqlBool>[] {
  const { wanted, unwanted } = soughtIn(query)
  const conditions: Expression<SqlBool>[] = []
  if (wanted.length > 0) conditions.push(holdsSought(db, eb, "event.id", wanted, "all"))
  if (unwanted.length > 0) conditions.push(eb.not(holdsSought(db, eb, "event.id", unwanted, "any")))
  for (const term of query.terms) {
    if (term.kind === "text") continue
    const condition = term.kind === "list" ? eventIs(eb, term, today) : eventOn(eb, term, today)
    conditions.push(term.isNot ? eb.not(condition) : condition)
  }
  return conditions
}

/** What a prediction's row must fulfil to answer a query. */
export function predictionAnswers(
  db: Database,
  eb: ExpressionBuilder<Schema, "prediction">,
  query: Query,
  today: CalendarDay,
): Expression<SqlBool>[] {
  const { wanted, unwanted } = soughtIn(query)
  const conditions: Expression<SqlBool>[] = []
  if (wanted.length > 0) conditions.push(holdsSought(db, eb, "prediction.id", wanted, "all"))
  if (unwanted.length > 0) conditions.push(eb.not(holdsSought(db, eb, "prediction.id", unwanted, "any")))
  for (const term of query.terms) {
    if (term.kind === "text") continue
    const condition = term.kind === "list" ? predictionIs(eb, term, today) : predictionOn(eb, term, today)
    conditions.push(term.isNot ? eb.not(condition) : condition)
  }
  return conditions
}

function eventIs(
  eb: ExpressionBuilder<Schema, "event">,
  { field, values }: ListTerm,
  today: CalendarDay,
): Expression<SqlBool> {
  const known = values.filter((value) => (EVENT_STANDINGS as readonly string[]).includes(value))
  const by: Record<ListField, () => Expression<SqlBool>> = {
    thing: () => isTrue(eb, values.includes("event")),
    kind: () => eb("event.kind", "in", values),
    type: () => isTrue(eb, false),
    resolution: () => isTrue(eb, false),
    topic: () => eb("event.topic", "in", values),
    review: () => eb("event.review", "in", values),
    publisher: () => isPublished("event", values),
    tag: () => isTagged("event", values),
    standing: () => eb.or(known.map((value) => eventStands(eb, value, today))),
  }
  return by[field]()
}

function predictionIs(
  eb: ExpressionBuilder<Schema, "prediction">,
  { field, values }: ListTerm,
  today: CalendarDay,
): Expression<SqlBool> {
  const known = values.filter((value) => (STANDINGS as readonly string[]).includes(value))
  const by: Record<ListField, () => Expression<SqlBool>> = {
    thing: () => isTrue(eb, values.includes("prediction")),
    kind: () => isTrue(eb, false),
    type: () => eb("prediction.type", "in", values),
    resolution: () => eb("prediction.resolution", "in", values),
    topic: () => eb("prediction.topic", "in", values),
    review: () => eb("prediction.review", "in", values),
    publisher: () => isPublished("prediction", values),
    tag: () => isTagged("prediction", values),
    standing: () => eb.or(known.map((value) => predictionStands(eb, value, today))),
  }
  return by[field]()
}

/** `due` is an event's last day, as in the deadlines; `on` is any of its days. */
function eventOn(
  eb: ExpressionBuilder<Schema, "event">,
  term: DaysTerm,
  today: CalendarDay,
): Expression<SqlBool> {
  if (term.field === "made") return isTrue(eb, false)
  const { from, to } = daysOf(term, today)
  const conditions: Expression<SqlBool>[] = []
  if (from !== undefined) conditions.push(eb("event.ends_on", ">=", from))
  if (to !== undefined)
    conditions.push(eb(term.field === "due" ? "event.ends_on" : "event.starts_on", "<=", to))
  return eb.and(conditions)
}

/** `due` is the day a verdict is asked for; `on` is any day from when it was made to that one. */
function predictionOn(
  eb: ExpressionBuilder<Schema, "prediction">,
  term: DaysTerm,
  today: CalendarDay,
): Expression<SqlBool> {
  const { from, to } = daysOf(term, today)
  const [first, last] = {
    made: ["prediction.made_on", "prediction.made_on"] as const,
    due: ["prediction.ask_on", "prediction.ask_on"] as const,
    on: ["prediction.made_on", "prediction.ask_on"] as const,
  }[term.field]
  const conditions: Expression<SqlBool>[] = []
  if (from !== undefined) conditions.push(eb(last, ">=", from))
  if (to !== undefined) conditions.push(eb(first, "<=", to))
  if (term.field === "due") conditions.push(eb("prediction.ask_on", "<", NEVER))
  return eb.and(conditions)
}

const isTrue = <T extends keyof Schema>(
  eb: ExpressionBuilder<Schema, T>,
  holds: boolean,
): Expression<SqlBool> => (holds ? eb.and([]) : eb.or([]))
