import { useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { nextQuestion, QUESTIONS } from "../state/expected.ts"
import { Problem } from "../ui/problem.tsx"
import type { Day } from "../words/days.ts"
import { capital } from "../words/labels.ts"
import { ANNUL_WORDS } from "../words/standing.ts"
import { type Evidence, EvidenceFields, NO_EVIDENCE, toBody } from "./evidence-fields.tsx"
import { useVerdict } from "./use-verdict.ts"

interface VerdictBoxProps {
  prediction: Schemas["PredictionDetail"]
  today: Day
  onChanged: (prediction: Schemas["PredictionDetail"]) => void
}

const ANSWERS = [
  ["yes", "Yes"],
  ["no", "No"],
  ["ambiguous", "Can't say"],
  ["not_yet", "Not yet"],
] as const
const REASONS = ["untestable", "duplicate", "withdrawn"] as const

/** The question that is open about a claim, its answers, and what backs them. */
export function VerdictBox({ prediction, today, onChanged }: VerdictBoxProps) {
  const [evidence, setEvidence] = useState<Evidence>(NO_EVIDENCE)
  const [isAsideOpen, setAsideOpen] = useState(false)
  const { record, undo, problem } = useVerdict(prediction, today, onChanged)
  const about = nextQuestion(prediction)
  if (about === null)
    return (
      <div class="verdict is-done">
        <button type="button" class="button small" onClick={() => void undo()}>
          Take the verdict back
        </button>
        {problem && <Problem problem={problem} />}
      </div>
    )
  const answer = (verdict: Schemas["VerdictBody"]["verdict"], reason?: (typeof REASONS)[number]): void => {
    void record({ about, verdict, ...(reason && { reason }), ...toBody(evidence, verdict) })
    setEvidence(NO_EVIDENCE)
    setAsideOpen(false)
  }
  return (
    <div class="verdict">
      <h3>{QUESTIONS[about]}</h3>
      <div class="buttons">
        {ANSWERS.map(([verdict, words]) => (
          <button
            key={verdict}
            type="button"
            class={`button answer is-${verdict}`}
            onClick={() => answer(verdict)}
          >
            {words}
          </button>
        ))}
      </div>
      <details class="more">
        <summary>Add the day, a link or a note</summary>
        <EvidenceFields evidence={evidence} today={today} onChange={setEvidence} />
      </details>
      <div class="aside">
        <button
          type="button"
          class="link-button"
          aria-expanded={isAsideOpen}
          onClick={() => setAsideOpen(!isAsideOpen)}
        >
          Set aside…
        </button>
        {prediction.resolution === "condition_met" && (
          <button type="button" class="link-button" onClick={() => void undo()}>
            Take the last verdict back
          </button>
        )}
        {isAsideOpen && (
          <fieldset class="buttons" aria-label="Why it is set aside">
            {REASONS.map((reason) => (
              <button
                key={reason}
                type="button"
                class="button small"
                onClick={() => answer("annulled", reason)}
              >
                {capital(ANNUL_WORDS[reason] ?? reason)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {problem && <Problem problem={problem} />}
    </div>
  )
}
