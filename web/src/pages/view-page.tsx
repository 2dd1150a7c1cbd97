import { useEffect } from "preact/hooks"
import { listViews } from "../api/search-calls.ts"
import { navigate } from "../state/router.ts"
import { addressOf } from "../state/views.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"

/** The address of a saved view: opens its page with its filters. */
export function ViewPage({ slug }: { slug: string }) {
  useTitle("View")
  const read = useResource(slug, async (signal) => {
    const view = (await listViews(signal)).items.find((one) => one.slug === slug)
    return view === undefined ? null : addressOf(view)
  })
  useEffect(() => {
    if (read.data) navigate(read.data, true)
  }, [read.data])
  if (read.data === null)
    return (
      <div class="empty">
        <h2>There is no such view</h2>
        <p>It may have been renamed or withdrawn.</p>
        <a class="button" href="/">
          See the timeline
        </a>
      </div>
    )
  if (read.problem) return <Problem problem={read.problem} onRetry={read.retry} />
  return (
    <div class="skeleton" aria-busy="true">
      <div class="skeleton-line" />
    </div>
  )
}
