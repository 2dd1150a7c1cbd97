/**
 * Every match of a global pattern, in order. Unlike `matchAll` it works with the pattern itself: making a copy of it
 * takes longer than reading a sentence does.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === "") pattern.lastIndex++
  }
  return found
}
