import type { Schemas } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import type { Resource } from "../ui/use-resource.ts"
import { count, dayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"
import { localClock, localDay, weekdayWords, whyWords } from "./reminder-words.ts"

interface RulePreviewProps {
  preview: Resource<Schemas["ReminderRulePreview"]>
  /** Something in the form cannot be used: what is shown is as it was before. */
  isStale: boolean
}

/** The next ten times that the rule says something, and of how many things it speaks. */
export function RulePreview({ preview, isStale }: RulePreviewProps) {
  const { data, problem, retry } = preview
  return (
    <section class={`preview${isStale ? " is-stale" : ""}`} aria-labelledby="preview-title">
      <h3 id="preview-title">What it says next</h3>
      <p class="preview-count" role="status">
        {data && (isStale ? "As it was before the last change." : standing(data))}
      </p>
      {problem && !isStale && <Problem problem={problem} onRetry={retry} />}
      {!data && !problem && (
        <div class="skeleton" aria-busy="true">
          <div class="skeleton-line" />
          <div class="skeleton-line" />
          <div class="skeleton-line" />
        </div>
      )}
      {data && (
        <ol class="firings">
          {data.firings.map((firing) => (
            <li key={`${firing.thing.id} ${firing.anchor} ${firing.lead} ${firing.fireAt}`}>
              <span class="firing-day">
                {weekdayWords(localDay(firing.localTime))} {dayWords(localDay(firing.localTime))}
              </span>
              <span class="firing-time">{localClock(firing.localTime)}</span>
              <span class="firing-thing">
                <span class="firing-title">{headline(firing.thing.title)}</span>
                <span class="firing-why">{whyWords(firing)}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function standing({ matching, firings }: Schemas["ReminderRulePreview"]): string {
  const open = `${count(matching, "open thing")} ${matching === 1 ? "matches" : "match"}`
  const [first] = firings
  if (first === undefined) return `${open}; nothing is to be said of ${matching === 1 ? "it" : "them"} yet.`
  return `${open}; first on ${dayWords(localDay(first.localTime))} at ${localClock(first.localTime)}.`
}
