import type { Draft, Passage, Refiner } from "../rule.ts"
import { after } from "./around.ts"

const FIGURES =
  "(?:consumer[- ]price|producer[- ]price|trade|jobs|employment|payrolls?|sales|production|inflation|labou?r[- ]market)"
const STATISTIC = `(?:CPI|PPI|PCE|GDP|HICP|PMIs?|ISM|payrolls?|non-?farm payrolls|retail sales|industrial production|(?:un)?employment rate|inflation|${FIGURES} (?:data|figures|numbers|report|index|reading|balance)|housing starts|durable goods|factory orders)`
const STATISTIC_BEHIND = new RegExp(`^(?:['’]s)?\\s(?:[\\p{L}-]{2,14}\\s){0,2}?${STATISTIC}(?![\\p{L}])`, "u")
const STATISTIC_BEFORE = new RegExp(
  `\\b${STATISTIC}(?:\\s(?:data|figures|numbers|report|reading))?\\s(?:for|of)\\s(?:the\\s)?$`,
  "u",
)
const REACH = 60
const PERIODS: ReadonlySet<string> = new Set(["month", "quarter"])

/** "September CPI", "GDP for the third quarter": what the figure is about, not the day on which it comes out. */
export const referencePeriod: Refiner = {
  name: "reference-period",
  refine: (drafts, passage) =>
    passage.words.language === "en" ? drafts.map((draft) => asPeriod(draft, passage)) : [...drafts],
}

function asPeriod(draft: Draft, { text }: Passage): Draft {
  if (draft.said.unit !== "span" || !PERIODS.has(draft.said.of) || draft.role !== "on") return draft
  if (draft.basis !== "absolute" || draft.said.part !== null) return draft
  const isPeriod =
    STATISTIC_BEHIND.test(after(text, draft)) ||
    STATISTIC_BEFORE.test(text.slice(Math.max(0, draft.start - REACH), draft.start))
  return isPeriod ? { ...draft, role: "as_of", rules: [...draft.rules, referencePeriod.name] } : draft
}
