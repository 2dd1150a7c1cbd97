import { useEffect, useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { useDraft } from "../state/drafts.ts"
import { nextQuestion, QUESTIONS } from "../state/expected.ts"
import { offeredEvidence } from "../state/offered-evidence.ts"
import { Problem } from "../ui/problem.tsx"
import type { Day } from "../words/days.ts"
import { capital } from "../words/labels.ts"
import { ANNUL_WORDS } from "../words/standing.ts"
import { CorrectRecorded } from "./correct-verdict.tsx"
import { lacksEvidence, NO_EVIDENCE, toBody } from "./evidence.ts"
import { EvidenceFields } from "./evidence-fields.tsx"
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
  const [evidence, setEvidence] = useDraft(`evidence ${prediction.id}`, NO_EVIDENCE)
  const [isAsideOpen, setAsideOpen] = useState(false)
  const [asked, setAsked] = useState<Schemas["VerdictBody"]["verdict"] | null>(null)
  const [isDrafted] = useState(evidence !== NO_EVIDENCE && Object.values(evidence).some(Boolean))
  const { record, undo, problem } = useVerdict(prediction, today, onChanged)
  const box = useRef<HTMLDivElement>(null)
  const more = useRef<HTMLDetailsElement>(null)
  const offered = offeredEvidence.value
  useEffect(() => {
    if (offered?.predictionId !== prediction.id) return
    offeredEvidence.value = null
    setEvidence({ ...evidence, url: offered.url, quote: offered.quote })
    if (more.current) more.current.open = true
    more.current?.scrollIntoView({ block: "nearest" })
  }, [offered, prediction.id])
  const about = nextQuestion(prediction)
  const answer = (verdict: Schemas["VerdictBody"]["verdict"], reason?: (typeof REASONS)[number]): void => {
    if (about === null) return
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
    if (more.current) more.current.open = false
    // The next question, or what was recorded, is at the top, and the keys go on there.
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: "nearest" })
  }
  if (about === null)
    return (
      <div class="verdict is-done" ref={box} tabIndex={-1}>
        <div class="buttons">
          <button type="button" class="button small" onClick={() => void undo()}>
            Take the verdict back
          </button>
          <CorrectRecorded verdicts={prediction.verdicts} today={today} onRecord={record} />
        </div>
        {problem && <Problem problem={problem} />}
      </div>
    )
  return (
    <div class="verdict" ref={box} tabIndex={-1}>
      <h3>{QUESTIONS[about]}</h3>
      <div class="buttons">
        {ANSWERS.map(([verdict, words]) => (
          <button
            key={verdict}
            type="button"
            class={`button answer is-${verdict}`}
            aria-pressed={asked === verdict}
            onClick={() => answer(verdict)}
          >
            {words}
          </button>
        ))}
      </div>
      <details class="more" ref={more} open={isDrafted}>
        <summary>Add the day, a link or a note</summary>
        <EvidenceFields
          evidence={evidence}
          today={today}
          onChange={setEvidence}
          asked={asked}
          onRecord={answer}
        />
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
          <>
            <button type="button" class="link-button" onClick={() => void undo()}>
              Take the last verdict back
            </button>
            <CorrectRecorded verdicts={prediction.verdicts} today={today} onRecord={record} />
          </>
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
