import { useState } from "preact/hooks"
import type { ApiProblem } from "../api/client.ts"
import { addSource } from "../api/source-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { Segments } from "../ui/segments.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

type Kind = "feed" | "page"

const KINDS: readonly { value: Kind; label: string }[] = [
  { value: "feed", label: "A feed" },
  { value: "page", label: "A page that changes" },
]
const HINTS: Record<Kind, string> = {
  feed: "RSS, Atom or JSON Feed, or the page that names it. It is asked once an hour; each new item becomes a digest, proposed.",
  page: "It is asked once an hour; whenever its text is another one, that becomes a digest, proposed.",
}

/** Takes the address of a feed or a page to be read again and again. */
export function FollowFeed() {
  const [kind, setKind] = useState<Kind>("feed")
  const [url, setUrl] = useState("")
  const [fetchesPages, setFetchesPages] = useState(true)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isAdding, setAdding] = useState(false)
  const follow = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAdding(true)
    setProblem(null)
    try {
      const source = await addSource({ url: url.trim(), kind, fetchesPages })
      showToast(`Following ${source.title}`)
      setUrl("")
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    setAdding(false)
  }
  return (
    <form class="add-address" onSubmit={(event) => void follow(event)}>
      <Segments label="What to follow" options={KINDS} chosen={kind} onChoose={setKind} />
      <Field
        label={kind === "feed" ? "Address of the feed" : "Address of the page"}
        type="url"
        hint={HINTS[kind]}
        placeholder="https://"
        value={url}
        onInput={setUrl}
        isRequired
        hasFocus
      />
      {kind === "feed" && (
        <label class="check">
          <input
            type="checkbox"
            checked={fetchesPages}
            onChange={(event) => setFetchesPages(event.currentTarget.checked)}
          />
          Read the page behind an item that is only a summary
        </label>
      )}
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={url.trim() === "" || isAdding}>
          {isAdding ? "Looking…" : "Follow"}
        </button>
      </div>
    </form>
  )
}
