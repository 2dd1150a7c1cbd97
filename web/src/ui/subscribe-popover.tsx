import { useState } from "preact/hooks"
import { toQuery } from "../state/query.ts"
import { address } from "../state/router.ts"
import { views } from "../state/views.ts"
import { CopyRow } from "./copy-row.tsx"
import { Popover } from "./popover.tsx"
import { PrivateAddresses } from "./private-addresses.tsx"
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
  const search = new URLSearchParams(
    query === "" ? {} : view === undefined ? { query } : { view: view.slug },
  ).toString()
  const feed = (path: string): string => `${location.origin}${path}${search && `?${search}`}`
  const calendar = feed("/calendar.ics")
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
        <CopyRow name="Calendar" address={calendar} />
        <CopyRow name="Atom" address={feed("/feed.atom")} />
        <CopyRow name="JSON" address={feed("/feed.json")} />
        <p class="hint">
          The calendar holds every date and moves with it; the feeds tell what is due, settled, new and moved.{" "}
          <a href={calendar.replace(/^https?/, "webcal")}>Open in the calendar program</a>
        </p>
        <PrivateAddresses query={query} />
      </div>
    </Popover>
  )
}
