import { useEffect, useState } from "preact/hooks"
import { refreshViews, views } from "../state/views.ts"
import { FeedAddresses } from "../ui/feed-addresses.tsx"

/** The addresses that others ask for themselves: calendar and feeds, of everything or of a saved view. */
export function ChannelFeeds() {
  const [slug, setSlug] = useState("")
  useEffect(() => {
    if (views.value === null) void refreshViews().catch(() => undefined)
  }, [])
  const saved = views.value ?? []
  const view = saved.find((one) => one.slug === slug)
  return (
    <section class="channel-feeds" aria-labelledby="feeds-title">
      <header class="section-head">
        <div>
          <h2 id="feeds-title">Calendar and feeds</h2>
          <p class="muted">What a calendar program or a feed reader asks for by itself.</p>
        </div>
        {saved.length > 0 && (
          <label class="feeds-of">
            <span>Of</span>
            <select value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
              <option value="">everything</option>
              {saved.map((one) => (
                <option key={one.id} value={one.slug}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <div class="subscribe">
        <FeedAddresses query={view?.query ?? ""} view={view?.slug} />
      </div>
    </section>
  )
}
