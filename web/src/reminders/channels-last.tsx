import { listDeliveries } from "../api/delivery-calls.ts"
import { useResource } from "../ui/use-resource.ts"
import { Instant } from "./instant.tsx"
import { logPath } from "./log-address.ts"
import { lookEvery } from "./log-look.ts"
import { reasonWords, STATE_WORDS } from "./log-words.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

interface LastMessageProps {
  channelId: string
  /** A delivery of which everything is told elsewhere. */
  toldId: string | undefined
}

/** The message that a channel was to get last, and what became of it. */
export function LastMessage({ channelId, toldId }: LastMessageProps) {
  const found = useResource(`last ${channelId}`, (signal) =>
    listDeliveries({ channel: channelId, limit: 1 }, signal),
  )
  const last = found.data?.items[0]
  useVisiblePoll(last ? lookEvery([last], Date.now()) : null, found.retry)
  if (found.data === undefined) return <p class="channel-last">&nbsp;</p>
  if (last === undefined) return <p class="channel-last">Nothing was sent to it yet.</p>
  return (
    <p class="channel-last">
      Last message <Instant at={last.createdAt} />: {STATE_WORDS[last.state].toLowerCase()}.{" "}
      {last.id === toldId ? "" : reasonWords(last)} <a href={logPath({ channel: channelId })}>All of them</a>
    </p>
  )
}
