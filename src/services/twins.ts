import { findEvent, listEventsById } from "../db/queries/events.ts"
import { listMentionWords } from "../db/queries/mentions.ts"
import { findPrediction, listPredictionsById } from "../db/queries/predictions.ts"
import { listEventIdsByWords, listPredictionIdsByWords, type WordAsk } from "../db/queries/twins.ts"
import { daySpan } from "../domain/date-span.ts"
import type { Thing } from "../domain/item-filter.ts"
import { titleOf } from "../domain/prediction.ts"
import { whenOf } from "../domain/prediction-window.ts"
import { type Twin, thingOf } from "../domain/regrouping.ts"
import { labelOf } from "../domain/span-label.ts"
import { sameThing, spansFit, wordsOf } from "../extract/same-thing.ts"
import type { ServiceContext } from "./context.ts"
import { notFound } from "./revisions.ts"
import { tellingWords } from "./same-event.ts"

const MOST_CANDIDATES = 200
const MOST_TWINS = 12
/** Below this nobody would take them for one; what was searched for by its words is shown whatever its score. */
const LEAST_SCORE = 0.2
/** What a moved deadline loses against one on the same days: two that share no day may well be one that was moved. */
const ELSEWHEN = 0.75
/** Two claims are compared by their words alone. */
const ANY_DAY = daySpan("2000-01-01")

/**
 * The things that may turn out to be the same as one, the likeliest first, at most twelve: by the words of their titles
 * and mentions, and their days. With `q` those whose title holds its words.
 * @throws DomainError `not_found`.
 */
export async function listTwins(
  context: Pick<ServiceContext, "db">,
  id: string,
  q?: string,
): Promise<Twin[]> {
  const { db } = context
  const thing = thingOf(id)
  const own = thing === "event" ? await findEvent(db, id) : await findPrediction(db, id)
  if (own === undefined) throw notFound(thing, id)
  const title = "title" in own ? own.title : titleOf(own)
  const ask: WordAsk =
    q === undefined
      ? { words: tellingWords(title), isEvery: false }
      : { words: wordsOf(q).slice(0, 12), isEvery: true }
  const list = thing === "event" ? listEventIdsByWords : listPredictionIdsByWords
  const ids = (await list(db, ask, MOST_CANDIDATES)).filter((one) => one !== id)
  const words = await listMentionWords(db, thing, [id, ...ids])
  const mine = { title, span: "span" in own ? own.span : ANY_DAY, mentions: words.get(id) ?? [] }
  const twins = (await describe(context, thing, ids)).map(({ span, ...twin }) => {
    const likeness = sameThing(mine, {
      title: twin.title,
      span: mine.span,
      mentions: words.get(twin.id) ?? [],
    })
    return { ...twin, score: round(likeness * (spansFit(mine.span, span) > 0 ? 1 : ELSEWHEN)) }
  })
  return twins
    .filter(({ score }) => q !== undefined || score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TWINS)
}

const round = (score: number): number => Math.round(Math.min(1, score) * 100) / 100

async function describe({ db }: Pick<ServiceContext, "db">, thing: Thing, ids: readonly string[]) {
  if (thing === "event")
    return (await listEventsById(db, ids)).map(({ id, title, span, review, mentionCount, publishers }) => ({
      id,
      thing,
      title,
      when: labelOf(span),
      review,
      mentionCount,
      publishers,
      span,
    }))
  return (await listPredictionsById(db, ids)).map((prediction) => ({
    id: prediction.id,
    thing,
    title: titleOf(prediction),
    when: whenOf(prediction),
    review: prediction.review,
    mentionCount: prediction.mentionCount,
    publishers: prediction.publishers,
    span: ANY_DAY,
  }))
}
