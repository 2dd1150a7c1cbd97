const SPECIAL: Record<string, string> = {
  ai: "AI",
  due_soon: "Due soon",
  overdue: "Needs a verdict",
  under_way: "Under way",
  event: "Events",
  prediction: "Predictions",
}

/** A value of the API as people read it: "ai" → "AI", "under_way" → "Under way", "legal" → "Legal". */
export const labelOf = (value: string): string =>
  SPECIAL[value] ?? `${value.charAt(0).toUpperCase()}${value.slice(1)}`.replaceAll("_", " ")

/** How sure the reader was (0 to 1), in words. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return "very sure"
  if (confidence >= 0.7) return "fairly sure"
  return confidence >= 0.5 ? "not quite sure" : "unsure"
}

/** A title as it stands in a list: "reliability recovers" → "Reliability recovers". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A title as it heads a line: with a capital, and a condition that denies as "Unless …" rather than "If unless …". */
export const headline = (title: string): string => capital(title.replace(/^if (?:unless|not:) /i, "Unless "))

/** A condition as people read it: the word it begins with, and what follows that. */
export function conditionWords(condition: string): { word: "If" | "Unless"; rest: string } {
  const rest = condition.replace(/^(?:unless|not:) /i, "")
  return { word: rest === condition ? "If" : "Unless", rest }
}
