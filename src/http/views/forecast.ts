import { z } from "@hono/zod-openapi"
import { ANSWERS, type ForecastEntry, type ForecastListed } from "../../domain/forecast.ts"
import { VERDICT_ABOUTS } from "../../domain/verdict.ts"
import { Day, Instant } from "./days.ts"
import { By, orNull, Text } from "./fields.ts"
import { PageQuery, pageOf } from "./page.ts"
import { IntervalView, TrackQuery } from "./track-record.ts"

const About = z.enum(VERDICT_ABOUTS).openapi("ForecastAbout", {
  description: "That the condition comes true, or the outcome given that the condition did",
})
const Probability = z.number().min(0).max(1).openapi({ example: 0.7 })

export const ForecastBody = z
  .strictObject({
    about: About.default("outcome"),
    probability: Probability,
    note: Text(4000).optional(),
    by: By.optional(),
  })
  .openapi("ForecastBody", {
    examples: [{ about: "outcome", probability: 0.7, note: "The talks have begun", by: "mara" }],
  })

export const ForecastWithdrawal = z
  .strictObject({ about: About.default("outcome"), by: By.optional() })
  .openapi("ForecastWithdrawal", { examples: [{ about: "outcome", by: "mara" }] })

export const ForecastView = z
  .object({
    id: z.string(),
    predictionId: z.string(),
    number: z.int().openapi({ description: "1, 2, 3 … within the prediction" }),
    about: About,
    probability: Probability,
    note: z.string().nullable(),
    recordedOn: Day.openapi({ description: "The day it counts from, in the ledger's time zone" }),
    recordedAt: Instant,
    recordedBy: z.string(),
    withdrawsId: z.string().nullable().openapi({ description: "The forecast that this row takes back" }),
    isWithdrawn: z.boolean(),
  })
  .openapi("Forecast")

export const ForecastPage = pageOf(ForecastView, "ForecastPage")
export const ForecastsQuery = z.strictObject({ by: By.optional(), about: About.optional(), ...PageQuery })
export const ScoresQuery = z.strictObject({ by: By.optional(), about: About.optional() })

const Score = z.number().min(0).max(1).nullable()

export const ForecastScores = z
  .object({
    items: z.array(
      z.object({
        predictionId: z.string(),
        about: About,
        by: z.string(),
        answer: z.enum(ANSWERS),
        closesOn: Day.nullable().openapi({ description: "The first day whose forecasts come too late" }),
        probability: Probability.nullable().openapi({ description: "What stood when it closed, or stands" }),
        final: Score.openapi({ description: "Brier score of what stood when it closed: 0 best, 1 worst" }),
        timeWeighted: Score.openapi({ description: "Mean of the daily Brier scores" }),
        days: z.int(),
      }),
    ),
  })
  .openapi("ForecastScores")

const MeanScoreView = z
  .object({
    count: z.int(),
    brier: Score,
    baseRateBrier: Score.openapi({ description: "Of always giving the share of these that came true" }),
    skill: z
      .number()
      .max(1)
      .nullable()
      .openapi({ description: "1 − brier / baseRateBrier; above 0 is better than the base rate" }),
  })
  .openapi("MeanScore")

const CalibrationBin = z
  .object({
    from: z.number(),
    to: z.number(),
    count: z.int(),
    meanForecast: Probability.nullable(),
    cameTrue: z.int(),
    observed: orNull(IntervalView),
  })
  .openapi("CalibrationBin")

export const CalibrationView = z
  .object({
    counts: z.object({
      scored: z.int(),
      annulled: z.int(),
      ambiguous: z.int(),
      open: z.int(),
      tooLate: z.int().openapi({ description: "Answered, but no forecast stood before it closed" }),
    }),
    bins: z.array(CalibrationBin),
    baseRate: orNull(IntervalView),
    final: MeanScoreView,
    timeWeighted: MeanScoreView,
    forecasters: z.array(z.string()).openapi({ description: "Everybody who has given a forecast" }),
  })
  .openapi("Calibration")

const { by: _grouping, ...TrackFilterQuery } = TrackQuery

export const CalibrationQuery = z.strictObject({
  by: By.optional().openapi({ description: "One forecaster's; everybody's where it is left out" }),
  about: About.optional(),
  ...TrackFilterQuery,
})

/** What was said, with null for what was not; `someone` stands in for a client that gave no name. */
export function toForecastEntry(body: z.output<typeof ForecastBody>, someone: string): ForecastEntry {
  const { about, probability, note, by } = body
  return { about, probability, note: note || null, recordedBy: by ?? someone }
}

export function toForecastView(forecast: ForecastListed): z.input<typeof ForecastView> {
  const { id, predictionId, number, about, probability, note } = forecast
  const { recordedOn, recordedAt, recordedBy, withdrawsId, isWithdrawn } = forecast
  return {
    id,
    predictionId,
    number,
    about,
    probability,
    note,
    recordedOn,
    recordedAt,
    recordedBy,
    withdrawsId,
    isWithdrawn,
  }
}
