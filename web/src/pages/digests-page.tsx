import { useState } from "preact/hooks"
import { listDigests } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { count, dayWords } from "../words/days.ts"
import { BringDigest } from "./bring-digest.tsx"
import { DataSection } from "./data-section.tsx"
import { Followed } from "./followed.tsx"

/** Every digest, the newest first, and the place to bring another. */
export function DigestsPage() {
  useTitle("Digests")
  const [more, setMore] = useState<Schemas["Digest"][]>([])
  const [cursor, setCursor] = useState<string | null | undefined>()
  const first = useResource("digests", (signal) => listDigests(null, signal))
  const digests = [...(first.data?.items ?? []), ...more]
  const next = cursor === undefined ? first.data?.nextCursor : cursor
  const showMore = async (): Promise<void> => {
    const page = await listDigests(next ?? null, new AbortController().signal)
    setMore([...more, ...page.items])
    setCursor(page.nextCursor)
  }
  return (
    <div class="digests">
      <header class="page-title">
        <h1>Digests</h1>
        <p>Every dated text that was read, with what was found in it.</p>
      </header>
      <BringDigest />
      <Followed />
      <DataSection onImported={first.retry} />
      {first.problem && <Problem problem={first.problem} onRetry={first.retry} />}
      {first.data && digests.length === 0 && (
        <div class="empty">
          <h2>No digest yet</h2>
          <p>
            Paste one above, or drop a file there. What it says about dates and the future is then listed
            here.
          </p>
        </div>
      )}
      {digests.length > 0 && (
        <ul class="digest-list">
          {digests.map((digest) => (
            <DigestRow key={digest.id} digest={digest} />
          ))}
        </ul>
      )}
      {next && (
        <button type="button" class="button" onClick={() => void showMore()}>
          Show more
        </button>
      )}
    </div>
  )
}

function DigestRow({ digest }: { digest: Schemas["Digest"] }) {
  return (
    <li class="digest-row">
      <span class="digest-day">{dayWords(digest.publishedOn)}</span>
      <a class="digest-title" href={`/digests/${digest.id}`}>
        {digest.title}
      </a>
      <span class="digest-publisher">{digest.publisher ?? "Publisher not known"}</span>
      <span class="digest-counts">
        {count(digest.eventCount, "event")}, {count(digest.predictionCount, "prediction")}
      </span>
      <span class="digest-proposed">
        {digest.proposedCount > 0 && <span class="tag is-dashed">{digest.proposedCount} proposed</span>}
      </span>
    </li>
  )
}
