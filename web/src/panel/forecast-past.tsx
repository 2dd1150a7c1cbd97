import type { Schemas } from "../api/client.ts"

import { count, dayWords, startOf } from "../words/days.ts"
import { capital } from "../words/labels.ts"
import { type Forecast, ME } from "./forecast-calls.ts"

type Score = Schemas["ForecastScores"]["items"][number]

/** So many stand in the list; the line above them shows all of one's own. */
const MOST_LISTED = 5

/** What was said before, drawn as a line and listed, the latest first, and what it earned. */
export function ForecastPast({ forecasts, scores }: { forecasts: Forecast[]; scores: Score[] }) {
  const given = forecasts.filter((row) => row.withdrawsId === null)
  if (given.length === 0) return null
  return (
    <>
      <ForecastLine forecasts={given.filter((row) => !row.isWithdrawn && row.recordedBy === ME)} />
      <ol class="forecast-past" aria-label="Forecasts so far, the latest first">
        {given.slice(0, MOST_LISTED).map((row) => (
          <li key={row.id} class={row.isWithdrawn ? "is-withdrawn" : ""}>
            <strong>{percentWords(row.probability)}</strong>
            <span>{dayWords(row.recordedOn)}</span>
            <span class="muted">{capital(row.recordedBy)}</span>
            {row.note && <span>{row.note}</span>}
          </li>
        ))}
        {given.length > MOST_LISTED && (
          <li class="muted">and {count(given.length - MOST_LISTED, "earlier forecast")}</li>
        )}
      </ol>
      {scores
        .filter((score) => score.answer !== "open")
        .map((score) => (
          <p key={score.by} class="hint">
            {capital(score.by)}: {earnedWords(score)}
          </p>
        ))}
    </>
  )
}

const percentWords = (probability: number): string => `${Math.round(probability * 1000) / 10} %`

/** "Brier score 0.010 for the last, 0.130 over 20 days (0 is perfect)" */
function earnedWords({ answer, final, timeWeighted, days }: Score): string {
  if (answer === "ambiguous" || answer === "annulled") return "not scored, since the claim was set aside"
  if (timeWeighted === null) return "not scored, since it was given too late"
  const last = final === null ? "" : `${final.toFixed(3)} for the last, `
  return `Brier score ${last}${timeWeighted.toFixed(3)} over ${count(days, "day")} (0 is perfect)`
}

const WIDTH = 100
const HEIGHT = 44

/** The probabilities over time, as steps: each stands until the next. */
function ForecastLine({ forecasts }: { forecasts: Forecast[] }) {
  if (forecasts.length < 2) return null
  const inOrder = [...forecasts].reverse()
  const times = inOrder.map((row) => startOf(row.recordedOn))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const isOneDay = last === first
  const points = inOrder.map((row, index) => ({
    x: (isOneDay ? index / inOrder.length : ((times[index] ?? first) - first) / (last - first)) * (WIDTH - 6),
    y: 2 + (1 - row.probability) * (HEIGHT - 4),
  }))
  const path = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("")
  return (
    <svg
      class="forecast-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <path d={`${path}H${WIDTH}`} />
    </svg>
  )
}
