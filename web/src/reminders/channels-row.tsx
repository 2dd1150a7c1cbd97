import { KeyRound, Pause, Pencil, Play, Send, Trash2 } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { askAgain, moveChannel, sendTest } from "../api/channel-calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { ThisBrowser } from "./channels-browser.tsx"
import { EditChannel, RotateSecret } from "./channels-edit.tsx"
import { KindIcon } from "./channels-icon.tsx"
import { LastMessage } from "./channels-last.tsx"
import { RowPanel } from "./channels-panel.tsx"
import { SecretBox } from "./channels-secret.tsx"
import { ChannelState } from "./channels-state.tsx"
import { StreamLine } from "./channels-stream.tsx"
import { TestOutcome } from "./channels-test.tsx"
import { WithdrawChannel } from "./channels-withdraw.tsx"
import { addressWords, KIND_WORDS, standingOf } from "./channels-words.ts"

type Asked = "edit" | "rotate" | "withdraw"

interface ChannelRowProps {
  channel: Schemas["Channel"]
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
  const { id, name, kind, state } = channel
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
  const toggle = (step: "pause" | "resume"): void =>
    void act(async () => {
      const moved = await moveChannel(id, step)
      if (moved.state === "unconfirmed") return showToast(`The receiver of “${name}” is asked again`)
      const back = step === "pause" ? "resume" : "pause"
      showToast(
        `“${name}” ${step === "pause" ? "is paused" : "goes on"}`,
        () => void act(async () => void (await moveChannel(id, back))),
      )
    })
  const changed = (words: string): void => {
    showToast(words)
    close()
    noteChange()
  }
  return (
    <li ref={row} class={`channel is-${standing.tone}`}>
      <div class="channel-head">
        <KindIcon kind={kind} />
        <div class="channel-main">
          <h3 class="channel-name">{name}</h3>
          <p class="channel-address">
            {[KIND_WORDS[kind], addressWords(channel)].filter(Boolean).join(" · ")}{" "}
            {kind === "push" && <ThisBrowser channel={channel} />}
          </p>
        </div>
        <ChannelState standing={standing} />
        <div class="channel-actions">
          {state === "unconfirmed" ? (
            <button
              type="button"
              class="button small"
              aria-label={`Ask again: ${name}`}
              onClick={() => void act(async () => setTest(await askAgain(id)))}
            >
              <Send size={14} strokeWidth={1.5} aria-hidden="true" /> Ask again
            </button>
          ) : (
            <button
              type="button"
              class="button small"
              aria-label={`Send a test: ${name}`}
              onClick={() => void act(async () => setTest(await sendTest(id)))}
            >
              <Send size={14} strokeWidth={1.5} aria-hidden="true" /> Send a test
            </button>
          )}
          {state === "active" && (
            <IconButton icon={Pause} name={`Pause ${name}`} onClick={() => toggle("pause")} />
          )}
          {(state === "paused" || state === "off") && (
            <IconButton icon={Play} name={`Resume ${name}`} onClick={() => toggle("resume")} />
          )}
          <Asking what="edit" asked={asked} icon={Pencil} name={`Change ${name}`} onAsk={setAsked} />
          {kind === "webhook" && (
            <Asking
              what="rotate"
              asked={asked}
              icon={KeyRound}
              name={`New secret for ${name}`}
              onAsk={setAsked}
            />
          )}
          <Asking what="withdraw" asked={asked} icon={Trash2} name={`Withdraw ${name}`} onAsk={setAsked} />
        </div>
      </div>
      <div class="channel-more">
        {standing.reason && <p class="channel-reason">{standing.reason}</p>}
        <LastMessage channelId={id} toldId={test?.id} />
        {kind === "sse" && <StreamLine channelId={id} />}
        <div role="status">
          {test && <TestOutcome key={test.id} started={test} kind={kind} onEnded={noteChange} />}
        </div>
        {problem && <Problem problem={problem} />}
        {asked === "edit" && (
          <RowPanel label={`Change ${name}`} onClose={close}>
            <EditChannel channel={channel} onDone={changed} onCancel={close} />
          </RowPanel>
        )}
        {asked === "rotate" && (
          <RowPanel label={`New secret for ${name}`} onClose={close}>
            <RotateSecret
              channel={channel}
              onCancel={close}
              onSecret={(made) => {
                setAsked(null)
                onSecret(made)
                noteChange()
              }}
            />
          </RowPanel>
        )}
        {asked === "withdraw" && (
          <RowPanel label={`Withdraw ${name}`} onClose={close}>
            <WithdrawChannel channel={channel} onDone={onWithdrawn} onCancel={close} />
          </RowPanel>
        )}
        {secret !== null && <SecretBox name={name} secret={secret} onDone={() => onSecret(null)} />}
      </div>
    </li>
  )
}

interface AskingProps {
  what: Asked
  asked: Asked | null
  icon: typeof Pencil
  name: string
  onAsk: (what: Asked | null) => void
}

/** The button of a panel; the focus comes back to it. */
function Asking({ what, asked, icon, name, onAsk }: AskingProps) {
  const isOpen = asked === what
  return (
    <span data-asks={what}>
      <IconButton icon={icon} name={name} isExpanded={isOpen} onClick={() => onAsk(isOpen ? null : what)} />
    </span>
  )
}
