import { useState } from "preact/hooks"
import type { SaidOfFile } from "../api/digest-files.ts"
import { Field } from "../ui/field.tsx"
import { count } from "../words/days.ts"
import type { TakenFile } from "./use-digest-files.ts"

interface FileResultsProps {
  files: readonly TakenFile[]
  onSay: (taken: TakenFile, said: SaidOfFile) => void
}

/** What became of each file; one that does not say its day is asked for it in its own line. */
export function FileResults({ files, onSay }: FileResultsProps) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {summaryOf(files)}
      </p>
      {files.length > 0 && (
        <ul class="file-results" aria-label="Files">
          {files.map((taken) => (
            <FileResult key={taken.key} taken={taken} onSay={(said) => onSay(taken, said)} />
          ))}
        </ul>
      )}
    </>
  )
}

function FileResult({ taken, onSay }: { taken: TakenFile; onSay: (said: SaidOfFile) => void }) {
  const { file, state, digest, problem } = taken
  return (
    <li class={`file-result is-${state.replace("_", "-")}`}>
      <span class="file-name">
        {digest ? <a href={`/digests/${digest.id}`}>{digest.title}</a> : file.name}
        {digest && <span class="muted"> {file.name}</span>}
      </span>
      <span class="file-state">
        {state === "waiting" && "Waiting"}
        {state === "reading" && "Reading…"}
        {state === "added" && digest && `Added: ${found(digest)}`}
        {state === "known" && "Already there"}
        {state === "needs_day" && "It does not say its own day"}
        {state === "failed" && `Not read: ${problem?.message}`}
      </span>
      {state === "needs_day" && <FileDay name={file.name} onSay={onSay} />}
    </li>
  )
}

/** The two things a file may not say of itself. */
function FileDay({ name, onSay }: { name: string; onSay: (said: SaidOfFile) => void }) {
  const [publishedOn, setPublishedOn] = useState("")
  const [publisher, setPublisher] = useState("")
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    onSay({ publishedOn, ...(publisher.trim() && { publisher: publisher.trim() }) })
  }
  return (
    <form class="file-day" aria-label={`About ${name}`} onSubmit={submit}>
      <Field
        label="When was it published?"
        type="date"
        value={publishedOn}
        onInput={setPublishedOn}
        isRequired
      />
      <Field label="Who publishes it?" value={publisher} onInput={setPublisher} />
      <button type="submit" class="button" disabled={publishedOn === ""}>
        Read it
      </button>
    </form>
  )
}

const found = ({ eventCount, predictionCount }: { eventCount: number; predictionCount: number }): string =>
  eventCount + predictionCount === 0
    ? "nothing dated found"
    : `${count(eventCount, "event")}, ${count(predictionCount, "prediction")} found`

const countOf = (files: readonly TakenFile[], ...states: TakenFile["state"][]): number =>
  files.filter(({ state }) => states.includes(state)).length

/** How the whole batch stands, for who cannot see the list. */
function summaryOf(files: readonly TakenFile[]): string {
  if (files.length === 0) return ""
  const left = countOf(files, "waiting", "reading")
  if (left > 0) return `Reading, ${count(left, "file")} left`
  const parts = [
    `${countOf(files, "added")} added`,
    `${countOf(files, "known")} already there`,
    ...(countOf(files, "needs_day") > 0 ? [`${countOf(files, "needs_day")} need a day`] : []),
    ...(countOf(files, "failed") > 0 ? [`${countOf(files, "failed")} not read`] : []),
  ]
  return `${count(files.length, "file")}: ${parts.join(", ")}`
}
