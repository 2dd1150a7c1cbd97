import type { Schemas } from "../api/client.ts"
import { count, relativeWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"

/** How things stand, in one sentence whose parts lead to what they speak of. */
export function StandingSentence({ summary }: { summary: Schemas["Summary"] }) {
  const { events, predictions, digests, needsVerdict, proposed, next } = summary
  return (
    <p class="sentence">
      {count(events, "event")} and {count(predictions, "prediction")} from{" "}
      <a href="/digests">{count(digests, "digest")}</a>
      {needsVerdict > 0 && (
        <>
          ; <a href="/inbox">{needsVerdict === 1 ? "1 needs" : `${needsVerdict} need`} a verdict</a>
        </>
      )}
      {proposed > 0 && (
        <>
          ; <a href="/?review=proposed">{proposed} proposed</a>
        </>
      )}
      {next && (
        <>
          ; next:{" "}
          <a class="sentence-next" href={`/?item=${next.id}`} title={headline(next.title)}>
            {headline(next.title)}
          </a>
          , {next.when}, {relativeWords(next.daysLeft)}
        </>
      )}
    </p>
  )
}
