import type { Schemas } from "../api/client.ts"
import { dayWords } from "../words/days.ts"
import { confidenceWords } from "../words/labels.ts"

interface ReadingProps {
  confidence: number
  rules: readonly string[]
  proposedBy: Schemas["Origin"]
  titleBy?: Schemas["Origin"]
  clocks?: readonly Schemas["Window"][]
  span?: Schemas["Span"]
  /** False for what a person entered: then there is nothing to explain. */
  isRead: boolean
}

/** How the days came about, in plain words. */
export function Reading({ confidence, rules, proposedBy, titleBy, clocks = [], span, isRead }: ReadingProps) {
  const set = clocks.filter((clock) => clock.basis !== "none")
  if (!isRead)
    return (
      <section class="panel-section">
        <h3>How the date came about</h3>
        <p>{enteredWords(rules)}</p>
      </section>
    )
  return (
    <section class="panel-section">
      <h3>How the date was computed</h3>
      {span && (
        <p>
          {SPAN_WORDS[span.precision] ?? "A span of days"}
          {span.isApproximate && ", about"}: {dayWords(span.startsOn)}
          {span.endsOn !== span.startsOn && ` to ${dayWords(span.endsOn)}`}
          <span class="muted"> · EDTF {span.edtf}</span>
        </p>
      )}
      {set.map((clock) => (
        <p key={`${clock.basis}${clock.dueOn}${clock.words}`}>
          {clock.words && <q>{clock.words}</q>} {clock.words && "→ "}
          {clock.dueOn ? dayWords(clock.dueOn) : "no day yet"}
          {clock.explanation && clock.explanation !== clock.words && `, ${clock.explanation}`}
        </p>
      ))}
      {!span && set.length === 0 && (
        <p>The words set no time limit, so Watchline asks again every 90 days.</p>
      )}
      <p class="muted">
        {proposedBy === "model" ? (
          <>A language model proposed it from these words; the days were computed by the reader</>
        ) : (
          <>
            The reader is {confidenceWords(confidence)} ({Math.round(confidence * 100)} %)
          </>
        )}
        {rules.length > 0 && <>, by the rules {rules.join(", ")}</>}.
        {proposedBy !== "model" && titleBy === "model" && " The title is a language model's."}
      </p>
    </section>
  )
}

function enteredWords(rules: readonly string[]): string {
  if (rules.includes("series")) return "Computed by the rule of its series."
  return rules.length > 0 ? `By the rule ${rules.join(", ")}.` : "Entered by hand."
}

const SPAN_WORDS: Record<string, string> = {
  day: "One day",
  range: "From one day to another",
  month: "Some time in that month",
  quarter: "Some time in that quarter",
  season: "Some time in that season",
  half: "Some time in that half year",
  year: "Some time in that year",
  "multi-year": "Over several years",
}
