import { useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { count } from "../words/days.ts"
import { type ChannelsAddress, isAsked } from "./channels-address.ts"
import { ChannelFilters } from "./channels-filters.tsx"
import { ChannelRow } from "./channels-row.tsx"

/** Fewer are seen at a glance. */
const MANY = 8
/** So many at once; what stands below the list stays in reach. */
const SHOWN = 25

interface ChannelListProps {
  channels: readonly Schemas["ChannelListed"][]
  address: ChannelsAddress
  onAddress: (part: Partial<ChannelsAddress>) => void
  /** The one that was just made, with its secret. */
  made: { id: string; secret: string } | null
  onMade: (made: { id: string; secret: string } | null) => void
  onWithdrawn: (channel: Schemas["Channel"]) => void
}

/** The channels in the order in which they were made; of many, those that are looked for. */
export function ChannelList({ channels, address, onAddress, made, onMade, onWithdrawn }: ChannelListProps) {
  const [most, setMost] = useState(SHOWN)
  const isNarrowed = address.kind !== null || address.standing !== null || address.find !== ""
  const found = channels.filter((channel) => isAsked(channel, address))
  // One that was just made shows its secret, wherever it stands.
  const shown = found.filter(({ id }, at) => at < most || id === made?.id)
  return (
    <>
      {(channels.length > MANY || isNarrowed) && (
        <ChannelFilters address={address} channels={channels} onChange={onAddress} />
      )}
      {isNarrowed && channels.length > 0 && (
        <p class="list-note" role="status">
          {found.length === 0
            ? "No channel is like that."
            : `${found.length} of ${count(channels.length, "channel")}`}
        </p>
      )}
      <ul class="channel-list">
        {shown.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            secret={made?.id === channel.id ? made.secret : null}
            onSecret={(secret) => onMade(secret === null ? null : { id: channel.id, secret })}
            onWithdrawn={() => onWithdrawn(channel)}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="button reminders-more" onClick={() => setMost(channels.length)}>
          Show {count(found.length - shown.length, "more channel")}
        </button>
      )}
    </>
  )
}
