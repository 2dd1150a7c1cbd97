import { useState } from "preact/hooks"
import { moveChannel } from "../api/channel-calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { listRules } from "../api/reminder-calls.ts"
import { channelOfThisBrowser, unsubscribeThisBrowser } from "../state/push.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { withdrawalWords } from "./channels-words.ts"

interface WithdrawProps {
  channel: Schemas["Channel"]
  onDone: () => void
  onCancel: () => void
}

/** Asks once more before a channel goes, and says which rules miss it then. */
export function WithdrawChannel({ channel, onDone, onCancel }: WithdrawProps) {
  const rules = useResource("reminder-rules", listRules)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const withdraw = async (): Promise<void> => {
    try {
      if ((await channelOfThisBrowser([channel])) === undefined) await moveChannel(channel.id, "withdraw")
      else await unsubscribeThisBrowser()
      onDone()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const trouble = problem ?? rules.problem
  return (
    <div class="form">
      <p>
        Nothing is sent to “{channel.name}” until it is brought back.{" "}
        {rules.data && withdrawalWords(channel, rules.data.items)}
      </p>
      {trouble && <Problem problem={trouble} />}
      <div class="buttons">
        <button type="button" class="button small" onClick={onCancel}>
          Keep it
        </button>
        <button
          type="button"
          class="button small danger"
          disabled={!rules.data}
          onClick={() => void withdraw()}
        >
          Withdraw
        </button>
      </div>
    </div>
  )
}
