import { useState } from "preact/hooks"
import { changeChannel, rotateSecret } from "../api/channel-calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { problemAt } from "./channels-problem.ts"

interface EditProps {
  channel: Schemas["Channel"]
  onDone: (words: string) => void
  onCancel: () => void
}

/** Another name, and of a webhook another address. */
export function EditChannel({ channel, onDone, onCancel }: EditProps) {
  const [name, setName] = useState(channel.name)
  const [url, setUrl] = useState(channel.address.url ?? "")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const isWebhook = channel.kind === "webhook"
  const patch = {
    ...(name.trim() !== channel.name && { name: name.trim() }),
    ...(isWebhook && url.trim() !== channel.address.url && { address: { url: url.trim() } }),
  }
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (Object.keys(patch).length === 0) return onCancel()
    try {
      await changeChannel(channel.id, channel.revision, patch)
      onDone(`“${name.trim()}” is changed`)
    } catch (error) {
      setProblem(toApiProblem(error))
      noteChange()
    }
  }
  const atName = problemAt(problem, "name")
  const atUrl = problemAt(problem, "url", ["address_refused"])
  return (
    <form class="form" onSubmit={(event) => void save(event)}>
      <Field label="Name" value={name} onInput={setName} problem={atName} maxLength={100} isRequired />
      {isWebhook && (
        <Field
          label="Address"
          type="url"
          value={url}
          onInput={setUrl}
          problem={atUrl}
          hint="What waits goes there as well, signed with the same secret."
          isRequired
        />
      )}
      {problem && !atName && !atUrl && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary">
          Save
        </button>
        <button type="button" class="button small" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

const OVERLAPS = [
  { hours: 0, words: "no time: the old one ends now" },
  { hours: 1, words: "an hour" },
  { hours: 24, words: "a day" },
  { hours: 72, words: "three days" },
  { hours: 168, words: "a week" },
] as const

interface RotateProps {
  channel: Schemas["Channel"]
  onSecret: (secret: string) => void
  onCancel: () => void
}

/** A new secret, and for how long the old one counts beside it. */
export function RotateSecret({ channel, onSecret, onCancel }: RotateProps) {
  const [hours, setHours] = useState(24)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const rotate = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    try {
      const { secret } = await rotateSecret(channel.id, hours)
      if (secret !== null) onSecret(secret)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  return (
    <form class="form" onSubmit={(event) => void rotate(event)}>
      <label class="overlap">
        <span>Messages carry both signatures for</span>
        <select value={hours} onChange={(event) => setHours(Number(event.currentTarget.value))}>
          {OVERLAPS.map((one) => (
            <option key={one.hours} value={one.hours}>
              {one.words}
            </option>
          ))}
        </select>
      </label>
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button small primary">
          Make a new secret
        </button>
        <button type="button" class="button small" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
