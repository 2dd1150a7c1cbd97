import { useEffect, useRef, useState } from "preact/hooks"
import { getPrediction } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { lacksEvidence, NO_EVIDENCE, toBody } from "../panel/evidence.ts"
import { EvidenceFields } from "../panel/evidence-fields.tsx"
import { IfThen } from "../panel/if-then.tsx"
import { useVerdict } from "../panel/use-verdict.ts"
import { useDraft } from "../state/drafts.ts"
import { nextQuestion, QUESTIONS } from "../state/expected.ts"
import { isTyping, useKeys } from "../state/keys.ts"
import { selected } from "../state/selection.ts"
import { summary } from "../state/summary.ts"
import { Glyph } from "../ui/glyph.tsx"
import { Problem } from "../ui/problem.tsx"
import { SelectBox } from "../ui/select-box.tsx"
import { useResource } from "../ui/use-resource.ts"
import type { Day } from "../words/days.ts"
import { headline, labelOf } from "../words/labels.ts"
import { leftWords, shapeOf, standingWords } from "../words/standing.ts"

type Detail = Schemas["PredictionDetail"]
type Answer = Schemas["VerdictBody"]["verdict"]

interface InboxRowProps {
  row: Schemas["Deadline"]
  /** All claims of the inbox, in its order. */
  order: readonly string[]
  /** Stretches of later digests that seem to bear on it. */
  offerCount: number
  isActive: boolean
  onActivate: () => void
  onDone: () => void
}

/** One claim that is due. Only the active one is fetched whole, asks its question and takes keys. */
export function InboxRow({ row, order, offerCount, isActive, onActivate, onDone }: InboxRowProps) {
  const [detail, setDetail] = useState<Detail | null>(null)
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" })
  }, [isActive])
  const stood = { thing: "prediction", ...(detail ?? { ...row, resolution: null }) } as const
  const shape = shapeOf(stood)
  const isSettled = detail !== null && detail.standing !== "overdue" && detail.standing !== "due_soon"
  return (
    <li
      ref={element}
      class={`inbox-row has-box${selected.value.has(row.id) ? " is-selected" : ""}${isActive ? " is-active" : ""}${isSettled ? " is-settled" : ""}`}
      aria-current={isActive || undefined}
    >
      <SelectBox id={row.id} name={headline(row.title)} order={order} />
      <div class="inbox-sign">
        <Glyph shape={shape} size={14} />
      </div>
      <div class="inbox-main">
        <button type="button" class="inbox-claim" aria-expanded={isActive} onClick={onActivate}>
          <IfThen condition={row.condition} consequence={row.consequence ?? row.title} level="h2" />
        </button>
        <p class="inbox-meta">
          <span class={`tone-text-${shape}`}>{standingWords(stood)}</span>
          <span>{leftWords(detail ?? row)}</span>
          <span>{row.when}</span>
          {row.publishers.length > 0 && <span>{row.publishers.join(", ")}</span>}
          <span>{labelOf(row.topic)}</span>
          {(detail ?? row).review === "proposed" && <span class="tag is-dashed">Proposed</span>}
          {offerCount > 0 && (
            <a class="inbox-offers" href={`/?item=${row.id}`}>
              {offerCount === 1 ? "1 later digest says…" : `${offerCount} stretches of later digests`}
            </a>
          )}
          <a href={`/?item=${row.id}`}>Details</a>
        </p>
        {isActive && (
          <ActiveRow id={row.id} onDetail={setDetail} detail={detail} onDone={onDone} onBack={onActivate} />
        )}
      </div>
    </li>
  )
}

interface ActiveRowProps {
  id: string
  detail: Detail | null
  onDetail: (detail: Detail) => void
  onDone: () => void
  /** It was not done after all: it could not be recorded, or was taken back. */
  onBack: () => void
}

function ActiveRow({ id, detail, onDetail, onDone, onBack }: ActiveRowProps) {
  const read = useResource(id, (signal) => getPrediction(id, signal))
  useEffect(() => {
    if (read.data) onDetail(read.data)
  }, [read.data])
  if (!detail) return read.problem ? <Problem problem={read.problem} onRetry={read.retry} /> : <Question />
  return <Answers detail={detail} onDetail={onDetail} onDone={onDone} onBack={onBack} />
}

/** Keeps the place of the question while the claim is fetched. */
const Question = () => <div class="inbox-answers is-waiting" aria-busy="true" />

const ANSWERS: readonly [Answer, string, string][] = [
  ["yes", "Yes", "Y"],
  ["no", "No", "N"],
  ["ambiguous", "Can't say", "A"],
  ["not_yet", "Not yet", "L"],
]

interface AnswersProps extends Omit<ActiveRowProps, "id" | "detail"> {
  detail: Detail
}

function Answers({ detail, onDetail, onDone, onBack }: AnswersProps) {
  const today: Day = summary.value?.today ?? detail.madeOn
  const [evidence, setEvidence] = useDraft(`evidence ${detail.id}`, NO_EVIDENCE)
  const [isEvidenceOpen, setEvidenceOpen] = useState(Object.values(evidence).some(Boolean))
  const [asked, setAsked] = useState<Answer | null>(null)
  /** Whether somebody opened the fields here, and so wants to type. */
  const [hasAskedFor, setAskedFor] = useState(false)
  const openEvidence = (isOpen: boolean): void => {
    setEvidenceOpen(isOpen)
    setAskedFor(isOpen)
    if (!isOpen) setAsked(null)
  }
  const { record, undo, problem } = useVerdict(detail, today, onDetail, onBack)
  const about = nextQuestion(detail)
  const answer = (verdict: Answer): void => {
    if (about === null) return
    if (lacksEvidence(evidence, verdict)) {
      setAsked(verdict)
      setEvidenceOpen(true)
      return
    }
    const given = evidence
    void record({ about, verdict, ...toBody(evidence, verdict) }).then((isRecorded) => {
      if (isRecorded) return
      setEvidence(given)
      if (!isTyping()) onBack()
    })
    setEvidence(NO_EVIDENCE)
    setAsked(null)
    setEvidenceOpen(false)
    // A condition that came true leads to the second question, here and now.
    if (!(about === "condition" && verdict === "yes")) onDone()
  }
  useKeys({
    y: () => answer("yes"),
    n: () => answer("no"),
    a: () => answer("ambiguous"),
    l: () => answer("not_yet"),
    e: () => openEvidence(true),
    Escape: () => openEvidence(false),
  })
  if (about === null)
    return (
      <div class="inbox-answers">
        <button type="button" class="button small" onClick={() => void undo()}>
          Take it back
        </button>
        {problem && <Problem problem={problem} />}
      </div>
    )
  return (
    <div class="inbox-answers">
      <p class="question">{QUESTIONS[about]}</p>
      <div class="buttons">
        {ANSWERS.map(([verdict, words, key]) => (
          <button
            key={verdict}
            type="button"
            class={`button answer is-${verdict}`}
            aria-pressed={asked === verdict}
            onClick={() => answer(verdict)}
          >
            {words} <kbd>{key}</kbd>
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-expanded={isEvidenceOpen}
          onClick={() => openEvidence(!isEvidenceOpen)}
        >
          Evidence <kbd>E</kbd>
        </button>
      </div>
      {isEvidenceOpen && (
        <EvidenceFields
          evidence={evidence}
          today={today}
          onChange={setEvidence}
          asked={asked}
          onRecord={answer}
          hasFocus={hasAskedFor}
        />
      )}
      {problem && <Problem problem={problem} />}
    </div>
  )
}
