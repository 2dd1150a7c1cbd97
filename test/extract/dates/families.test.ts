import { describe, expect, test } from "vitest"
import { read } from "./reading.ts"

const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  en: [
    ["Orders slow in the second half.", "the second half: 2026-07-01..2026-12-31"],
    ["Kovac scored twice in the second half of the match."],
    ["Kovac scored in the second half."],
    ["May/June 2025", "May/June 2025: 2025-05-01..2025-06-30"],
    ["Q3-Q4 2026", "Q3-Q4 2026: 2026-07-01..2026-12-31"],
    ["due by close of business on Friday", "by close of business on Friday: <2026-04-21..2026-04-24"],
    ["by EOD Friday", "by EOD Friday: <2026-04-21..2026-04-24"],
    ["the third Tuesday of July", "the third Tuesday of July: 2026-07-21"],
    ["last Friday of May", "last Friday of May: 2026-05-29"],
    ["the last day of May", "the last day of May: 2026-05-31"],
    ["Shops will close over the holidays.", "over the holidays: 2026-12-24..2027-01-01~"],
    ["It will open by Christmas.", "by Christmas: <2026-04-21..2026-12-25"],
    ["a Christmas tree, after Christmas shopping"],
    ["the weekend of May 9-10", "May 9-10: 2026-05-09..2026-05-10"],
    ["before year-end", "before year-end: <2026-04-21..2026-12-31"],
    ["the ninth of May", "the ninth of May: 2026-05-09"],
    ["in a fortnight", "in a fortnight: 2026-05-05"],
    ["a week from Monday", "a week from Monday: 2026-05-04"],
    ["the last two weeks of May", "the last two weeks of May: 2026-05-18..2026-05-31"],
    ["Trade is thin over Thanksgiving.", "Thanksgiving: 2026-11-26"],
    ["Talks end before Easter.", "before Easter: <2026-04-21..2027-03-27"],
    ["an Easter egg on Easter Island, Thanksgiving dinner"],
    ["Osprey 2026 capex doubles.", "2026: 2026-01-01..2026-12-31"],
    ["some 2026 vessels, the Class of 2026"],
    ["the week of 4 May", "the week of 4 May: 2026-05-04..2026-05-10"],
    ["runs build 2026.1.3, Vision 2030, the book 1984, Asimov's 1984 is back"],
    ["won 3-2, Web 2.0, the 9/11 archive, call 555-0123, a ratio of 3:2, § 12.5, pp. 4-6"],
  ],
  de: [
    ["zum Jahreswechsel wird geschlossen", "zum Jahreswechsel: 2026-12-31..2027-01-01~"],
    ["zweite Hälfte Mai", "zweite Hälfte Mai: 2026-05-16..2026-05-31"],
    ["nicht vor Juni", "nicht vor Juni: 2026-06-01..2026-06-30>"],
    ["Anfang Mai, in KW 34", "Anfang Mai: 2026-05-01..2026-05-10", "KW 34: 2026-08-17..2026-08-23"],
    ["bis Ende des Quartals", "bis Ende des Quartals: <2026-04-21..2026-06-30"],
  ],
  fr: [
    ["la première quinzaine de mai", "la première quinzaine de mai: 2026-05-01..2026-05-15"],
    ["pas avant juin", "pas avant juin: 2026-06-01..2026-06-30>"],
    ["fin juin", "fin juin: 2026-06-30~"],
  ],
  es: [
    ["la segunda mitad de mayo", "la segunda mitad de mayo: 2026-05-16..2026-05-31"],
    ["no antes de junio", "no antes de junio: 2026-06-01..2026-06-30>"],
    ["a finales de mayo", "a finales de mayo: 2026-05-21..2026-05-31"],
  ],
  zh: [
    ["8月2日（周日）", "8月2日（周日）: 2026-08-02"],
    ["2026至2028年", "2026至2028年: 2026-01-01..2028-12-31"],
    ["未来12至18个月", "未来12至18个月: 2026-04-21..2027-10-21"],
    ["月底前", "月底前: <2026-04-21..2026-04-30"],
  ],
}

for (const [language, cases] of Object.entries(FAMILIES))
  describe(`families of dates in ${language}`, () => {
    test.each(cases.map(([text, ...readings]) => ({ text, readings })))("$text", ({ text, readings }) => {
      expect(read(text, { language })).toEqual(readings)
    })
  })
