import { stretchOf } from "./clauses.ts"
import type { Claim, ClaimRule, Passage } from "./rule.ts"

/** Ends a heading that says what its items are conditions of: "Re-entry conditions", "We would buy if". */
const CONDITION_TAIL =
  /(?<!\s)\s*(?:\b(?:conditions|triggers|trigger points|criteria|signals)|\b(?:if|when))\s*(?:[:：]\s*)?$/i
/** Words for claims in an item: any verb ahead, doubt, comparison or number to be reached. */
const CHANGE =
  /\b(?:whether|if|will|could|may|might|expect\p{L}*|likely|further|continu\p{L}*|return\p{L}*|break\p{L}*|hold\p{L}*|rise\p{L}*|fall\p{L}*|risks?|escalat\p{L}*|progress|signs?|any|more|new|potential|possible|predicted|forecast|projected|spill\p{L}*)\b/iu

/** An item under a heading of conditions is the condition; the heading is what follows from it. */
export const listedCondition: ClaimRule = {
  name: "listed-condition",
  read(passage) {
    if (passage.sense !== "conditions" || !passage.isItem || passage.heading === null) return []
    return [
      {
        type: "conditional",
        condition: whole(passage),
        consequence: whole(passage),
        impliedConsequence: passage.heading.replace(CONDITION_TAIL, ""),
        mention: whole(passage),
        confidence: 0.7,
      },
    ]
  },
}

/** An item under a watch heading is something to watch, unless it only names a scheduled day. */
export const listedWatch: ClaimRule = {
  name: "listed-watch",
  read(passage) {
    if (passage.sense !== "watch" || !passage.isItem || isAppointment(passage) || isTask(passage)) return []
    return [{ ...listed(passage), type: "watch", confidence: 0.75 }]
  },
}

const BOX = /^\s*\[[ xX]?\s*\]\s*/

/** "[ ] Test the backups", "[x] …": something to do, or done. */
function isTask({ words, patterns }: Passage): boolean {
  const box = BOX.exec(words)?.[0]
  return box !== undefined && (/x/i.test(box) || patterns.atOrder.test(words.slice(box.length)))
}

/** Headings under which a day is no appointment but foretold. */
const FORETOLD = /\b(?:predict\p{L}*|forecasts?|prognosen?|prévisions|pronósticos)\b|预测/iu

/** An item under an outlook or a scenario heading is a scenario, whatever its verbs. */
export const listedScenario: ClaimRule = {
  name: "listed-scenario",
  read(passage) {
    const isScenario = passage.sense === "scenario" || passage.sense === "outlook"
    if (!isScenario || !passage.isItem) return []
    if (passage.patterns.past.test(passage.words.replace(NOUN_TOO, "")) || tellsState(passage)) return []
    if (passage.block.kind === "row" && passage.ahead.length > 0 && !FORETOLD.test(passage.heading ?? ""))
      return []
    if (!isAppointment(passage)) return [{ ...listed(passage), type: "scenario", confidence: 0.5 }]
    const isForetold = FORETOLD.test(passage.heading ?? "")
    return isForetold ? [{ ...listed(passage), type: "forecast", confidence: 0.6 }] : []
  },
}

/** "[ ] test the backups", "Status: done", "Method: …": tasks, and fields that describe what is. */
const TASK_OR_STATE =
  /^\W{0,6}(?:\[[ xX]?\]|(?:(?:\p{L}+ )?status|indicators?|methods?|sources?|notes?|context|background|evidence|rationale|reasons?|reasoning|basis|pattern|why|accuracy|duration|size|current(?:ly)?|historical|confidence|goal|scope|focus|target|geography)\b[^:.]{0,30}:)/iu
const PERFECT = /\b(?:has|have) (?:\p{L}+ly |already |now |not )?\p{L}+(?:ed|en|wn)\b/iu
/** Past forms that are nouns in a list ("one rate cut"). */
const NOUN_TOO = /\b(?:cut|hit|close|lead)\b/giu
const SMALL_WORDS = /(?<![\p{L}\p{N}])\p{Ll}{3,}/gu

function tellsState({ words, patterns, ahead }: Passage): boolean {
  if (TASK_OR_STATE.test(words) || PERFECT.test(words)) return true
  if (patterns.reader.test(words.slice(0, 40))) return true
  return patterns.hasSpaces && ahead.length === 0 && (words.match(SMALL_WORDS)?.length ?? 0) < 1
}

const whole = (passage: Passage) => stretchOf(passage, 0, passage.words.length)

const listed = (passage: Passage): Omit<Claim, "rule" | "type" | "confidence"> => ({
  condition: null,
  consequence: whole(passage),
  mention: whole(passage),
})

/** Words that voice a doubt under a heading that is a day. */
const VOICED = /\b(?:whether|if|will|could|may|might|likely|risks?|expect(?:ed|s)?)\b|\?\W{0,12}$/i

/** "CPI on Tuesday", "May 6: central bank decision": a day and a thing, with no doubt voiced. */
function isAppointment(passage: Passage): boolean {
  const { words, ahead, isOfDay } = passage
  if (isOfDay && ahead.length === 0) return !VOICED.test(words)
  if (ahead.length === 0 || CHANGE.test(words) || words.trimEnd().endsWith("?")) return false
  return (
    ahead.some((date) => date.role === "on" && ["day", "range"].includes(date.span.precision)) &&
    words.trim().length < 160
  )
}
