import { CopyRow } from "./copy-row.tsx"
import { PrivateAddresses } from "./private-addresses.tsx"

interface FeedAddressesProps {
  /** In the query language; empty is everything. */
  query: string
  /** The slug of the saved view that asks for just this, so that the addresses follow it. */
  view?: string | undefined
}

/** Where calendar programs and feed readers find what a query asks for, and private addresses for elsewhere. */
export function FeedAddresses({ query, view }: FeedAddressesProps) {
  const search = new URLSearchParams(query === "" ? {} : view === undefined ? { query } : { view }).toString()
  const feed = (path: string): string => `${location.origin}${path}${search && `?${search}`}`
  const calendar = feed("/calendar.ics")
  return (
    <>
      <CopyRow name="Calendar" address={calendar} />
      <CopyRow name="Atom" address={feed("/feed.atom")} />
      <CopyRow name="JSON" address={feed("/feed.json")} />
      <p class="hint">
        The calendar holds every date and moves with it; the feeds tell what is due, settled, new and moved.{" "}
        <a href={calendar.replace(/^https?/, "webcal")}>Open in the calendar program</a>
      </p>
      <PrivateAddresses query={query} />
    </>
  )
}
