import { addDays, weekdayOf } from "../../domain/calendar-day.ts"
import { daySpan, rangeSpan } from "../../domain/date-span.ts"
import type { CalendarSaid, DateContext, DateRule, Found } from "../rule.ts"
import { anyOf, type CalendarUnit, type LocaleWords, meaningOf, type Part } from "../words.ts"
import { durationOf, moved, pointSpan, readAmount } from "./amount.ts"
import { calendar, settled } from "./said.ts"
import { decadeSpan } from "./units.ts"

/** Years by name and how far they are; parts of months and years by their last character. */
const NAMED_YEARS = { 今年: 0, 本年: 0, 明年: 1, 去年: -1, 后年: 2, 前年: -2 }
const PARTS: Readonly<Record<string, Part>> = {
  初: "early",
  上旬: "early",
  年中: "mid",
  中旬: "mid",
  下旬: "late",
  底: "end",
  末: "end",
}
const YEAR = "(?:(?:(\\d{4})\\s?年?|(今年|本年|明年|去年|后年|前年))\\s?(?:的)?)"
const TO = "\\s?(?:至|到|[-–—~～])\\s?"

/** Dates as Chinese writes them, without spaces: 2026年4月13日, 5月中旬, 下半年, 下周三, 60天内, 三周前. */
export function hanRules(words: LocaleWords): DateRule[] {
  if (!words.isHan) return []
  return [
    hanDay(),
    hanDays(),
    hanMonth(),
    hanYear(),
    hanDecade(),
    hanQuarter(words),
    hanHalf(),
    hanSeason(words),
    hanWeekday(words),
    ...hanAmounts(words),
  ]
}

const rule = (name: string, source: string, read: DateRule["read"]): DateRule => ({
  name,
  pattern: new RegExp(`(?<![\\dA-Za-z])(?:${source})`, "g"),
  read,
})

function yearSaid(
  digits: string | undefined,
  name: string | undefined,
  { publishedOn }: DateContext,
): number | null {
  if (digits !== undefined) return Number(digits)
  const shift = meaningOf(NAMED_YEARS as Readonly<Record<string, number>>, name)
  return shift === undefined ? null : Number(publishedOn.slice(0, 4)) + shift
}

function found(unit: CalendarUnit, parts: Partial<Omit<CalendarSaid, "unit">>): Found {
  return { said: calendar(unit, parts), implied: parts.year === null ? ["year"] : [] }
}

/** - 2026年4月13日, 4月13日, 明年3月1号 */
const hanDay = (): DateRule =>
  rule(
    "han-day",
    `${YEAR}?(1[0-2]|0?[1-9])月(3[01]|[12]\\d|0?[1-9])\\s?[日号]`,
    ([, digits, name, month, day], context) =>
      found("day", { year: yearSaid(digits, name, context), index: Number(month), day: Number(day) }),
  )

/** - 4月6日至13日, 4月6-13日 */
const hanDays = (): DateRule =>
  rule(
    "han-days",
    `${YEAR}?(1[0-2]|0?[1-9])月(3[01]|[12]\\d|0?[1-9])[日号]?${TO}(3[01]|[12]\\d|0?[1-9])[日号]`,
    ([, digits, name, month, first, last], context) => {
      if (Number(last) <= Number(first)) return null
      const parts = { year: yearSaid(digits, name, context), index: Number(month) }
      const [from, to] = [
        calendar("day", { ...parts, day: Number(first) }),
        calendar("day", { ...parts, day: Number(last) }),
      ]
      return { said: { unit: "range", from, to }, implied: parts.year === null ? ["year"] : [] }
    },
  )

/** - 2026年4月, 5月中旬, 6月底, 明年3月 */
const hanMonth = (): DateRule =>
  rule(
    "han-month",
    `${YEAR}?(1[0-2]|0?[1-9])月(?:份)?(?!\\d)(上旬|中旬|下旬|初|底|末)?`,
    ([, digits, name, month, part], context) =>
      found("month", {
        year: yearSaid(digits, name, context),
        index: Number(month),
        part: PARTS[part ?? ""] ?? null,
      }),
  )

/** - 2027年, 2027年初, 今年底, 年底 (the digest's year), 2030年代 */
const hanYear = (): DateRule =>
  rule(
    "han-year",
    `(?:(\\d{4})年|(今年|明年|去年)|(?<![年今明去])(?=年[底末初中]))(?:年?(初|底|末)|(年中))?(?!代|[月\\d])`,
    (match, context) => {
      const [whole, digits, name, part, middle] = match
      if (whole === "") return null
      const year = yearSaid(digits, name, context) ?? Number(context.publishedOn.slice(0, 4))
      return found("year", { year, part: PARTS[part ?? middle ?? ""] ?? null })
    },
  )

/** - 2030年代 */
const hanDecade = (): DateRule =>
  rule("han-decade", "((?:19|20|21)\\d)0年代", ([, tens]) => ({
    said: settled(decadeSpan(Number(tens) * 10), "decade"),
  }))

/** - 2026年第三季度, 第三季度, 三季度 */
const hanQuarter = (words: LocaleWords): DateRule =>
  rule(
    "han-quarter",
    `${YEAR}?第?(${anyOf(words.ordinals)}|[1-4])季度?`,
    ([, digits, name, number], context) =>
      found("quarter", {
        year: yearSaid(digits, name, context),
        index: meaningOf(words.ordinals, number) ?? Number(number),
      }),
  )

/** - 2027年上半年, 下半年 */
const hanHalf = (): DateRule =>
  rule("han-half", `${YEAR}?(上|下)半年`, ([, digits, name, half], context) =>
    found("half", { year: yearSaid(digits, name, context), index: half === "上" ? 1 : 2 }),
  )

/** - 2026年夏季, 今年秋天, 夏季 */
const hanSeason = (words: LocaleWords): DateRule =>
  rule("han-season", `${YEAR}?(${anyOf(words.seasons)})(?:季|天)`, ([, digits, name, season], context) =>
    found("season", { year: yearSaid(digits, name, context), index: meaningOf(words.seasons, season) ?? 21 }),
  )

/** - 下周三, 本周五, 上周日, 周五, 星期一 */
const hanWeekday = (words: LocaleWords): DateRule =>
  rule(
    "han-weekday",
    `(上|下|本|这)?(?:周|星期|礼拜)(${anyOf(words.weekdays)})`,
    ([, shift, name], { publishedOn }) => {
      const weekday = meaningOf(words.weekdays, name)
      if (weekday === undefined) return null
      if (shift === undefined) return { said: { unit: "weekday", weekday }, implied: ["unit"] }
      const weeks = shift === "上" ? -1 : shift === "下" ? 1 : 0
      const day = addDays(publishedOn, weekday - weekdayOf(publishedOn) + 7 * weeks)
      return { said: settled(daySpan(day), "day"), basis: "digest", implied: ["unit"] }
    },
  )

/** - 60天内, 未来两周, 两周后, 三个月前, 过去30天 */
function hanAmounts(words: LocaleWords): DateRule[] {
  const amount = `(\\d{1,3}|${anyOf(words.numbers)})()(${anyOf(words.units)})`
  const ahead = (match: RegExpExecArray, { publishedOn }: DateContext, isWindow: boolean): Found | null => {
    const said = readAmount(
      words,
      match
        .slice(1, 3)
        .concat(match[3] ?? "")
        .map((part) => part || undefined),
    )
    if (said === null) return null
    const day = moved(publishedOn, said.most, said.unit)
    const span = isWindow ? rangeSpan(publishedOn, day) : pointSpan(day, said.unit)
    return { said: settled(span, said.unit), basis: "digest", offset: durationOf(said.most, said.unit) }
  }
  const back = (match: RegExpExecArray, { publishedOn }: DateContext, isWindow: boolean): Found | null => {
    const said = readAmount(
      words,
      match
        .slice(1, 3)
        .concat(match[3] ?? "")
        .map((part) => part || undefined),
      (hours) => Math.floor(hours / 24),
    )
    if (said === null) return null
    const day = moved(publishedOn, -said.most, said.unit)
    return {
      said: settled(isWindow ? rangeSpan(day, publishedOn) : pointSpan(day, said.unit), said.unit),
      basis: "digest",
    }
  }
  return [
    rule("han-within", `${amount}(?:之内|以内|内)`, (match, context) => ahead(match, context, true)),
    rule("han-coming", `(?:未来|今后|接下来的?)\\s?${amount}`, (match, context) =>
      ahead(match, context, true),
    ),
    rule("han-in", `${amount}(?:之后|以后|后)`, (match, context) => ahead(match, context, false)),
    rule("han-ago", `${amount}(?:之前|以前|前)`, (match, context) => back(match, context, false)),
    rule("han-past", `(?:过去|最近|近)\\s?${amount}`, (match, context) => back(match, context, true)),
  ]
}
