import type { Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { type About, type Forecast, listForecasts, listScores, ME } from "./forecast-calls.ts"
import { ForecastForm } from "./forecast-form.tsx"
import { ForecastPast } from "./forecast-past.tsx"

type Prediction = Schemas["PredictionDetail"]

/** Which of a claim's questions can still be forecast. */
function openQuestions({ condition, resolution }: Prediction): About[] {
  if (resolution === "open") return condition === null ? ["outcome"] : ["condition", "outcome"]
  return resolution === "condition_met" ? ["outcome"] : []
}

const SHOWN: readonly About[] = ["condition", "outcome"]

/** How likely somebody holds a claim to be: a slider for each open question, and what was said before. */
export function ForecastBox({ prediction }: { prediction: Prediction }) {
  const { id, condition } = prediction
  const said = useResource(id, (signal) => listForecasts(id, signal))
  const scores = useResource(id, (signal) => listScores(id, signal))
  const open = openQuestions(prediction)
  const rows = said.data?.items ?? []
  if (open.length === 0 && rows.length === 0) return null
  const onSaved = (words: string, undo: (() => void) | null): void => {
    noteChange()
    showToast(words, undo)
  }
  const about = (which: About): Forecast[] => rows.filter((row) => row.about === which)
  return (
    <section class="forecasts" aria-labelledby="forecasts">
      <h3 id="forecasts">{open.length > 0 ? "Your forecast" : "Forecasts"}</h3>
      {said.problem && <Problem problem={said.problem} onRetry={said.retry} />}
      {SHOWN.filter((which) => open.includes(which) || about(which).length > 0).map((which) => (
        <div key={which} class="forecast-form">
          {open.includes(which) ? (
            <ForecastForm
              id={id}
              about={which}
              words={questionWords(which, condition !== null)}
              last={about(which).find(isStanding)}
              onSaved={onSaved}
            />
          ) : (
            <p>{questionWords(which, condition !== null)}</p>
          )}
          <ForecastPast
            forecasts={about(which)}
            scores={(scores.data?.items ?? []).filter((score) => score.about === which)}
          />
        </div>
      ))}
    </section>
  )
}

const isStanding = (row: Forecast): boolean =>
  row.recordedBy === ME && !row.isWithdrawn && row.withdrawsId === null

const questionWords = (about: About, isConditional: boolean): string => {
  if (about === "condition") return "The condition comes true"
  return isConditional ? "It happens, if the condition comes true" : "It happens"
}
