const OPENS =
  /^\W{0,6}had\s(?:(?:the|a|an|its?|they|he|she|we|you|this|that|these|those|there|any)\b|\p{Lu})/iu
const WOULD = /\b(?:would|could|might)\b/i

/** "Had they listened, we would not be here": whether a sentence tells what would be if something had happened. */
export const isInvertedHad = (words: string): boolean => OPENS.test(words) && WOULD.test(words)
