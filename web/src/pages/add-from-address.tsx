import { useState } from "preact/hooks"
import type { ApiProblem } from "../api/client.ts"
import { ingestAddress } from "../api/source-calls.ts"
import { navigate } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

/** Takes the address of one page, and asks for the day where the page does not say it. */
export function AddFromAddress() {
  const [url, setUrl] = useState("")
  const [publishedOn, setPublishedOn] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isReading, setReading] = useState(false)
  const read = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setReading(true)
    setProblem(null)
    try {
      const digest = await ingestAddress({ url: url.trim(), ...(publishedOn && { publishedOn }) })
      noteChange()
      navigate(`/digests/${digest.id}`)
    } catch (error) {
      setProblem(toApiProblem(error))
      setReading(false)
    }
  }
  const isDayMissing = problem?.code === "published_on_unknown"
  return (
    <form class="add-address" onSubmit={(event) => void read(event)}>
      <Field
        label="Address of the page"
        type="url"
        hint="It is fetched once, from the public network, and read like a pasted text."
        placeholder="https://"
        value={url}
        onInput={setUrl}
        isRequired
        hasFocus
      />
      {(isDayMissing || publishedOn !== "") && (
        <Field
          label="When was it published?"
          type="date"
          value={publishedOn}
          onInput={setPublishedOn}
          isRequired
          hasFocus
        />
      )}
      {isDayMissing ? (
        <p class="note" role="alert">
          The page does not say its own day. Every "next week" in it counts from there, so please give it.
        </p>
      ) : (
        problem && <Problem problem={problem} />
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={url.trim() === "" || isReading}>
          {isReading ? "Fetching…" : "Fetch and read"}
        </button>
      </div>
    </form>
  )
}
