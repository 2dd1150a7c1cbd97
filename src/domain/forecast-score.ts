import { type CalendarDay, daysBetween, earlier } from "./calendar-day.ts"
import {
  type Answer,
  answeredAs,
  type Decisive,
  type Forecast,
  type Stretch,
  stretchesOf,
} from "./forecast.ts"
import { type Interval, wilson } from "./interval.ts"
import type { VerdictAbout } from "./verdict.ts"

/**
 * The squared distance of a probability from what came (1 for yes, 0 for no): 0 is best, 1 worst, 0.25 for always
 * saying 50 %. Brier, G. W. (1950), Verification of forecasts expressed in terms of probability, Monthly Weather
 * Review 78, 1–3, sums over both classes and so gives twice this.
 * @internal
 */
export const brier = (probability: number, isTrue: boolean): number => (probability - (isTrue ? 1 : 0)) ** 2

/** One person's forecasts on one question of one prediction, and what they earned. */
export interface ForecastScore {
  predictionId: string
  about: VerdictAbout
  by: string
  answer: Answer
  /** The first day whose forecasts came too late; null while it is open. */
  closesOn: CalendarDay | null
  /** The forecast that stood when it closed or, while it is open, stands now; null where none did. */
  probability: number | null
  /** Brier score of that forecast; null unless the answer is yes or no and a forecast stood. */
  final: number | null
  /** Mean of the daily Brier scores; null where no day counts. */
  timeWeighted: number | null
  /** How many days that mean is over. */
  days: number
}

/**
 * Scores one person's forecasts on one question, given in the order they were made. Two numbers:
 *
 * - `final`: the Brier score of the last forecast that stood at the end of the day before it closed.
 * - `timeWeighted`: each day from the first forecast up to that day has the Brier score of the forecast that stood at
 *   its end, and the score is their mean: the daily average of Good Judgment Open and of Cultivate Labs, who leave out
 *   the day of the answer as well (cultivatelabs.com/support, "Why didn't I receive a score"). Days before the first
 *   forecast are not filled in, as Good Judgment does with a crowd's median: here there may be no crowd.
 */
export function scoreForecasts(
  { predictionId, about, by }: Pick<ForecastScore, "predictionId" | "about" | "by">,
  rows: readonly Pick<Forecast, "id" | "probability" | "recordedOn" | "withdrawsId">[],
  prediction: Decisive,
): ForecastScore {
  const { answer, closesOn } = answeredAs(prediction, about)
  const stretches = stretchesOf(rows)
  const thing = { predictionId, about, by, answer, closesOn }
  if (closesOn === null || (answer !== "yes" && answer !== "no"))
    return {
      ...thing,
      probability: stretches.at(-1)?.probability ?? null,
      final: null,
      timeWeighted: null,
      days: 0,
    }
  const isTrue = answer === "yes"
  const { sum, days } = daily(stretches, closesOn, isTrue)
  const probability = stretches.filter(({ from }) => from < closesOn).at(-1)?.probability ?? null
  return {
    ...thing,
    probability,
    final: probability === null ? null : brier(probability, isTrue),
    timeWeighted: days === 0 ? null : sum / days,
    days,
  }
}

/** The sum of the daily scores before `closesOn`, and over how many days. */
function daily(
  stretches: readonly Stretch[],
  closesOn: CalendarDay,
  isTrue: boolean,
): { sum: number; days: number } {
  let [sum, days] = [0, 0]
  stretches.forEach(({ from, probability }, index) => {
    const until = earlier(stretches[index + 1]?.from ?? closesOn, closesOn)
    if (probability === null || from >= until) return
    const length = daysBetween(from, until)
    sum += brier(probability, isTrue) * length
    days += length
  })
  return { sum, days }
}

/** Forecasts of neighbouring probabilities, beside how often what they spoke of came true. */
export interface CalibrationBin {
  /** 0, 0.1 … 0.9; `to` is not part of it, but for the last, which holds 100 %. */
  from: number
  to: number
  count: number
  /** Mean probability given; null in an empty bin, as is all that follows. */
  meanForecast: number | null
  /** How many came true, with the share and its 95 % Wilson interval. */
  cameTrue: number
  observed: Interval | null
}

/** Mean score of some forecasts, beside a constant forecast of their base rate. */
export interface MeanScore {
  count: number
  brier: number | null
  /** Score of always giving the share that came true of these same items: `b · (1 − b)`. */
  baseRateBrier: number | null
  /** `1 − brier / baseRateBrier`: above 0 is better than the base rate; null where that one is perfect. */
  skill: number | null
}

export interface Calibration {
  /** `tooLate`: answered yes or no, but no forecast stood before it closed. */
  counts: { scored: number; annulled: number; ambiguous: number; open: number; tooLate: number }
  bins: CalibrationBin[]
  /** Share of the scored items that came true. */
  baseRate: Interval | null
  final: MeanScore
  timeWeighted: MeanScore
}

const BINS = 10

/**
 * How well probabilities and the world agree, over the last forecast on each question. The comparison with the base
 * rate is the Brier skill score against the sample's own climatology (Murphy, A. H. (1973), A new vector partition of
 * the probability score, Journal of Applied Meteorology 12, 595–600: its uncertainty term is `b · (1 − b)`); that base
 * rate is known only afterwards, so it is a strict standard.
 */
export function calibrationOf(scores: readonly ForecastScore[]): Calibration {
  const count = (is: (score: ForecastScore) => boolean): number => scores.filter(is).length
  const scored = scores.filter((score) => score.final !== null)
  const daily = scores.filter((score) => score.timeWeighted !== null)
  const isDecided = ({ answer }: ForecastScore): boolean => answer === "yes" || answer === "no"
  return {
    counts: {
      scored: scored.length,
      annulled: count(({ answer }) => answer === "annulled"),
      ambiguous: count(({ answer }) => answer === "ambiguous"),
      open: count(({ answer }) => answer === "open"),
      tooLate: count((score) => isDecided(score) && score.final === null),
    },
    bins: Array.from({ length: BINS }, (_none, index) => binOf(scored, index)),
    baseRate: wilson(countTrue(scored), scored.length),
    final: meanScore(scored, (score) => score.final ?? 0),
    timeWeighted: meanScore(daily, (score) => score.timeWeighted ?? 0),
  }
}

const countTrue = (scores: readonly ForecastScore[]): number =>
  scores.filter(({ answer }) => answer === "yes").length

/** Which bin a probability falls into; 100 % belongs to the last. */
const binIndex = (probability: number): number => Math.min(BINS - 1, Math.floor(probability * BINS))

function binOf(scored: readonly ForecastScore[], index: number): CalibrationBin {
  const held = scored.filter(({ probability }) => probability !== null && binIndex(probability) === index)
  const cameTrue = countTrue(held)
  return {
    from: index / BINS,
    to: (index + 1) / BINS,
    count: held.length,
    meanForecast: held.length === 0 ? null : mean(held.map(({ probability }) => probability ?? 0)),
    cameTrue,
    observed: wilson(cameTrue, held.length),
  }
}

function meanScore(items: readonly ForecastScore[], scoreOf: (score: ForecastScore) => number): MeanScore {
  if (items.length === 0) return { count: 0, brier: null, baseRateBrier: null, skill: null }
  const score = mean(items.map(scoreOf))
  const share = countTrue(items) / items.length
  const reference = share * (1 - share)
  return {
    count: items.length,
    brier: score,
    baseRateBrier: reference,
    skill: reference === 0 ? null : 1 - score / reference,
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
