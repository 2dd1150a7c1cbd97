import { FileUp } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { ingestDigest } from "../api/calls.ts"
import { ApiProblem } from "../api/client.ts"
import { navigate } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

/** Larger files are refused here already: the server takes a mebibyte. */
const MOST_BYTES = 1_000_000

/** Takes a pasted text, or a file that is chosen or dropped, and asks for the day where the text does not say it. */
export function AddDigest() {
  const [text, setText] = useState("")
  const [fileName, setFileName] = useState<string | null>(null)
  const [publishedOn, setPublishedOn] = useState("")
  const [publisher, setPublisher] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isOver, setOver] = useState(false)
  const [isReading, setReading] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    if (file.size > MOST_BYTES) return setProblem(tooLarge(file.name))
    setText(await file.text())
    setFileName(file.name)
    setProblem(null)
  }
  const read = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setReading(true)
    try {
      const digest = await ingestDigest({
        text,
        ...(fileName && { fileName }),
        ...(publishedOn && { publishedOn }),
        ...(publisher.trim() && { publisher: publisher.trim() }),
      })
      noteChange()
      navigate(`/digests/${digest.id}`)
    } catch (error) {
      setProblem(toApiProblem(error))
      setReading(false)
    }
  }
  const asksForDay = problem?.code === "published_on_unknown" || publishedOn !== ""
  return (
    <form
      class={`add-digest${isOver ? " is-over" : ""}`}
      onSubmit={(event) => void read(event)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer?.files[0])
      }}
    >
      <label class="visually-hidden" for="digest-text">
        Text of the digest
      </label>
      <textarea
        id="digest-text"
        rows={text ? 8 : 3}
        placeholder="Paste a digest here, or drop a text or Markdown file"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setFileName(null)
        }}
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
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          <FileUp size={14} aria-hidden="true" /> Choose a file
        </button>
        {fileName && <span class="muted">{fileName}</span>}
        <input
          ref={picker}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label="File with a digest"
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
    </form>
  )
}

const tooLarge = (name: string): ApiProblem =>
  new ApiProblem(413, "payload_too_large", `${name} is larger than one megabyte`)
