import { Plus } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { listChannelKinds, listChannels } from "../api/channel-calls.ts"
import type { Schemas } from "../api/client.ts"
import { navigate, query } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { AddChannel } from "./channels-add.tsx"
import { ChannelFeeds } from "./channels-feeds.tsx"
import { ChannelRow } from "./channels-row.tsx"
import { KIND_WORDS } from "./channels-words.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

type Kind = Schemas["ChannelKind"]

const HERE = "/reminders/channels"
const LOOK_MS = 10_000

/** Where messages go. An address with `?add=KIND` opens with the form for that kind. */
export function ChannelsSection() {
  const found = useResource("channels", listChannels)
  const kinds = useResource("channel-kinds", listChannelKinds)
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const asked = askedKind(query.value)
  const channels = found.data?.items ?? []
  // A receiver agrees elsewhere, most often in another tab.
  const isWaiting = channels.some(({ state }) => state === "unconfirmed")
  useVisiblePoll(isWaiting ? LOOK_MS : null, found.retry)
  const ask = (kind: Kind | null, isReplacing = false): void =>
    navigate(kind === null ? HERE : `${HERE}?add=${kind}`, isReplacing)
  const end = (): void => {
    ask(null, true)
    adder.current?.focus()
  }
  const added = ({ id, name, kind, address, secret }: Schemas["ChannelWithSecret"]): void => {
    end()
    if (secret !== null) setMade({ id, secret })
    showToast(kind === "email" ? `Look into the mailbox of ${address.to ?? name}` : `“${name}” is added`)
    noteChange()
  }
  const withdrawn = ({ name }: Schemas["Channel"]): void => {
    showToast(`“${name}” is withdrawn`)
    adder.current?.focus()
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
            aria-expanded={asked !== null}
            onClick={() => ask(asked === null ? "webhook" : null)}
          >
            <Plus size={16} strokeWidth={1.5} aria-hidden="true" /> Add a channel
          </button>
        </header>
        {asked !== null && kinds.data && (
          <AddChannel
            kinds={kinds.data.items}
            kind={asked}
            onKind={(kind) => ask(kind, true)}
            onAdded={added}
            onCancel={end}
          />
        )}
        {kinds.problem && <Problem problem={kinds.problem} onRetry={kinds.retry} />}
        {found.problem && <Problem problem={found.problem} onRetry={found.retry} />}
        {found.data && channels.length === 0 && asked === null && <NoChannel />}
        <ul class="channel-list">
          {channels.map((channel) => (
            <ChannelRow
              key={channel.id}
              channel={channel}
              secret={made?.id === channel.id ? made.secret : null}
              onSecret={(secret) => setMade(secret === null ? null : { id: channel.id, secret })}
              onWithdrawn={() => withdrawn(channel)}
            />
          ))}
        </ul>
      </section>
      <ChannelFeeds />
    </div>
  )
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

/** The kind that an address asks to add; null where it asks for none. */
function askedKind(search: string): Kind | null {
  const asked = new URLSearchParams(search).get("add")
  return asked !== null && asked in KIND_WORDS ? (asked as Kind) : null
}
