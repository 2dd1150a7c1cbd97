import type { Schemas } from "../api/client.ts"
import { dayWords, longDayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"

/** The two clocks of a claim: by when its condition, by when its outcome, and what each day hangs on. */
export function Clocks({ prediction }: { prediction: Schemas["PredictionDetail"] }) {
  const { conditionWindow, outcomeWindow, triggerEvent, reviewOn, resolution, conditionMetOn } = prediction
  const hasLimit = conditionWindow.basis !== "none" || outcomeWindow.basis !== "none"
  const isOpen = resolution === "open" || resolution === "condition_met"
  return (
    <dl class="clocks">
      {conditionWindow.basis !== "none" && (
        <Clock name="Condition" window={conditionWindow} event={triggerEvent} />
      )}
      {conditionMetOn && (
        <div>
          <dt>Condition met</dt>
          <dd>{longDayWords(conditionMetOn)}</dd>
        </div>
      )}
      {outcomeWindow.basis !== "none" && (
        <Clock
          name={prediction.condition === null ? "Due" : "Outcome"}
          window={outcomeWindow}
          event={triggerEvent}
        />
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

interface ClockProps {
  name: string
  window: Schemas["Window"]
  /** What the claim hangs on; its title inside the explanation leads to it. */
  event: Schemas["PredictionDetail"]["triggerEvent"]
}

function Clock({ name, window, event }: ClockProps) {
  const isSaid =
    window.explanation === window.words ||
    (window.dueOn !== null && window.explanation === `by ${dayWords(window.dueOn)}`)
  const explanation = isSaid ? null : window.explanation
  const hangsOn = event && window.eventId === event.id ? event : null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {window.dueOn ? `By ${longDayWords(window.dueOn)}` : "Its day is not known yet"}
        {explanation && (
          <span class="muted">
            {" · "}
            {hangsOn ? <Linked words={explanation} event={hangsOn} /> : explanation}
          </span>
        )}
      </dd>
    </div>
  )
}

/** An explanation with the event's title in it as the way to the event; with its title after it where it is not named. */
function Linked({ words, event }: { words: string; event: { id: string; title: string } }) {
  const at = words.indexOf(event.title)
  const [before, after] =
    at < 0 ? [`${words}: `, ""] : [words.slice(0, at), words.slice(at + event.title.length)]
  return (
    <>
      {before}
      <a href={`/?item=${event.id}`}>{headline(event.title)}</a>
      {after}
    </>
  )
}
