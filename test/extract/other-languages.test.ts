import { describe, expect, test } from "vitest"
import { LANGUAGES_READ, noteWords } from "../../src/domain/languages.ts"
import { LOCALES } from "../../src/extract/locales/index.ts"
import { readDigest } from "../../src/extract/read-digest.ts"

/** Each: a head, two sentences with a day in digits, words that are months or dates elsewhere, and an item. */
const DIGESTS: Readonly<Record<string, string>> = {
  it: "# Bollettino del molo\n\n14 aprile 2026\n\nIl comune di Merlana ha firmato un patto con la ditta Orsa il 12/04/2026. La nuova banchina sarà aperta a tutti il 03/06/2026, come dice il sindaco della città. A marzo non sono saliti i prezzi, anche la versione 3.4.1 è pronta.\n\n- Voto sul bilancio: 2026-05-20\n",
  pt: "# Boletim do cais\n\n14 de abril de 2026\n\nA câmara de Vilarim assinou o contrato com a firma Orla em 12/04/2026. A ponte nova não será aberta antes de 03/06/2026, dizem os técnicos da cidade. Em maio os preços dos bilhetes não sobem mais, e a versão 3.4.1 já está no ar.\n\n- Votação do orçamento: 2026-05-20\n",
  nl: "# Havenbericht\n\n14 april 2026\n\nDe gemeente Merdam heeft op 12-04-2026 een contract met rederij Otter getekend. Het nieuwe dok wordt op 03-06-2026 geopend, zegt de wethouder van de stad. In mei en maart is het water niet warm, ook versie 3.4.1 is er.\n\n- Stemming over de begroting: 2026-05-20\n",
  pl: "# Biuletyn portowy\n\n14 kwietnia 2026\n\nMiasto Merlin podpisało umowę ze spółką Orla w dniu 12.04.2026. Nowa przystań zostanie otwarta 03.06.2026, jak mówi burmistrz. W maju ceny się nie zmienią, jest też wersja 3.4.1 programu od marca.\n\n- Głosowanie nad budżetem: 2026-05-20\n",
  sv: "# Hamnbrevet\n\n14 april 2026\n\nStaden Mervik skrev under ett avtal med rederiet Orla den 12.4.2026. Den nya kajen öppnas för alla 2026-06-03, säger kommunen. I mars och maj är det inte varmt vid vattnet, och version 3.4.1 finns också.\n\n- Omröstning om budgeten: 2026-05-20\n",
  tr: "# Liman bülteni\n\n14 Nisan 2026\n\nMerlin belediyesi 12.04.2026 tarihinde Orla şirketi ile bir anlaşma imzaladı. Yeni rıhtım 03.06.2026 tarihinde açılacak ve bu iş için para ayrıldı. Mart ayı gibi daha çok yağmur için 3.4.1 sürümü hazır.\n\n- Bütçe oylaması: 2026-05-20\n",
  ru: "# Портовый вестник\n\n14 апреля 2026\n\nГород Мерлин подписал соглашение с фирмой «Орла» 12.04.2026. Новый причал откроют 03.06.2026, сообщает мэрия. В марте и мае цены не росли, есть и версия 3.4.1 программы.\n\n- Голосование по бюджету: 2026-05-20\n",
  ja: "# 港だより\n\n2026年4月14日\n\nメルリン市は2026年4月12日に海運会社オルラと協定を結んだ。新しい桟橋は2026年6月3日に一般公開される。来月の料金は変わらず、3.4.1版も出ている。\n\n- 予算の採決：2026-05-20\n",
  ko: "# 항구 소식\n\n2026년 4월 14일\n\n메를린시는 2026년 4월 12일 해운사 오를라와 협정을 맺었다. 새 부두는 2026. 6. 3. 일반에 공개된다. 다음 달 요금은 그대로이며 3.4.1 판도 나왔다.\n\n- 예산 표결: 2026-05-20\n",
  ar: "# نشرة الميناء\n\n2026-04-14\n\nوقعت مدينة مرلين اتفاقا مع شركة أورلا في 12/04/2026. وسيفتح الرصيف الجديد للجمهور في 03/06/2026 بحسب البلدية. لن تتغير الأسعار في مارس ومايو كما أن الإصدار 3.4.1 متاح.\n\n- التصويت على الميزانية: 2026-05-20\n",
}

describe.each(Object.entries(DIGESTS))("a digest in %s", (language, text) => {
  const reading = readDigest(text)

  test("is told to be in that language, with its own day", () => {
    expect(reading.digest).toMatchObject({ language, publishedOn: "2026-04-14" })
  })

  test("has what stands beside days in digits read, none too surely, and no other day", () => {
    expect(reading.events.map(({ span, status }) => [span.startsOn, span.endsOn, status])).toEqual([
      ["2026-04-12", "2026-04-12", "happened"],
      ["2026-06-03", "2026-06-03", "scheduled"],
      ["2026-05-20", "2026-05-20", "scheduled"],
    ])
    for (const { confidence, mentions, title } of reading.events) {
      expect(confidence).toBeLessThanOrEqual(0.5)
      expect(text.slice(mentions[0]?.start, mentions[0]?.end)).toBe(mentions[0]?.words)
      expect(title.length).toBeGreaterThan(5)
    }
  })

  test("has nothing else read, and says so", () => {
    expect(reading.predictions).toEqual([])
    expect(reading.notes).toEqual(["digits_only"])
  })
})

test("a language that is none of the known ones is not taken for English", () => {
  const words = "Vonu sagor dento mirel vustan. ".repeat(12)
  const reading = readDigest(`# Tarkon\n\n2026-04-14\n\n${words}Tervon galas march may 2026-05-20 dorum.`)
  expect(reading.digest.language).toBe("und")
  expect(reading.events.map(({ span }) => span.startsOn)).toEqual(["2026-05-20"])
  expect(noteWords("digits_only", "und")).toContain("does not know")
})

test("languages with words have no note, and those are the ones with tables", () => {
  expect(
    readDigest("# Quay News\n\n2026-04-14\n\nThe mayor of the town will open it on 2026-05-20.").notes,
  ).toEqual([])
  expect([...LANGUAGES_READ].sort()).toEqual(LOCALES.map(({ language }) => language).sort())
  expect(noteWords("digits_only", "it")).toBe(
    "This digest is in Italian: only dates written in digits were read.",
  )
})

test("an item of a short list does not date the digest", () => {
  expect(
    readDigest("# Quay News\n\n- Council of the town: vote on the budget, 2026-05-20\n").digest.publishedOn,
  ).toBe(null)
})
