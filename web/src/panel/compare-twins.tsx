import { useState } from "preact/hooks"
import { getEvent, getPrediction } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { mergeEvents, mergePredictions } from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { count } from "../words/days.ts"
import { headline, labelOf } from "../words/labels.ts"
import { offerUndo } from "./regroup-undo.ts"

type Thing = Schemas["EventDetail"] | Schemas["PredictionDetail"]
type Take =
  | NonNullable<Schemas["MergeEventBody"]["take"]>[number]
  | NonNullable<Schemas["MergePredictionBody"]["take"]>[number]

interface Row {
  take: Take
  name: string
  kept: string
  other: string
}

interface CompareTwinsProps {
  thing: Thing
  twin: Schemas["Twin"]
  onBack: () => void
  onMerged: (thing: Thing) => void
}

/** Two things side by side: what differs is chosen, then they are made one. */
export function CompareTwins({ thing, twin, onBack, onMerged }: CompareTwinsProps) {
  const [taken, setTaken] = useState<ReadonlySet<Take>>(new Set())
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const other = useResource<Thing>(twin.id, (signal) =>
    isEvent(thing) ? getEvent(twin.id, signal) : getPrediction(twin.id, signal),
  )
  const rows = other.data ? rowsOf(thing, other.data).filter((row) => row.kept !== row.other) : []
  const choose = (take: Take, isOther: boolean): void => {
    const next = new Set(taken)
    if (isOther) next.add(take)
    else next.delete(take)
    setTaken(next)
  }
  const merge = async (): Promise<void> => {
    const body = { with: twin.id, take: [...taken] }
    try {
      const merged = isEvent(thing)
        ? await mergeEvents(thing.id, thing.revision, body as Schemas["MergeEventBody"])
        : await mergePredictions(thing.id, thing.revision, body as Schemas["MergePredictionBody"])
      onMerged(merged)
      offerUndo("Made one", merged)
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <section class="picker" aria-label="Compare the two">
      <h3>Are these the same?</h3>
      {rows.map((row) => (
        <fieldset key={row.take} class="compare">
          <legend>{row.name}</legend>
          {[false, true].map((isOther) => (
            <label key={String(isOther)}>
              <input
                type="radio"
                name={`take-${row.take}`}
                checked={taken.has(row.take) === isOther}
                onChange={() => choose(row.take, isOther)}
              />{" "}
              {isOther ? row.other : row.kept}
            </label>
          ))}
        </fieldset>
      ))}
      <p class="hint">
        {count(twin.mentionCount, "mention")} of “{headline(twin.title)}” and what hangs on it come here; its
        address leads here from then on.
      </p>
      {(problem ?? other.problem) && <Problem problem={(problem ?? other.problem) as ApiProblem} />}
      <div class="buttons">
        <button
          type="button"
          class="button small primary"
          disabled={!other.data}
          onClick={() => void merge()}
        >
          Make them one
        </button>
        <button type="button" class="button small quiet" onClick={onBack}>
          Back
        </button>
      </div>
    </section>
  )
}

const isEvent = (thing: Thing): thing is Schemas["EventDetail"] => thing.id.startsWith("evt_")

function rowsOf(kept: Thing, other: Thing): Row[] {
  if (isEvent(kept) && isEvent(other))
    return [
      { take: "title", name: "Title", kept: headline(kept.title), other: headline(other.title) },
      { take: "date", name: "Date", kept: kept.span.label, other: other.span.label },
      { take: "kind", name: "Kind", kept: labelOf(kept.kind), other: labelOf(other.kind) },
      { take: "topic", name: "Topic", kept: labelOf(kept.topic), other: labelOf(other.topic) },
      { take: "status", name: "Status", kept: labelOf(kept.status), other: labelOf(other.status) },
    ]
  if (isEvent(kept) || isEvent(other)) return []
  return [
    {
      take: "condition",
      name: "If",
      kept: kept.condition ?? "no condition",
      other: other.condition ?? "no condition",
    },
    { take: "consequence", name: "Then", kept: kept.consequence, other: other.consequence },
    {
      take: "conditionWindow",
      name: "Condition by",
      kept: windowWords(kept.conditionWindow),
      other: windowWords(other.conditionWindow),
    },
    {
      take: "outcomeWindow",
      name: "Outcome by",
      kept: windowWords(kept.outcomeWindow),
      other: windowWords(other.outcomeWindow),
    },
    { take: "topic", name: "Topic", kept: labelOf(kept.topic), other: labelOf(other.topic) },
  ]
}

const windowWords = (window: Schemas["Window"]): string =>
  [window.dueOn, window.explanation].filter(Boolean).join(" · ") || "no limit"
