import type { Schemas } from "../api/client.ts"
import { summary } from "../state/summary.ts"

type Answer = Schemas["VerdictBody"]["verdict"]

/** What backs a verdict, as it is typed. */
export type Evidence = Record<"becameTrueOn" | "url" | "quote" | "note", string>

export const NO_EVIDENCE: Evidence = { becameTrueOn: "", url: "", quote: "", note: "" }

/** The parts of a verdict's body that were filled in; the day only goes with a yes or a no. */
export function toBody(evidence: Evidence, answer: Answer): Partial<Schemas["VerdictBody"]> {
  const isDecided = answer === "yes" || answer === "no"
  return {
    ...(evidence.becameTrueOn && isDecided && { becameTrueOn: evidence.becameTrueOn }),
    ...(evidence.url.trim() && { evidenceUrl: wholeAddress(evidence.url.trim()) }),
    ...(evidence.quote.trim() && { evidenceQuote: evidence.quote.trim() }),
    ...(evidence.note.trim() && { note: evidence.note.trim() }),
  }
}

/** An address as people write it down, without its scheme, as a whole one. */
const wholeAddress = (typed: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`

/** Whether an answer needs evidence on this server and nothing was given yet. */
export function lacksEvidence(evidence: Evidence, answer: Answer): boolean {
  const isDecided = answer === "yes" || answer === "no"
  const isGiven = [evidence.url, evidence.quote, evidence.note].some((text) => text.trim() !== "")
  return isDecided && !isGiven && summary.value?.isEvidenceRequired === true
}
