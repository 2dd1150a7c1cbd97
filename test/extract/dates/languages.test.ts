import { describe, expect, test } from "vitest"
import { read } from "./reading.ts"

const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  de: [
    ["vom 6. bis 13. Mai 2026", "vom 6. bis 13. Mai 2026: 2026-05-06..2026-05-13"],
    ["Montag, 27. April", "Montag, 27. April: 2026-04-27"],
    ["bis Ende Juni", "bis Ende Juni: <2026-04-21..2026-06-30"],
    ["im dritten Quartal 2026", "dritten Quartal 2026: 2026-07-01..2026-09-30"],
    ["nächste Woche", "nächste Woche: 2026-04-27..2026-05-03"],
    ["Im Oktober wurde gewählt.", "Oktober: 2025-10-01..2025-10-31"],
    ["innerhalb von 60 Tagen", "innerhalb von 60 Tagen: 2026-04-21..2026-06-20"],
    ["vor drei Wochen", "vor drei Wochen: 2026-03-31"],
  ],
  fr: [
    ["du 28 avril au 3 mai", "du 28 avril au 3 mai: 2026-04-28..2026-05-03"],
    ["le 1er mai", "1er mai: 2026-05-01"],
    ["d'ici la fin de l'année", "d'ici la fin de l'année: <2026-04-21..2026-12-31"],
    ["au premier semestre 2027", "premier semestre 2027: 2027-01-01..2027-06-30"],
    ["la semaine prochaine", "la semaine prochaine: 2026-04-27..2026-05-03"],
    ["dans les deux prochaines semaines", "dans les deux prochaines semaines: 2026-04-21..2026-05-05"],
    ["il y a trois semaines", "il y a trois semaines: 2026-03-31"],
    ["mi-mai", "mi-mai: 2026-05-11..2026-05-20"],
  ],
  es: [
    ["del 6 al 13 de mayo de 2026", "del 6 al 13 de mayo de 2026: 2026-05-06..2026-05-13"],
    ["LUNES 27", "LUNES 27: 2026-04-27"],
    ["hasta el 31 de mayo", "hasta el 31 de mayo: <2026-04-21..2026-05-31"],
    ["a mediados de mayo", "a mediados de mayo: 2026-05-11..2026-05-20"],
    ["la próxima semana", "la próxima semana: 2026-04-27..2026-05-03"],
    ["en los próximos 30 días", "en los próximos 30 días: 2026-04-21..2026-05-21"],
    ["El puente se abrió en diciembre.", "diciembre: 2025-12-01..2025-12-31"],
  ],
  zh: [
    ["2026年4月13日", "2026年4月13日: 2026-04-13"],
    ["4月6日至5月2日", "4月6日至5月2日: 2026-04-06..2026-05-02"],
    ["2027年上半年", "2027年上半年: 2027-01-01..2027-06-30"],
    ["6月底前", "6月底前: <2026-04-21..2026-06-30"],
    ["下周三", "下周三: 2026-04-29"],
    ["60天内", "60天内: 2026-04-21..2026-06-20"],
    ["8月2日起", "8月2日起: 2026-08-02>"],
  ],
}

for (const [language, phrases] of Object.entries(cases)) {
  describe(`reads dates in ${language}`, () => {
    test.each(phrases.map(([text, ...readings]) => ({ text, readings })))("$text", ({ text, readings }) => {
      expect(read(text, { language })).toEqual(readings)
    })
  })
}

describe("a language without a word table", () => {
  test("has its dates in digits read", () => {
    expect(read("Päivitetty 2026-04-13", { language: "fi" })).toEqual(["2026-04-13: 2026-04-13"])
  })
})
