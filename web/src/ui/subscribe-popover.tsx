import { useState } from "preact/hooks"
import { toQuery } from "../state/query.ts"
import { address } from "../state/router.ts"
import { views } from "../state/views.ts"
import { FeedAddresses } from "./feed-addresses.tsx"
import { Popover } from "./popover.tsx"
import { Segments } from "./segments.tsx"

const SCOPES = [
  { value: "shown", label: "What is shown" },
  { value: "all", label: "Everything" },
] as const

/** Where calendar programs and feed readers find what is shown or everything, and private addresses for elsewhere. */
export function SubscribePopover({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
  const [scope, setScope] = useState<"shown" | "all">("shown")
  const { filter, saved } = address.value
  const asked = toQuery(filter)
  const view = views.value?.find(({ slug, query }) => slug === saved && query === asked)
  const isNarrowed = asked !== ""
  const query = scope === "shown" ? asked : ""
  return (
    <Popover anchor={anchor} role="dialog" label="Subscribe" onClose={onClose}>
      <div class="subscribe">
        <h2>Subscribe</h2>
        {isNarrowed && (
          <>
            <Segments label="What to subscribe to" options={SCOPES} chosen={scope} onChoose={setScope} />
            {scope === "shown" && <p class="hint">{view?.name ?? asked}</p>}
          </>
        )}
        <FeedAddresses query={query} view={view?.slug} />
      </div>
    </Popover>
  )
}
