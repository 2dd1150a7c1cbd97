import { listDeliveries } from "../api/delivery-calls.ts"
import { useResource } from "../ui/use-resource.ts"
import { Instant } from "./instant.tsx"
import { logPath } from "./log-address.ts"
import { isUnderWay, reasonWords, STATE_WORDS } from "./log-words.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

/** How often a message is looked at that is on its way. */
const LOOK_MS = 5000

/** The message that a channel was to get last, and what became of it. */
export function LastMessage({ channelId }: { channelId: string }) {
  const found = useResource(`last ${channelId}`, (signal) =>
    listDeliveries({ channel: channelId, limit: 1 }, signal),
  )
  const last = found.data?.items[0]
  useVisiblePoll(last && isUnderWay(last) ? LOOK_MS : null, found.retry)
  if (found.data === undefined) return <p class="channel-last">&nbsp;</p>
  if (last === undefined) return <p class="channel-last">Nothing was sent to it yet.</p>
  return (
    <p class="channel-last">
      Last message <Instant at={last.createdAt} />: {STATE_WORDS[last.state].toLowerCase()}.{" "}
      {reasonWords(last)} <a href={logPath({ channel: channelId })}>All of them</a>
    </p>
  )
}
