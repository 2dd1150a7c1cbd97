import { ChevronRight } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { replayDelivery } from "../api/delivery-calls.ts"
import { showToast } from "../state/toast.ts"
import { CopyField } from "../ui/copy-field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { KindIcon } from "./channels-icon.tsx"
import { Instant } from "./instant.tsx"
import { LogAttempts } from "./log-attempts.tsx"
import { detailWords, pathOf, titleOf, typeWords } from "./log-message.ts"
import { DeliveryState } from "./log-state.tsx"
import { reasonWords } from "./log-words.ts"

type Delivery = Schemas["Delivery"]

interface LogRowProps {
  delivery: Delivery
  /** Undefined while it is not known. */
  channel: Schemas["Channel"] | undefined
  isOpen: boolean
  /** Asked for just now: the focus goes there. */
  isFresh: boolean
  onToggle: () => void
  /** Told which delivery will be sent. */
  onAgain: (again: Delivery) => void
}

/** One message to one channel; opens to its attempts. */
export function LogRow({ delivery, channel, isOpen, isFresh, onToggle, onAgain }: LogRowProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFresh) button.current?.focus()
  }, [isFresh])
  const reason = reasonWords(delivery)
  return (
    <li class={`log-row is-${delivery.state}${isOpen ? " is-open" : ""}`}>
      <button ref={button} type="button" class="log-head" aria-expanded={isOpen} onClick={onToggle}>
        <ChevronRight class="log-chevron" size={16} strokeWidth={1.5} aria-hidden="true" />
        <span class="log-when">
          <Instant at={delivery.createdAt} />
        </span>
        <DeliveryState state={delivery.state} />
        <span class="log-what">
          <span class="log-title">{titleOf(delivery.message)}</span>
          <span class="log-detail">
            {[typeWords(delivery.message), ...detailWords(delivery)].join(" · ")}
          </span>
          {reason && <span class="log-reason">{reason}</span>}
        </span>
        <span class="log-channel">
          {channel && <KindIcon kind={channel.kind} />}
          <span>
            {channel?.name}
            {channel?.withdrawnAt && " (withdrawn)"}
          </span>
        </span>
      </button>
      {isOpen && <LogDetail delivery={delivery} channel={channel} onAgain={onAgain} />}
    </li>
  )
}

type DetailProps = Pick<LogRowProps, "delivery" | "channel" | "onAgain">

function LogDetail({ delivery, channel, onAgain }: DetailProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const { id, state, message } = delivery
  const path = pathOf(message)
  const again = async (): Promise<void> => {
    try {
      const sent = await replayDelivery(id)
      setProblem(null)
      showToast(sent.id === id ? "It is tried now" : "It is sent again, under the same message id")
      onAgain(sent)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const isAble = state !== "sending" && channel !== undefined && channel.withdrawnAt === null
  return (
    <div class="log-more">
      <LogAttempts delivery={delivery} />
      <div class="log-id">
        <span class="muted">Message id</span>
        <CopyField name="Message id" text={message.id} />
      </div>
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        {isAble && (
          <button type="button" class="button small" onClick={() => void again()}>
            {state === "pending" ? "Try now" : "Send again"}
          </button>
        )}
        {path && (
          <a class="button small quiet" href={path}>
            Open what it tells of
          </a>
        )}
      </div>
    </div>
  )
}
