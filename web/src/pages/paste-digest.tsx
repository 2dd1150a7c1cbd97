import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { ingestDigest } from "../api/calls.ts"
import type { ApiProblem } from "../api/client.ts"
import { useDraft } from "../state/drafts.ts"
import { navigate } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

/** Takes a pasted text, and asks for the day where it does not say it. `children` are other ways in, beside its button. */
export function PasteDigest({ children }: { children?: ComponentChildren }) {
  const [{ text }, setDraft] = useDraft("digest", { text: "" })
  const [publishedOn, setPublishedOn] = useState("")
  const [publisher, setPublisher] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isReading, setReading] = useState(false)
  const read = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setReading(true)
    try {
      const digest = await ingestDigest({
        text,
        ...(publishedOn && { publishedOn }),
        ...(publisher.trim() && { publisher: publisher.trim() }),
      })
      setDraft({ text: "" })
      noteChange()
      navigate(`/digests/${digest.id}`)
    } catch (error) {
      setProblem(toApiProblem(error))
      setReading(false)
    }
  }
  const asksForDay = problem?.code === "published_on_unknown" || publishedOn !== ""
  return (
    <form class="paste-digest" onSubmit={(event) => void read(event)}>
      <label class="visually-hidden" for="digest-text">
        Text of the digest
      </label>
      <textarea
        id="digest-text"
        rows={text ? 8 : 3}
        placeholder="Paste a digest here, or drop files: web pages, mails (.eml), Markdown, text"
        value={text}
        onInput={(event) => setDraft({ text: event.currentTarget.value })}
      />
      {asksForDay && (
        <div class="form-pair">
          <Field
            label="When was it published?"
            type="date"
            value={publishedOn}
            onInput={setPublishedOn}
            isRequired
            hasFocus
          />
          <Field label="Who publishes it?" value={publisher} onInput={setPublisher} />
        </div>
      )}
      {problem?.code === "published_on_unknown" ? (
        <p class="note" role="alert">
          The text does not say its own day. Every "next week" in it counts from there, so please give it.
        </p>
      ) : (
        problem && <Problem problem={problem} />
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={text.trim() === "" || isReading}>
          {isReading ? "Reading…" : "Read it"}
        </button>
        {children}
      </div>
    </form>
  )
}
