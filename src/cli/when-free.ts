import { setTimeout } from "node:timers/promises"
import { DomainError } from "../domain/errors.ts"
import type { Stop } from "./stop.ts"

const PAUSE_MILLISECONDS = 250

/** Does `work` again for as long as another process writes to the ledger, unless the command is to stop. */
export async function whenFree<T>(
  work: () => Promise<T>,
  stop: Stop,
  onWait: (words: string) => void,
): Promise<T> {
  for (let isTold = false; ; isTold = true)
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || stop.signal !== null) throw error
      if (!isTold) onWait("Another process is writing to the ledger; waiting for it.")
      await setTimeout(PAUSE_MILLISECONDS)
    }
}

function isBusy(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === "ledger_busy"
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY"
}
