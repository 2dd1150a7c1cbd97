import { Check, Trash2 } from "lucide-preact"
import { useState } from "preact/hooks"
import { acceptThing, withdrawThing } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

interface ProposalBoxProps {
  id: string
  proposedBy: Schemas["Origin"]
}

/** For what the reader or a language model proposed and nobody has confirmed yet. */
export function ProposalBox({ id, proposedBy }: ProposalBoxProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const act = async (how: "accept" | "withdraw"): Promise<void> => {
    try {
      await (how === "accept" ? acceptThing(id) : withdrawThing(id))
      setProblem(null)
      showToast(how === "accept" ? "Accepted" : "Withdrawn")
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <div class="proposal">
      <p>
        {proposedBy === "model"
          ? "Proposed by a language model. Do the words below say it?"
          : "Proposed by the reader. Is it read rightly?"}
      </p>
      <div class="buttons">
        <button type="button" class="button small" onClick={() => void act("accept")}>
          <Check size={14} aria-hidden="true" /> Accept
        </button>
        <button type="button" class="button small quiet" onClick={() => void act("withdraw")}>
          <Trash2 size={14} aria-hidden="true" /> Withdraw
        </button>
      </div>
      {problem && <Problem problem={problem} />}
    </div>
  )
}
