import { ApiProblem, type Schemas } from "../api/client.ts"
import { runBulk, undoBulk } from "../api/review-calls.ts"
import { noteChange } from "./summary.ts"
import { showToast } from "./toast.ts"

/** What a bulk action's things are said to be, once it is done. */
const DONE: Record<Schemas["BulkAction"], string> = {
  accept: "accepted",
  withdraw: "withdrawn",
  tag: "tagged",
  untag: "untagged",
  move: "moved",
  annul: "annulled",
}

/** "12 accepted", "12 tagged later, 2 left out". */
function bulkWords(bulk: Schemas["Bulk"]): string {
  const done = `${bulk.doneCount} ${DONE[bulk.action]}${bulk.tag ? ` ${bulk.tag}` : ""}`
  const same = bulk.doneCount === 0 && bulk.unchangedCount > 0 ? ": they were that way already" : ""
  return `${done}${same}${bulk.unableCount > 0 ? `, ${bulk.unableCount} left out` : ""}`
}

/**
 * Does one thing to many, says so with one undo for the whole, and lets every page read anew. `words` instead of the count.
 * @throws ApiProblem with those that cannot take it, each with its reason.
 */
export async function doBulk(body: Schemas["BulkBody"], words?: string): Promise<Schemas["Bulk"]> {
  const done = await runBulk(body)
  const undo = (): void => {
    undoBulk(done.id).then(
      () => {
        showToast("Taken back")
        noteChange()
      },
      (error) => showToast(refusalWords(error)),
    )
  }
  showToast(words ?? bulkWords(done), done.doneCount > 0 ? undo : null)
  noteChange()
  return done
}

/** What a refused action says, with the things that stand in its way. */
function refusalWords(error: unknown): string {
  if (!(error instanceof ApiProblem)) return "It could not be taken back"
  const named = error.faults.slice(0, 3).map(({ message }) => message)
  return [error.message, ...named].join(". ")
}
