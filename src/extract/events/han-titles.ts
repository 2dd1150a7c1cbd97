import { polished } from "../polished.ts"
import type { Stretch } from "../reading.ts"

const HAN = /\p{Script=Han}/u
/** "according to the bank's figures", "the firm says": a part that only tells who said it. */
const SAID = /(?:表示|称|显示|公布|统计|指出|透露|报道|预测|认为|宣布|消息|获悉|介绍|强调)$/u
/** Parts that go on with the subject of the part before. */
const GOES_ON = /^(?:并|且|将|预计|其中|同时|拟|或|有望|计划|力争|也|还|再)/u
/** Words that lead to a date and mean nothing without it. */
const LEADING = /(?:将|拟|或|预计|计划|料)?(?:于|自|从|由|在|至|到|截至)$/u
/** What a date leaves behind it. */
const TRAILING = /^(?:起|开始|之前|以前|前|之后|以后|后|以来|间|期间|内|的时候)/u

const HAN_SIGN = /\p{Script=Han}/gu

/** Whether words are written without spaces, so that their parts are told by marks alone. */
export const isHan = (words: string): boolean =>
  HAN.test(words) && (words.match(HAN_SIGN)?.length ?? 0) * 3 > words.length

/**
 * The title of what a date tells of in Chinese: the part between commas that holds it, without the date, the word that
 * leads to it, list numbers and who said it. `date`: offsets in `words`; `others`: the other dates.
 */
export function hanTitle(words: string, date: Stretch, others: readonly Stretch[]): string {
  const parts = partsOf(words)
  const at = parts.findIndex((part) => date.start >= part.start && date.start < part.end)
  const own = parts[at]
  if (own === undefined) return ""
  const dates = [date, ...others.filter((other) => isAlone(words, other, parts))]
  const says = (part: Stretch | undefined) => (part ? without(words, part, dates) : "")
  let title = says(own)
  const isBare = title.length < 3 || SAID.test(title)
  const isPart = GOES_ON.test(words.slice(own.start, own.end)) || title.length < 6
  if (isBare && parts[at + 1]) title = says(parts[at + 1])
  else if (isPart && parts[at - 1] && !SAID.test(says(parts[at - 1])))
    title = `${says(parts[at - 1])}，${title}`
  return polished(title)
}

/** Whether a date fills its part, so that nothing is lost without it. */
const isAlone = (words: string, date: Stretch, parts: readonly Stretch[]): boolean =>
  parts.some((part) => words.slice(part.start, part.end).trim() === words.slice(date.start, date.end))

/** The parts between marks outside brackets and quotation marks. */
function partsOf(words: string): Stretch[] {
  const parts: Stretch[] = []
  let [depth, from] = [0, /^\W*\d{1,3}[、.．)）]\s*/u.exec(words)?.[0].length ?? 0]
  for (let at = from; at < words.length; at++) {
    const mark = words[at] ?? ""
    if ("（《“「(".includes(mark)) depth++
    else if ("）》”」)".includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[，；。！？：①-⑳]/u.test(mark)) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  return [...parts, { start: from, end: words.length }]
}

function without(words: string, part: Stretch, dates: readonly Stretch[]): string {
  let [left, from] = ["", part.start]
  for (const date of dates.toSorted((a, b) => a.start - b.start)) {
    if (date.start < from || date.end > part.end || words[date.end] === "的") continue
    left = `${left}${words.slice(from, date.start)}`.replace(LEADING, "")
    from = date.end + (TRAILING.exec(words.slice(date.end, date.end + 4))?.[0].length ?? 0)
  }
  return `${left}${words.slice(from, part.end)}`.replace(/\*+/g, "").trim()
}
