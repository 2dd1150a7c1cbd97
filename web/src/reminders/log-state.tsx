import { Ban, CircleCheck, CircleX, Clock, type LucideIcon, Send } from "lucide-preact"
import type { Schemas } from "../api/client.ts"
import { STATE_WORDS } from "./log-words.ts"

const SHAPES: Readonly<Record<Schemas["DeliveryState"], LucideIcon>> = {
  pending: Clock,
  sending: Send,
  delivered: CircleCheck,
  failed: CircleX,
  cancelled: Ban,
}

/** The state of a delivery: a shape of its own and a word, besides its colour. */
export function DeliveryState({ state }: { state: Schemas["DeliveryState"] }) {
  const Shape = SHAPES[state]
  return (
    <span class={`delivery-state is-${state}`}>
      <Shape size={16} strokeWidth={1.5} aria-hidden="true" />
      {STATE_WORDS[state]}
    </span>
  )
}
