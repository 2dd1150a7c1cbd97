import type { Schemas } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import type { Resource } from "../ui/use-resource.ts"
import { count, dayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"
import { byDay, localClock, localDay, weekdayWords, whyWords } from "./reminder-words.ts"

type Firing = Schemas["ReminderFiring"]

interface RulePreviewProps {
  preview: Resource<Schemas["ReminderRulePreview"]>
  /** Something in the form cannot be used: what is shown is as it was before. */
  isStale: boolean
  /** Whose clocks the times are of. */
  timeZone: string
}

/** The next ten times that the rule says something, and of how many things it speaks. */
export function RulePreview({ preview, isStale, timeZone }: RulePreviewProps) {
  const { data, problem, retry } = preview
  return (
    <section class={`preview${isStale ? " is-stale" : ""}`} aria-labelledby="preview-title">
      <h3 id="preview-title">What it says next</h3>
      <p class="preview-count" role="status">
        {data && (isStale ? "As it was before the last change." : standing(data, timeZone))}
      </p>
      {problem && !isStale && <Problem problem={problem} onRetry={retry} />}
      {!data && !problem && (
        <div class="skeleton" aria-busy="true">
          <div class="skeleton-line" />
          <div class="skeleton-line" />
          <div class="skeleton-line" />
        </div>
      )}
      {data && <Firings firings={data.firings} />}
    </section>
  )
}

/** One after the other, each day named once. */
function Firings({ firings }: { firings: readonly Firing[] }) {
  return (
    <ol class="firings">
      {byDay(firings).map(([day, ofDay]) => (
        <li key={day}>
          <p class="firing-day">
            {weekdayWords(day)} {dayWords(day)}
          </p>
          <ul>
            {ofDay.map((firing) => (
              <li class="firing" key={`${firing.thing.id} ${firing.anchor} ${firing.lead} ${firing.fireAt}`}>
                <span class="firing-time">{localClock(firing.localTime)}</span>
                <span class="firing-title">{headline(firing.thing.title)}</span>
                <span class="firing-why">{whyWords(firing)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function standing({ matching, firings }: Schemas["ReminderRulePreview"], timeZone: string): string {
  const open = `${count(matching, "open thing")} ${matching === 1 ? "matches" : "match"}`
  const [first] = firings
  if (first === undefined) return `${open}; nothing is to be said of ${matching === 1 ? "it" : "them"} yet.`
  return `${open}; first on ${dayWords(localDay(first.localTime))} at ${localClock(first.localTime)}. All times are of ${timeZone}.`
}
