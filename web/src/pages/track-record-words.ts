import type { Schemas } from "../api/client.ts"
import type { Grouping, TrackNumber } from "./track-record-address.ts"

type Interval = Schemas["Interval"]

/** The columns' heads; `fired` and `right` mean what `definitions` says of them. */
export const NUMBER_WORDS: Record<TrackNumber, string> = {
  made: "Made",
  dated: "Dated",
  testable: "Testable",
  fired: "Condition met",
  right: "Right",
  wrong: "Wrong",
  ambiguous: "Ambiguous",
  annulled: "Set aside",
  overdue: "Needs a verdict",
  open: "Open",
}

/** "58 %"; whole percents, for a share of claims is never known better. The space does not break. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

/** "42–72 %" */
export const rangeWords = ({ low, high }: Interval): string =>
  `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`

/** "0.09"; a score of nothing is a dash. */
export const scoreWords = (score: number | null): string => (score === null ? "–" : score.toFixed(3))

/** A group's name: the publisher, the topic, or that none is known. */
export const groupWords = (group: string | null, labelOf: (topic: string) => string, by: Grouping): string =>
  group === null ? "No publisher named" : by === "topic" ? labelOf(group) : group
