import type { CalendarDay } from "../domain/calendar-day.ts"
import { toEdtf } from "../domain/date-span.ts"
import type { EventListed } from "../domain/event.ts"
import type { Forecast } from "../domain/forecast.ts"
import { type PredictionListed, standing } from "../domain/prediction.ts"
import type { Verdict } from "../domain/verdict.ts"
import type { Cell } from "./csv.ts"

/** A table of one kind of thing: its columns by name, each with what stands in it. */
export interface CsvTable<T> {
  columns: readonly string[]
  toRow: (thing: T, today: CalendarDay) => Cell[]
}

function table<T>(cells: Record<string, (thing: T, today: CalendarDay) => Cell>): CsvTable<T> {
  return {
    columns: Object.keys(cells),
    toRow: (thing, today) => Object.values(cells).map((cell) => cell(thing, today)),
  }
}

/** Several names in one cell. */
const joined = (names: readonly string[]): string => names.join("; ")

export const PREDICTIONS_CSV = table<PredictionListed>({
  id: ({ id }) => id,
  type: ({ type }) => type,
  condition: ({ condition }) => condition,
  consequence: ({ consequence }) => consequence,
  topic: ({ topic }) => topic,
  review: ({ review }) => review,
  standing: (prediction, today) => standing(prediction, today),
  madeOn: ({ madeOn }) => madeOn,
  conditionDueOn: ({ conditionWindow }) => conditionWindow.dueOn,
  outcomeDueOn: ({ outcomeWindow }) => outcomeWindow.dueOn,
  dueOn: ({ dueOn }) => dueOn,
  reviewOn: ({ reviewOn }) => reviewOn,
  resolution: ({ resolution }) => resolution,
  annulReason: ({ annulReason }) => annulReason,
  conditionMetOn: ({ conditionMetOn }) => conditionMetOn,
  resolvedOn: ({ resolvedOn }) => resolvedOn,
  publishers: ({ publishers }) => joined(publishers),
  mentionCount: ({ mentionCount }) => mentionCount,
})

export const EVENTS_CSV = table<EventListed>({
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ span }) => toEdtf(span),
  startsOn: ({ span }) => span.startsOn,
  endsOn: ({ span }) => span.endsOn,
  precision: ({ span }) => span.precision,
  kind: ({ kind }) => kind,
  topic: ({ topic }) => topic,
  status: ({ status }) => status,
  review: ({ review }) => review,
  seriesId: ({ seriesId }) => seriesId,
  publishers: ({ publishers }) => joined(publishers),
  mentionCount: ({ mentionCount }) => mentionCount,
})

export const VERDICTS_CSV = table<Verdict>({
  id: ({ id }) => id,
  predictionId: ({ predictionId }) => predictionId,
  about: ({ about }) => about,
  verdict: ({ verdict }) => verdict,
  reason: ({ reason }) => reason,
  becameTrueOn: ({ becameTrueOn }) => becameTrueOn,
  recordedAt: ({ recordedAt }) => recordedAt,
  recordedBy: ({ recordedBy }) => recordedBy,
  evidenceUrl: ({ evidenceUrl }) => evidenceUrl,
  evidenceQuote: ({ evidenceQuote }) => evidenceQuote,
  note: ({ note }) => note,
  withdrawsId: ({ withdrawsId }) => withdrawsId,
  correctsId: ({ correctsId }) => correctsId,
})

export const FORECASTS_CSV = table<Forecast>({
  id: ({ id }) => id,
  predictionId: ({ predictionId }) => predictionId,
  about: ({ about }) => about,
  probability: ({ probability }) => probability,
  recordedOn: ({ recordedOn }) => recordedOn,
  recordedAt: ({ recordedAt }) => recordedAt,
  recordedBy: ({ recordedBy }) => recordedBy,
  note: ({ note }) => note,
  withdrawsId: ({ withdrawsId }) => withdrawsId,
})
