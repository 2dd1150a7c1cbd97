import { setTimeout as pause } from "node:timers/promises"
import type { ChannelKind } from "../domain/channel.ts"
import {
  type AttemptContext,
  type BegunAttempt,
  type FinishedAttempt,
  finishAttempt,
  giveBack,
  type Outcome,
} from "../services/attempts.ts"
import type { ChannelSender } from "./channel-sender.ts"

/** Whatever a channel does, an attempt is over after this: well before its lease is. */
const SEND_MILLISECONDS = 25_000
/** The ledger may be busy with somebody else's write, or its server be started anew: still before the lease is over. */
const FINISH_MILLISECONDS = 15_000
const FINISH_PAUSE_MILLISECONDS = 500

export type Senders = ReadonlyMap<ChannelKind, ChannelSender>

/**
 * Sends what was begun and writes down how it went. When `ending` comes first, the attempt is given back: `undefined`.
 * @throws what keeps it from being written down; then the lease runs out, and it is sent again with the same id.
 */
export async function deliver(
  context: AttemptContext,
  senders: Senders,
  begun: BegunAttempt,
  ending: AbortSignal,
): Promise<FinishedAttempt | undefined> {
  const outcome = await send(senders, begun, ending)
  if (outcome !== undefined) return persistently(() => finishAttempt(context, begun, outcome))
  await persistently(() => giveBack(context, begun))
  return undefined
}

/** How it went; `undefined` when it was ended before that was known. */
async function send(
  senders: Senders,
  { channel, secrets, delivery }: BegunAttempt,
  ending: AbortSignal,
): Promise<Outcome | undefined> {
  const sender = senders.get(channel.kind)
  if (sender === undefined)
    return { result: "permanent", detail: `this server does not send by ${channel.kind}` }
  const cut = new AbortController()
  const cutOff = () => cut.abort()
  const timer = setTimeout(cutOff, SEND_MILLISECONDS)
  ending.addEventListener("abort", cutOff)
  if (ending.aborted) cutOff()
  try {
    const isCut = new Promise<Outcome>((resolve) => {
      const late = () => resolve({ result: "passing", detail: "it took too long" })
      if (cut.signal.aborted) late()
      else cut.signal.addEventListener("abort", late)
    })
    const sent = cut.signal.aborted
      ? isCut
      : sender.send({ ...channel, secrets }, delivery.message, cut.signal, delivery).catch(toOutcome)
    const outcome = await Promise.race([sent, isCut])
    return ending.aborted && outcome.result !== "delivered" ? undefined : outcome
  } finally {
    clearTimeout(timer)
    ending.removeEventListener("abort", cutOff)
  }
}

const toOutcome = (error: unknown): Outcome => ({
  result: "passing",
  detail: error instanceof Error ? error.message : "it failed",
})

/** Says it again until it is written down. What was, though the answer was lost, is not changed by saying it again. */
async function persistently<T>(write: () => Promise<T>): Promise<T> {
  const until = performance.now() + FINISH_MILLISECONDS
  for (;;)
    try {
      return await write()
    } catch (error) {
      if (performance.now() > until) throw error
      await pause(FINISH_PAUSE_MILLISECONDS)
    }
}
