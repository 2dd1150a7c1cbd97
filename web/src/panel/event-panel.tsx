import type { Schemas } from "../api/client.ts"
import { Glyph } from "../ui/glyph.tsx"
import { headline, labelOf } from "../words/labels.ts"
import { eventLeftWords, standingWords } from "../words/standing.ts"
import { ChangeDate } from "./change-date.tsx"
import { History } from "./history.tsx"
import { Mentions } from "./mentions.tsx"
import { ProposalBox } from "./proposal-box.tsx"
import { Reading } from "./reading.tsx"

interface EventPanelProps {
  event: Schemas["EventDetail"]
  onChanged: (event: Schemas["EventDetail"]) => void
}

export function EventPanel({ event, onChanged }: EventPanelProps) {
  const status = event.status === "scheduled" ? "" : ` · ${event.status}`
  return (
    <article class="panel-body">
      <p class="panel-kind">
        {labelOf(event.kind)} · {labelOf(event.topic)}
        {status}
      </p>
      <h2 class="claim">{headline(event.title)}</h2>
      <p class="panel-standing tone-text-event">
        <Glyph shape="event" size={14} />
        <strong>{event.span.label}</strong>
        <span>
          {[
            standingWords({ thing: "event", standing: event.standing, resolution: null }),
            eventLeftWords(event.standing, event.daysLeft, event.span),
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
      </p>
      {event.series && (
        <p class="note">
          One of a series: {headline(event.series.title)}. <span class="muted">{event.series.rule}</span>
        </p>
      )}
      {event.review === "proposed" && <ProposalBox id={event.id} />}
      {event.review === "withdrawn" ? (
        <p class="note">Withdrawn: it is on no list any more, but its history stays.</p>
      ) : (
        <ChangeDate event={event} onChanged={onChanged} />
      )}
      {event.predictions.length > 0 && (
        <section class="panel-section">
          <h3>What hangs on it</h3>
          <ul class="hanging">
            {event.predictions.map((prediction) => (
              <li key={prediction.id}>
                <a href={`/?item=${prediction.id}`}>{headline(prediction.title)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Mentions mentions={event.mentions} />
      <Reading
        confidence={event.confidence}
        rules={event.rules}
        span={event.span}
        isRead={event.mentions.length > 0}
      />
      <History revisions={event.revisions} createdAt={event.createdAt} />
    </article>
  )
}
