import { rangeSpan } from "../../domain/date-span.ts"
import type { DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, type LocaleWords } from "../words.ts"
import { fewAgo } from "./ago.ts"
import { durationOf, moved, pointSpan, readAmount } from "./amount.ts"
import { hanRule, TO } from "./han-rule.ts"
import { settled } from "./said.ts"

/** - 60天内, 未来两周, 两周后, 三个月前, 几周前, 过去30天 */
export function hanAmounts(words: LocaleWords): DateRule[] {
  const amount = `(?<!月)(\\d{1,3}|${anyOf(words.numbers)})(${anyOf(words.units)})`
  const ahead = (match: RegExpExecArray, { publishedOn }: DateContext, isWindow: boolean): Found | null => {
    const said = readAmount(words, [match[1], undefined, match[2]])
    if (said === null) return null
    const day = moved(publishedOn, said.most, said.unit)
    const span = isWindow ? rangeSpan(publishedOn, day) : pointSpan(day, said.unit)
    return { said: settled(span, said.unit), basis: "digest", offset: durationOf(said.most, said.unit) }
  }
  const back = (match: RegExpExecArray, { publishedOn }: DateContext, isWindow: boolean): Found | null => {
    const said = readAmount(words, [match[1], undefined, match[2]], (hours) => Math.floor(hours / 24))
    if (said === null) return null
    const day = moved(publishedOn, -said.most, said.unit)
    const span = isWindow ? rangeSpan(day, publishedOn) : pointSpan(day, said.unit)
    return { said: settled(span, said.unit), basis: "digest" }
  }
  return [
    hanRule("han-within", `${amount}(?:之内|以内|内)`, (match, context) => ahead(match, context, true)),
    hanRule("han-coming", `(?:未来|今后|接下来的?)\\s?(?:\\d{1,3}${TO}(?=\\d))?${amount}`, (match, context) =>
      ahead(match, context, true),
    ),
    hanRule("han-in", `${amount}(?:之后|以后|后)`, (match, context) => ahead(match, context, false)),
    hanRule("han-ago", `${amount}(?:之前|以前|前)`, (match, context) => back(match, context, false)),
    hanRule(
      "han-ago-few",
      `(?:${words.fewWords})(${anyOf(words.units)})(?:之前|以前|前)`,
      ([, unit], context) => fewAgo(words, unit, context),
    ),
    hanRule("han-past", `(?:过去|最近|近)\\s?${amount}`, (match, context) => back(match, context, true)),
  ]
}
