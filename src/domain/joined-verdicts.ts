import type { Verdict } from "./verdict.ts"

/** Two answers that cannot both stand. */
export interface Contradiction {
  kept: Verdict
  other: Verdict
}

/**
 * Which of another prediction's standing verdicts a prediction takes over when the two turn out to be one: those about
 * questions that it has no answer to yet. Where both have an answer to the same question and the answers differ, they
 * contradict each other. "Not yet" is no answer.
 */
export function joinVerdicts(
  kept: readonly Verdict[],
  other: readonly Verdict[],
): { taken: Verdict[]; contradiction: Contradiction | null } {
  const answers = kept.filter(isAnswer)
  for (const verdict of other.filter(isAnswer)) {
    const mine = answers.find(({ about }) => about === verdict.about)
    if (mine !== undefined && (mine.verdict !== verdict.verdict || mine.reason !== verdict.reason))
      return { taken: [], contradiction: { kept: mine, other: verdict } }
  }
  const isSettled = answers.some(settles)
  const taken = isSettled
    ? []
    : other.filter(({ about }) => !answers.some((answer) => answer.about === about))
  // One that is settled and one whose other question was answered: the later answers would contradict the settled state.
  const ends = [answers.find(settles), other.find(settles)]
  if (ends[0] !== undefined && ends[1] !== undefined && ends[0].about !== ends[1].about)
    return { taken: [], contradiction: { kept: ends[0], other: ends[1] } }
  return { taken, contradiction: null }
}

const isAnswer = ({ verdict }: Verdict): boolean => verdict !== "not_yet"

/** Whether nothing can be answered after it. */
const settles = ({ about, verdict }: Verdict): boolean =>
  verdict !== "not_yet" && !(about === "condition" && verdict === "yes")
