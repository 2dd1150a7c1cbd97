const ZONE =
  /^(?:am|pm|a\.m\.?|p\.m\.?|utc(?:[+-]\d{1,2})?|et|est|edt|ct|cst|cdt|pt|pst|pdt|gmt|cet|cest|bst|jst|ist)$/

/** Without times of day ("at 8:30 AM EST", "from 14:00 to 16:30 CET"). */
export function withoutClock<T extends { text: string; lower: string }>(tokens: readonly T[]): T[] {
  const kept: T[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    const isHour = token.text <= ":" && /^\d{1,2}(?::\d\d){0,2}(?:am|pm)?$/.test(token.lower)
    if (!isHour || !(ZONE.test(tokens[index + 1]?.lower ?? "") || /:|[ap]m$/.test(token.lower))) {
      kept.push(token)
      continue
    }
    const before = kept.at(-1)?.lower
    if (before === "at" || before === "by" || before === "and" || before === "between" || before === "around")
      kept.pop()
    if (kept.at(-1)?.text === ",") kept.pop()
    while (ZONE.test(tokens[index + 1]?.lower ?? "")) index++
  }
  return kept
}
