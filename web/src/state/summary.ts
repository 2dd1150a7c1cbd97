import { signal } from "@preact/signals"
import { getSummary } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"

/** How things stand, and what day it is for the server: the only "today" the pages know. */
export const summary = signal<Schemas["Summary"] | null>(null)
export const summaryProblem = signal<ApiProblem | null>(null)

/** Grows with every change made here; whoever shows data reads it anew then. */
export const changes = signal(0)

export async function refreshSummary(): Promise<void> {
  try {
    summary.value = await getSummary()
    summaryProblem.value = null
  } catch (error) {
    summaryProblem.value = error as ApiProblem
  }
}

/** To be called after every write that succeeded (or turned out to be based on something outdated). */
export function noteChange(): void {
  changes.value += 1
  void refreshSummary()
}
