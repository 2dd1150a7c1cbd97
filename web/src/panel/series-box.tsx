import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import {
  endSeries,
  getSeries,
  restoreOccurrence,
  setSeriesRule,
  skipOccurrence,
} from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { dayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"

/** So many coming dates are named. */
const NAMED = 4

/** What an event repeats by: its rule in words, the dates after it, and how to skip this one or end it. */
export function SeriesBox({ event }: { event: Schemas["EventDetail"] }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const { seriesId, seriesOn } = event
  const series = useResource(seriesId, (signal) => getSeries(seriesId ?? "", signal))
  if (event.series === null || seriesId === null) return null
  const act = async (
    done: string,
    work: () => Promise<unknown>,
    back: () => Promise<unknown>,
  ): Promise<void> => {
    try {
      await work()
      setProblem(null)
      showToast(done, () => void back().then(noteChange, (error) => showToast(toApiProblem(error).message)))
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const next = (series.data?.coming ?? []).filter(({ on }) => on > event.span.startsOn).slice(0, NAMED)
  return (
    <section class="panel-section" aria-label="Series">
      <h3>{headline(event.series.title)}</h3>
      <p>
        {event.series.words.charAt(0).toUpperCase() + event.series.words.slice(1)}.
        {seriesOn && seriesOn !== event.span.startsOn && (
          <span class="muted"> This one is moved from {dayWords(seriesOn)}.</span>
        )}
      </p>
      {next.length > 0 && (
        <p>
          Next:{" "}
          {next.map(({ eventId, on }, index) => (
            <>
              {index > 0 && ", "}
              <a key={eventId} href={`/?item=${eventId}`}>
                {dayWords(on)}
              </a>
            </>
          ))}
        </p>
      )}
      {problem && <Problem problem={problem} />}
      {event.review !== "withdrawn" && seriesOn && (
        <div class="buttons">
          <button
            type="button"
            class="button small"
            onClick={() =>
              void act(
                "Skipped",
                () => skipOccurrence(seriesId, seriesOn),
                () => restoreOccurrence(seriesId, seriesOn),
              )
            }
          >
            Skip this one
          </button>
          <button
            type="button"
            class="button small quiet"
            onClick={() =>
              void act(
                "This is the last one",
                () => endSeries(seriesId, seriesOn),
                () => setSeriesRule(seriesId, event.series?.rule ?? "", seriesOn),
              )
            }
          >
            End the series here
          </button>
        </div>
      )}
    </section>
  )
}
