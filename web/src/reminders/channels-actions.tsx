import { KeyRound, type LucideIcon, Pause, Pencil, Play, Send, Trash2 } from "lucide-preact"
import { askAgain, moveChannel, sendTest } from "../api/channel-calls.ts"
import type { Schemas } from "../api/client.ts"
import { showToast } from "../state/toast.ts"
import { IconButton } from "../ui/icon-button.tsx"
import type { Asked } from "./channels-asked.tsx"

interface ChannelActionsProps {
  channel: Schemas["Channel"]
  /** Which question is open below the row. */
  asked: Asked | null
  onAsk: (what: Asked | null) => void
  /** Told of the delivery that was laid ready. */
  onSent: (delivery: Schemas["Delivery"]) => void
  /** Does something and shows what stands in its way. */
  act: (work: () => Promise<void>) => Promise<void>
}

/** All that can be done about a channel. */
export function ChannelActions({ channel, asked, onAsk, onSent, act }: ChannelActionsProps) {
  const { id, name, kind, state } = channel
  const isWaiting = state === "unconfirmed"
  const isActive = state === "active"
  const words = isWaiting ? "Ask again" : "Send a test"
  const send = isWaiting ? askAgain : sendTest
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
  const asking = { asked, onAsk }
  return (
    <div class="channel-actions">
      <button
        type="button"
        class="button small"
        aria-label={`${words}: ${name}`}
        onClick={() => void act(async () => onSent(await send(id)))}
      >
        <Send size={14} strokeWidth={1.5} aria-hidden="true" /> {words}
      </button>
      {!isWaiting && (
        <IconButton
          icon={isActive ? Pause : Play}
          name={`${isActive ? "Pause" : "Resume"} ${name}`}
          onClick={() => toggle(isActive ? "pause" : "resume")}
        />
      )}
      <Asking what="edit" icon={Pencil} name={`Change ${name}`} {...asking} />
      {kind === "webhook" && (
        <Asking what="rotate" icon={KeyRound} name={`New secret for ${name}`} {...asking} />
      )}
      <Asking what="withdraw" icon={Trash2} name={`Withdraw ${name}`} {...asking} />
    </div>
  )
}

interface AskingProps extends Pick<ChannelActionsProps, "asked" | "onAsk"> {
  what: Asked
  icon: LucideIcon
  name: string
}

/** The button of a question; the focus comes back to it. */
function Asking({ what, asked, icon, name, onAsk }: AskingProps) {
  const isOpen = asked === what
  return (
    <span data-asks={what}>
      <IconButton icon={icon} name={name} isExpanded={isOpen} onClick={() => onAsk(isOpen ? null : what)} />
    </span>
  )
}
