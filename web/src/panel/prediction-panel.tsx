import type { Schemas } from "../api/client.ts"
import { ItemReminders } from "../reminders/item-reminders.tsx"
import { Glyph } from "../ui/glyph.tsx"
import { type Day, dayWords, longDayWords } from "../words/days.ts"
import { labelOf } from "../words/labels.ts"
import { ANNUL_WORDS, leftWords, shapeOf, standingWords } from "../words/standing.ts"
import { Clocks } from "./clocks.tsx"
import { EditClocks } from "./edit-clocks.tsx"
import { ForecastBox } from "./forecast-box.tsx"
import { History } from "./history.tsx"
import { IfThen } from "./if-then.tsx"
import { Mentions } from "./mentions.tsx"
import { Offers } from "./offers.tsx"
import { ProposalBox } from "./proposal-box.tsx"
import { Reading } from "./reading.tsx"
import { Regroupings } from "./regroupings.tsx"
import { SameAs } from "./same-as.tsx"
import { Tags } from "./tags.tsx"
import { VerdictBox } from "./verdict-box.tsx"

interface PredictionPanelProps {
  prediction: Schemas["PredictionDetail"]
  today: Day
  onChanged: (prediction: Schemas["PredictionDetail"]) => void
}

export function PredictionPanel({ prediction, today, onChanged }: PredictionPanelProps) {
  const stood = { thing: "prediction", ...prediction } as const
  const shape = shapeOf(stood)
  return (
    <article class="panel-body">
      <p class="panel-kind">
        {labelOf(prediction.type)} · {labelOf(prediction.topic)} · made {dayWords(prediction.madeOn)}
      </p>
      <IfThen condition={prediction.condition} consequence={prediction.consequence} level="h2" />
      <p class={`panel-standing tone-text-${shape}`}>
        <Glyph shape={shape} size={14} />
        <strong>{standingWords(stood)}</strong>
        <span>{afterwords(prediction)}</span>
      </p>
      <Clocks prediction={prediction} />
      <ItemReminders id={prediction.id} />
      <Offers offers={prediction.offers} />
      {prediction.review === "proposed" && (
        <ProposalBox id={prediction.id} proposedBy={prediction.proposedBy} />
      )}
      {prediction.review === "withdrawn" ? (
        <p class="note">Withdrawn: it is on no list any more, but its history stays.</p>
      ) : (
        <VerdictBox prediction={prediction} today={today} onChanged={onChanged} />
      )}
      <Mentions thing={prediction} />
      {prediction.review !== "withdrawn" && <ForecastBox prediction={prediction} />}
      {prediction.review !== "withdrawn" && (
        <div class="buttons">
          <EditClocks prediction={prediction} onChanged={onChanged} />
          <SameAs
            thing={prediction}
            onMerged={(merged) => onChanged(merged as Schemas["PredictionDetail"])}
          />
        </div>
      )}
      {prediction.review !== "withdrawn" && (
        <Tags thing={prediction} onChanged={(changed) => onChanged(changed as Schemas["PredictionDetail"])} />
      )}
      <Regroupings id={prediction.id} regroupings={prediction.regroupings} />
      <Reading
        confidence={prediction.confidence}
        rules={prediction.rules}
        proposedBy={prediction.proposedBy}
        clocks={[prediction.conditionWindow, prediction.outcomeWindow]}
        isRead={prediction.mentions.length > 0}
      />
      <History verdicts={prediction.verdicts} changes={prediction.history} createdAt={prediction.createdAt} />
    </article>
  )
}

/** What follows the standing's word: since when, why, or how long it still is. */
function afterwords(prediction: Schemas["PredictionDetail"]): string {
  if (prediction.annulReason) return ANNUL_WORDS[prediction.annulReason] ?? ""
  if (prediction.resolvedOn) return `on ${longDayWords(prediction.resolvedOn)}`
  return leftWords(prediction)
}
