import type { LocaleWords } from "../words.ts"
import { NO_WORDS } from "./none.ts"

/** Chinese date words. Dates written in digits with 年, 月 and 日 have rules of their own (`dates/han.ts`). */
export const chinese: LocaleWords = {
  ...NO_WORDS,
  language: "zh",
  isHan: true,
  // biome-ignore format: a table
  numbers: {
    一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十二: 12, 十五: 15, 十八: 18, 二十: 20,
    三十: 30, 六十: 60, 九十: 90,
  },
  // biome-ignore format: a table
  weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
  seasons: { 春: 21, 夏: 22, 秋: 23, 冬: 24 },
  ordinals: { 一: 1, 二: 2, 三: 3, 四: 4 },
  fromWords: "从|自|由",
  toWords: "至|到",
  andWords: "和|及|、",
  parts: [],
  trailing: [
    ["\\s?(?:左右|前后)", "about"],
    ["\\s?当周", "week-to"],
    ["\\s?(?:之前|以前|前(?!夕))", "before-unit"],
    ["\\s?(?:为止|内)", "deadline"],
    ["\\s?(?:起|开始|以来|后开始)", "start"],
    ["\\s?(?:之后|以后)", "after"],
  ],
  // "增至" and "延长至" only lead to a date; "到2030年" at the head of a clause sets a limit.
  deadlineWords: "截至|截止到?|直到|不迟于|最迟|(?<=^|[，。；：、]|预计|计划|力争|争取)到",
  startWords: "自|从|由|不早于",
  notWords: "未|不",
  untilWords: "直到",
  asOfWords: "截至",
  atWords: "在|于|至|到|自|从|将于|预计|计划",
  watchWords: "如果|若|是否|预计|预期|关注",
  // "会" also ends the names of meetings and bodies.
  aheadWords:
    "将|(?<![大议社协委峰展年晚聚机学商工国易览运奥布理事员谈])会(?![议展见长员计期场谈晤])|计划|拟|有望|可能|或(?!者)|应|须|必须|召开|举行|生效|实施|到期|截止|之前|以前|(?<=[日月底末])前(?!后)",
  backWords: "(?<!为)了|已|曾|发布(?!会)|宣布|表示|公布|显示",
  dayWords: [
    ["今天|今日|今晚|今晨|今早", 0],
    ["明天|明日|明晚", 1],
    ["大后天", 3],
    ["后天", 2],
    ["昨天|昨日|昨晚", -1],
    ["前天", -2],
  ],
  shifts: [
    ["本周(?!末)|这周(?!末)|这一周|本星期", "week", 0],
    ["下周(?![一二三四五六日天末])|下星期(?![一二三四五六日天])", "week", 1],
    ["上周(?![一二三四五六日天末])|上星期(?![一二三四五六日天])", "week", -1],
    ["本周末|这个?周末", "weekend", 0],
    ["下周末", "weekend", 1],
    ["上周末", "weekend", -1],
    ["(?:本月|这个月|当月)(?![初中上下底末])", "month", 0],
    ["下个?月(?![初中上下底末])", "month", 1],
    ["上个?月(?![初中上下底末])", "month", -1],
    ["本季度?", "quarter", 0],
    ["下个?季度", "quarter", 1],
    ["上个?季度", "quarter", -1],
    ["今年|本年度?|年内", "year", 0],
    ["明年", "year", 1],
    ["去年", "year", -1],
    ["后年", "year", 2],
    ["前年", "year", -2],
  ],
  units: {
    小时: "hour",
    天: "day",
    日: "day",
    周: "week",
    星期: "week",
    个月: "month",
    季度: "quarter",
    年: "year",
  },
  sameWords: "当日|当天|同日|同一天",
  fewWords: "几|数|若干",
  gatherings:
    "会议|大会|年会|峰会|交易会|博览会|论坛|展览会|展会|运动会|奥运会|冬奥会|亚运会|世界杯|锦标赛|联赛",
  vagueNextWords: "(?:未来|今后|接下来的?)\\s?(?:几|数)\\s?(?:天|日|周|个?月|年)",
  weekendWords: "(?<![本这上下])周末",
  soonWords: "近期|即将|不久(?!前)|短期内",
  recentWords: "最近(?!\\s?[\\d一二两三四五六七八九十几数])|近日|日前|不久前",
}
