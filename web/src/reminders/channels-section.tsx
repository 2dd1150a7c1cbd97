import { Plus } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { listChannelKinds, listChannels, listWithdrawnChannels } from "../api/channel-calls.ts"
import type { Schemas } from "../api/client.ts"
import { restoreBrowser } from "../state/push.ts"
import { navigate, query } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { AddChannel } from "./channels-add.tsx"
import { type ChannelsAddress, channelsPath, readChannelsAddress } from "./channels-address.ts"
import { ChannelFeeds } from "./channels-feeds.tsx"
import { ChannelList } from "./channels-list.tsx"
import { addressWords, KIND_WORDS } from "./channels-words.ts"
import { lookEvery } from "./log-look.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"
import { WithdrawnList } from "./withdrawn-list.tsx"

type Channel = Schemas["Channel"]

const LOOK_MS = 10_000

/** Where messages go. An address with `?add=KIND` opens with the form for that kind. */
export function ChannelsSection() {
  const found = useResource("channels", listChannels)
  const gone = useResource("channels withdrawn", listWithdrawnChannels)
  const kinds = useResource("channel-kinds", listChannelKinds)
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const address = readChannelsAddress(query.value)
  const channels = found.data?.items ?? []
  useVisiblePoll(lookEveryOf(channels), found.retry)
  const go = (part: Partial<ChannelsAddress>, isReplacing = false): void =>
    navigate(channelsPath({ ...address, ...part }), isReplacing)
  const end = (): void => {
    go({ add: null }, true)
    adder.current?.focus()
  }
  const added = ({ id, name, kind, address: to, secret }: Schemas["ChannelWithSecret"]): void => {
    // What was looked for before may not show it.
    navigate(channelsPath({ add: null, kind: null, standing: null, find: "" }), true)
    adder.current?.focus()
    if (secret !== null) setMade({ id, secret })
    showToast(kind === "email" ? `Look into the mailbox of ${to.to ?? name}` : `“${name}” is added`)
    noteChange()
  }
  const restore = async (channel: Channel): Promise<void> => {
    await restoreBrowser(channel)
    showToast(`“${channel.name}” is back`)
    noteChange()
  }
  const withdrawn = (channel: Channel): void => {
    adder.current?.focus()
    showToast(`“${channel.name}” is withdrawn`, () => {
      restore(channel).catch((error: unknown) => showToast(toApiProblem(error).message))
    })
    noteChange()
  }
  return (
    <div class="channels">
      <section aria-labelledby="channels-title">
        <header class="section-head">
          <div>
            <h2 id="channels-title">Channels</h2>
            <p class="muted">Where messages go. A rule says which of them it uses.</p>
          </div>
          <button
            ref={adder}
            type="button"
            class="button primary"
            aria-expanded={address.add !== null}
            onClick={() => go({ add: address.add === null ? "webhook" : null })}
          >
            <Plus size={16} strokeWidth={1.5} aria-hidden="true" /> Add a channel
          </button>
        </header>
        {address.add !== null && kinds.data && (
          <AddChannel
            kinds={kinds.data.items}
            kind={address.add}
            onKind={(add) => go({ add }, true)}
            onAdded={added}
            onCancel={end}
          />
        )}
        {kinds.problem && <Problem problem={kinds.problem} onRetry={kinds.retry} />}
        {found.problem && <Problem problem={found.problem} onRetry={found.retry} />}
        {found.data && channels.length === 0 && address.add === null && <NoChannel />}
        <ChannelList
          channels={channels}
          address={address}
          onAddress={(part) => go(part, true)}
          made={made}
          onMade={setMade}
          onWithdrawn={withdrawn}
        />
        <WithdrawnList things={gone.data?.items ?? []} wordsOf={goneWords} onRestore={restore} />
      </section>
      <ChannelFeeds />
    </div>
  )
}

const goneWords = (channel: Channel): string =>
  [KIND_WORDS[channel.kind], addressWords(channel)].filter(Boolean).join(" · ")

/** How often to look: a receiver agrees elsewhere, most often in another tab, and messages are on their way. */
function lookEveryOf(channels: readonly Schemas["ChannelListed"][]): number | null {
  const sent = channels.flatMap(({ lastDelivery }) => lastDelivery ?? [])
  const waiting = channels.some(({ state }) => state === "unconfirmed") ? LOOK_MS : null
  const least = Math.min(waiting ?? Infinity, lookEvery(sent, Date.now()) ?? Infinity)
  return least === Infinity ? null : least
}

function NoChannel() {
  return (
    <div class="empty">
      <h3 class="empty-title">No channel yet</h3>
      <p>
        A channel is where reminders go: a webhook of yours, a mailbox, this browser, a stream that programs
        listen to, or the server's log. Each can be tried with a test.
      </p>
    </div>
  )
}
