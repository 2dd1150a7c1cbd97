import { CopyField } from "../ui/copy-field.tsx"

/** How a program listens to the stream. */
export function StreamLine({ channelId }: { channelId: string }) {
  return (
    <div class="stream-line">
      <CopyField
        name="How to listen to the stream"
        text={`curl -N "${location.origin}/api/v1/stream?channel=${channelId}"`}
      />
    </div>
  )
}
