import type { Schemas } from "../api/client.ts"
import { dayWords, longDayWords } from "../words/days.ts"

/** The two clocks of a claim: by when its condition, by when its outcome, and what each day hangs on. */
export function Clocks({ prediction }: { prediction: Schemas["PredictionDetail"] }) {
  const { conditionWindow, outcomeWindow, reviewOn, resolution, conditionMetOn } = prediction
  const hasLimit = conditionWindow.basis !== "none" || outcomeWindow.basis !== "none"
  const isOpen = resolution === "open" || resolution === "condition_met"
  return (
    <dl class="clocks">
      {conditionWindow.basis !== "none" && <Clock name="Condition" window={conditionWindow} />}
      {conditionMetOn && (
        <div>
          <dt>Condition met</dt>
          <dd>{longDayWords(conditionMetOn)}</dd>
        </div>
      )}
      {outcomeWindow.basis !== "none" && (
        <Clock name={prediction.condition === null ? "Due" : "Outcome"} window={outcomeWindow} />
      )}
      {!hasLimit && (
        <div>
          <dt>Due</dt>
          <dd>No time limit was set</dd>
        </div>
      )}
      {isOpen && reviewOn && (
        <div>
          <dt>To be reviewed</dt>
          <dd>{dayWords(reviewOn)}</dd>
        </div>
      )}
    </dl>
  )
}

function Clock({ name, window }: { name: string; window: Schemas["Window"] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {window.dueOn ? `By ${longDayWords(window.dueOn)}` : "Its day is not known yet"}
        {window.explanation && window.explanation !== window.words && (
          <span class="muted"> · {window.explanation}</span>
        )}
        {window.eventId && (
          <>
            {" "}
            <a href={`/?item=${window.eventId}`}>the event</a>
          </>
        )}
      </dd>
    </div>
  )
}
