import type { Schemas } from "../api/client.ts"
import { Instant } from "./instant.tsx"
import { logPath } from "./log-address.ts"
import { lastReasonWords, STATE_WORDS } from "./log-words.ts"

interface LastMessageProps {
  channel: Pick<Schemas["ChannelListed"], "id" | "lastDelivery">
  /** A delivery of which everything is told elsewhere. */
  toldId: string | undefined
}

/** The message that a channel was to get last, and what became of it. */
export function LastMessage({ channel: { id, lastDelivery: last }, toldId }: LastMessageProps) {
  if (last === null) return <p class="channel-last">Nothing was sent to it yet.</p>
  // What tells of no reminder is a test, or as little: its last attempt says all.
  const reason = last.id === toldId ? null : lastReasonWords({ ...last, isTest: last.occurrenceId === null })
  return (
    <p class="channel-last">
      Last message <Instant at={last.createdAt} />: {STATE_WORDS[last.state].toLowerCase()}. {reason}{" "}
      <a href={logPath({ channel: id })}>All of them</a>
    </p>
  )
}
