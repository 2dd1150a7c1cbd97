import { useEffect, useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { nextQuestion, QUESTIONS } from "../state/expected.ts"
import { offeredEvidence } from "../state/offered-evidence.ts"
import { Problem } from "../ui/problem.tsx"
import type { Day } from "../words/days.ts"
import { capital } from "../words/labels.ts"
import { ANNUL_WORDS } from "../words/standing.ts"
import { EvidenceAsk, lacksEvidence } from "./evidence-ask.tsx"
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
  const [asked, setAsked] = useState<Schemas["VerdictBody"]["verdict"] | null>(null)
  const { record, undo, problem } = useVerdict(prediction, today, onChanged)
  const more = useRef<HTMLDetailsElement>(null)
  const offered = offeredEvidence.value
  useEffect(() => {
    if (offered?.predictionId !== prediction.id) return
    offeredEvidence.value = null
    setEvidence((held) => ({ ...held, url: offered.url, quote: offered.quote }))
    if (more.current) more.current.open = true
    more.current?.scrollIntoView({ block: "nearest" })
  }, [offered, prediction.id])
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
    if (lacksEvidence(evidence, verdict)) {
      setAsked(verdict)
      if (more.current) more.current.open = true
      return
    }
    const given = evidence
    void record({ about, verdict, ...(reason && { reason }), ...toBody(evidence, verdict) }).then(
      // What was typed is not lost when somebody else was faster.
      (isRecorded) => isRecorded || setEvidence(given),
    )
    setEvidence(NO_EVIDENCE)
    setAsked(null)
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
      <details class="more" ref={more}>
        <summary>Add the day, a link or a note</summary>
        <EvidenceFields evidence={evidence} today={today} onChange={setEvidence} hasFocus={asked !== null} />
      </details>
      {asked && <EvidenceAsk verdict={asked} evidence={evidence} onRecord={answer} />}
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
