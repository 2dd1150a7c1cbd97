import { useEffect } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { getDelivery } from "../api/delivery-calls.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { logPath } from "./log-address.ts"
import { Answer } from "./log-answer.tsx"
import { DeliveryState } from "./log-state.tsx"
import { longAnswer, testWords } from "./log-words.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

/** An attempt takes a fraction of a second as a rule, and 25 seconds at most. */
const LOOK_MS = 500

interface TestOutcomeProps {
  /** The delivery as it was laid ready. */
  started: Schemas["Delivery"]
  kind: Schemas["ChannelKind"]
  onEnded: () => void
}

/** What comes of a test, followed until it ends. */
export function TestOutcome({ started, kind, onEnded }: TestOutcomeProps) {
  const followed = useResource(`delivery ${started.id}`, (signal) => getDelivery(started.id, signal))
  const delivery = followed.data ?? started
  const words = testWords(delivery, kind)
  const isOver = words !== null
  useVisiblePoll(isOver ? null : LOOK_MS, followed.retry)
  useEffect(() => {
    if (isOver) onEnded()
  }, [isOver])
  const answer = longAnswer(delivery)
  return (
    <div class="test-outcome">
      <DeliveryState state={delivery.state === "pending" ? "sending" : delivery.state} />
      <p>
        {words ?? "It is on its way…"} {isOver && <a href={logPath({ delivery: started.id })}>In the log</a>}
      </p>
      {answer && <Answer text={answer} />}
      {followed.problem && !isOver && <Problem problem={followed.problem} onRetry={followed.retry} />}
    </div>
  )
}
