import { describe, expect, test } from "vitest"
import { readDigest } from "../../../src/extract/read-digest.ts"
import { told } from "./told.ts"

describe("a title reads as a person would write it", () => {
  test.each([
    [
      "without who said it",
      "Merrow said Ada Holm will step down on 3 July 2026.",
      ["2026-07-03 Ada Holm steps down"],
    ],
    [
      "with both halves in the present",
      "Merrow announced Ada Holm will retire and Ben Roe will become chief executive on 3 July 2026.",
      ["2026-07-03 Ada Holm retires and Ben Roe becomes chief executive of Merrow"],
    ],
    [
      "without the week that saw it",
      "The week also saw Merrow launch a tug.",
      ["2026-06-08/2026-06-14 Merrow launches a tug"],
    ],
    [
      "a duty as a deadline",
      "Shipping firms must file their plans by 3 July 2026.",
      ["../2026-07-03 Deadline for shipping firms to file their plans"],
    ],
    ["what is handed in as due", "Bids must be lodged by 3 July 2026.", ["../2026-07-03 Bids due"]],
    [
      "what takes views as closing",
      "Comments can be sent until 3 July 2026.",
      ["../2026-07-03 Comments close"],
    ],
    [
      "a deed that is only expected as done",
      "Publication of the harbour code is expected in July 2026.",
      ["2026-07 Harbour code published"],
    ],
    [
      "each of two drafts with its own month",
      "After the first and second draft in March and April 2026, the guild published the third draft of the Harbour Code on 2 June 2026.",
      [
        "2026-03 First draft of the Harbour Code",
        "2026-04 Second draft of the Harbour Code",
        "2026-06-02 Guild publishes the third draft of the Harbour Code",
      ],
    ],
    [
      "two days in a row as one",
      "The appeal hearing is scheduled for 9 and 10 July 2026.",
      ["2026-07-09/2026-07-10 Appeal hearing"],
    ],
    [
      "without the day that no longer holds",
      "The deadline was extended from 1 July 2026 to 15 July 2026.",
      ["2026-07-15 Deadline extended"],
    ],
    [
      "with the words that open its paragraph",
      "Harbour dues. Members discuss a new tariff. (Debate 1 July 2026, vote 2 July 2026)",
      ["2026-07-01 Harbour dues: debate", "2026-07-02 Harbour dues: vote"],
    ],
    [
      "a field with the name of its item",
      "# Ships\n\nThe yard is busy.\n\n### Lumen 4 lander\n\n- **Expected:** late July 2026\n",
      ["2026-07-21/2026-07-31 Lumen 4 lander expected"],
    ],
    [
      "a whole dashed line that a bracket dates",
      "**Osprey Ferry – $3M Lost (May 2026)**: a crane fell on the deck.",
      ["2026-05 Osprey Ferry – $3M Lost"],
    ],
    [
      "what a defined short form stands for",
      "The port published draft Quay Safety guidelines (the “Guidelines”). Feedback on the Guidelines closes on 1 July 2026.",
      ["2026-07-01 Feedback on the Quay Safety Guidelines closes"],
    ],
    [
      "the period of data and what is planned for it",
      "The office counts. Cargo data for May, scheduled for release on 18 June 2026, is watched. The Calder Board aims to adopt a tariff on 1 July 2026.",
      ["2026-06-18 Cargo data for May released", "2026-07-01 Calder Board adopts a tariff"],
    ],
    [
      "a participle behind the clause of its subject",
      "Calder cut rates on 2 June 2026, ending its bond sales on 1 July 2026.",
      ["2026-06-02 Calder cuts rates", "2026-07-01 Calder ends its bond sales"],
    ],
  ])("%s", (_, text, titles) => {
    expect(told(text)).toEqual(titles)
  })
})

describe("in other languages a title is the clause without its date", () => {
  const titles = (text: string) =>
    readDigest(text, { publishedOn: "2026-06-10" }).events.map(({ title }) => title)

  test("German, the subject before the verb", () => {
    const text =
      "Am 1. Juli 2026 senkt die Hafenbehörde die Gebühren für kleine Schiffe. Laut Reuters wird der Rat am 2. Juli 2026 über das Gesetz abstimmen. Die Messe, die am 3. September 2026 beginnt, zieht nach Köln um."
    expect(titles(text)).toEqual([
      "Hafenbehörde senkt die Gebühren für kleine Schiffe",
      "Rat wird über das Gesetz abstimmen",
      "Messe beginnt",
    ])
  })

  test("French", () => {
    const text =
      "Le 1er juillet 2026, la Banque de Nantes baissera ses taux. Selon le ministère, la loi sur les ports entrera en vigueur le 2 juillet 2026 dans tout le pays."
    expect(titles(text)).toEqual([
      "Banque de Nantes baissera ses taux",
      "Loi sur les ports entrera en vigueur dans tout le pays",
    ])
  })

  test("Spanish", () => {
    const text =
      "El 1 de julio de 2026 el banco central subirá los tipos. El puerto de Vigo abrirá un nuevo muelle en julio de 2026, según la empresa. La ciudad espera más barcos y los vecinos piden menos ruido en las noches."
    expect(titles(text)).toEqual(["Banco central subirá los tipos", "Puerto de Vigo abrirá un nuevo muelle"])
  })

  test("Chinese, the part between the commas", () => {
    expect(
      titles(
        "1、港务局表示，新码头将于2026年7月1日起开放，总投资约三亿元。周边居民对交通表示担心，市政府承诺增加公交线路并改善道路。",
      ),
    ).toEqual(["新码头开放"])
  })
})
