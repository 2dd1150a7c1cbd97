import type { DatedSentence } from "../dated-sentences.ts"
import { polished } from "../polished.ts"
import type { Telling } from "./candidate.ts"
import { withoutMarkdown } from "./without-markdown.ts"

/** "**Brazil, Sunday 4 October.**": a label in bold that is a sentence of its own. */
const BOLD_LEAD = /^\W{0,4}(?:\*\*|__)[^*_]{3,80}(?:\*\*|__)\W{0,3}$/u
const FIRST_PART = /^[^,;:(]{4,70}/
const LONGEST_MENTION = 700

/**
 * Tellings by sentence; one of nothing but a label in bold takes along the sentence behind it, which says what is on
 * that day: "**Brazil, 4 October.** First round for president" → "Brazil: First round for president".
 */
export function withBoldLeads(
  tellings: readonly Telling[],
  sentences: readonly DatedSentence[],
  text: string,
): Telling[] {
  const places = new Map(sentences.map((sentence, place) => [sentence.index, place]))
  return tellings.map((telling) => {
    const place = places.get(telling.sentence)
    const [own, next] = place === undefined ? [] : [sentences[place], sentences[place + 1]]
    if (own === undefined || next === undefined || next.block !== own.block || next.dates.length > 0)
      return telling
    if (own.end - own.start > 100 || own.dates.length !== 1) return telling
    if (!BOLD_LEAD.test(text.slice(own.start, own.end))) return telling
    const said = FIRST_PART.exec(
      withoutMarkdown(text.slice(next.start, Math.min(next.end, next.start + 200))),
    )
    const end = Math.min(next.end, telling.start + LONGEST_MENTION)
    return said === null
      ? telling
      : { ...telling, end, title: polished(`${telling.title}: ${said[0].trim()}`) }
  })
}
