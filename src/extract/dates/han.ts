import type { DateRule, Found } from "../rule.ts"
import type { LocaleWords } from "../words.ts"
import { hanAmounts } from "./han-amounts.ts"
import { DAY, hanNumber, MONTH, YEAR_NUMBER } from "./han-numbers.ts"
import { hanFound, hanRule, partSaid, TO, YEAR, yearSaid } from "./han-rule.ts"
import { hanUnits } from "./han-units.ts"
import { partSpan } from "./parts.ts"
import { calendar, settled } from "./said.ts"
import { decadeSpan, unitSpan } from "./units.ts"

/** Dates as Chinese writes them, without spaces: 2026年4月13日, 5月中旬, 下半年, 下周三, 60天内, 三周前. */
export function hanRules(words: LocaleWords): DateRule[] {
  if (!words.isHan) return []
  return [
    hanDay(),
    hanDays(),
    hanMonth(),
    hanMonths(),
    hanFirstMonths(),
    hanMonthPart(),
    hanYear(),
    hanYears(),
    hanDecade(),
    ...hanUnits(words),
    ...hanAmounts(words),
  ]
}

/** - 2026年4月13日, 4月13日, 明年3月1号, 十月一日 */
const hanDay = (): DateRule =>
  hanRule("han-day", `${YEAR}?(${MONTH})月(${DAY})\\s?[日号]`, ([, digits, name, month, day], context) =>
    hanFound("day", {
      year: yearSaid(digits, name, context),
      index: hanNumber(month ?? ""),
      day: hanNumber(day ?? ""),
    }),
  )

/** - 4月6日至13日, 4月6-13日 */
const hanDays = (): DateRule =>
  hanRule(
    "han-days",
    `${YEAR}?(${MONTH})月(${DAY})[日号]?${TO}(${DAY})[日号]`,
    ([, digits, name, month, first, last], context) => {
      const parts = { year: yearSaid(digits, name, context), index: hanNumber(month ?? "") }
      const [from, to] = [hanNumber(first ?? ""), hanNumber(last ?? "")]
      if (to <= from) return null
      return rangeFound({ ...parts, day: from }, { ...parts, day: to }, "day")
    },
  )

type Said = Parameters<typeof calendar>[1]

function rangeFound(from: Said, to: Said, unit: "day" | "month"): Found {
  return {
    said: { unit: "range", from: calendar(unit, from), to: calendar(unit, to) },
    implied: from.year === null ? ["year"] : [],
  }
}

/** - 2026年4月, 5月中旬, 6月底, 明年3月, 十月; "三个月" is an amount */
const hanMonth = (): DateRule =>
  hanRule(
    "han-month",
    `${YEAR}?(?<![一二三四五六七八九十])(${MONTH})月(?:份)?(?!\\d)(上旬|中旬|下旬|初|底|末)?`,
    ([, digits, name, month, part], context) =>
      hanFound("month", {
        year: yearSaid(digits, name, context),
        index: hanNumber(month ?? ""),
        part: partSaid(part),
      }),
  )

/** - 1-3月, 2026年7至9月 */
const hanMonths = (): DateRule =>
  hanRule(
    "han-months",
    `${YEAR}?(${MONTH})${TO}(${MONTH})月(?:份)?(?!\\d)`,
    ([, digits, name, first, last], context) => {
      const [from, to] = [hanNumber(first ?? ""), hanNumber(last ?? "")]
      const year = yearSaid(digits, name, context)
      return to <= from ? null : rangeFound({ year, index: from }, { year, index: to }, "month")
    },
  )

/** - 今年前8个月, 2026年前三季度, 前三季度 ("前三个月" alone counts back from today or on from anything) */
const hanFirstMonths = (): DateRule =>
  hanRule(
    "han-first-months",
    `(?:${YEAR}前(${MONTH})个月|${YEAR}?前([二两三23])个?季度)`,
    ([, digits, name, months, ownDigits, ownName, quarters], context) => {
      const last = months === undefined ? hanNumber(quarters ?? "") * 3 : hanNumber(months)
      const year = yearSaid(digits ?? ownDigits, name ?? ownName, context)
      return last < 2 ? null : rangeFound({ year, index: 1 }, { year, index: last }, "month")
    },
  )

/** Months by how far they are. */
const SHIFTS: Readonly<Record<string, number>> = { 本: 0, 这个: 0, 下: 1, 下个: 1, 上: -1, 上个: -1 }

/** - 月底 (this month's), 本月底, 下月初, 上月下旬 */
const hanMonthPart = (): DateRule =>
  hanRule(
    "han-month-part",
    `(?:(本|这个|下个?|上个?)月(上旬|中旬|下旬|初|中|底|末)|(?<![\\d一二三四五六七八九十个])月(初|中|底|末))`,
    ([, shift, part, own], { publishedOn }) => {
      const said = partSaid(part ?? own)
      const month = unitSpan("month", publishedOn, SHIFTS[shift ?? "本"] ?? 0)
      return {
        said: settled(said === null ? month : partSpan(month, "month", said, publishedOn), "month", said),
        basis: "digest",
        implied: ["unit"],
      }
    },
  )

/** - 2027年, 2027年初, 今年底, 年底 (the digest's year), 上年末 */
const hanYear = (): DateRule =>
  hanRule(
    "han-year",
    `(?:(${YEAR_NUMBER})年|(今年|明年|去年|上年|后年|前年)|(?<![年今明去上后前])(?=年[底末初中]))(?:年?(初|底|末)|(年中))?(?!代|前[\\d一二两三四五六七八九十]|[月\\d])`,
    ([whole, digits, name, part, middle], context) => {
      if (whole === "") return null
      const year = yearSaid(digits, name, context) ?? Number(context.publishedOn.slice(0, 4))
      return hanFound("year", { year, part: partSaid(part ?? middle) })
    },
  )

/** - 2026至2028年 */
const hanYears = (): DateRule =>
  hanRule("han-years", `(${YEAR_NUMBER})年?${TO}(${YEAR_NUMBER})年`, ([, first, last]) => {
    const [from, to] = [hanNumber(first ?? ""), hanNumber(last ?? "")]
    if (to <= from) return null
    return {
      said: { unit: "range", from: calendar("year", { year: from }), to: calendar("year", { year: to }) },
    }
  })

/** - 2030年代 */
const hanDecade = (): DateRule =>
  hanRule("han-decade", "((?:19|20|21)\\d)0年代", ([, tens]) => ({
    said: settled(decadeSpan(Number(tens) * 10), "decade"),
  }))
