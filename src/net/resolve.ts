import { lookup, Resolver } from "node:dns/promises"
import { OutboundError } from "./outbound-error.ts"

/** All addresses a name stands for; none, or an error, when it stands for nothing. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<string[]>

/** What an answer of name servers would be waited for: one that comes later, or never, is no answer. */
const PROBE_MILLISECONDS = 2000
/** What c-ares says where no server answered, or none could be asked. */
const NO_ANSWER = new Set(["ETIMEOUT", "ECONNREFUSED", "ECANCELLED"])

/**
 * Asks one after another for names whose servers do not answer (`isAnswered`), and at once for all others. The system
 * looks up two names at a time for the whole process and cannot be interrupted: a few such names would keep everybody
 * else's waiting until their time is up. Who gave up while waiting is not asked for any more. @internal For its test.
 */
export function oneHangingAtATime(resolve: Resolve, isAnswered: (name: string) => Promise<boolean>): Resolve {
  let last: Promise<unknown> = Promise.resolve()
  return async (name, signal) => {
    if (await isAnswered(name)) return resolve(name, signal)
    const turn = last.then(() => (signal.aborted ? [] : resolve(name, signal)))
    last = turn.catch(() => undefined)
    return turn
  }
}

const prober = new Resolver({ timeout: PROBE_MILLISECONDS, tries: 1 })

/** Whether name servers have any word on a name, be it that there is none. Names without a dot are not asked of them. */
async function isAnsweredByServers(name: string): Promise<boolean> {
  if (!name.replace(/\.$/, "").includes(".")) return true
  const asked = [prober.resolve4(name), prober.resolve6(name)]
  const answers = await Promise.allSettled(asked)
  return !answers.some((answer) => answer.status === "rejected" && NO_ANSWER.has(answer.reason.code))
}

/** As the system does it for every program: hosts file included. */
export const resolveBySystem: Resolve = oneHangingAtATime(
  async (name) => (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address),
  isAnsweredByServers,
)

/**
 * Runs `work` for at most so long. It ends at the time whether `work` listens to its signal or not: asking for names
 * cannot be interrupted.
 * @throws OutboundError `timed_out`, or `stopped` when `outer` ends it.
 */
export async function within<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const stop = () => ending.abort(new OutboundError("stopped", "The exchange was given up."))
  const late = () =>
    ending.abort(
      new OutboundError("timed_out", `There was no whole answer within ${milliseconds / 1000} seconds.`),
    )
  const timer = setTimeout(late, milliseconds)
  outer?.addEventListener("abort", stop)
  if (outer?.aborted) stop()
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason))
    if (ending.signal.aborted) reject(ending.signal.reason)
  })
  try {
    return await Promise.race([ended, ending.signal.aborted ? ended : work(ending.signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener("abort", stop)
  }
}
