import { useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { QUESTIONS } from "../state/expected.ts"
import type { Day } from "../words/days.ts"
import { type Evidence, lacksEvidence, toBody } from "./evidence.ts"
import { EvidenceFields } from "./evidence-fields.tsx"

type Verdict = Schemas["Verdict"]
type Answer = "yes" | "no" | "ambiguous"

const ANSWERS: readonly [Answer, string][] = [
  ["yes", "Yes"],
  ["no", "No"],
  ["ambiguous", "Can't say"],
]

interface CorrectRecordedProps {
  verdicts: readonly Verdict[]
  today: Day
  onRecord: (body: Schemas["VerdictBody"]) => Promise<boolean>
}

/** The ways to put right what was recorded: one for each answer that stands. */
export function CorrectRecorded({ verdicts, today, onRecord }: CorrectRecordedProps) {
  const [chosen, setChosen] = useState<Verdict | null>(null)
  const standing = verdicts.filter(
    ({ withdrawsId, isWithdrawn, verdict }) => withdrawsId === null && !isWithdrawn && verdict !== "not_yet",
  )
  if (chosen && standing.some(({ id }) => id === chosen.id))
    return (
      <CorrectVerdict verdict={chosen} today={today} onRecord={onRecord} onClose={() => setChosen(null)} />
    )
  return (
    <>
      {standing.map((verdict) => (
        <button key={verdict.id} type="button" class="link-button" onClick={() => setChosen(verdict)}>
          {standing.length === 1 ? "Correct it…" : `Correct the ${verdict.about}…`}
        </button>
      ))}
    </>
  )
}

interface CorrectVerdictProps {
  verdict: Verdict
  today: Day
  /** Resolves to whether it was recorded. */
  onRecord: (body: Schemas["VerdictBody"]) => Promise<boolean>
  onClose: () => void
}

/** Another answer, day or evidence in the place of a verdict that stands; that one stays in the history. */
function CorrectVerdict({ verdict, today, onRecord, onClose }: CorrectVerdictProps) {
  const [answer, setAnswer] = useState<Answer>(isAnswer(verdict.verdict) ? verdict.verdict : "yes")
  const [evidence, setEvidence] = useState<Evidence>({
    becameTrueOn: verdict.becameTrueOn ?? "",
    url: verdict.evidenceUrl ?? "",
    quote: verdict.evidenceQuote ?? "",
    note: verdict.note ?? "",
  })
  const record = (): void => {
    if (lacksEvidence(evidence, answer)) return
    const body = { about: verdict.about, verdict: answer, corrects: verdict.id, ...toBody(evidence, answer) }
    void onRecord(body).then((isRecorded) => isRecorded && onClose())
  }
  return (
    <div class="inline-form">
      <fieldset class="compare">
        <legend>{QUESTIONS[verdict.about]}</legend>
        {ANSWERS.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="corrected-answer"
              checked={answer === value}
              onChange={() => setAnswer(value)}
            />{" "}
            {words}
          </label>
        ))}
      </fieldset>
      <EvidenceFields
        evidence={evidence}
        today={today}
        onChange={setEvidence}
        asked={null}
        onRecord={record}
      />
      <div class="buttons">
        <button
          type="button"
          class="button small primary"
          disabled={lacksEvidence(evidence, answer)}
          onClick={record}
        >
          Correct it
        </button>
        <button type="button" class="button small quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  )
}

const isAnswer = (verdict: Verdict["verdict"]): verdict is Answer =>
  ANSWERS.some(([value]) => value === verdict)
