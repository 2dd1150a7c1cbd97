import { useState } from "preact/hooks"
import { listChannelKinds, listChannels } from "../api/channel-calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { createRule } from "../api/reminder-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { KindIcon } from "./channels-icon.tsx"
import { KIND_HINTS, KIND_WORDS } from "./channels-words.ts"
import { defaultDraft, ownTimeZone, toBody } from "./rule-draft.ts"
import { ruleWords } from "./rule-words.ts"

/** What teaches where there is no rule yet: the one button for the rule that most people want, or first a channel. */
export function FirstRule() {
  const channels = useResource("channels", listChannels)
  if (!channels.data)
    return channels.problem ? <Problem problem={channels.problem} onRetry={channels.retry} /> : null
  const able = channels.data.items.filter(({ state }) => state === "active")
  return (
    <div class="empty first-rule">
      <h2>No reminders yet</h2>
      <p>
        A rule says what you are reminded of, how long before, at which time and where. Most people want one:
        every deadline, a month, a week and a day before and on the day, in one message a day.
      </p>
      {able.length > 0 ? (
        <MakeDefault channels={able} />
      ) : (
        <NeedsChannel hasSome={channels.data.items.length > 0} />
      )}
    </div>
  )
}

function MakeDefault({ channels }: { channels: Schemas["Channel"][] }) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isMaking, setMaking] = useState(false)
  const names = { channels: new Map(channels.map(({ id, name }) => [id, name])), views: new Map() }
  // What is overdue already is asked for on the first morning: dozens of claims are better one message.
  const draft = { ...defaultDraft([...names.channels.keys()], ownTimeZone()), isDailyDigest: true }
  const make = async (): Promise<void> => {
    setMaking(true)
    try {
      await createRule(toBody(draft, names))
      showToast("You are reminded of every deadline")
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
      setMaking(false)
    }
  }
  return (
    <>
      <button type="button" class="button primary" disabled={isMaking} onClick={() => void make()}>
        Remind me of every deadline
      </button>
      <p class="hint">{ruleWords(draft, names).join(" · ")}</p>
      <a href="/reminders/rules?rule=new">Make another rule instead</a>
      {problem && <Problem problem={problem} />}
    </>
  )
}

const canPush = (): boolean => "serviceWorker" in navigator && "PushManager" in window

/** The kinds of channels that work here, each the way to make one. */
function NeedsChannel({ hasSome }: { hasSome: boolean }) {
  const known = useResource("channel-kinds", listChannelKinds)
  const kinds = (known.data?.items ?? []).filter(
    ({ kind, isAvailable }) => isAvailable && (kind !== "push" || canPush()),
  )
  return (
    <>
      <p>
        {hasSome
          ? "No channel takes messages as it stands. Resume one, or add another:"
          : "First it needs a channel. Where shall it go to?"}
      </p>
      {known.problem && <Problem problem={known.problem} onRetry={known.retry} />}
      <ul class="kinds">
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <a href={`/reminders/channels?add=${kind}`}>
              <KindIcon kind={kind} />
              <strong>{KIND_WORDS[kind]}</strong>
              <span class="kinds-words">{KIND_HINTS[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
