import type { Schemas } from "../api/client.ts"
import { ItemReminders } from "../reminders/item-reminders.tsx"
import { Glyph } from "../ui/glyph.tsx"
import { offsetWords } from "../words/distance.ts"
import { headline, labelOf } from "../words/labels.ts"
import { eventLeftWords, standingWords } from "../words/standing.ts"
import { ChangeDate } from "./change-date.tsx"
import { CountFrom } from "./count-from.tsx"
import { History } from "./history.tsx"
import { Mentions } from "./mentions.tsx"
import { Offers } from "./offers.tsx"
import { ProposalBox } from "./proposal-box.tsx"
import { Reading } from "./reading.tsx"
import { Regroupings } from "./regroupings.tsx"
import { SameAs } from "./same-as.tsx"
import { SeriesBox } from "./series-box.tsx"
import { Tags } from "./tags.tsx"

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
      <ItemReminders id={event.id} />
      <Moved revisions={event.revisions} />
      {event.anchorEvent && event.countedFrom && (
        <p class="note">
          {offsetWords(event.countedFrom.offset)} after{" "}
          <a href={`/?item=${event.anchorEvent.id}`}>{headline(event.anchorEvent.title)}</a>, and moves with
          it.
        </p>
      )}
      {event.review === "proposed" && <ProposalBox id={event.id} proposedBy={event.proposedBy} />}
      <Mentions thing={event} />
      {event.review === "withdrawn" ? (
        <p class="note">Withdrawn: it is on no list any more, but its history stays.</p>
      ) : (
        <div class="buttons">
          <ChangeDate event={event} onChanged={onChanged} />
          {event.seriesId === null && <CountFrom event={event} onChanged={onChanged} />}
          <SameAs thing={event} onMerged={(merged) => onChanged(merged as Schemas["EventDetail"])} />
        </div>
      )}
      {event.review !== "withdrawn" && (
        <Tags thing={event} onChanged={(changed) => onChanged(changed as Schemas["EventDetail"])} />
      )}
      <SeriesBox event={event} />
      {event.predictions.length + event.anchored.length > 0 && (
        <section class="panel-section">
          <h3>What hangs on it</h3>
          <ul class="hanging">
            {event.predictions.map((prediction) => (
              <li key={prediction.id}>
                <a href={`/?item=${prediction.id}`}>{headline(prediction.title)}</a>
              </li>
            ))}
            {event.anchored.map((other) => (
              <li key={other.id}>
                <a href={`/?item=${other.id}`}>{headline(other.title)}</a>{" "}
                <span class="muted">{other.span.label}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Offers offers={event.offers} />
      <Regroupings id={event.id} regroupings={event.regroupings} />
      <Reading
        confidence={event.confidence}
        rules={event.rules}
        proposedBy={event.proposedBy}
        titleBy={event.titleBy}
        span={event.span}
        isRead={event.mentions.length > 0}
      />
      <History revisions={event.revisions} changes={event.history} createdAt={event.createdAt} />
    </article>
  )
}

/** The date before this one, struck through, and what moved it. */
function Moved({ revisions }: Pick<Schemas["EventDetail"], "revisions">) {
  const [before, now] = revisions.slice(-2)
  if (before === undefined || now === undefined) return null
  return (
    <p class="note">
      Was <s>{before.span.label}</s>: {now.reason}
      {now.digestId && (
        <>
          {" "}
          (<a href={`/digests/${now.digestId}`}>the digest</a>)
        </>
      )}
    </p>
  )
}
