import { meaningOf } from "../words.ts"

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Sources of patterns for a month's number, a day's and a year's, in digits or in characters. */
export const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
export const DAY = "3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"
export const YEAR_NUMBER = "\\d{4}|二[〇零][〇零一二三四五六七八九]{2}"

/** A number below a hundred, or the digits of a year one by one: 12, 十二, 三十一, 二〇二七. */
export function hanNumber(said: string): number {
  if (/^\d/.test(said)) return Number(said)
  if (!said.includes("十"))
    return [...said].reduce((sum, digit) => sum * 10 + (meaningOf(DIGITS, digit) ?? 0), 0)
  const [tens, ones] = said.split("十")
  return (tens ? hanNumber(tens) : 1) * 10 + (ones ? hanNumber(ones) : 0)
}
