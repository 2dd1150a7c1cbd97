import { useEffect, useId, useState } from "preact/hooks"
import type { ApiProblem } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { type About, type Forecast, recordForecast, withdrawForecast } from "./forecast-calls.ts"

interface ForecastFormProps {
  id: string
  about: About
  words: string
  /** What stands now. */
  last: Forecast | undefined
  onSaved: (words: string, undo: (() => void) | null) => void
}

/** A slider and a field for the same percentage; arrows move it, Enter saves it. */
export function ForecastForm({ id, about, words, last, onSaved }: ForecastFormProps) {
  const field = useId()
  const stood = last === undefined ? 50 : Math.round(last.probability * 1000) / 10
  const [chosen, setChosen] = useState(stood)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  useEffect(() => setChosen(stood), [stood])
  const attempt = async (
    work: () => Promise<unknown>,
    said: string,
    undo: (() => void) | null,
  ): Promise<void> => {
    try {
      await work()
      setProblem(null)
      onSaved(said, undo)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const undo = (): void => void attempt(() => withdrawForecast(id, about), "Forecast taken back", null)
  const save = (): void =>
    void attempt(() => recordForecast(id, about, chosen / 100), `Forecast: ${chosen} %`, undo)
  const isSaid = last !== undefined && chosen === stood
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label for={field}>{words}</label>
      <div class="forecast-row">
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          aria-label={`${words}, percent`}
          value={chosen}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
        />
        <input
          id={field}
          type="number"
          min="0"
          max="100"
          step="any"
          required
          value={chosen}
          onInput={(event) => {
            const value = event.currentTarget.valueAsNumber
            if (value >= 0 && value <= 100) setChosen(value)
          }}
        />
        <span aria-hidden="true">%</span>
        <button type="submit" class="button small" disabled={isSaid}>
          Save
        </button>
      </div>
      {problem && <Problem problem={problem} />}
    </form>
  )
}
