import { allMatches } from "../patterns/all-matches.ts"
import { attributionStart, stretchOf } from "./clauses.ts"
import type { ClaimRule } from "./rule.ts"

/**
 * A subject that is a condition:
 * - A close above 40 would open the way to 45
 * - Failure to agree could stop the works
 */
export const contingent: ClaimRule = {
  name: "contingent",
  read(passage) {
    const { words, patterns } = passage
    const found = patterns.atContingent.exec(words)
    if (!found || words.trimEnd().endsWith("?") || patterns.contraryToFact.test(words)) return []
    const modal = allMatches(found[0], patterns.everyCould).at(-1)
    if (!modal) return []
    return [
      {
        type: "conditional",
        condition: stretchOf(passage, 0, modal.index),
        consequence: stretchOf(passage, modal.index, attributionStart(passage)),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.65,
      },
    ]
  },
}

/** A move through a number and what it brings, in the present: "A break below 40 opens the way to 35". */
const LEVEL =
  /^[\s"“]{0,6}(?:an?|any|another|only an?)\s(?:[\p{L}%-]{1,30}\s){0,3}?(?:break(?:out|down)?|close|drop|fall|rise|move|push|dip|spike|rally|print|reading|loss|reclaim)\s(?:[\p{L}-]{1,30}\s){0,2}?(?:above|below|under|over|beyond|past|through|of)\s[^;:]{0,40}?\d[^;:\s]{0,24}(?:\s\p{L}{1,30}){0,2}?\s(?=(?:opens|puts|exposes|signals|confirms|sends|clears|targets|brings|means|triggers|invalidates|unlocks|sets up|paves)\b)/iu
/** "No deal by June means a strike". */
const NONE_MEANS = /^[\s"“]*(?:no|another|failure|any)\s[^,;:]{3,70}?\s(?=(?:means|spells|would mean)\s)/iu

/** The same in the present tense, where a level or a lack is the condition. */
export const level: ClaimRule = {
  name: "level",
  read(passage) {
    const { words, patterns } = passage
    const found = patterns.language === "en" ? (LEVEL.exec(words) ?? NONE_MEANS.exec(words)) : null
    if (!found || words.trimEnd().endsWith("?")) return []
    const at = found[0].length
    const verb = /^means?\s|^spells\s|^would mean\s/.exec(words.slice(at))?.[0].length ?? 0
    return [
      {
        type: "conditional",
        condition: stretchOf(passage, 0, at),
        consequence: stretchOf(passage, at + verb, attributionStart(passage)),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.65,
      },
    ]
  },
}

const OPEN_SUBJECT =
  /^\s*(?:,\s*)?(?:an?|any|another|no|failure|weak\p{L}*|strong\p{L}*|higher|lower|more|less|fewer)\b/iu

/** "Conversely, a weak print could lift bonds": the subject is the condition. */
export const contrary: ClaimRule = {
  name: "contrary",
  read(passage) {
    const { words, patterns } = passage
    const lead = patterns.atContrary.exec(words)
    if (!lead) return []
    const from = lead[0].length
    const subject = words.slice(from)
    const modal = patterns.could.exec(subject) ?? patterns.will.exec(subject)
    if (!modal || !OPEN_SUBJECT.test(subject)) return []
    return [
      {
        type: "conditional",
        condition: stretchOf(
          passage,
          from + (/^\s*,?\s*/.exec(subject)?.[0].length ?? 0),
          from + modal.index,
        ),
        consequence: stretchOf(passage, from + modal.index + modal[0].length, words.length),
        mention: stretchOf(passage, 0, words.length),
        confidence: 0.7,
      },
    ]
  },
}
