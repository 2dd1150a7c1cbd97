import { listEvents, listEventsById } from "../db/queries/events.ts"
import { listPredictions, listPredictionsById } from "../db/queries/predictions.ts"
import { soughtIn } from "../db/queries/query-conditions.ts"
import { listDigestPassages, listRanked, type PassageOfDigest } from "../db/queries/search.ts"
import { type EventListed, eventStanding } from "../domain/event.ts"
import { type FoundPassage, type FoundThing, fragmentOf, type SearchResults } from "../domain/found.ts"
import { type PredictionListed, standing, titleOf } from "../domain/prediction.ts"
import { whenOf } from "../domain/prediction-window.ts"
import { type Query, toText } from "../domain/query.ts"
import { findSought, type Sought, searchWords } from "../domain/search-words.ts"
import { labelOf } from "../domain/span-label.ts"
import { type ServiceContext, todayOf } from "./context.ts"

/**
 * Events, predictions and stretches of digests that answer a query, at most `limit` of each: by how well they fit, or
 * by date where the query has no words in it.
 */
export async function search(context: ServiceContext, query: Query, limit: number): Promise<SearchResults> {
  const today = todayOf(context)
  const ask = { filter: { query }, today }
  const { wanted } = soughtIn(query)
  if (wanted.length === 0) {
    const events = await listEvents(context.db, ask, { limit })
    const predictions = await listPredictions(context.db, ask, { limit })
    return {
      query: toText(query),
      events: events.items.map((event) => foundEvent(event, wanted, today)),
      predictions: predictions.items.map((prediction) => foundPrediction(prediction, wanted, today)),
      digests: [],
    }
  }
  const events = await listRanked(context.db, "event", ask, limit)
  const predictions = await listRanked(context.db, "prediction", ask, limit)
  const eventOf = byId(await listEventsById(context.db, events.map(idOf)))
  const predictionOf = byId(await listPredictionsById(context.db, predictions.map(idOf)))
  return {
    query: toText(query),
    events: events.flatMap(({ thingId }) => {
      const event = eventOf.get(thingId)
      return event ? [foundEvent(event, wanted, today)] : []
    }),
    predictions: predictions.flatMap(({ thingId }) => {
      const prediction = predictionOf.get(thingId)
      return prediction ? [foundPrediction(prediction, wanted, today)] : []
    }),
    digests: (await listDigestPassages(context.db, query, today, limit)).map((one) =>
      foundPassage(one, wanted),
    ),
  }
}

const idOf = ({ thingId }: { thingId: string }): string => thingId
const byId = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

const highlightsIn = (text: string, wanted: readonly Sought[]) => findSought(searchWords(text), wanted)

function foundEvent(event: EventListed, wanted: readonly Sought[], today: string): FoundThing {
  return {
    thing: "event",
    id: event.id,
    text: event.title,
    highlights: highlightsIn(event.title, wanted),
    when: labelOf(event.span),
    topic: event.topic,
    standing: eventStanding(event, today),
    review: event.review,
    publishers: event.publishers,
  }
}

function foundPrediction(prediction: PredictionListed, wanted: readonly Sought[], today: string): FoundThing {
  const text = titleOf(prediction)
  return {
    thing: "prediction",
    id: prediction.id,
    text,
    highlights: highlightsIn(text, wanted),
    when: whenOf(prediction),
    topic: prediction.topic,
    standing: standing(prediction, today),
    review: prediction.review,
    publishers: prediction.publishers,
  }
}

function foundPassage(passage: PassageOfDigest, wanted: readonly Sought[]): FoundPassage {
  const { digestId, title, publisher, publishedOn, words } = passage
  const { text, highlights, offset } = fragmentOf(words, highlightsIn(words, wanted))
  const start = passage.start + offset
  return {
    digestId,
    digestTitle: title,
    publisher,
    publishedOn,
    start,
    end: start + text.length,
    text,
    highlights,
  }
}
