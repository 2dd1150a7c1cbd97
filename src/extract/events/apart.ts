import { addDays } from "../../domain/calendar-day.ts"
import { rangeSpan } from "../../domain/date-span.ts"
import type { Merged } from "./merge.ts"

const AND = /^[\s,]*(?:and|&|und|et|y|e|和|及|、)[\s]*$/i
const LEADING = /^(?:(?:on|in|by|at|from|through|until|the|am|im|le|en|el)\s+)+/i

/**
 * What is told under one title for two days that follow each other ("on 9 and 10 May") becomes one happening of both;
 * what shares a title at other times gets its date words behind it. `text`: the digest's.
 */
export function toldApart(merged: readonly Merged[], text: string): Merged[] {
  const kept: Merged[] = []
  for (const one of merged) {
    const last = kept.at(-1)
    const joint = last && asRange(last, one, text)
    if (joint) kept[kept.length - 1] = joint
    else kept.push(one)
  }
  const counts = new Map<string, number>()
  for (const { title } of kept) counts.set(title, (counts.get(title) ?? 0) + 1)
  return kept.map((one) => ((counts.get(one.title) ?? 0) > 1 ? withDate(one) : one))
}

function asRange(first: Merged, second: Merged, text: string): Merged | null {
  const [a, b] = [first.date, second.date]
  const isOne =
    first.title === second.title &&
    first.tellings.length === 1 &&
    second.tellings.length === 1 &&
    first.tellings[0]?.sentence === second.tellings[0]?.sentence
  const areDays = b.span.precision === "day" && (a.span.precision === "day" || a.span.precision === "range")
  const isNext = areDays && addDays(a.span.endsOn, 1) === b.span.startsOn
  if (!isOne || !isNext || b.start - a.end > 12 || !AND.test(text.slice(a.end, b.start))) return null
  const span = rangeSpan(a.span.startsOn, b.span.endsOn)
  const date = { ...a, span, end: b.end, words: text.slice(a.start, b.end) }
  return { ...first, date, tellings: first.tellings.map((telling) => ({ ...telling, date })) }
}

/** "… (2023)": the words of its date, where they say more than a loose time. */
function withDate(one: Merged): Merged {
  const words = one.date.words.replace(LEADING, "")
  const isFit = /\d/.test(words) && words.length <= 20 && one.title.length + words.length <= 97
  return isFit && !one.title.includes(words) ? { ...one, title: `${one.title} (${words})` } : one
}
