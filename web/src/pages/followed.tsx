import { useEffect } from "preact/hooks"
import { listSources } from "../api/source-calls.ts"
import { noteChange } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { SourceRow } from "./source-row.tsx"

/** How soon to look again while something is being asked. */
const SOON_MS = 1000

/** What is followed, with what came of it; nothing where nothing is. */
export function Followed() {
  const followed = useResource("sources", listSources)
  const sources = followed.data?.items ?? []
  const isAsking = sources.some((source) => source.isDue)
  useEffect(() => {
    if (!isAsking) return
    // What comes also shows among the digests, so everything is read anew.
    const looking = setInterval(noteChange, SOON_MS)
    return () => {
      clearInterval(looking)
      noteChange()
    }
  }, [isAsking])
  if (followed.problem) return <Problem problem={followed.problem} onRetry={followed.retry} />
  if (sources.length === 0) return null
  return (
    <section class="followed" aria-labelledby="followed-title">
      <h2 id="followed-title">Followed</h2>
      <ul>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </ul>
    </section>
  )
}
