import { useTitle } from "../ui/use-title.ts"

export function NotFoundPage() {
  useTitle("Not found")
  return (
    <div class="empty">
      <h1>There is no such page</h1>
      <p>The address may be mistyped, or the thing it named has moved.</p>
      <a class="button primary" href="/">
        Go to the timeline
      </a>
    </div>
  )
}
