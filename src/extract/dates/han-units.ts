import { addDays, weekdayOf } from "../../domain/calendar-day.ts"
import { daySpan } from "../../domain/date-span.ts"
import type { DateRule } from "../rule.ts"
import { anyOf, type LocaleWords, meaningOf } from "../words.ts"
import { hanFound, hanRule, partSaid, YEAR, yearSaid } from "./han-rule.ts"
import { settled } from "./said.ts"

/** Quarters, halves, seasons and weekdays as Chinese writes them. */
export function hanUnits(words: LocaleWords): DateRule[] {
  return [hanQuarter(words), hanHalf(), hanSeason(words), hanShortSeason(words), hanWeekday(words)]
}

/** - 2026年第三季度, 三季度末, 三季报; "第三季" of a series and "四季" are none */
const hanQuarter = (words: LocaleWords): DateRule =>
  hanRule(
    "han-quarter",
    `(?<!前)${YEAR}?(?<!前)第?(${anyOf(words.ordinals)}|[1-4])(?:季度|季(?=报|业绩|财报|营收))(初|中|末|底)?`,
    ([, digits, name, number, part], context) =>
      hanFound("quarter", {
        year: yearSaid(digits, name, context),
        index: meaningOf(words.ordinals, number) ?? Number(number),
        part: partSaid(part),
      }),
  )

/** - 2027年上半年, 下半年 */
const hanHalf = (): DateRule =>
  hanRule("han-half", `${YEAR}?(上|下)半年`, ([, digits, name, half], context) =>
    hanFound("half", { year: yearSaid(digits, name, context), index: half === "上" ? 1 : 2 }),
  )

/** - 2026年夏季, 今年秋天, 夏季 */
const hanSeason = (words: LocaleWords): DateRule =>
  hanRule("han-season", `${YEAR}?(${anyOf(words.seasons)})(?:季|天)`, ([, digits, name, season], context) =>
    hanFound("season", {
      year: yearSaid(digits, name, context),
      index: meaningOf(words.seasons, season) ?? 21,
    }),
  )

/** - 今秋, 明春, 去冬 */
const hanShortSeason = (words: LocaleWords): DateRule =>
  hanRule("han-short-season", `(今|明|去)(${anyOf(words.seasons)})(?![季天])`, ([, name, season], context) =>
    hanFound("season", {
      year: yearSaid(undefined, name, context),
      index: meaningOf(words.seasons, season) ?? 21,
    }),
  )

/** - 下周三, 本周五, 上周日, 周五, 星期一; "每周三" is every week's and none */
const hanWeekday = (words: LocaleWords): DateRule =>
  hanRule(
    "han-weekday",
    `(?<![每一两三四五六七八九十\\d])(上|下|本|这)?(?:周|星期|礼拜)(${anyOf(words.weekdays)})(?![个项位名场次届款])`,
    ([, shift, name], { publishedOn }) => {
      const weekday = meaningOf(words.weekdays, name)
      if (weekday === undefined) return null
      if (shift === undefined) return { said: { unit: "weekday", weekday }, implied: ["unit"] }
      const weeks = shift === "上" ? -1 : shift === "下" ? 1 : 0
      const day = addDays(publishedOn, weekday - weekdayOf(publishedOn) + 7 * weeks)
      return { said: settled(daySpan(day), "day"), basis: "digest", implied: ["unit"] }
    },
  )
