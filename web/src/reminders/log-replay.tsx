import { RotateCcw } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { listDeliveries, replaySince } from "../api/delivery-calls.ts"
import { noteChange } from "../state/summary.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { count, instantWords } from "../words/days.ts"
import { RowPanel } from "./channels-panel.tsx"
import { problemAt } from "./channels-problem.ts"

/** So many are counted before; what is more is said as such. */
const MOST_COUNTED = 200

interface ReplaySinceProps {
  channels: readonly Schemas["Channel"][]
  /** The one that the log is narrowed to. */
  chosen: string | null
  onDone: () => void
}

/** Sends a channel again all that it was to get since an instant, for a receiver that was down. */
export function ReplaySince({ channels, chosen, onDone }: ReplaySinceProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  if (channels.length === 0) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <RotateCcw size={14} strokeWidth={1.5} aria-hidden="true" /> Send again since…
      </button>
      {isOpen && (
        <RowPanel label="Send again all since" onClose={close}>
          <ReplayForm channels={channels} chosen={chosen} onDone={onDone} onClose={close} />
        </RowPanel>
      )}
    </>
  )
}

function ReplayForm({ channels, chosen, onDone, onClose }: ReplaySinceProps & { onClose: () => void }) {
  const [channelId, setChannelId] = useState(chosen ?? channels[0]?.id ?? "")
  const [typed, setTyped] = useState("")
  const [sent, setSent] = useState<Schemas["Replay"] | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isSending, setSending] = useState(false)
  const since = instantOf(typed)
  const counted = useResource(since && `replay ${channelId} ${since}`, (signal) =>
    countSince(channelId, since ?? "", signal),
  )
  const run = async (from: string): Promise<void> => {
    setSending(true)
    try {
      setSent(await replaySince(channelId, from))
      setProblem(null)
      noteChange()
      onDone()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    setSending(false)
  }
  const atSince = problemAt(problem, "since")
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (since) void run(since)
      }}
    >
      <div class="form-pair">
        <div class="field">
          <label for="replay-channel">Channel</label>
          <select
            id="replay-channel"
            value={channelId}
            onChange={(event) => {
              setChannelId(event.currentTarget.value)
              setSent(null)
            }}
          >
            {channels.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Field
          label="Since, in your own time"
          type="datetime-local"
          value={typed}
          onInput={(value) => {
            setTyped(value)
            setSent(null)
          }}
          hint={since ? instantWords(since) : "Its receiver drops by the message id what it has already."}
          problem={atSince}
          isRequired
        />
      </div>
      <p role="status">{sent ? sentWords(sent) : since && counted.data && countedWords(counted.data)}</p>
      {problem && !atSince && <Problem problem={problem} />}
      <div class="buttons">
        {sent?.next ? (
          <button
            type="button"
            class="button small primary"
            disabled={isSending}
            onClick={() => void run(sent.next ?? "")}
          >
            Go on from {instantWords(sent.next)}
          </button>
        ) : (
          <button
            type="submit"
            class="button small primary"
            disabled={since === null || sent !== null || isSending || counted.data?.amount === 0}
          >
            Send them again
          </button>
        )}
        <button type="button" class="button small" onClick={onClose}>
          {sent ? "Done" : "Cancel"}
        </button>
      </div>
    </form>
  )
}

interface Counted {
  amount: number
  isMore: boolean
}

/** How many would be sent again: not what was sent again before, nor what was taken back. */
async function countSince(channel: string, since: string, signal: AbortSignal): Promise<Counted> {
  const { items, nextCursor } = await listDeliveries({ channel, since, limit: MOST_COUNTED }, signal)
  const originals = items.filter(({ state, replayNumber }) => replayNumber === 0 && state !== "cancelled")
  return { amount: originals.length, isMore: nextCursor !== null }
}

const countedWords = ({ amount, isMore }: Counted): string =>
  amount === 0 && !isMore
    ? "There is no message since then."
    : `${count(amount, "message")}${isMore ? " and more" : ""} would be sent again.`

const sentWords = ({ replayed, next }: Schemas["Replay"]): string =>
  `${replayed === 1 ? "1 message is" : `${replayed} messages are`} sent again${next ? "; there are more" : ""}.`

/** What a datetime field holds, in the reader's own zone, as an instant; null while it holds none. */
function instantOf(typed: string): string | null {
  const at = new Date(typed)
  return typed === "" || Number.isNaN(at.getTime()) ? null : at.toISOString()
}
