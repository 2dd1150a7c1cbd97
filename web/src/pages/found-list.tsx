import { Check, Trash2 } from "lucide-preact"
import type { Schemas } from "../api/client.ts"
import { Glyph } from "../ui/glyph.tsx"
import { IconButton } from "../ui/icon-button.tsx"
import { headline } from "../words/labels.ts"

interface FoundListProps {
  found: readonly Schemas["Found"][]
  chosen: string | null
  onAccept: (thingId: string) => void
  onWithdraw: (thingId: string) => void
}

/** What was found, in the order of the text: each leads to its words, and to the thing itself. */
export function FoundList({ found, chosen, onAccept, onWithdraw }: FoundListProps) {
  if (found.length === 0)
    return (
      <section class="found-list" aria-label="Found">
        <div class="empty">
          <h2>Nothing dated was found</h2>
          <p>The reader saw no event with a date and no claim that can be checked in this text.</p>
        </div>
      </section>
    )
  return (
    <section class="found-list" aria-label="Found">
      <ol>
        {found.map((one) => (
          <li
            key={one.id}
            id={`found-${one.id}`}
            class={`found-row is-${one.review}${one.id === chosen ? " is-chosen" : ""}`}
          >
            <Glyph shape={one.thing === "event" ? "event" : "open"} />
            <div class="found-main">
              <a class="found-title" href={`#${one.id}`} aria-current={one.id === chosen || undefined}>
                {headline(one.title)}
              </a>
              <p class="found-meta">
                <span>{one.thing === "event" ? "Event" : "Prediction"}</span>
                {one.when && <span>{one.when}</span>}
                {one.review !== "accepted" && (
                  <span class={one.review === "proposed" ? "tag is-dashed" : "tag"}>
                    {one.review === "proposed" ? "Proposed" : "Withdrawn"}
                    {one.proposedBy === "model" && " by a model"}
                  </span>
                )}
                <a href={`/?item=${one.thingId}`}>Open</a>
              </p>
            </div>
            <div class="found-actions">
              {one.review === "proposed" && (
                <IconButton
                  icon={Check}
                  name={`Accept: ${headline(one.title)}`}
                  onClick={() => onAccept(one.thingId)}
                />
              )}
              {one.review !== "withdrawn" && (
                <IconButton
                  icon={Trash2}
                  name={`Withdraw: ${headline(one.title)}`}
                  onClick={() => onWithdraw(one.thingId)}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
