import { useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { ChannelActions } from "./channels-actions.tsx"
import { type Asked, ChannelAsked } from "./channels-asked.tsx"
import { ThisBrowser } from "./channels-browser.tsx"
import { KindIcon } from "./channels-icon.tsx"
import { LastMessage } from "./channels-last.tsx"
import { SecretBox } from "./channels-secret.tsx"
import { ChannelState } from "./channels-state.tsx"
import { StreamLine } from "./channels-stream.tsx"
import { TestOutcome } from "./channels-test.tsx"
import { addressWords, KIND_WORDS, standingOf } from "./channels-words.ts"

interface ChannelRowProps {
  channel: Schemas["ChannelListed"]
  /** Its secret, right after it was made. */
  secret: string | null
  onSecret: (secret: string | null) => void
  onWithdrawn: () => void
}

/** One channel: how it stands and why, what arrived last, and all that can be done about it. */
export function ChannelRow({ channel, secret, onSecret, onWithdrawn }: ChannelRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [test, setTest] = useState<Schemas["Delivery"] | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const { id, name, kind } = channel
  const standing = standingOf(channel)
  const act = async (work: () => Promise<void>): Promise<void> => {
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    noteChange()
  }
  const close = (): void => {
    row.current?.querySelector<HTMLElement>(`[data-asks="${asked}"] button`)?.focus()
    setAsked(null)
  }
  const changed = (words: string): void => {
    showToast(words)
    close()
    noteChange()
  }
  const dropped = (): void => {
    row.current?.querySelector<HTMLElement>(".channel-actions button")?.focus()
    onSecret(null)
  }
  const rotated = (made: string): void => {
    setAsked(null)
    onSecret(made)
    noteChange()
  }
  return (
    <li ref={row} class={`channel is-${standing.tone}`}>
      <div class="channel-head">
        <KindIcon kind={kind} />
        <div class="channel-main">
          <h3 class="channel-name">{name}</h3>
          <p class="channel-address" title={channel.address.url}>
            {[KIND_WORDS[kind], addressWords(channel)].filter(Boolean).join(" · ")}{" "}
            {kind === "push" && <ThisBrowser channel={channel} />}
          </p>
        </div>
        <ChannelState standing={standing} />
        <ChannelActions channel={channel} asked={asked} onAsk={setAsked} onSent={setTest} act={act} />
      </div>
      <div class="channel-more">
        {standing.reason && <p class="channel-reason">{standing.reason}</p>}
        <LastMessage channel={channel} toldId={test?.id} />
        {kind === "sse" && <StreamLine channelId={id} />}
        <div role="status">
          {test && <TestOutcome key={test.id} started={test} kind={kind} onEnded={noteChange} />}
        </div>
        {problem && <Problem problem={problem} />}
        {asked && (
          <ChannelAsked
            key={asked}
            asked={asked}
            channel={channel}
            onClose={close}
            onChanged={changed}
            onSecret={rotated}
            onWithdrawn={onWithdrawn}
          />
        )}
        {secret !== null && <SecretBox name={name} secret={secret} onDone={dropped} />}
      </div>
    </li>
  )
}
