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
    ["Nächsten Montag tagt der Rat.", "Nächsten Montag: 2026-04-27"],
    ["am vergangenen Donnerstag", "vergangenen Donnerstag: 2026-04-16"],
    ["Der Kran wird morgen geliefert.", "morgen: 2026-04-22"],
    ["Der Morgen war kalt, guten Morgen"],
    ["in der zweiten Jahreshälfte", "der zweiten Jahreshälfte: 2026-07-01..2026-12-31"],
    ["am 4., 5. und 6. Mai", "4: 2026-05-04", "5: 2026-05-05", "6. Mai: 2026-05-06"],
    ["in den 2030er-Jahren", "in den 2030er-Jahren: 2030-01-01..2039-12-31"],
    ["im Mai nächsten Jahres", "Mai nächsten Jahres: 2027-05-01..2027-05-31"],
    ["KW 18", "KW 18: 2026-04-27..2026-05-03"],
    ["in der Woche vom 4. Mai", "in der Woche vom 4. Mai: 2026-05-04..2026-05-10"],
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
    ["lundi prochain", "lundi prochain: 2026-04-27"],
    ["en mai dernier", "mai dernier: 2025-05-01..2025-05-31"],
    ["le 12 mars 2027", "12 mars 2027: 2027-03-12"],
    ["d'ici mars", "d'ici mars: <2026-04-21..2027-02-28"],
    ["Le champ de mars, un marché"],
    ["dans les années 1990", "dans les années 1990: 1990-01-01..1999-12-31"],
    ["à l'horizon 2030", "à l'horizon 2030: <2026-04-21..2030-12-31"],
    ["au cours des cinq dernières années", "au cours des cinq dernières années: 2021-04-21..2026-04-21"],
    ["il y a quelques semaines", "il y a quelques semaines: 2026-03-17..2026-04-07~"],
    ["ce week-end", "ce week-end: 2026-04-25..2026-04-26"],
  ],
  es: [
    ["del 6 al 13 de mayo de 2026", "del 6 al 13 de mayo de 2026: 2026-05-06..2026-05-13"],
    ["LUNES 27", "LUNES 27: 2026-04-27"],
    ["hasta el 31 de mayo", "hasta el 31 de mayo: <2026-04-21..2026-05-31"],
    ["a mediados de mayo", "a mediados de mayo: 2026-05-11..2026-05-20"],
    ["la próxima semana", "la próxima semana: 2026-04-27..2026-05-03"],
    ["en los próximos 30 días", "en los próximos 30 días: 2026-04-21..2026-05-21"],
    ["El puente se abrió en diciembre.", "diciembre: 2025-12-01..2025-12-31"],
    ["el próximo lunes", "el próximo lunes: 2026-04-27"],
    ["el viernes pasado", "el viernes pasado: 2026-04-17"],
    ["el próximo mes de mayo", "el próximo mes de mayo: 2026-05-01..2026-05-31"],
    ["el segundo semestre", "el segundo semestre: 2026-07-01..2026-12-31"],
    ["Harán falta mil grúas para 2044", "para 2044: <2026-04-21..2044-12-31"],
    ["en la década de 1990", "en la década de 1990: 1990-01-01..1999-12-31"],
    ["antes de finales de junio", "antes de finales de junio: <2026-04-21..2026-06-30"],
  ],
  zh: [
    ["2026年4月13日", "2026年4月13日: 2026-04-13"],
    ["4月6日至5月2日", "4月6日至5月2日: 2026-04-06..2026-05-02"],
    ["2027年上半年", "2027年上半年: 2027-01-01..2027-06-30"],
    ["6月底前", "6月底前: <2026-04-21..2026-06-30"],
    ["下周三", "下周三: 2026-04-29"],
    ["60天内", "60天内: 2026-04-21..2026-06-20"],
    ["8月2日起", "8月2日起: 2026-08-02>"],
    ["第五座桥首次一天接待三万人，日本代表到场"],
    ["每周三、四季酒店、发布会"],
    ["将于十二月开放", "十二月: 2026-12-01..2026-12-31"],
    ["十月一日", "十月一日: 2026-10-01"],
    ["二〇二七年三月", "二〇二七年三月: 2027-03-01..2027-03-31"],
    ["在2030年之前", "2030年之前: <2026-04-21..2029-12-31"],
    ["8月2日前", "8月2日前: <2026-04-21..2026-08-02"],
    ["2030年前后", "2030年前后: 2030-01-01..2030-12-31~"],
    ["下月初", "下月初: 2026-05-01..2026-05-10"],
    ["上年末", "上年末: 2025-12-31~"],
    ["今年前8个月", "今年前8个月: 2026-01-01..2026-08-31"],
    ["4月2日大桥通车，当日免费", "4月2日: 2026-04-02", "当日: 2026-04-02"],
    ["4月17日当周", "4月17日当周: 2026-04-11..2026-04-17"],
    ["明春", "明春: 2027-03-01..2027-05-31"],
    ["几周前", "几周前: 2026-03-17..2026-04-07~"],
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
