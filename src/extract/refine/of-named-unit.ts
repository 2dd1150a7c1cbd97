import { addDays, partsOf } from "../../domain/calendar-day.ts"
import { daySpan } from "../../domain/date-span.ts"
import { isCalendar, settled } from "../dates/said.ts"
import type { Draft, Refiner, Said } from "../rule.ts"
import type { LocaleWords } from "../words.ts"

const gaps = new Map<LocaleWords, RegExp>()

/** Between a weekday, month or day and the week or year it lies in: "of", "on", or nothing but a space. */
function gapOf(words: LocaleWords): RegExp {
  const made =
    gaps.get(words) ??
    new RegExp(
      `^,?\\s{1,3}(?:(?:${words.inYear}|${words.onWords})\\s{1,3}(?:(?:${words.articles})\\s{1,3})?)?$`,
      "i",
    )
  gaps.set(words, made)
  return made
}

/** "May next year", "4 May of next year", "Tuesday next week", "next week on Tuesday": one date, not two. */
export const ofNamedUnit: Refiner = {
  name: "of-named-unit",
  refine(drafts, { text, words }) {
    const kept: Draft[] = []
    for (const draft of drafts) {
      const last = kept.at(-1)
      const both =
        last && last.end < draft.start && gapOf(words).test(text.slice(last.end, draft.start).slice(0, 24))
      const said = both ? (placed(last.said, draft) ?? inWeek(draft.said, last)) : null
      if (last === undefined || said === null) kept.push(draft)
      else {
        const rules = [...last.rules, ...draft.rules, ofNamedUnit.name]
        kept[kept.length - 1] = { ...last, said, end: draft.end, basis: "digest", implied: ["unit"], rules }
      }
    }
    return kept
  },
}

/** What was said, put into the named year or week behind it. */
function placed(said: Said, unit: Draft): Said | null {
  const isYear = unit.rules[0]?.startsWith("shifted-year")
  if (!isYear || unit.said.unit !== "span") return inWeek(said, unit)
  if (!isCalendar(said) || said.year !== null || said.unit === "year") return null
  return { ...said, year: partsOf(unit.said.span.startsOn).year }
}

function inWeek(said: Said, unit: Draft): Said | null {
  if (said.unit !== "weekday" || !unit.rules[0]?.startsWith("shifted-week-")) return null
  return unit.said.unit === "span"
    ? settled(daySpan(addDays(unit.said.span.startsOn, said.weekday - 1)), "day")
    : null
}
