import {
  CircleCheck,
  CircleDashed,
  CircleOff,
  CirclePause,
  type LucideIcon,
  TriangleAlert,
} from "lucide-preact"
import type { ChannelStanding, ChannelTone } from "./channels-words.ts"

const SHAPES: Readonly<Record<ChannelTone, LucideIcon>> = {
  well: CircleCheck,
  failing: TriangleAlert,
  resting: CirclePause,
  off: CircleOff,
  waiting: CircleDashed,
}

/** How a channel stands: a shape of its own and a word, besides the colour. */
export function ChannelState({ standing: { tone, word } }: { standing: ChannelStanding }) {
  const Shape = SHAPES[tone]
  return (
    <span class={`channel-state is-${tone}`}>
      <Shape size={16} strokeWidth={1.5} aria-hidden="true" />
      {word}
    </span>
  )
}
