import type { Schemas } from "../api/client.ts"
import { EditChannel, RotateSecret } from "./channels-edit.tsx"
import { RowPanel } from "./channels-panel.tsx"
import { WithdrawChannel } from "./channels-withdraw.tsx"

export type Asked = "edit" | "rotate" | "withdraw"

interface ChannelAskedProps {
  asked: Asked
  channel: Schemas["Channel"]
  onClose: () => void
  /** Told what was done, in words. */
  onChanged: (words: string) => void
  onSecret: (secret: string) => void
  onWithdrawn: () => void
}

/** The question that is open below a channel. */
export function ChannelAsked({ asked, channel, onClose, ...told }: ChannelAskedProps) {
  const { name } = channel
  if (asked === "edit")
    return (
      <RowPanel label={`Change ${name}`} onClose={onClose}>
        <EditChannel channel={channel} onDone={told.onChanged} onCancel={onClose} />
      </RowPanel>
    )
  if (asked === "rotate")
    return (
      <RowPanel label={`New secret for ${name}`} onClose={onClose}>
        <RotateSecret channel={channel} onSecret={told.onSecret} onCancel={onClose} />
      </RowPanel>
    )
  return (
    <RowPanel label={`Withdraw ${name}`} onClose={onClose}>
      <WithdrawChannel channel={channel} onDone={told.onWithdrawn} onCancel={onClose} />
    </RowPanel>
  )
}
