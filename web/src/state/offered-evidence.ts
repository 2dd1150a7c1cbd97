import { signal } from "@preact/signals"

/** Evidence that was chosen beside a claim, on its way into the claim's verdict. */
export interface OfferedEvidence {
  predictionId: string
  url: string
  quote: string
}

export const offeredEvidence = signal<OfferedEvidence | null>(null)
