import { allMatches } from "../patterns/all-matches.ts"
import type { Refiner } from "../rule.ts"

/** Addresses and the targets of Markdown links. @internal Also for the test of patterns. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}|\]\([^)\s]{1,2000}\)/gi

/** Digits in addresses and link targets date a page, not a happening. */
export const notInUrl: Refiner = {
  name: "not-in-url",
  refine(drafts, { text }) {
    const addresses = allMatches(text, ADDRESS).map(
      (match) => [match.index, match.index + match[0].length] as const,
    )
    if (addresses.length === 0) return [...drafts]
    let at = 0
    return drafts.filter((draft) => {
      while (at < addresses.length && (addresses[at]?.[1] ?? 0) <= draft.start) at++
      const address = addresses[at]
      return address === undefined || draft.end <= address[0]
    })
  },
}
