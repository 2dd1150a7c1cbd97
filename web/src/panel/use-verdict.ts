import { useRef, useState } from "preact/hooks"
import { getPrediction, recordVerdict, undoVerdict } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { expectedAfter, recordedWords } from "../state/expected.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { toApiProblem } from "../ui/use-resource.ts"
import type { Day } from "../words/days.ts"

type Detail = Schemas["PredictionDetail"]

interface Verdicts {
  /** Resolves to whether it was recorded. */
  record: (body: Schemas["VerdictBody"]) => Promise<boolean>
  undo: () => Promise<void>
  problem: ApiProblem | null
}

/**
 * Records verdicts on a prediction: shown at once as they will most likely turn out, taken back if the server
 * refuses, and undone from the toast. When somebody else was faster, the state as it now is takes its place.
 * `onUndone` hears of a verdict that was taken back.
 */
export function useVerdict(
  prediction: Detail,
  today: Day,
  onChanged: (prediction: Detail) => void,
  onUndone?: () => void,
): Verdicts {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const changed = useRef(onChanged)
  changed.current = onChanged

  const fail = async (error: unknown, before: Detail): Promise<void> => {
    const found = toApiProblem(error)
    setProblem(found)
    changed.current(before)
    if (found.status !== 409 && found.status !== 412) return
    const now = await getPrediction(before.id).catch(() => before)
    changed.current(now)
    noteChange()
  }
  const undo = async (revision = prediction.revision): Promise<void> => {
    try {
      changed.current(await undoVerdict(prediction.id, revision))
      setProblem(null)
      showToast("Taken back")
      noteChange()
      onUndone?.()
    } catch (error) {
      await fail(error, prediction)
    }
  }
  const record = async (body: Schemas["VerdictBody"]): Promise<boolean> => {
    const before = prediction
    // What a correction leads to depends on the answers after it: only the server knows.
    if (body.corrects === undefined) changed.current(expectedAfter(before, body, today))
    const recorded = recordVerdict(before.id, before.revision, body)
    // Undone before the answer is here: it waits for it, since only then there is something to take back.
    showToast(recordedWords(body), () => void recorded.then((after) => undo(after.revision)).catch(() => {}))
    try {
      changed.current(await recorded)
      setProblem(null)
      noteChange()
      return true
    } catch (error) {
      showToast(`It could not be recorded. ${toApiProblem(error).message}`)
      await fail(error, before)
      return false
    }
  }
  return { record, undo: () => undo(), problem }
}
