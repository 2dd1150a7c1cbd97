import type { StreamPart } from "../domain/stream.ts"

/** When a browser that lost the connection asks again. */
const RETRY_MILLISECONDS = 3000

/**
 * The first lines of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html): from where to go on also
 * when the connection breaks before the first message. An id without data is no event.
 */
export const renderStreamHead = (position: number): string =>
  `retry: ${RETRY_MILLISECONDS}\n${placeOf(position)}`

/** What follows in the stream; a comment where nothing does, which keeps the connection alive. */
export function renderStreamPart({ missing, entries, position }: StreamPart): string {
  const blocks = entries.map((entry) => blockOf(entry.position, entry.type, entry.data))
  if (missing !== null) blocks.unshift(blockOf(missing.through, "stream.gap", JSON.stringify(gapOf(missing))))
  if (blocks.length === 0) return `: nothing new\n${placeOf(position)}`
  const isPassed = (entries.at(-1)?.position ?? missing?.through) !== position
  return blocks.join("") + (isPassed ? placeOf(position) : "")
}

const placeOf = (position: number): string => `id: ${position}\n\n`

/** `data` is in one line. */
const blockOf = (position: number, event: string, data: string): string =>
  `id: ${position}\nevent: ${event}\ndata: ${data}\n\n`

const gapOf = ({ from, through }: { from: number; through: number }) => ({
  type: "stream.gap",
  from,
  through,
  detail:
    "These positions are not kept any more. Ask GET /api/v1/deliveries?since= with the instant of the last message that arrived.",
})
