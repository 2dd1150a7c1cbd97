import type { Schemas } from "../api/client.ts"
import { undoRegrouping } from "../api/ledger-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { toApiProblem } from "../ui/use-resource.ts"

/** Says that a merge or split was done, with the way back. */
export function offerUndo(
  text: string,
  { regroupings }: { regroupings: readonly Schemas["Regrouping"][] },
): void {
  const [last] = regroupings
  showToast(text, last ? () => void takeBack(last.id) : null)
}

/** Takes a merge or a split back; says so, or why not. */
export async function takeBack(id: string): Promise<boolean> {
  try {
    await undoRegrouping(id)
    showToast("Taken back")
    noteChange()
    return true
  } catch (error) {
    showToast(toApiProblem(error).message)
    return false
  }
}
