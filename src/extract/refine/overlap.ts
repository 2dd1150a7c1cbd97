import type { Draft } from "../rule.ts"

/** In order of place; where two read the same words the longer stays, then the one whose rule comes earlier. */
export function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const inOrder = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Draft[] = []
  for (const draft of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= draft.start) kept.push(draft)
    else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft
  }
  return kept
}
