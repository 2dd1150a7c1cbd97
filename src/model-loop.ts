import type { Log } from "./log.ts"
import { type ModelContext, passNextDigest } from "./services/model-pass.ts"
import { startWorkLoop, type WorkLoop } from "./work-loop.ts"

/** Has the language model read the digests that wait for it, one after another: most machines run one model once. */
export function startModelLoop(context: ModelContext, log: Log): WorkLoop {
  const next = (signal: AbortSignal) => passNextDigest(context, signal)
  return startWorkLoop({ next, workers: 1, failure: "a digest could not be passed to the model" }, log)
}
