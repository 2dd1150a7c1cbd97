import { setImmediate } from "node:timers/promises"
import { DomainError } from "../domain/errors.ts"

/** Whose turn would come after that has given up by then. */
const MOST_WAITING = 50
/** Rounds of the event loop before each: a connection is taken, read and answered in several of them. */
const ROUNDS_FOR_OTHERS = 12

/** Makes an answer when its turn has come. @throws DomainError `ledger_busy`, and what `make` throws. */
type InTurn = <T>(hungUp: AbortSignal, make: () => Promise<T>) => Promise<T>

/**
 * Lets answers that take long be made one after another, and others be given between them: many at once would fill the
 * memory and keep everybody waiting. Who hung up meanwhile costs nothing; beyond `mostWaiting` all are sent away.
 */
export function oneAfterAnother(mostWaiting: number = MOST_WAITING): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (hungUp, make) => {
    if (waiting >= mostWaiting) throw busy("too many ask for feeds at the same time")
    waiting += 1
    const turn = last.then(async () => {
      for (let round = 0; round < ROUNDS_FOR_OTHERS; round++) await setImmediate()
      waiting -= 1
      if (hungUp.aborted) throw busy("nobody waits for it any more")
      return make()
    })
    last = turn.catch(() => undefined)
    return turn
  }
}

const busy = (why: string) => new DomainError("ledger_busy", why)
